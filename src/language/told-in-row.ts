/** The figures that a chat told one after another in, those of them that belong together out. */
import type { Memory } from './memory.ts';
import type { MetricChoice } from './metric-parts.ts';
import { knownPlace, type Understanding } from './understanding.ts';

/** The same row and columns, whatever they were counted by. */
export const isSame = (a: readonly MetricChoice[], b: readonly MetricChoice[]): boolean => {
  const named = (metrics: readonly MetricChoice[]): string =>
    JSON.stringify(
      metrics.map((choice) => choice.map(({ table, row, columns }) => [table, row, columns])),
    );
  return named(a) === named(b);
};

/** 三家 */
export const SEVERAL = /[三四五3-5](?=[个家份年项样种])/u;
/** 两个, 差多少 */
export const TWO = /[两二2](?=[个者家份边年项样种])|俩|差/u;
const COUNTS = '一二三四五';

/** The same number of one report after another, as many as are meant: those of 三家合计, or all that were told in a row. */
export const inRow = (text: string, figures: Memory['figures']): Memory['figures'] => {
  const [last] = figures.slice(-1);
  const from = figures.findLastIndex(({ metrics }) => last && !isSame(metrics, last.metrics)) + 1;
  const run = figures.slice(from);
  const distinct = new Set(run.map(({ issuer, year }) => `${issuer} ${String(year)}`)).size;
  if (run.length < 3 || distinct < run.length || TWO.test(text)) return [];
  const [digit] = SEVERAL.exec(text) ?? [];
  const count = digit === undefined ? run.length : COUNTS.indexOf(digit) + 1 || Number(digit);
  return count <= run.length ? run.slice(-count) : [];
};

/** The numbers of the last report told in a row, each another. */
export const rowsOf = (figures: Memory['figures']): readonly MetricChoice[] => {
  const [last] = figures.slice(-1);
  const from = figures.findLastIndex(
    ({ issuer, year }) => issuer !== last?.issuer || year !== last.year,
  );
  const rows = figures.slice(from + 1).flatMap(({ metrics }) => metrics);
  const distinct = new Set(rows.map((choice) => JSON.stringify(choice))).size;
  return distinct === rows.length ? rows : [];
};

/** 四个加起来: so many of the rows, the last; null where no number of them is told, or there are fewer. */
export const lastOf = (
  text: string,
  rows: readonly MetricChoice[],
): readonly MetricChoice[] | null => {
  const [digit] = SEVERAL.exec(text) ?? [];
  const count = digit === undefined ? 0 : COUNTS.indexOf(digit) + 1 || Number(digit);
  return count > 2 && count <= rows.length ? rows.slice(-count) : null;
};

/** The reports of figures as the places asked about. */
export const placesOf = (figures: Memory['figures']): Understanding['places'] => ({
  value: figures.map(({ issuer, year }) => knownPlace(issuer, year)),
  said: true,
});
