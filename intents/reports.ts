/** Which reports the index holds: of a place, of a year, of all. */
import * as z from 'zod';
import { answer, type Answer, type RankedReport } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isExplained } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { areasNotHeld } from './lookup/areas-not-held.ts';
import { lackingSentence } from './lookup/lacking.ts';
import { inScope, yearFilter } from './lookup/over-reports.ts';
import { whichReports } from './lookup/which-reports.ts';

const reportsSlots = z.object({
  places: slots.places,
  years: slots.years,
  levels: slots.levels,
  without: slots.without,
  thresholds: slots.thresholds,
  cues: slots.cues,
  text: slots.text,
});
type Wanted = z.infer<typeof reportsSlots>;

const MOST = 60;

/** More than these nobody counts through. */
const MOST_POINTED = 40;

/** Those listed, for questions that go on with them: 他们谁的申请多. */
const ranked = (reports: readonly ReportSummary[]): readonly RankedReport[] =>
  reports
    .slice(0, MOST_POINTED)
    .map(({ issuer, year }, at) => ({ issuer, year, place: at + 1, told: true }));

const listed = (reports: readonly ReportSummary[]): string =>
  reports.slice(0, MOST).map(reportName).join('、') + (reports.length > MOST ? '等' : '');

/** Reports of areas and organs in the places, besides those already told. */
const reportsWithin = async (
  desk: Desk,
  { places, years, without }: Wanted,
  told: readonly ReportSummary[],
): Promise<readonly ReportSummary[]> => {
  const counts = inScope({ places, levels: [], without });
  const own = new Set(told.map(({ id }) => id));
  const all = await desk.reports(await yearFilter(desk, years));
  return all.filter(({ id, issuer }) => counts(issuer) && !own.has(id));
};

const ofPlaces = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const years =
    wanted.years.kind === 'open' ? ({ kind: 'recent', count: null } as const) : wanted.years;
  const { chosen, lacking, open } = await whichReports(desk, { ...wanted, years });
  const reports = [
    ...chosen.map(({ report }) => report),
    ...open.flatMap((place) => place.reports),
  ];
  const within = await reportsWithin(desk, wanted, reports);
  const held =
    reports.length > 0 ? `收录了${listed(reports)}的报告，共 ${String(reports.length)} 份。` : '';
  const where = wanted.places.map(({ name }) => name).join('、');
  const below =
    within.length > 0
      ? `${where}的下辖地区和机关收录了 ${String(within.length)} 份：${listed(within)}。`
      : '';
  const lacks = lacking.map((each) =>
    within.length > 0 && each.held.every(({ issuer }) => issuer !== each.place)
      ? `没有收录${each.place}本级政府${each.year === null ? '' : ` ${String(each.year)} 年度`}的报告。`
      : lackingSentence(each),
  );
  return answer(
    reports.length + within.length > 0 ? 'reports' : 'missing',
    [held, ...lacks, below].join(''),
    { ranked: ranked([...reports, ...within]) },
  );
};

/** 2020、2021 年度; many years running as 2008–2020 年度. */
const yearsInWords = (years: readonly number[]): string => {
  const [first = 0] = years;
  const isRun = years.length > 3 && years.every((year, at) => year === first + at);
  return isRun ? `${String(first)}–${String(years.at(-1))} 年度` : `${years.join('、')} 年度`;
};

/** 哪份最新, 最老的报告是哪年的: those of the last or the first year; null where neither is asked. */
const ofEdgeYear = (
  reports: readonly ReportSummary[],
  { text }: Wanted,
): { readonly says: string; readonly those: readonly ReportSummary[] } | null => {
  if (!/哪(?:一)?[份个年篇家]/u.test(text) || !/最[新老早旧]/u.test(text)) return null;
  const isNewest = text.includes('最新');
  const years = reports.map(({ year }) => year);
  const edge = isNewest ? Math.max(...years) : Math.min(...years);
  return {
    says: `年份最${isNewest ? '新' : '早'}的是`,
    those: reports.filter(({ year }) => year === edge),
  };
};

const ofAll = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const filter = await yearFilter(desk, wanted.years);
  const counts = inScope(wanted);
  const reports = (await desk.reports(filter)).filter(({ issuer }) => counts(issuer));
  const which = filter.years ? ` ${yearsInWords(filter.years)}` : '';
  if (reports.length === 0) return answer('missing', `没有收录${which}符合条件的报告。`);
  const edge = ofEdgeYear(reports, wanted);
  if (edge)
    return answer(
      'reports',
      `收录的 ${String(reports.length)} 份报告里，${edge.says}${listed(edge.those)}的。`,
      { ranked: ranked(edge.those) },
    );
  const issuers = new Set(reports.map(({ issuer }) => issuer)).size;
  return answer(
    'reports',
    `共收录${which} ${String(reports.length)} 份报告，来自 ${String(issuers)} 个地方或机关：${listed(reports)}。`,
    { ranked: ranked(reports) },
  );
};

/** 哪些地方没有报告; 没有 is read as a limit of 0. */
const asksForLacking = ({ thresholds, cues }: Wanted): boolean =>
  cues.has('lacking') ||
  (cues.has('which') &&
    thresholds.some(({ comparison, value }) => comparison === '=' && value === 0));

export const reports = defineIntent({
  name: 'reports',
  title: '看收录了哪些报告',
  examples: [
    ['你都有哪些报告'],
    ['有没有固原2022年的报告'],
    ['2020年有谁的报告'],
    ['一共收录了几份报告'],
    ['宁夏哪些市没有报告'],
  ],
  slots: reportsSlots,
  fits: (u) =>
    isExplained(u) &&
    u.metrics.value.length === 0 &&
    u.topic === null &&
    u.section === null &&
    (u.cues.has('reports') ||
      (u.cues.has('lacking') && (u.cues.has('which') || u.cues.has('report'))) ||
      u.continues === 'reports' ||
      (u.cues.has('report') &&
        (u.cues.has('which') || u.cues.has('number') || u.cues.has('all') || u.measure !== null))),
  handle: async (wanted, desk) => {
    if (asksForLacking(wanted))
      return areasNotHeld(desk, wanted, await yearFilter(desk, wanted.years));
    return wanted.places.length > 0 && wanted.levels.length === 0
      ? ofPlaces(desk, wanted)
      : ofAll(desk, wanted);
  },
});
