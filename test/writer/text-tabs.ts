/** A typeset table in, tab-separated lines out: merged cells kept, dropped or doubled, tabs lost or added, pages broken. */
import { raster, type FormRow, type FormTable, type Slot } from './form-table.ts';
import { endsPage, idsBesideNothing, pageNumber, type Printed } from './printed.ts';
import type { TextStyle } from './style.ts';

type TabStyle = Extract<TextStyle, { table: 'tabs' }>;

const KEEPS: Readonly<Record<TabStyle['merged'], readonly Slot['begins'][]>> = {
  kept: ['here', 'left', 'above'],
  doubled: ['here', 'left', 'above'],
  'kept-down': ['here', 'above'],
  dropped: ['here'],
};

/** The cells of one raster row that are printed, covered ones as their copies or as nothing. */
export const printedSlots = (
  slots: readonly (Slot | null)[],
  merged: TabStyle['merged'],
): readonly { readonly text: string; readonly figure: boolean }[] =>
  slots.flatMap((slot) => {
    if (!slot) return merged === 'dropped' ? [] : [{ text: '', figure: false }];
    if (!KEEPS[merged].includes(slot.begins)) return [];
    const shown = slot.begins === 'here' || merged === 'doubled';
    return [{ text: shown ? slot.cell.text : '', figure: slot.cell.role === 'figure' }];
  });

/** A row that ends in nothing gets no tab more: without its trailing tab it would be another row's honest print. */
const shiftCells = (
  cells: readonly { readonly text: string; readonly figure: boolean }[],
  by: number,
): typeof cells => {
  const first = cells.findIndex((cell) => cell.figure);
  if (first < 0) return cells;
  if (by > 0 && cells.at(-1)?.text === '') return cells;
  if (by > 0) return [...cells.slice(0, first), { text: '', figure: false }, ...cells.slice(first)];
  const empty = cells.findIndex((cell, i) => i < first && cell.text === '');
  return empty < 0 ? cells : cells.filter((_, i) => i !== empty);
};

const TRAILING: Readonly<Record<TabStyle['trailing'], (line: string) => string>> = {
  none: (line) => line,
  'one-tab': (line) => `${line}\t`,
  trimmed: (line) => line.trim(),
};

const rowLines = (
  cells: readonly { readonly text: string }[],
  style: TabStyle,
): readonly string[] => {
  const parts = cells.map(({ text }) => text.split('\n'));
  const finish = TRAILING[style.trailing];
  if (style.brokenLabel === 'space') return [finish(parts.map((p) => p.join(' ')).join('\t'))];
  const height = Math.max(...parts.map((p) => p.length));
  return Array.from({ length: height }, (_, i) => finish(parts.map((p) => p[i] ?? '').join('\t')));
};

const leavesOpen = (row: FormRow, style: TabStyle, shifted: boolean): readonly string[] =>
  shifted || style.trailing !== 'none' || style.merged === 'dropped' ? idsBesideNothing(row) : [];

const SHORTEST_START = 8;

/** A page break inside a label leaves the row open where too little of the label stands before it. */
const idsOfShortLabel = (row: FormRow): readonly string[] => {
  const [start = ''] = row.findLast((cell) => cell.role === 'label')?.text.split('\n') ?? [];
  return start.length < SHORTEST_START ? row.flatMap((cell) => cell.id ?? []) : [];
};

/** `from` counts the rows of earlier tables, `page` the pages begun so far. */
export const printTabs = (
  table: FormTable,
  style: TabStyle,
  from: number,
  page: number,
): Printed => {
  const { paging } = style;
  const lines: string[] = [];
  const uncertain: string[] = [];
  const printed = raster(table).map((slots, index) => {
    const shifts = style.shifts.filter((shift) => shift.row === from + index);
    const cells = shifts.reduce(
      (list, { by }) => shiftCells(list, by),
      printedSlots(slots, style.merged),
    );
    uncertain.push(...leavesOpen(table.rows[index] ?? [], style, shifts.length > 0));
    return rowLines(cells, style);
  });
  let pages = page;
  const head = paging.repeatHead ? printed.slice(0, table.headRows).flat() : [];
  printed.forEach((row, index) => {
    if (!endsPage(paging, index, table.headRows, printed.length)) return lines.push(...row);
    const inside = row.length > 1 ? 1 : row.length;
    if (row.length > 1) uncertain.push(...idsOfShortLabel(table.rows[index] ?? []));
    lines.push(...row.slice(0, inside), '', pageNumber(paging.number, pages++), '');
    return lines.push(...head, ...row.slice(inside));
  });
  return { lines, uncertain };
};
