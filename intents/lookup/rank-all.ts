/** What is ranked and among whom in, the ranking, or the place of one in it, out. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import { rankingChart } from '../../src/answer/ranking-chart.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import type { RankedValue, ReportSummary } from '../../src/store/store.ts';
import { isToldIn } from '../../src/vocabulary/metrics.ts';
import { figureOf } from './look-up.ts';
import { levelNotes } from './of-levels.ts';
import { ALL_REPORTS, idsIn, inScope, withoutNotes, yearFilter } from './over-reports.ts';
import { cellsOf, positionOf } from './rank-position.ts';
import { asksPosition, type RankAsked } from './rank-wanted.ts';
import { rankedWithin } from './ranked-within.ts';
import {
  isUpwards,
  MOST_LISTED,
  orderWord,
  rankLead,
  rankedReports,
  rankNotes,
  rankTable,
  toTell,
  WITH_FINDINGS,
} from './ranking.ts';
import { touchingFindings } from './telling.ts';

/** More figures than this are not handed out. */
const MOST_FIGURES = 100;

/** 白银的复议排名: nothing below it is held, so it is ranked among all. */
const ranksOne = (wanted: RankAsked, within: readonly RankedValue[]): boolean =>
  wanted.cues.has('ranking') &&
  wanted.places.length === 1 &&
  within.length > 0 &&
  within.every(({ report }) => report.issuer === wanted.places[0]?.name);

const whichMetric = (ids: readonly string[], { cues, years }: RankAsked): Answer => {
  const when = years.kind === 'named' ? `${years.years.join('、')}年` : '';
  const most = cues.has('least') ? '最少' : '最多';
  return answer('clarify', '这个问法有几种意思，您想按哪一个排？', {
    options: ids.map((id) => `${when}哪家的${metricName(id)}${most}？`),
  });
};

/** The metrics that the forms of the reports print; all where none does. */
const printedIn = (
  reports: readonly ReportSummary[],
  ids: readonly string[],
): readonly string[] => {
  const layouts = new Set(reports.map(({ layout }) => layout));
  const printed = ids.filter((id) => [...layouts].some((layout) => isToldIn(id, layout)));
  return printed.length > 0 ? printed : ids;
};

const nothingHeld = ({ places: [place] }: RankAsked): string =>
  place ? `没有收录${place.name}符合条件的报告。` : '没有收录符合条件的报告。';

/** 谁增长最快: few are held with the year before, so that nothing is ranked. */
const CHANGES = ['growth', 'change', 'difference', 'last-year'] as const;

const unrankedChange = (): Answer =>
  answer(
    'missing',
    '增减和增幅不排名：要前后两年的报告都收录才算得出。可以说出地名，问它比上年增加多少。',
  );

/** 只看宁夏的 after a ranking: among those within, where the place has no report of its own, or nobody's place is asked for. */
const narrows = (wanted: RankAsked, reports: readonly ReportSummary[]): boolean => {
  const [place] = wanted.places;
  const asksPlace = asksPosition({ ...wanted, continues: null }, wanted.places.length, wanted.text);
  if (!place || asksPlace) return false;
  const isWithin = inScope({ places: [place], levels: [], without: [] });
  const below = reports.filter(({ issuer }) => issuer !== place.name && isWithin(issuer));
  const isHeld = reports.some(({ issuer }) => issuer === place.name);
  return below.length > 0 && (!isHeld || ONLY.test(wanted.text));
};

/** 只要江苏的, 江苏范围内呢. */
const ONLY = /[只光单仅](?:看|要|算|说|比|排|统计)|范围|以?内(?:的|呢|$)/u;

/** The ranking that is asked for. */
export const rankAll = async (desk: Desk, asked: RankAsked): Promise<Answer> => {
  if (asked.places.length === 0 && CHANGES.some((cue) => asked.cues.has(cue)))
    return unrankedChange();
  const pair = rankedWithin(asked.places);
  const wanted = pair ? { ...asked, places: [pair.place] } : asked;
  const [choice = []] = wanted.metrics;
  const filter = await yearFilter(desk, wanted.years);
  const reports = await desk.reports(filter);
  const ids = printedIn(reports, idsIn(choice));
  const [id] = ids;
  if (id === undefined) return answer('missing', '年报的表格没有这样一栏，排不出来。');
  if (ids.length > 1) return whichMetric(ids, wanted);
  const order = isUpwards(wanted) ? 'least' : 'most';
  const among = pair ? [pair.area] : [];
  const isPosition =
    asksPosition(wanted, wanted.places.length, wanted.text) && !narrows(wanted, reports);
  const counts = inScope(isPosition ? { ...wanted, places: among } : wanted);
  const all = await desk.ranking(id, { ...filter, order, limit: ALL_REPORTS });
  const within = all.filter(({ report }) => counts(report.issuer));
  const ranked = ranksOne(wanted, within) ? all : within;
  const held = reports.filter(({ issuer }) => counts(issuer)).length;
  const name = metricName(id);
  if (ranked.length === 0)
    return answer(
      'missing',
      held === 0 ? nothingHeld(wanted) : `收录的 ${held} 份报告都没有“${name}”这个数。`,
    );
  const notes = [
    ...levelNotes(wanted.levels),
    ...withoutNotes(wanted.without),
    ...rankNotes(ranked, held, name),
  ];
  if (wanted.places.length > 0 && (isPosition || ranksOne(wanted, within)))
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
    ranked: rankedReports(ranked, told),
    findings: await touchingFindings(desk, cells.slice(0, WITH_FINDINGS)),
  });
};
