/** Sums and means over reports. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { areNested } from '../src/language/told-before.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import { addedUp } from './lookup/added-up.ts';
import { isProvince } from './lookup/is-province.ts';
import { lookUp } from './lookup/look-up.ts';
import { obstacle } from './lookup/not-told.ts';
import { reportsToAdd } from './lookup/reports-to-add.ts';

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

const add = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const choice = await reportsToAdd(desk, wanted);
  if ('instead' in choice) return choice.instead;
  const found = await lookUp(desk, choice.reports, wanted.metrics);
  if (found.open.length > 0) return obstacle(found) ?? answer('clarify', '');
  return addedUp(found, wanted.cues.has('mean'), choice.notes);
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

/** More than one report is meant: several places or years, a province's, a level's, all. */
const isOverReports = (u: Understanding): boolean => {
  const [place, ...others] = u.places.value;
  const years = u.years.value;
  const asksAll = u.cues.has('all') || u.cues.has('report');
  return (
    others.length > 0 ||
    (years.kind === 'named' && years.years.length > 1) ||
    years.kind === 'span' ||
    years.kind === 'recent' ||
    u.levels.length > 0 ||
    (asksAll && (!place || isProvince(place.name)))
  );
};

/** 许可和处罚一共: several metrics that make one sum, none told for itself. */
const addsMetrics = (u: Understanding): boolean =>
  u.metrics.value.length > 1 &&
  (u.question.text.match(/多少|几/gu) ?? []).length <= 1 &&
  !u.cues.has('each') &&
  !u.cues.has('within') &&
  !hasWholeAndPart(u.metrics.value) &&
  !crossesBalance(u);

const SIDE_BY_SIDE = ['compare', 'difference', 'most', 'least', 'ranking'] as const;

export const aggregate = defineIntent({
  name: 'aggregate',
  title: '求和与平均',
  examples: [
    ['所有报告一共收到多少件申请'],
    ['所有报告平均收到多少件申请'],
    ['石嘴山和固原行政许可合计多少件'],
  ],
  slots: aggregateSlots,
  fits: (u) =>
    isExplained(u) &&
    !SIDE_BY_SIDE.some((cue) => u.cues.has(cue)) &&
    ((asksSum(u) && (isOverReports(u) || addsMetrics(u))) ||
      u.cues.has('mean') ||
      u.continues === 'aggregate'),
  handle: (wanted, desk) => add(desk, wanted),
});
