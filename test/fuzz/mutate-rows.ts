/** A typeset table in, the same with a row lost, doubled, swapped, spoilt or slipped in out, and the figures whose own print was touched. */
import type { FormCell, FormRow, FormTable } from '../writer/form-table.ts';
import type { Random } from './random.ts';

export interface Mutated {
  readonly table: FormTable;
  /** Ids of figures of which nothing may be expected any more. */
  readonly touched: readonly string[];
}

type Mutation = (table: FormTable, index: number, random: Random) => Mutated;

const idsOf = (row: FormRow): readonly string[] => row.flatMap((cell) => cell.id ?? []);

const sorted = (row: FormRow): FormRow => [...row].sort((a, b) => a.column - b.column);

/** Cells from rows above that reach over the row of that index become taller by `by`. */
const stretched = (rows: readonly FormRow[], index: number, by: number): FormRow[] =>
  rows.map((row, top) =>
    row.map((cell) =>
      top < index && top + cell.rowSpan > index ? { ...cell, rowSpan: cell.rowSpan + by } : cell,
    ),
  );

const drop: Mutation = (table, index) => {
  const rows = stretched(table.rows, index, -1);
  const [row = []] = rows.splice(index, 1);
  const tall = row
    .filter((cell) => cell.rowSpan > 1)
    .map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
  rows[index] = sorted([...tall, ...(rows[index] ?? [])]);
  return { table: { ...table, rows }, touched: idsOf(row) };
};

/** The row once more below itself, without the labels that span it already. */
const repeat: Mutation = (table, index) => {
  const rows = stretched(table.rows, index + 1, 1);
  const copy = (rows[index] ?? []).filter((cell) => cell.rowSpan === 1);
  rows.splice(index + 1, 0, copy);
  return { table: { ...table, rows }, touched: [] };
};

const isLeaf = (row: FormRow | undefined): boolean =>
  row?.some((cell) => cell.role === 'figure') === true && row.every((cell) => cell.rowSpan === 1);

/** Two whole rows change places, each label with its figures. */
const swap: Mutation = (table, index) => {
  const [above, below] = [table.rows[index], table.rows[index + 1]];
  if (!above || !below || !isLeaf(above) || !isLeaf(below) || above.length !== below.length)
    return { table, touched: [] };
  const rows = table.rows.map((row, i) => (i === index ? below : i === index + 1 ? above : row));
  return { table: { ...table, rows }, touched: [] };
};

const GARBAGE: readonly [string, ...string[]] = [
  'abc',
  '12a',
  '1/2',
  '？',
  '9'.repeat(30),
  '见附件',
  '3.5.7',
  '12%',
  '约5',
  '8',
];

const withText = (row: FormRow, chosen: FormCell | undefined, text: string): FormRow =>
  row.map((cell) => (cell === chosen ? { ...cell, text } : cell));

const spoilFigure: Mutation = (table, index, random) => {
  const row = table.rows[index] ?? [];
  const figures = row.filter((cell) => cell.role === 'figure');
  const chosen = figures[random.int(figures.length)];
  const rows = table.rows.map((r, i) =>
    i === index ? withText(r, chosen, random.pick(GARBAGE)) : r,
  );
  return { table: { ...table, rows }, touched: chosen?.id == null ? [] : [chosen.id] };
};

const LABELS: readonly [string, ...string[]] = ['', '？？', '其他', '小计', '　', '1.'];

const spoilLabel: Mutation = (table, index, random) => {
  const row = table.rows[index] ?? [];
  const chosen = row.findLast((cell) => cell.role === 'label');
  const rows = table.rows.map((r, i) =>
    i === index ? withText(r, chosen, random.pick(LABELS)) : r,
  );
  return { table: { ...table, rows }, touched: idsOf(row) };
};

const STRANGERS: readonly [string, ...string[]] = [
  '（续表）',
  '注：数据截至12月31日',
  '填报单位：办公室',
  '其中：市本级 12',
  '第三次印发',
];

/** A row that no form has, over the whole width. */
const stranger: Mutation = (table, index, random) => {
  const rows = stretched(table.rows, index, 1);
  const taken = rows
    .slice(0, index)
    .flatMap((row, top) => row.filter((cell) => top + cell.rowSpan > index));
  const free = Math.max(0, ...taken.map((cell) => cell.column + cell.columnSpan));
  const cell: FormCell = {
    role: 'label',
    text: random.pick(STRANGERS),
    id: null,
    column: free,
    columnSpan: table.columns - free,
    rowSpan: 1,
  };
  rows.splice(index, 0, [cell]);
  return { table: { ...table, rows }, touched: [] };
};

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  drop,
  repeat,
  swap,
  spoilFigure,
  spoilLabel,
  stranger,
];

/** One mutation below the head, where the table has rows of figures. */
export const mutateRows = (table: FormTable, random: Random): Mutated => {
  const below = table.rows.flatMap((row, i) =>
    row.some((cell) => cell.role === 'figure') ? [i] : [],
  );
  const index = below[random.int(below.length)];
  return index === undefined
    ? { table, touched: [] }
    : random.pick(MUTATIONS)(table, index, random);
};
