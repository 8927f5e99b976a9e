/** Many figures in, a small table that tells them out. */
import type { AnswerFigure, AnswerTable } from '../answer/answer.ts';
import { numberWords, ownerWords, unitWords } from './words.ts';

/** One row a figure: report, what is counted, value with its unit. */
export const figureTable = (figures: readonly AnswerFigure[]): AnswerTable => ({
  head: ['报告', '数据', '数值'],
  rows: figures.map((figure) => [
    ownerWords(figure),
    figure.name,
    `${numberWords(figure)} ${unitWords(figure)}`.trim(),
  ]),
});

const NUMBER = /^[-+−]?[\d,.]+\s*(?:%|\p{Script=Han}{0,3})$/u;

/** True for a cell that holds a number with or without its unit. */
export const isNumberCell = (cell: string): boolean => NUMBER.test(cell);
