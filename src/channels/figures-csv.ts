/** The figures of an answer in, a table with the printed cell of each out, as a CSV file that Excel opens. */
import type { AnswerFigure } from '../answer/answer.ts';
import { sourcesOf } from '../answer/source-line.ts';
import { originalOf, ownerWords, placeWords, unitWords } from './words.ts';

/** The name of the file. */
export const FIGURES_FILE = '年报数据.csv';

const HEAD = ['机关', '年度', '数据', '数值', '单位', '由来', '原文', '出处', '原件'] as const;

/** Text that a spreadsheet would take for a formula is kept text. */
const FORMULA = /^[=+\-@\t\r]/u;

const textCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const numberCell = (value: number | null): string => (value === null ? '' : String(value));

/** Issuer and year; a number worked out from several reports has no year of its own. */
const ownerCells = (figure: AnswerFigure): readonly string[] => {
  const years = new Set((figure.over ?? [figure]).map(({ year }) => year));
  const issuers = new Set((figure.over ?? [figure]).map(({ issuer }) => issuer));
  return issuers.size === 1 && years.size === 1
    ? [textCell(figure.issuer), numberCell(figure.year)]
    : [textCell(ownerWords(figure)), ''];
};

const rowOf = (figure: AnswerFigure): string => {
  const sources = sourcesOf([figure]);
  const [only, ...more] = sources;
  return [
    ...ownerCells(figure),
    textCell(figure.name),
    numberCell(figure.value),
    textCell(unitWords(figure)),
    figure.value === null ? '表中为空' : figure.derived ? '按表中的数计算' : '表中的数',
    textCell(only && more.length === 0 ? only.raw : ''),
    textCell(sources.map((source) => placeWords([source]).join(' ')).join('；')),
    textCell([...new Set(sources.flatMap((source) => originalOf(source) ?? []))].join('；')),
  ].join(',');
};

/** One row a figure; shares and growths as plain fractions (0.07 is 7 %). */
export const figuresCsv = (figures: readonly AnswerFigure[]): string =>
  `\ufeff${[HEAD.join(','), ...figures.map(rowOf)].join('\r\n')}\r\n`;
