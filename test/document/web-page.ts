/** The body of a web page in, the page, or the rows of its only table, out. */
import { expect } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { gridsOf, rowsOf } from './seen.ts';

export const page = (body: string): string => `<!DOCTYPE html><html><body>${body}</body></html>`;

/** The rows of the only table of a page. */
export const tableOf = (body: string): readonly string[] => {
  const [grid, ...others] = gridsOf(readHtml(page(body)));
  expect(others).toEqual([]);
  if (!grid) throw new Error('没有读到表格');
  expect(grid.columns).toBe('known');
  return rowsOf(grid);
};
