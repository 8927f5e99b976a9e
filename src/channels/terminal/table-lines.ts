/** A table in, aligned lines out; where the screen is too narrow, one block a row. */
import type { AnswerTable } from '../../answer/answer.ts';
import { isNumberCell } from '../figure-table.ts';
import type { Look } from './look.ts';
import { pad, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';

const blocks = ({ head, rows }: AnswerTable, look: Look): readonly string[] =>
  rows.flatMap(([first = '', ...cells]) => [
    ...wrap(first, look.width).map(look.strong),
    ...wrap(
      cells.map((cell, index) => `${head[index + 1] ?? ''} ${cell}`.trim()).join('，'),
      look.width - GAP.length,
    ).map((line) => GAP + line),
  ]);

/** Columns of numbers stand to the right. */
export const tableLines = (table: AnswerTable, look: Look): readonly string[] => {
  const { head, rows } = table;
  const columns = head.map((_head, column) => rows.map((row) => row[column] ?? ''));
  const widths = columns.map((cells, column) =>
    Math.max(...[head[column] ?? '', ...cells].map(widthOf)),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (total > look.width) return blocks(table, look);
  const rights = columns.map((cells, column) => column > 0 && cells.some(isNumberCell));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, rights[column] ?? false))
      .join(GAP)
      .trimEnd();
  return [look.quiet(line(head)), ...rows.map(line)];
};
