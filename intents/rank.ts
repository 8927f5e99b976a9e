/** Who has most or least, who is above a number, which place a report takes: over all reports held, or an area's. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { rankingChart } from '../src/answer/chart.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import type { RankedValue, StoredValue } from '../src/store/store.ts';
import { figureOf } from './lookup/look-up.ts';
import { levelNotes } from './lookup/of-levels.ts';
import { ALL_REPORTS, idsIn, inScope, yearFilter } from './lookup/over-reports.ts';
import {
  clauseOf,
  MOST_LISTED,
  orderWord,
  placeOf,
  rankLead,
  rankNotes,
  rankTable,
  toTell,
} from './lookup/ranking.ts';
import { rankedWithin } from './lookup/ranked-within.ts';
import { touchingFindings } from './lookup/telling.ts';
import { whichReports } from './lookup/which-reports.ts';

/** Findings are told for so many of the first. */
const WITH_FINDINGS = 5;

const rankSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  levels: slots.levels,
  cues: slots.cues,
  nth: slots.count,
  top: slots.count,
  thresholds: slots.thresholds,
});
type Wanted = z.infer<typeof rankSlots>;

const asksPosition = ({ cues }: { readonly cues: ReadonlySet<string> }): boolean =>
  cues.has('position');

/** 白银的复议排名: nothing below it is held, so it is ranked among all. */
const ranksOne = (wanted: Wanted, within: readonly RankedValue[]): boolean =>
  wanted.cues.has('ranking') &&
  wanted.places.length === 1 &&
  within.length > 0 &&
  within.every(({ report }) => report.issuer === wanted.places[0]?.name);

const unranked = ({ places }: Wanted, isHeld: boolean, notes: readonly string[]): Answer => {
  const names = places.map(({ name }) => name).join('、');
  const why = isHeld ? `${names}的报告没有这个数` : `没有收录${names}的报告`;
  return answer('missing', `${why}，排不出名次。`, { notes });
};

/** More figures than this are not handed out. */
const MOST_FIGURES = 100;

/** The cells of ranked numbers, in their order. */
const cellsOf = (desk: Desk, ranked: readonly RankedValue[]): Promise<readonly StoredValue[]> => {
  const [first] = ranked;
  return first
    ? desk.values(
        ranked.map(({ report }) => report),
        [first.metric],
      )
    : Promise.resolve([]);
};

const positionOf = async (
  desk: Desk,
  wanted: Wanted,
  ranked: readonly RankedValue[],
  notes: readonly string[],
): Promise<Answer> => {
  const { chosen } = await whichReports(desk, wanted);
  const own = await cellsOf(
    desk,
    ranked.filter((value) => chosen.some(({ report }) => report.id === value.report.id)),
  );
  if (own.length === 0) return unranked(wanted, chosen.length > 0, notes);
  const told = own.map(
    (value) =>
      `${clauseOf(value)}，在收录的 ${ranked.length} 份报告里${orderWord(wanted)}排第 ${placeOf(ranked, value)}`,
  );
  return answer('rank', `${told.join('；')}。`, {
    figures: own.map(figureOf),
    notes: [...notes, ...chosen.flatMap(({ assumed }) => assumed ?? [])],
    table: rankTable(ranked, await cellsOf(desk, ranked.slice(0, MOST_LISTED))),
    chart: rankingChart(ranked, orderWord(wanted)),
    findings: await touchingFindings(desk, own),
  });
};

const whichMetric = (ids: readonly string[], { cues }: Wanted): Answer =>
  answer('clarify', '这个问法有几种意思，您想按哪一个排？', {
    options: ids.map((id) => `哪家的${metricName(id)}最${cues.has('least') ? '少' : '多'}？`),
  });

const nothingHeld = ({ places: [place] }: Wanted): string =>
  place ? `没有收录${place.name}符合条件的报告。` : '没有收录符合条件的报告。';

/** 谁增长最快: few are held with the year before, so that nothing is ranked. */
const CHANGES = ['growth', 'change', 'difference', 'last-year'] as const;

const unrankedChange = (): Answer =>
  answer(
    'missing',
    '增减和增幅不排名：要前后两年的报告都收录才算得出。可以说出地名，问它比上年增加多少。',
  );

const rankAll = async (desk: Desk, asked: Wanted): Promise<Answer> => {
  if (asked.places.length === 0 && CHANGES.some((cue) => asked.cues.has(cue)))
    return unrankedChange();
  const pair = rankedWithin(asked.places);
  const wanted = pair ? { ...asked, places: [pair.place] } : asked;
  const [choice = []] = wanted.metrics;
  const ids = idsIn(choice);
  const [id] = ids;
  if (id === undefined) return answer('missing', '年报的表格没有这样一栏，排不出来。');
  if (ids.length > 1) return whichMetric(ids, wanted);
  const filter = await yearFilter(desk, wanted.years);
  const order = wanted.cues.has('least') ? 'least' : 'most';
  const among = pair ? [pair.area] : [];
  const counts = inScope(asksPosition(wanted) ? { ...wanted, places: among } : wanted);
  const all = await desk.ranking(id, { ...filter, order, limit: ALL_REPORTS });
  const within = all.filter(({ report }) => counts(report.issuer));
  const ranked = ranksOne(wanted, within) ? all : within;
  const held = (await desk.reports(filter)).filter(({ issuer }) => counts(issuer)).length;
  const name = metricName(id);
  if (ranked.length === 0)
    return answer(
      'missing',
      held === 0 ? nothingHeld(wanted) : `收录的 ${held} 份报告都没有“${name}”这个数。`,
    );
  const notes = [...levelNotes(wanted.levels), ...rankNotes(ranked, held, name)];
  if (wanted.places.length > 0 && (asksPosition(wanted) || ranksOne(wanted, within)))
    return positionOf(desk, wanted, ranked, notes);
  const told = toTell(ranked, wanted);
  const cells = await cellsOf(desk, told.slice(0, MOST_FIGURES));
  const isPicked = wanted.thresholds.length > 0;
  const first = isPicked ? [] : await cellsOf(desk, ranked.slice(0, MOST_LISTED));
  return answer('rank', rankLead(cells, told.length, ranked, wanted), {
    figures: cells.map(figureOf),
    notes,
    table: isPicked ? null : rankTable(ranked, first),
    chart: rankingChart(isPicked ? told : ranked, orderWord(wanted)),
    findings: await touchingFindings(desk, cells.slice(0, WITH_FINDINGS)),
  });
};

const asksForOrder = (u: Understanding): boolean =>
  u.cues.has('most') ||
  u.cues.has('least') ||
  u.cues.has('ranking') ||
  asksPosition(u) ||
  u.nth !== null ||
  u.top !== null ||
  u.thresholds.length > 0;

/** 谁 in 固原2023申请最多的是谁 is an applicant; 哪家 and 哪个县 are reports. */
const ofReports = (u: Understanding): boolean =>
  asksPosition(u) ||
  u.levels.length > 0 ||
  (u.cues.has('ranking') && !u.cues.has('breakdown')) ||
  ((u.cues.has('which') || u.cues.has('all')) &&
    asksForOrder(u) &&
    /哪|各地|各县|各区|各市/u.test(u.question.text));

/** 哪些 of reports and places; 不予公开的情形有哪些 asks for no report. */
const asksWhose = (u: Understanding): boolean =>
  u.cues.has('which') &&
  /谁|哪里|哪儿|哪边|[家份省市县区]|报告|地方|单位|机关|机构/u.test(u.question.text);

const one = (u: Understanding): boolean =>
  u.metrics.value.length === 1 && isExplained(u) && !u.cues.has('sum') && !u.cues.has('share');

export const rank = defineIntent({
  name: 'rank',
  title: '排名和筛选',
  examples: [
    ['依申请最多的是哪家'],
    ['所有报告按新收申请量从高到低排'],
    ['哪些地方收到的申请超过100件', { thresholds: [{ comparison: '>', value: 100 }] }],
    ['固原的申请量排第几'],
    ['哪些报告有行政诉讼案件，各几件'],
  ],
  slots: rankSlots,
  fits: (u) => {
    const places = u.places.value.length;
    if (!one(u) || u.continues === 'breakdown') return false;
    if (places > 1) return asksPosition(u) && rankedWithin(u.places.value) !== null;
    if (places === 1 && u.cues.has('breakdown') && u.levels.length === 0) return false;
    return places === 1
      ? ofReports(u)
      : asksForOrder(u) || asksWhose(u) || u.cues.has('all') || u.continues === 'rank';
  },
  handle: (wanted, desk) => rankAll(desk, wanted),
});
