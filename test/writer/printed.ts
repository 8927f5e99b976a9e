/** What a printer of tables gives: lines, and the cells that its way of printing leaves open. */
import type { FormRow } from './form-table.ts';
import type { PageNumber, Paging } from './style.ts';

export interface Printed {
  readonly lines: readonly string[];
  /** Ids of cells that nobody could place for sure from the print. */
  readonly uncertain: readonly string[];
}

export const joinPrinted = (parts: readonly Printed[]): Printed => ({
  lines: parts.flatMap((part) => part.lines),
  uncertain: parts.flatMap((part) => part.uncertain),
});

const idsOf = (row: FormRow): readonly string[] => row.flatMap((cell) => cell.id ?? []);

const SPLIT = /\d \d|[\uff10-\uff19] [\uff10-\uff19]/u;

/** The figures with a space inside, or all of their row where only spaces part the cells. */
export const idsOfSplit = (row: FormRow, parted: 'cells' | 'spaces'): readonly string[] => {
  const split = row.filter((cell) => SPLIT.test(cell.text));
  return idsOf(split.length > 0 && parted === 'spaces' ? row : split);
};

/** The figure ids of a row where some of its cells are printed as nothing, so that the others may move. */
export const idsBesideNothing = (row: FormRow): readonly string[] => {
  const figures = row.filter((cell) => cell.id !== null);
  const nothing = figures.some((cell) => cell.text.trim() === '');
  return nothing ? idsOf(figures) : [];
};

const PAGE_NUMBERS: Readonly<Record<PageNumber, (page: number) => string>> = {
  '— 2 —': (page) => `— ${page} —`,
  '- 2 -': (page) => `- ${page} -`,
  第2页: (page) => `第${page}页`,
  '第 2 页 共 9 页': (page) => `第 ${page} 页 共 9 页`,
  '2/9': (page) => `${page}/9`,
  'form feed': (page) => `— ${page} —\n\f`,
};

/** The printed number of a page. */
export const pageNumber = (style: PageNumber, page: number): string => PAGE_NUMBERS[style](page);

/** Whether a page ends after the row of that index; never inside the head nor after the last row. */
export const endsPage = (paging: Paging, index: number, headRows: number, rows: number): boolean =>
  paging.rows > 0 &&
  index >= headRows &&
  index < rows - 1 &&
  (index - headRows + 1) % paging.rows === 0;
