/** The figures found for a sum in, the answer with their sum or mean, the parts and what was left out, out. */
import { answer, type Answer, type AnswerFigure } from '../../src/answer/answer.ts';
import { metricQuestion } from '../../src/answer/metric-name.ts';
import { comparisonChart } from '../../src/answer/ranking-chart.ts';
import { amount, figureClause, reportName } from '../../src/answer/sentences.ts';
import { sum } from '../../src/report/values.ts';
import type { LookedUp } from './look-up.ts';
import { mixedNotes } from './mixed-notes.ts';
import { obstacle } from './not-told.ts';
import { workedOut } from './worked-out.ts';

const MOST_PARTS = 30;
/** The first sentence names so many; the table below it has the rest. */
const MOST_TOLD = 6;

const namesOf = (parts: readonly AnswerFigure[]): string =>
  [...new Set(parts.map(({ name }) => name))].join('、');

const total = (parts: readonly AnswerFigure[], isMean: boolean): AnswerFigure | null => {
  const [first, ...others] = parts;
  const numbers = parts.flatMap(({ value }) => value ?? []);
  if (!first || numbers.length === 0) return null;
  const added = sum(numbers);
  return workedOut([first, ...others], {
    metric: isMean ? 'mean' : 'sum',
    name: `${namesOf(parts)}${isMean ? '平均' : '合计'}`,
    value: isMean ? added / numbers.length : added,
  });
};

const lead = (parts: readonly AnswerFigure[], result: AnswerFigure, isMean: boolean): string => {
  const reports = new Set(parts.map(reportName)).size;
  const who = reports === 1 ? reportName(result) : `${String(reports)} 份报告的`;
  const value = `${isMean ? '平均' : '合计'} ${amount(result)}`;
  const list = parts
    .slice(0, parts.length > MOST_TOLD ? MOST_TOLD - 1 : MOST_TOLD)
    .map(reports === 1 ? (part) => `${part.name} ${amount(part)}` : figureClause);
  return `${who}${namesOf(parts)}${value}：${list.join('，')}${parts.length > MOST_TOLD ? '等' : ''}。`;
};

const MOST_NAMED = 8;

const named = (reports: readonly string[]): string =>
  reports.length > MOST_NAMED
    ? `${reports.slice(0, MOST_NAMED).join('、')}等 ${String(reports.length)} 份报告`
    : reports.join('、');

const leftOut = ({ absent, unsure, figures }: LookedUp): readonly string[] => {
  const gone = [...absent, ...unsure].map(({ report }) => reportName(report));
  const blank = figures.filter(({ value }) => value === null).map(reportName);
  return [
    ...(gone.length > 0 ? [`${named(gone)}没有这个数或读不准，没有算进来。`] : []),
    ...(blank.length > 0 ? [`${named(blank)}表中为空，没有算进来。`] : []),
  ];
};

/** 平均每个项目多少钱, or one report alone: nothing to take a mean of. */
const noMean = (figures: readonly AnswerFigure[]): Answer =>
  answer('missing', '年报只印总数，没有平均数；只有这一个数，算不出平均。', {
    options: figures.map(({ issuer, year, metric }) => metricQuestion(issuer, year, metric)),
  });

/** 14 份报告的新收申请合计 3000 件，其中……, or why there is none. */
export const addedUp = (found: LookedUp, isMean: boolean, notes: readonly string[]): Answer => {
  const result = total(found.figures, isMean);
  if (!result) return obstacle(found) ?? answer('missing', '表中都为空，没有可以相加的数。');
  const units = new Set(found.figures.map(({ unit }) => unit));
  if (units.size > 1) return answer('missing', '这几个数单位不同，不能相加。');
  if (isMean && found.figures.length === 1) return noMean(found.figures);
  const parts = found.figures.filter(({ value }) => value !== null);
  return answer('aggregate', lead(parts, result, isMean), {
    figures: [result, ...parts.slice(0, MOST_PARTS)],
    notes: [...notes, ...mixedNotes(parts), ...leftOut(found)],
    chart: comparisonChart(found.values.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))),
  });
};
