/** Strips in; the same without the figures of another year that stand beside or below this year's out. */
import { bare, plain } from './bare.ts';
import { labelsIn, type Label } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

const THIS = /^(?:本年度?|今年|当年|本期|本年数)$/u;
const LAST = /^(?:上一?年度?|去年|上期|上年同期|去年同期|上年数)$/u;
const YEAR = /^20\d{2}年?度?$/u;
const LONGEST = 12;

const isMark = ({ kind, text }: Piece): boolean => {
  if (text.length > LONGEST || (kind !== 'text' && kind !== 'number')) return false;
  const words = plain(text);
  return kind === 'text'
    ? THIS.test(words) || LAST.test(words) || YEAR.test(words)
    : YEAR.test(words);
};

const yearOf = ({ text }: Piece): number => Number(plain(text).slice(0, 4));

/** Which marks name this year: in words, or the latest year there is. */
const thisYear = (marks: readonly Piece[]): ((mark: Piece) => boolean) => {
  const latest = marks.map(yearOf).reduce((a, b) => (b > a ? b : a), -Infinity);
  return (mark) => THIS.test(plain(mark.text)) || yearOf(mark) === latest;
};

const isDefinite = ({ kind }: Piece): boolean => kind !== 'text' && kind !== 'empty';

const isNumbered = (strip: Strip): boolean => strip.pieces.some(isDefinite);

const HEADS: ReadonlySet<Label['kind']> = new Set(['quantity', 'applicant', 'result', 'frame']);

/** Words that head a table anew. */
const isHead = (strip: Strip): boolean =>
  !isNumbered(strip) &&
  strip.pieces.some(({ text }) =>
    labelsIn(bare(text)).some(({ values }) => values.some(({ kind }) => HEADS.has(kind))),
  );

/** A line of heads that names two years again and again. */
const headsYears = ({ pieces }: Strip): boolean => {
  const marks = pieces.filter(({ kind }) => kind !== 'empty');
  return (
    marks.length > 1 && marks.every(isMark) && new Set(marks.map(({ text }) => text)).size === 2
  );
};

/** Whether each cell stands in the column of the year at its place. */
const areBelow = (cells: readonly Piece[], marks: readonly Piece[]): boolean =>
  cells.every(({ block, column }, at) => block === marks[at]?.block && column === marks[at].column);

/** The cells of this year in a row as wide as the years above it; null where it is not. */
const cellsOfYear = (strip: Strip, years: Strip): readonly Piece[] | null => {
  const marks = years.pieces.filter(isMark);
  const isThis = thisYear(marks);
  const cells = strip.pieces.slice(-marks.length);
  const labels = strip.pieces.slice(0, -marks.length);
  if (cells.some(({ kind }) => kind === 'text') || labels.some(isDefinite)) return null;
  if (cells.length < marks.length || labels.length === 0) return null;
  const isBelow =
    strip.pieces.length === years.pieces.length ||
    (strip.from === 'known' && areBelow(cells, marks));
  if (strip.from !== 'line' && !isBelow) return null;
  const kept = cells.flatMap((cell, at) => {
    const mark = marks[at];
    return mark && isThis(mark) ? [{ ...cell, column: cells[at - (at % 2)]?.column ?? 0 }] : [];
  });
  return [...labels, ...kept];
};

/** Rows below heads that name two years for each column. */
const withoutYearColumns = (strips: readonly Strip[]): readonly Strip[] => {
  let years: Strip | null = null;
  return strips.flatMap((strip): readonly Strip[] => {
    if (headsYears(strip)) {
      years = strip;
      return [];
    }
    if (years && isHead(strip)) years = null;
    if (!years || !isNumbered(strip)) return [strip];
    const pieces = cellsOfYear(strip, years);
    return pieces ? [{ ...strip, pieces }] : [];
  });
};

/** The one mark of a row of numbers. */
const markOf = ({ pieces }: Strip): Piece | null => {
  const [mark, second] = pieces.filter(isMark);
  const at = mark ? pieces.indexOf(mark) : -1;
  const isBefore = pieces.slice(0, at).every(({ kind }) => kind === 'text' || kind === 'empty');
  return mark && !second && isBefore && pieces.slice(at + 1).some(isDefinite) ? mark : null;
};

const FEWEST_OF_EACH = 2;

/** Marks that no count looks like, where there are two of them; else all. */
const tellingOf = (marks: readonly Piece[]): readonly Piece[] => {
  const worded = marks.filter(({ kind }) => kind === 'text');
  return new Set(worded.map(({ text }) => plain(text))).size > 1 ? worded : marks;
};

/** Two years, and no counts that only look like years: bare numbers follow one on the other, again and again. */
const areYears = (marks: readonly Piece[]): boolean => {
  const told = new Set(marks.map(({ text }) => plain(text)));
  if (told.size < 2 || !marks.some(({ kind }) => kind === 'number')) return told.size >= 2;
  const [one = 0, other = 0] = [...told].map(Number);
  const times = (year: number) => marks.filter((mark) => yearOf(mark) === year).length;
  return (
    told.size === 2 &&
    Math.abs(one - other) === 1 &&
    Math.min(times(one), times(other)) >= FEWEST_OF_EACH
  );
};

/** Rows that each name their year beside their label; a label may stand before the first of two only. */
const withoutYearRows = (strips: readonly Strip[]): readonly Strip[] => {
  const found = strips.map(markOf);
  const named = tellingOf(found.filter((mark) => mark !== null));
  if (!areYears(named)) return strips;
  const marks = found.map((mark) => (mark && named.includes(mark) ? mark : null));
  const isThis = thisYear(named);
  let labels: readonly Piece[] = [];
  return strips.flatMap((strip, at): readonly Strip[] => {
    const mark = marks[at];
    if (!mark) return [strip];
    const index = strip.pieces.indexOf(mark);
    const own = strip.pieces.slice(0, index).filter(({ kind }) => kind === 'text');
    if (own.length > 0) labels = own;
    return isThis(mark)
      ? [{ ...strip, pieces: [...labels, ...strip.pieces.slice(index + 1)] }]
      : [];
  });
};

/** Leaves out the figures that the print gives to another year. */
export const ofThisYear = (strips: readonly Strip[]): readonly Strip[] =>
  strips.some(({ pieces }) => pieces.some(isMark))
    ? withoutYearRows(withoutYearColumns(strips))
    : strips;
