/** Sums and means over reports. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { comparisonChart } from '../src/answer/ranking-chart.ts';
import { metricQuestion } from '../src/answer/metric-name.ts';
import { amount, figureClause, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { areNested } from '../src/language/told-before.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { sum } from '../src/report/values.ts';
import { questionFor } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { lookUp, type LookedUp } from './lookup/look-up.ts';
import { isProvince } from './lookup/is-province.ts';
import { levelNotes } from './lookup/of-levels.ts';
import { mixedNotes } from './lookup/mixed-notes.ts';
import { obstacle } from './lookup/not-told.ts';
import { inScope, withoutNotes, yearFilter } from './lookup/over-reports.ts';
import { workedOut } from './lookup/worked-out.ts';

const aggregateSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  levels: slots.levels,
  without: slots.without,
  cues: slots.cues,
  reportsCount: slots.count,
});
type Wanted = z.infer<typeof aggregateSlots>;

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

const told = (found: LookedUp, isMean: boolean, notes: readonly string[]): Answer => {
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

/** 宁夏的报告一共, 固原各县一共: reports of what lies below, never the place's own in their stead. */
const isOfThoseBelow = ({ places, levels }: Wanted, reports: readonly ReportSummary[]): boolean => {
  const [place, ...more] = places;
  if (!place || levels.length > 0) return true;
  const isOwn = reports.some(({ issuer }) => issuer === place.name);
  return more.length === 0 && isProvince(place.name) && !isOwn && reports.length > 1;
};

const whoseNotes = ({ places, levels, without }: Wanted, count: number): readonly string[] => {
  const names = places.map(({ name }) => name).join('、');
  return [
    ...levelNotes(levels),
    ...withoutNotes(without),
    ...(names === '' ? [] : [`按收录的${names}各地各部门的 ${String(count)} 份报告计算。`]),
  ];
};

const reportsWanted = async (
  desk: Desk,
  wanted: Wanted,
): Promise<
  | { readonly reports: readonly ReportSummary[]; readonly notes: readonly string[] }
  | { readonly instead: Answer }
> => {
  const counts = inScope(wanted);
  const held = await desk.reports(await yearFilter(desk, wanted.years));
  const reports = held.filter(({ issuer }) => counts(issuer));
  if (isOfThoseBelow(wanted, reports))
    return reports.length > 0
      ? { reports, notes: whoseNotes(wanted, reports.length) }
      : { instead: answer('missing', '没有收录符合条件的报告。') };
  const years =
    wanted.places.length === 1 && wanted.years.kind === 'open' && wanted.metrics.length === 1
      ? ({ kind: 'recent', count: null } as const)
      : wanted.years;
  return chooseReports(desk, { ...wanted, years }, questionFor(wanted.metrics));
};

/** 三家一共 where five are held: which three is not told. */
const otherCount = (reports: readonly ReportSummary[], told: number | null): Answer | null =>
  told === null || told === reports.length
    ? null
    : answer(
        'clarify',
        `符合条件的报告收录了 ${String(reports.length)} 份，不是 ${String(told)} 份。请说出是哪几家，例如：`,
        {
          options: [
            `${[...new Set(reports.map(({ issuer }) => issuer))].slice(0, told).join('、')}新收申请一共多少件？`,
          ],
        },
      );

const add = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const choice = await reportsWanted(desk, wanted);
  if ('instead' in choice) return choice.instead;
  const other = otherCount(choice.reports, wanted.reportsCount);
  if (other) return other;
  const found = await lookUp(desk, choice.reports, wanted.metrics);
  if (found.open.length > 0) return obstacle(found) ?? answer('clarify', '');
  return told(found, wanted.cues.has('mean'), choice.notes);
};

/** 诉讼总数和纠正数: the part is counted in the whole. */
const hasWholeAndPart = (metrics: readonly MetricChoice[]): boolean =>
  metrics.some((a, at) => metrics.slice(at + 1).some((b) => areNested([a], [b])));

const INPUTS: readonly (string | null)[] = ['new', 'carried_in'];
const OUTPUTS: readonly (string | null)[] = ['handled', 'carried_out'];

/** 新收总数、办结总数: the two sides of the balance make no sum, unless one says 加. */
const crossesBalance = (u: Understanding): boolean => {
  const rows = u.metrics.value.flat().filter(({ table }) => table === 'requests');
  const has = (some: readonly (string | null)[]): boolean =>
    rows.some(({ row }) => some.includes(row));
  return has(INPUTS) && has(OUTPUTS) && !/加|[+＋]/u.test(u.question.text);
};

/** 一共, 合计; 宁夏各地的申请总量, where 总量 is no word of its own. */
const asksSum = (u: Understanding): boolean =>
  u.cues.has('sum') || (u.cues.has('all') && /总[量数]/u.test(u.question.text));

export const aggregate = defineIntent({
  name: 'aggregate',
  title: '求和与平均',
  examples: [
    ['所有报告一共收到多少件申请'],
    ['所有报告平均收到多少件申请'],
    ['石嘴山和固原行政许可合计多少件'],
  ],
  slots: aggregateSlots,
  fits: (u) => {
    const several =
      u.places.value.length > 1 ||
      (u.years.value.kind === 'named' && u.years.value.years.length > 1) ||
      u.years.value.kind === 'span' ||
      u.years.value.kind === 'recent' ||
      (u.places.value.length === 1 &&
        isProvince(u.places.value[0]?.name ?? '') &&
        (u.cues.has('report') || u.cues.has('all'))) ||
      u.levels.length > 0;
    const global = u.places.value.length === 0 && (u.cues.has('all') || u.cues.has('report'));
    const isSideBySide = ['compare', 'difference', 'most', 'least', 'ranking'].some((cue) =>
      u.cues.has(cue as 'compare'),
    );
    const asksEach = (u.question.text.match(/多少|几/gu) ?? []).length > 1;
    return (
      isExplained(u) &&
      !isSideBySide &&
      ((asksSum(u) &&
        (several ||
          global ||
          (u.metrics.value.length > 1 &&
            !asksEach &&
            !u.cues.has('each') &&
            !hasWholeAndPart(u.metrics.value) &&
            !crossesBalance(u) &&
            !u.cues.has('within')))) ||
        u.cues.has('mean') ||
        u.continues === 'aggregate')
    );
  },
  handle: (wanted, desk) => add(desk, wanted),
});
