/** Segments in; the rows of the three forms out, each with its label, its cells and the heads above it. */
import type { ProceedingId, StageId, SubjectId } from '../vocabulary/metrics.ts';
import { bare, unspaced } from './bare.ts';
import { goesOn } from './going-on.ts';
import { areProceedingRow, collectHeads, emptyHeads, type Table } from './heads.ts';
import { withLabelBlocks } from './label-block.ts';
import type { Chained } from './label-chain.ts';
import { isAmbiguous } from './labels.ts';
import type { Piece } from './pieces.ts';
import { withLostLabels } from './lost-labels.ts';
import { isNumberedRow, withNumberedRows, type UnnamedRow } from './numbered-rows.ts';
import {
  NONE_ABOVE,
  STAGE_LOOKUP,
  type StageAbove,
  stageOf,
  SUBJECT_LOOKUP,
  type How,
} from './row-label.ts';
import { hasCells, type Segment } from './segments.ts';
import { meaning, tokensOfSegments, type Token } from './tokens.ts';
import { tornLabel, type Surrounded } from './torn-label.ts';
import { isWholeAppeals } from './whole-appeals.ts';
import { withWovenHeads } from './woven-heads.ts';

interface RowBase {
  readonly how: How;
  /** Row label as printed. */
  readonly label: string;
  readonly cells: readonly Piece[];
  /** Labels printed since the last row with numbers: the column heads. */
  readonly heads: readonly Token[];
  readonly segment: Segment;
  /** Why its cells may hold something else than they seem to. */
  readonly doubt?: string;
}

export type FormRow =
  | (RowBase & { readonly table: '二'; readonly id: SubjectId })
  | (RowBase & { readonly table: '三'; readonly id: StageId })
  | (RowBase & { readonly table: '四'; readonly id: ProceedingId | null });

/** What the reader knows when it comes to a segment. */
interface State extends Surrounded {
  readonly rows: FormRow[];
  above: StageAbove;
}

const howOf = (torn: Chained<unknown> | null): How => (torn?.how === 'exact' ? 'exact' : 'similar');

/** Of a row whose label the next line goes on with: its numbers may be only the beginnings of its own. */
const GOES_ON = '行标题在下一行接着印，旁边还有数';

/** A blank row whose label goes on in the row that is read now was only the beginning of it. */
const forgetBeginning = (rows: FormRow[], id: FormRow['id']): void => {
  const last = rows.at(-1);
  if (last?.id === id && last.cells.every(({ kind }) => kind === 'empty')) rows.pop();
};

const stageRow = (state: State, index: number, segment: Segment): boolean => {
  const own = stageOf(segment.texts, state.tokens[index] ?? [], state.above);
  const torn = own ? null : tornLabel(state, index, STAGE_LOOKUP);
  const id = (own?.stage.id ?? torn?.value.id) as StageId | undefined;
  if (id === undefined) return false;
  if (torn) forgetBeginning(state.rows, id);
  state.rows.push({
    table: '三',
    id,
    how: own?.how ?? howOf(torn),
    label: own ? unspaced(own.piece.text) : (torn?.label ?? ''),
    cells: segment.cells,
    heads: state.heads.tokens['三'],
    segment,
    ...(torn?.isBesideDigits && { doubt: GOES_ON }),
  });
  state.above = { id, hasCells: hasCells(segment), isInGrid: segment.strip.from !== 'line' };
  return true;
};

/** Two labels of table two one below the other, then lines of numbers: nothing tells whose they are. */
const isBelowLabel = ({ segments, tokens }: State, index: number): boolean => {
  const [before, own] = [segments[index - 1], segments[index]];
  const [label] = own?.texts ?? [];
  return (
    before !== undefined &&
    before.strip.from === 'line' &&
    before.cells.length === 0 &&
    (tokens[index - 1] ?? []).some((token) => meaning(token, 'subject') !== undefined) &&
    own?.cells[0]?.block !== label?.block
  );
};

const subjectRow = (state: State, index: number, segment: Segment): boolean => {
  const token = state.tokens[index]?.findLast((one) => meaning(one, 'subject') !== undefined);
  const torn = token ? null : tornLabel(state, index, SUBJECT_LOOKUP);
  const id = (token && meaning(token, 'subject')?.id) ?? torn?.value;
  if (!id) return false;
  if (torn) forgetBeginning(state.rows, id);
  state.rows.push({
    table: '二',
    id,
    how: torn ? howOf(torn) : 'exact',
    label: token ? unspaced(token.piece.text) : (torn?.label ?? ''),
    cells: isBelowLabel(state, index) ? [] : segment.cells,
    heads: state.heads.tokens['二'],
    segment,
    ...(torn?.isBesideDigits && { doubt: GOES_ON }),
  });
  return true;
};

/** Words before too few numbers, in their row, are a damaged number: table four has no label there. */
const withDamaged = ({ texts, cells }: Segment, results: number): readonly Piece[] => {
  const [first] = cells;
  const last = texts.at(-1);
  const isBeside = last && first && last.block === first.block && last.row === first.row;
  const printed = cells.filter(({ kind }) => kind !== 'empty').length;
  return isBeside && printed > 0 && printed < results ? [last, ...cells] : cells;
};

const appealRow = (state: State, index: number, segment: Segment): boolean => {
  const tokens = state.tokens[index] ?? [];
  const own = tokens.findLast((token) => meaning(token, 'proceeding') !== undefined);
  const results = tokens.some((token) => meaning(token, 'result') !== undefined);
  const id =
    own && !results && !isWholeAppeals(segment) ? (meaning(own, 'proceeding')?.id ?? null) : null;
  const heads = state.heads.tokens['四'];
  const count = heads.filter((token) => meaning(token, 'result') !== undefined).length;
  state.rows.push({
    table: '四',
    id,
    how: 'exact',
    label: own && id ? unspaced(own.piece.text) : '',
    cells: tokens.length === 0 ? withDamaged(segment, count) : segment.cells,
    heads,
    segment,
  });
  return true;
};

const ROW_OF: Readonly<Record<Table, typeof stageRow>> = {
  二: subjectRow,
  三: stageRow,
  四: appealRow,
};

const MOST_BLANK = 15;

/** The line of table four with nothing in it: as many empty cells as heads, in a line of their own or behind a proceeding. */
const isEmptyAppeal = ({ heads }: State, tokens: readonly Token[], segment: Segment): boolean => {
  const { texts, cells } = segment;
  const results = heads.tokens['四'].filter((token) => meaning(token, 'result') !== undefined);
  const [first] = cells;
  const own =
    areProceedingRow(tokens, segment, heads) ||
    texts.every((text) => text.block !== first?.block || text.row !== first.row);
  return own && cells.length > 0 && cells.length <= MOST_BLANK && cells.length === results.length;
};

/** Whether a segment may be a row: cells printed, or empty cells in the place of a row's. */
const mayBeRow = (state: State, tokens: readonly Token[], segment: Segment): boolean => {
  if (hasCells(segment)) return true;
  if (state.heads.table === '四') return isEmptyAppeal(state, tokens, segment);
  return segment.cells.length > 0;
};

/** Marks the row before, where the next line holds the rest of its label and figures. */
const markGoingOn = ({ rows, segments }: State, index: number, segment: Segment): void => {
  const last = rows.at(-1);
  if (last && segments[index - 1] === last.segment && goesOn(last, segment))
    rows.splice(-1, 1, { ...last, doubt: GOES_ON });
};

/** A sum of the rows above that an office adds to the form. */
const SUBTOTAL = /^(?:小计|分计)$/u;

const isSubtotal = ({ texts }: Segment): boolean => SUBTOTAL.test(bare(texts.at(-1)?.text ?? ''));

/** A row of numbers whose label nobody knows: the heads above were its own, those below are not. */
const isUnknownRow = ({ cells, strip }: Segment): boolean =>
  strip.from !== 'line' && cells.filter((cell) => cell.kind === 'number').length > 1;

/** The rows of the forms that the segments print, in the order of the document. */
export const formRowsOf = (printed: readonly Segment[]): readonly FormRow[] => {
  const segments = withLabelBlocks(printed);
  const state: State = {
    rows: [],
    heads: emptyHeads(),
    segments,
    tokens: withWovenHeads(segments, tokensOfSegments(segments)),
    consumed: new Set(),
    above: NONE_ABOVE,
  };
  const withMore = new Set<FormRow>();
  const unnamed: UnnamedRow[] = [];
  segments.forEach((segment, index) => {
    const tokens = state.tokens[index] ?? [];
    collectHeads(state.heads, tokens, segment);
    const label = tokens.findLast(
      (token) => !isAmbiguous(token.words) && meaning(token, 'stage') !== undefined,
    );
    if (state.consumed.has(index) || !mayBeRow(state, tokens, segment)) {
      const id = label && meaning(label, 'stage')?.id;
      if (id) state.above = { id, hasCells: false, isInGrid: segment.strip.from !== 'line' };
      if (!state.consumed.has(index)) markGoingOn(state, index, segment);
      return;
    }
    const { table } = state.heads;
    const isRow = table !== null && ROW_OF[table](state, index, segment);
    const isStage =
      !isRow && table !== '三' && hasCells(segment) && stageRow(state, index, segment);
    const isAppeals =
      !isRow && !isStage && isWholeAppeals(segment) && appealRow(state, index, segment);
    if (isStage) state.heads.table = '三';
    if (!isRow && !isStage && !isAppeals) {
      markGoingOn(state, index, segment);
      const last = state.rows.at(-1);
      if (table === '三' && isNumberedRow(segment))
        unnamed.push({ segment, heads: state.heads.tokens['三'], at: state.rows.length });
      else if (last && hasCells(segment) && !isSubtotal(segment)) withMore.add(last);
    }
    const isWhole =
      hasCells(segment) || (isRow && table === '四' && segment.strip.from === 'known');
    const ends = isRow || isStage || isAppeals ? isWhole : table === '二' && isUnknownRow(segment);
    if (ends && state.heads.table) state.heads.used[state.heads.table] = true;
  });
  return withLostLabels(withNumberedRows(state.rows, unnamed), withMore);
};
