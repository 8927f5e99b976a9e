/** Figures in, the printed rows behind them out, each once, with the cells marked that the numbers come from. */
import type { AnswerFigure, Source } from '../answer/answer.ts';
import { sourcesOf } from '../answer/source-line.ts';
import { placeWords } from './words.ts';

/** A row of print cut into cells. */
export interface PrintedRow {
  /** The first of the cells asked for. */
  readonly source: Source;
  /** From the report down: report and file, section, row, columns, lines or page. */
  readonly path: readonly string[];
  readonly cells: readonly string[];
  /** Which of `cells` a number certainly comes from. */
  readonly marked: ReadonlySet<number>;
}

/** 总计 is the last column of the form, whatever blanks the print leaves behind it. */
const endsWithTotal = (printed: readonly string[], { column, raw }: Source): boolean =>
  column === '总计' && raw.trim() !== '' && printed.findLast((cell) => cell !== '') === raw.trim();

/** Blanks before the label, and behind a total that is sure, are left out. */
const cellsOf = (sources: readonly Source[], printedRow: string): readonly string[] => {
  const printed = printedRow.split('|').map((cell) => cell.trim());
  const label = Math.max(
    0,
    printed.findIndex((cell) => cell !== ''),
  );
  return sources.some((source) => endsWithTotal(printed, source))
    ? printed.slice(label, printed.findLastIndex((cell) => cell !== '') + 1)
    : printed.slice(label);
};

/** Where the source's cell stands in its row; -1 where that is not certain. */
const markedBy = (cells: readonly string[], source: Source): number => {
  if (endsWithTotal(cells, source)) return cells.length - 1;
  const raw = source.raw.trim();
  const same = cells.flatMap((cell, at) => (at > 0 && cell === raw ? [at] : []));
  return same.length === 1 ? (same[0] ?? -1) : -1;
};

const rowOf = (sources: readonly [Source, ...Source[]]): PrintedRow => {
  const [source] = sources;
  const cells = cellsOf(sources, source.printedRow);
  const marked = sources.map((each) => markedBy(cells, each)).filter((at) => at >= 0);
  return { source, path: placeWords(sources), cells, marked: new Set(marked) };
};

/** The rows of print behind the figures, in their order. */
export const printedRowsOf = (figures: readonly AnswerFigure[]): readonly PrintedRow[] => {
  const rows = new Map<string, [Source, ...Source[]]>();
  for (const source of sourcesOf(figures)) {
    const key = [
      source.issuer,
      source.year,
      source.file,
      source.section,
      source.row,
      source.printedRow,
    ].join('\u0000');
    const known = rows.get(key);
    if (known) known.push(source);
    else rows.set(key, [source]);
  }
  return [...rows.values()].map(rowOf);
};
