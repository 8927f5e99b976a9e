/** A report's blocks in, printed as nobody prints them by the book out: drawn tables, columns added or moved, lists, divisions. */
import type { FlowBlock } from './flow.ts';
import { type FormCell, type FormRow, type FormTable, headCell, raster } from './form-table.ts';
import { escapeHtml } from './html-cell.ts';

export interface OddPrint {
  readonly fileName: string;
  readonly source: string;
}

type PrintTable = (table: FormTable) => string;

const one = (text: string): string => text.replace(/\n/gu, '');

const html =
  (printTable: PrintTable) =>
  (flow: readonly FlowBlock[]): OddPrint => ({
    fileName: 'report.html',
    source: `<html><head><meta charset="utf-8"></head><body>${flow
      .map((block) =>
        block.kind === 'table' ? printTable(block.table) : `<p>${escapeHtml(block.text)}</p>`,
      )
      .join('\n')}</body></html>`,
  });

const text =
  (printTable: PrintTable) =>
  (flow: readonly FlowBlock[]): OddPrint => ({
    fileName: 'report.txt',
    source: flow
      .map((block) => (block.kind === 'table' ? printTable(block.table) : block.text))
      .join('\n'),
  });

const cellHtml = ({ text: words, columnSpan, rowSpan }: FormCell): string =>
  `<td colspan="${columnSpan}" rowspan="${rowSpan}">${escapeHtml(words)}</td>`;

const tableHtml = (rows: readonly FormRow[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;

const textsOf = (table: FormTable): readonly (readonly string[])[] =>
  raster(table).map((row) =>
    row.map((slot) => (slot?.begins === 'here' ? one(slot.cell.text) : '')),
  );

/** Rows with a cell of their own put before or behind; heads get one that spans them. */
const withColumn = (
  table: FormTable,
  head: string,
  body: string,
  isBehind: boolean,
): readonly FormRow[] =>
  table.rows.map((row, at) => {
    const extra =
      at >= table.headRows
        ? [headCell(row.some(({ id }) => id !== null) ? body : '', 0)]
        : at === 0
          ? [headCell(head, 0, 1, table.headRows)]
          : [];
    return isBehind ? [...row, ...extra] : [...extra, ...row];
  });

const isRequests = ({ section }: FormTable): boolean => section === '三';
const isAppeals = ({ section }: FormTable): boolean => section === '四';

const TOTAL = 9;
const FIRST_FIGURE = 3;

const totalFirst = (row: FormRow): FormRow => {
  const total = row.find(({ column, columnSpan }) => column === TOTAL && columnSpan === 1);
  if (!total) return row;
  const rest = row.filter((cell) => cell !== total);
  const at = rest.findIndex(({ column }) => column >= FIRST_FIGURE);
  return [...rest.slice(0, at), total, ...rest.slice(at)];
};

const RESULTS = 5;
const PROCEEDINGS = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];

/** Table four as three rows of five, or as three tables. */
const appealsIn = (table: FormTable, isOne: boolean): string => {
  const figures = table.rows.at(-1) ?? [];
  const heads = (table.rows[1] ?? [])
    .slice(0, RESULTS)
    .map(({ text: words }) => headCell(words, 0));
  const parts = PROCEEDINGS.map((_, at) => figures.slice(RESULTS * at, RESULTS * (at + 1)));
  return isOne
    ? tableHtml([
        [headCell('类型', 0), ...heads],
        ...parts.map((part, at) => [headCell(PROCEEDINGS[at] ?? '', 0), ...part]),
      ])
    : parts
        .map((part, at) => `<p>${PROCEEDINGS[at] ?? ''}</p>${tableHtml([heads, part])}`)
        .join('');
};

/** The article of the law beside its rows instead of above them. */
const articlesBeside = ({ rows }: FormTable): readonly FormRow[] => {
  const starts = rows.flatMap((row, at) => (row.length === 1 ? [at] : []));
  return starts.flatMap((start, n) => {
    const part = rows.slice(start + 1, starts[n + 1] ?? rows.length);
    const article = headCell(rows[start]?.[0]?.text ?? '', 0, 1, part.length);
    return part.map((row, at) => (at === 0 ? [article, ...row] : row));
  });
};

const wide = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/** A table drawn with characters. */
const drawn = (table: FormTable, upright: string, across: string, corner: string): string => {
  const rows = textsOf(table);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(2, ...rows.map((row) => wide(row[column] ?? ''))),
  );
  const rule = corner + widths.map((width) => across.repeat(width)).join(corner) + corner;
  const lines = rows.map(
    (row) =>
      upright +
      row.map((words, at) => words + ' '.repeat((widths[at] ?? 0) - wide(words))).join(upright) +
      upright,
  );
  return [rule, ...lines.flatMap((line) => [line, rule])].join('\n');
};

const divisions =
  (outer: string, inner: string, gap: string): PrintTable =>
  (table) =>
    `<${outer}>${table.rows
      .map(
        (row) => `<${inner}>${row.map((cell) => escapeHtml(one(cell.text))).join(gap)}</${inner}>`,
      )
      .join('')}</${outer}>`;

/** Prints that every cell can be told from. */
export const ODD_BUT_CLEAR: Readonly<Record<string, (flow: readonly FlowBlock[]) => OddPrint>> = {
  用制表符号画的表: text((table) => drawn(table, '│', '─', '┼')),
  '用加号减号画的表': text((table) => drawn(table, '|', '-', '+')),
  每格隔两个制表符: text((table) => textsOf(table).map((row) => row.join('\t\t')).join('\n')),
  行首有序号: html((table) =>
    tableHtml(isRequests(table) ? withColumn(table, '序号', '1', false) : table.rows),
  ),
  行尾有备注: html((table) => tableHtml(isRequests(table) ? withColumn(table, '备注', '', true) : table.rows)),
  复议诉讼分三行: html((table) => (isAppeals(table) ? appealsIn(table, true) : tableHtml(table.rows))),
  复议诉讼分三张表: html((table) => (isAppeals(table) ? appealsIn(table, false) : tableHtml(table.rows))),
  条款写在左边: html((table) =>
    tableHtml(table.section === '二' ? articlesBeside(table) : table.rows),
  ),
}; // prettier-ignore

/** Prints that leave cells open: these may be unsure or missing, never wrong. */
export const ODD_AND_OPEN: Readonly<Record<string, (flow: readonly FlowBlock[]) => OddPrint>> = {
  总计在前: html((table) => tableHtml(isRequests(table) ? table.rows.map(totalFirst) : table.rows)),
  行尾有斜线: html((table) => tableHtml(isRequests(table) ? withColumn(table, '备注', '/', true) : table.rows)),
  行尾有上年的数: html((table) => tableHtml(isRequests(table) ? withColumn(table, '上年', '7', true) : table.rows)),
  一行一条: html(divisions('ul', 'li', '　')),
  一行一块: html(divisions('div', 'div', ' ')),
  一格一行带列标题: text((table) => textsOf(table).map((row) => row.filter((words) => words !== '').join('：\n')).join('\n')),
}; // prettier-ignore
