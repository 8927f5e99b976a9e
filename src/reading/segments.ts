/** Strips in; segments out: the words before some numbers, and the cells after them. */
import { bare } from './bare.ts';
import { isAmbiguous, labelsIn } from './labels.ts';
import type { Piece } from './pieces.ts';
import { HEADS_OTHERS, isDamagedLabel } from './row-label.ts';
import { numberingOf, unnumbered } from './similar-label.ts';
import { headsSerials, withoutSerial } from './serial-column.ts';
import type { Strip } from './strips.ts';

/** Words and the cells that follow them, up to the next words. */
export interface Segment {
  readonly texts: readonly Piece[];
  /** Cells after the last words: numbers, marks, empty cells. */
  readonly cells: readonly Piece[];
  readonly strip: Strip;
  /** The rows its cells were printed in. */
  readonly strips: readonly Strip[];
}

interface Open {
  texts: Piece[];
  cells: Piece[];
  readonly strip: Strip;
  readonly strips: Strip[];
}

const isDefinite = (piece: Piece): boolean => piece.kind !== 'empty' && piece.kind !== 'text';

/** Whether any cell of it is printed. */
export const hasCells = (segment: Segment): boolean => segment.cells.some(isDefinite);

/** A row of more cells stands for itself; shorter ones may continue the row above. */
const SHORT_ROW = 6;
const MOST_CELLS = 16;

/** A row torn by a page break has no more empty cells than this beside its label. */
const MOST_TORN = 2;

const isShort = (strip: Strip): boolean =>
  strip.from === 'line' || strip.pieces.length <= SHORT_ROW;

/** Empty cells in the row of the words themselves: what comes in a row of its own replaces them. */
const isPadding = ({ texts, cells }: Open): boolean => {
  const [first] = cells;
  if (!first || cells.some(isDefinite)) return false;
  return texts.some((text) => text.block === first.block && text.row === first.row);
};

/** Whether a row of its own below the words prints their cells, all of them empty: what follows is another row. */
const isBlankBelow = (open: Open, next: Strip): boolean =>
  open.cells.length > SHORT_ROW && open.cells.length === next.pieces.length && !isPadding(open);

/** Whether a grid of known columns prints the row of the words whole, with nothing in it: what follows is another row. */
const isBlankRow = ({ cells, strip }: Open, next: Strip): boolean =>
  strip.from === 'known' &&
  next.from === 'known' &&
  cells.length > MOST_TORN &&
  strip.block === next.block;

/** Whether cells at the beginning of a strip belong to the segment before. */
const continues = (last: Open | undefined, strip: Strip): last is Open => {
  if (!last || last.cells.length >= MOST_CELLS || last.strip.section !== strip.section)
    return false;
  if (!last.cells.some(isDefinite))
    return last.texts.length > 0 && !isBlankRow(last, strip) && !isBlankBelow(last, strip);
  const before = last.strips.at(-1) ?? last.strip;
  return isShort(before) && isShort(strip) && before.from === strip.from;
};

const addCells = (segments: Open[], strip: Strip, cells: readonly Piece[]): void => {
  const last = segments.at(-1);
  if (continues(last, strip)) {
    last.cells = isPadding(last) ? [...cells] : [...last.cells, ...cells];
    last.strips.push(strip);
  } else segments.push({ texts: [], cells: [...cells], strip, strips: [strip] });
};

const hasNoCells = (open: Open | undefined): boolean =>
  open !== undefined && !open.cells.some(isDefinite);

const DAMAGED_FIGURE = /^[+\-－]?[\d０-９][^\p{Script=Han}\p{L}]*$/u;

/** A cell of a grid that holds words; digits that make no number (12%, too many of them) are a damaged figure. */
const isWords = (piece: Piece, strip: Strip): boolean =>
  piece.kind === 'text' &&
  (strip.from === 'line' ||
    numberingOf(piece.text) !== null ||
    !DAMAGED_FIGURE.test(piece.text.trim()));

/** Whether a text is nothing but the label of one row of table two or three, and of no rows below it. */
const isRowLabel = (text: string): boolean => {
  const words = unnumbered(text);
  const [label] = labelsIn(words);
  return (
    label?.words === words &&
    !isAmbiguous(words) &&
    label.values.every(
      (value) =>
        value.kind === 'subject' || (value.kind === 'stage' && !HEADS_OTHERS.has(value.id)),
    )
  );
};

/** A column that tells the unit of the row. */
const UNIT = /^[(（]?(?:件|条|條|项|項|个|個|宗|份)[)）]?$/u;

/** A number printed with its unit: a unit alone beside it is the end of another, torn one. */
const hasOwnUnit = ({ kind, text }: Piece): boolean =>
  kind === 'number' && /[件条條项項个個宗份]$/u.test(text);

/** Words with no number of a row and no label in them. */
const isLabelless = (text: string): boolean =>
  numberingOf(text) === null && labelsIn(bare(text)).length === 0;

/** Words behind the label or between the numbers of a row of a grid: a cell nobody can read as a number. */
const isUnreadable = (piece: Piece, open: Open, strip: Strip): boolean =>
  strip.from !== 'line' &&
  (open.cells.some(isDefinite) || isRowLabel(open.texts.at(-1)?.text ?? '')) &&
  isLabelless(piece.text);

/** Words that are the label of nothing, whole or damaged. */
const isNoLabel = ({ text }: Piece): boolean => isLabelless(text) && !isDamagedLabel(text);

/** Where the words of a strip begin; behind the first cells of a grid's row only a label is words. */
const wordsBegin = (strip: Strip): number => {
  const first = strip.pieces.findIndex((piece) => isWords(piece, strip));
  const isBehind =
    strip.from !== 'line' && strip.pieces.slice(0, first).some(({ kind }) => kind !== 'empty');
  if (first < 0 || !isBehind) return first;
  return strip.pieces.findIndex((piece) => isWords(piece, strip) && !isNoLabel(piece));
};

/** The segments of one strip, added to those before. */
const addStrip = (segments: Open[], strip: Strip): void => {
  const first = wordsBegin(strip);
  const lead = first < 0 ? strip.pieces : strip.pieces.slice(0, first);
  const serial = first >= 0 && strip.from !== 'line';
  if (!serial && (lead.some(isDefinite) || (first < 0 && hasNoCells(segments.at(-1)))))
    addCells(segments, strip, lead);
  if (first < 0) return;
  let open: Open = { texts: [], cells: [], strip, strips: [strip] };
  segments.push(open);
  const hasUnits = strip.pieces.some(isDefinite) && !strip.pieces.some(hasOwnUnit);
  for (const piece of strip.pieces.slice(first)) {
    if (open.texts.length > 0 && hasUnits && UNIT.test(piece.text)) continue;
    if (!isWords(piece, strip) || isUnreadable(piece, open, strip)) open.cells.push(piece);
    else {
      if (open.cells.some(isDefinite)) {
        open = { texts: [], cells: [], strip, strips: [strip] };
        segments.push(open);
      }
      open.cells = [];
      open.texts.push(piece);
    }
  }
};

/** Cuts the strips into segments, in the order of the document. */
export const segmentsOf = (strips: readonly Strip[]): readonly Segment[] => {
  const segments: Open[] = [];
  let hasSerials = false;
  for (const strip of strips) {
    hasSerials ||= headsSerials(strip);
    addStrip(segments, hasSerials ? withoutSerial(strip) : strip);
  }
  return segments;
};
