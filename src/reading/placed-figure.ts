/** A column of a placed row in; the figure with its state, value and provenance out. */
import type { Metric } from '../vocabulary/metrics.ts';
import { formatNumber, readCell, type CellReading } from '../vocabulary/numbers.ts';
import type { Figure, Place } from '../report/report.ts';
import { plain } from './bare.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import type { Choice, Slot } from './placing.ts';

const HOW: Readonly<Record<FormRow['how'], string>> = {
  exact: '行标题与表样一致',
  similar: '行标题有缺损，与表样中唯一相近的一行对上',
  context: '行标题本身有歧义，按编号和上下行认定',
};

/** What one column of a row needs to become a figure. */
export interface Column {
  readonly metric: Metric;
  readonly slot: Slot;
  /** The head as printed; null where the document has none. */
  readonly head: string | null;
  /** Unit that the head gives the numbers below, where it is not the metric's: 元. */
  readonly unit: string | null;
}

const BLANK: CellReading = { state: 'blank', note: null };

const OWN_UNIT = /[元万亿]/u;

const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,11})$/u;

/** Reads a cell in the metric's unit, minding the unit the head gives. */
const readIn = (printed: string, column: Column): CellReading => {
  if (column.unit === null && PLAIN_NUMBER.test(printed))
    return { state: 'number', value: Number(printed), note: null };
  const text = plain(printed);
  const { unit } = column.metric;
  const reading = readCell(text, unit);
  if (column.unit === null || reading.state !== 'number') return reading;
  const { value, note } = reading;
  if (OWN_UNIT.test(note === null ? text : text.replace(note, ''))) return reading;
  const inHeadUnit = readCell(`${formatNumber(value)}${column.unit}`, unit);
  return inHeadUnit.state === 'number' ? { ...inHeadUnit, note } : inHeadUnit;
};

/** A row with the words of all its cells, as its figures tell them. */
interface PrintedRow {
  readonly row: FormRow;
  readonly printed: string;
}

const placeOf = ({ row, printed }: PrintedRow, column: Column, piece?: Piece): Place => ({
  section: row.table,
  row: row.label,
  column: column.head ?? column.metric.columnLabel,
  printedRow: printed,
  line: piece?.line ?? row.segment.strip.pieces[0]?.line ?? null,
  page: piece?.page ?? row.segment.strip.pieces[0]?.page ?? null,
  box: piece?.box ?? null,
});

const rawRow = (row: FormRow): string =>
  row.cells
    .filter((cell) => cell.kind !== 'empty')
    .map((cell) => cell.text)
    .join('\t');

type Candidate = number | null;

const candidateOf = (piece: Choice, column: Column): readonly Candidate[] => {
  if (piece === 0) return [0];
  if (piece === null || piece.kind === 'empty' || piece.kind === 'mark') return [null];
  const reading = readIn(piece.text, column);
  if (reading.state === 'number') return [reading.value];
  return reading.state === 'blank' ? [null] : [];
};

const unsure = (
  from: PrintedRow,
  column: Column,
  candidates: readonly Candidate[],
  raw: string,
  why: string,
): Figure => ({
  id: column.metric.id,
  state: 'unsure',
  value: null,
  raw,
  note: null,
  candidates: [...new Set(candidates)],
  decided: `${HOW[from.row.how]}；${why}，这一格不能确定。`,
  place: placeOf(from, column),
});

/** A number among the words of a label, where the form has none: it slipped there from a cell. */
const STRAY = /(?<=\p{Script=Han}\s*)(?<!注\s*)\d{1,9}(?![\d\s]*[.．、)）年月日条])/u;

const strayNumber = ({ label }: FormRow): number | null => {
  const digits = STRAY.exec(plain(label))?.[0];
  return digits === undefined ? null : Number(digits);
};

/** In a row in doubt, a cell holds what is printed, a part of it, or nothing. */
const slotOf = ({ doubt }: FormRow, { slot }: Column): Slot =>
  doubt !== undefined && slot.kind === 'cell'
    ? { kind: 'open', choices: [slot.piece, null], by: doubt }
    : slot;

const figureOf = (from: PrintedRow, column: Column): Figure => {
  const { row } = from;
  const slot = slotOf(row, column);
  if (slot.kind === 'open') {
    const candidates = slot.choices.flatMap((choice) => candidateOf(choice, column));
    return unsure(from, column, candidates, rawRow(row), slot.by);
  }
  const { piece } = slot;
  if (piece.kind === 'numbers') {
    const joined = candidateOf({ ...piece, text: piece.text.replace(/\s+/gu, '') }, column);
    return unsure(
      from,
      column,
      joined,
      piece.text,
      `格内「${piece.text}」被空格隔开，看不出是几个数`,
    );
  }
  const stray = piece.kind === 'empty' ? strayNumber(row) : null;
  if (stray !== null)
    return unsure(from, column, [null, stray], row.label, `行标题里夹着一个数 ${String(stray)}`);
  const reading = piece.kind === 'empty' ? BLANK : readIn(piece.text, column);
  if (reading.state === 'unreadable')
    return unsure(from, column, [], piece.text, `格内「${piece.text}」不是一个数`);
  return {
    id: column.metric.id,
    state: reading.state,
    value: reading.state === 'number' ? reading.value : null,
    raw: piece.text,
    note: reading.note,
    candidates: [],
    decided: `${HOW[row.how]}；${slot.by}。`,
    place: placeOf(from, column, piece),
  };
};

/** White space other than single blanks. */
const UNEVEN = /[^\S ]| {2}/u;

/** A row as printed, cells joined by ` | `. */
const printedRow = ({ segment }: FormRow): string => {
  const words = segment.strips
    .flatMap(({ texts }) => texts)
    .join(' | ')
    .trim();
  return UNEVEN.test(words) ? words.replace(/\s+/gu, ' ') : words;
};

/** The figures of the columns of one row. */
export const figuresOfRow = (row: FormRow, columns: readonly Column[]): readonly Figure[] => {
  const from = { row, printed: printedRow(row) };
  return columns.map((column) => figureOf(from, column));
};
