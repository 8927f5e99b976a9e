/** A typeset table in, the ruins of it out that converters leave: a table for every group, or numbers torn from labels. */
import { rowsOf, type FormCell, type FormRow, type FormTable } from './form-table.ts';
import { pipeRow, separatorRow } from './markdown-whole.ts';
import {
  endsPage,
  idsBesideNothing,
  idsOfSplit,
  joinPrinted,
  pageNumber,
  type Printed,
} from './printed.ts';
import type { MarkdownStyle } from './style.ts';
import { blocksOf, proceedingsOf } from './table-pieces.ts';

type PieceStyle = Extract<MarkdownStyle, { pipes: 'pieces' }>;
type TornStyle = Extract<MarkdownStyle, { pipes: 'torn' }>;

const oneLine = (cell: FormCell): string => cell.text.replace(/\n/gu, '');
const isFigure = (cell: FormCell): boolean => cell.role === 'figure';

const piped = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((row, i) => (i === 0 ? [pipeRow(row), separatorRow(row.length)] : [pipeRow(row)]));

const labelled = (row: FormRow): readonly string[] => {
  const label = row.findLast((cell) => cell.role === 'label');
  return [label ? oneLine(label) : '', ...row.filter(isFigure).map(oneLine)];
};

const activePieces = (table: FormTable): readonly string[] =>
  blocksOf(table).flatMap(({ rows: [article = [], ...rows] }) => [
    `### ${article.map(oneLine).join('')}`,
    ...piped(rows.map((row) => row.map(oneLine))),
    '',
  ]);

const headOf = (table: FormTable, heads: PieceStyle['heads']): readonly string[] => {
  const figures = table.columns - 3;
  if (heads === '类别')
    return ['类别', ...Array.from({ length: figures - 1 }, (_, i) => `数据${i + 1}`), '总计'];
  const named = table.rows
    .slice(0, table.headRows)
    .flatMap((row, top) => row.filter((cell) => top > 0 && top + cell.rowSpan === table.headRows))
    .sort((a, b) => a.column - b.column);
  return ['项目', ...named.map(oneLine)];
};

/** Headings over a piece: the group labels that begin in its first row and have rows below them. */
const headingsOf = (block: FormTable): readonly string[] => {
  const [first = []] = block.rows;
  const last = first.findLast((cell) => cell.role === 'label');
  return first
    .filter((cell) => cell.role === 'label' && cell !== last && cell.column > 0)
    .map(oneLine);
};

const requestPieces = (table: FormTable, style: PieceStyle): readonly string[] => {
  const head = style.heads === 'none' ? [] : [headOf(table, style.heads)];
  const [, ...blocks] = blocksOf(table);
  return blocks.flatMap((block) => {
    const size = style.rows === 0 ? block.rows.length : style.rows;
    const starts = block.rows.flatMap((_, i) => (i % size === 0 ? [i] : []));
    const parts = starts.map((start) =>
      rowsOf(block, start, Math.min(start + size, block.rows.length)),
    );
    return [
      ...headingsOf(block).map((text) => `### ${text}`),
      ...parts.flatMap((part) => [...piped([...head, ...part.rows.map(labelled)]), '']),
    ];
  });
};

const appealPieces = (table: FormTable): readonly string[] =>
  proceedingsOf(table).flatMap((block, i) => {
    const [top = [], middle = [], low = []] = block.rows;
    const results = i === 0 ? middle : low;
    const name = [...top, ...(i === 0 ? [] : middle)].map(oneLine);
    const [outer = '', inner] = name;
    return [
      `### ${inner === undefined ? outer : `${outer}（${inner}）`}`,
      ...piped([results.map(oneLine), (block.rows.at(-1) ?? []).map(oneLine)]),
      '',
    ];
  });

/** Every group of rows under its heading, as a table of its own. */
export const printPieces = (table: FormTable, style: PieceStyle): Printed => {
  const lines = {
    二: activePieces,
    三: (t: FormTable) => requestPieces(t, style),
    四: appealPieces,
  };
  return { lines: lines[table.section](table), uncertain: [] };
};

/** A dash at the beginning of a line is a bullet in Markdown. */
const tornRow = (row: FormRow, style: TornStyle): Printed => {
  const words = row.filter((cell) => !isFigure(cell)).map(oneLine);
  const numbers = row.filter(isFigure).map(oneLine);
  const asRow = style.numbers === 'row';
  const bullet = !asRow && numbers[0] === '-' ? row.flatMap((cell) => cell.id ?? []) : [];
  const below = asRow ? pipeRow(numbers) : numbers.filter((text) => text !== '').join(' ');
  return {
    lines: [...words.flatMap((text) => [text, '']), ...(numbers.length > 0 ? [below, ''] : [])],
    uncertain: asRow ? [] : [...idsBesideNothing(row), ...idsOfSplit(row, 'spaces'), ...bullet],
  };
};

/** Labels as paragraphs, the numbers of each row below them. */
export const printTorn = (table: FormTable, style: TornStyle, page: number): Printed =>
  joinPrinted(
    table.rows.map((row, index) => {
      const torn = row.every((cell) => cell.role === 'head')
        ? { lines: [pipeRow(row.map(oneLine)), ''], uncertain: [] }
        : tornRow(row, style);
      if (!endsPage(style.paging, index, table.headRows, table.rows.length)) return torn;
      const number = pageNumber(style.paging.number, page + Math.floor(index / style.paging.rows));
      return { ...torn, lines: [...torn.lines, number, ''] };
    }),
  );
