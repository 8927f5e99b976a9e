/** By how much one figure is above another: of two places, two years, or two kinds. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { amount, figureSentence, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood, type Understanding, type Years } from '../src/language/understanding.ts';
import { sum } from '../src/report/values.ts';
import { formatNumber, percent } from '../src/vocabulary/numbers.ts';
import { gather, tellFigures, type FiguresWanted } from './lookup/figures-answer.ts';
import { whichReports } from './lookup/which-reports.ts';
import { workedOut } from './lookup/worked-out.ts';
import type { Desk } from '../src/intent.ts';

const isGrowth = (cues: ReadonlySet<string>): boolean => cues.has('growth');

const computed = (a: AnswerFigure, b: AnswerFigure, growth: boolean): AnswerFigure => {
  const difference = a.value === null || b.value === null ? null : sum([a.value, -b.value]);
  const rate =
    difference === null || b.value === null || b.value === 0 ? null : difference / b.value;
  return workedOut([a, b], {
    metric: growth ? 'growth' : 'difference',
    name: `${a.name === b.name ? a.name : `${a.name}与${b.name}`}${growth ? '增长率' : '之差'}`,
    of: a.metric,
    value: growth ? rate : difference,
    unit: growth ? null : a.unit,
  });
};

const lead = (a: AnswerFigure, b: AnswerFigure): string => {
  const told = figureSentence([a, b]);
  if (a.value === null || b.value === null) return `${told}有一格为空，算不出相差多少。`;
  const difference = sum([a.value, -b.value]);
  const sameReport = a.issuer === b.issuer && a.year === b.year;
  const [first, second] = sameReport ? [a.name, b.name] : [reportName(a), reportName(b)];
  const rate =
    b.value === 0 || sameReport
      ? ''
      : `（${difference < 0 ? '−' : '+'}${percent(Math.abs(difference) / b.value)}）`;
  return difference === 0
    ? `${told}两者一样多，相差 0。`
    : `${told}${first}比${second}${difference > 0 ? '多' : '少'} ${formatNumber(Math.abs(difference))} ${a.unit ?? ''}${rate}。`;
};

/** 增长率 over the years of one place; between two places a part of the second. */
const rateNote = (rate: AnswerFigure, b: AnswerFigure): string =>
  rate.issuer === b.issuer
    ? `增长率 ${amount(rate)}。`
    : `百分比以${reportName(b)}的 ${amount(b)} 为基数。`;

/** 比上年: the year told and the one before it; the newest year where none is told. */
const withYearBefore = async (desk: Desk, wanted: FiguresWanted): Promise<Years> => {
  if (wanted.years.kind === 'named' && wanted.years.years.length > 1) return wanted.years;
  const newest = await whichReports(desk, {
    ...wanted,
    years: wanted.years.kind === 'named' ? wanted.years : { kind: 'latest' },
  });
  const year =
    wanted.years.kind === 'named' ? wanted.years.years[0] : newest.chosen[0]?.report.year;
  return year === undefined ? wanted.years : { kind: 'named', years: [year, year - 1] };
};

const isBesideLastYear = (cues: ReadonlySet<string>, wanted: FiguresWanted): boolean =>
  wanted.places.length === 1 &&
  (cues.has('last-year') ||
    wanted.years.kind === 'relative' ||
    (wanted.metrics.length === 1 && wanted.places[0]?.year === null));

/** 增加了多少 of two years: the later less the earlier; 2020比2021多多少 as it says. */
const inTimeOrder = (figures: readonly AnswerFigure[], text: string): readonly AnswerFigure[] => {
  const [a, b, ...more] = figures;
  const isOverTime =
    a &&
    b &&
    more.length === 0 &&
    a.issuer === b.issuer &&
    a.metric === b.metric &&
    a.year < b.year;
  return isOverTime && !/比|减/u.test(text) ? [b, a] : figures;
};

const of = async (
  desk: Desk,
  {
    cues,
    text,
    ...wanted
  }: FiguresWanted & { readonly cues: ReadonlySet<string>; readonly text: string },
): Promise<Answer> => {
  const years = isBesideLastYear(cues, wanted) ? await withYearBefore(desk, wanted) : wanted.years;
  const gathered = await gather(desk, { ...wanted, years });
  if ('instead' in gathered) return gathered.instead;
  const [a, b, ...more] = inTimeOrder(gathered.found.figures, text);
  if (a && !b)
    return answer(
      'missing',
      `${figureSentence([a])}只有这一个数，没有另一个可以相减；请说出和哪一个比。`,
    );
  if (!a || !b || more.length > 0) return tellFigures(desk, 'compare', gathered);
  if (a.unit !== b.unit)
    return answer('missing', `${figureSentence([a, b])}两者单位不同，不能相减。`);
  const result = computed(a, b, isGrowth(cues));
  const told = await tellFigures(desk, 'compare', gathered, lead(a, b));
  const rate = isGrowth(cues) && result.value !== null ? [rateNote(result, b)] : [];
  return {
    ...told,
    figures: result.value === null ? [a, b] : [result, a, b],
    notes: [...rate, ...told.notes],
    excerpts: [],
  };
};

/** 2023年增加了多少: against the year before. */
const asksByHowMuch = (u: Understanding): boolean =>
  u.cues.has('change') &&
  (u.cues.has('number') || u.measure !== null) &&
  !u.cues.has('trend') &&
  u.places.value.length === 1 &&
  (u.years.value.kind === 'open' ||
    u.years.value.kind === 'latest' ||
    (u.years.value.kind === 'named' && u.years.value.years.length === 1));

export const difference = defineIntent({
  name: 'difference',
  title: '算差额和增幅',
  examples: [['固原2023比白银2020多收了几件申请'], ['白银2020跟石嘴山2021的复议相差几件']],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    scope: slots.scope,
    stated: slots.stated,
    cues: slots.cues,
    text: slots.text,
  }),
  fits: (u) => {
    const asked =
      u.cues.has('difference') ||
      u.cues.has('growth') ||
      (u.cues.has('change') && u.cues.has('number') && u.cues.has('compare'));
    const lastYear =
      u.cues.has('last-year') &&
      (u.cues.has('change') || u.cues.has('difference') || u.cues.has('growth')) &&
      !u.cues.has('trend');
    return isUnderstood(u) && u.places.value.length > 0 && (asked || lastYear || asksByHowMuch(u));
  },
  handle: (wanted, desk) => of(desk, wanted),
});
