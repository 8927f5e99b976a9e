/** What does not add up in a report, or in which reports. */
import * as z from 'zod';
import { reportName } from '../src/answer/sentences.ts';
import { type Desk, defineIntent, slots } from '../src/intent.ts';
import type { Understanding } from '../src/language/understanding.ts';
import { withinArea } from './lookup/areas-within.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { findingsOf } from './lookup/findings-of.ts';
import { findingsOver } from './lookup/findings-over.ts';
import { yearFilter } from './lookup/over-reports.ts';

const findingsSlots = z.object({
  places: slots.places,
  years: slots.years,
  levels: slots.levels,
  without: slots.without,
  ruleTopics: slots.ruleTopics,
  severity: slots.severity,
  phrase: slots.phrase,
  cues: slots.cues,
});
type Wanted = z.infer<typeof findingsSlots>;

const SEVERAL = ['which', 'most', 'least', 'all'];

/** Whether many reports are asked about: no place, a level, or which one of an area. */
const isOver = ({ places, levels, cues }: Wanted): boolean => {
  if (places.length === 0 || levels.length > 0) return true;
  const areAreas = places.every(({ name }) => withinArea(name) !== null);
  return areAreas && SEVERAL.some((cue) => cues.has(cue)) && places.length === 1;
};

/** 宁夏: an area with no report of its own for the years asked about, while reports from within it are held. */
const onlyWithin = async (desk: Desk, { places, years }: Wanted): Promise<boolean> => {
  const [place] = places;
  const isWithin = place && places.length === 1 ? withinArea(place.name) : null;
  if (!isWithin) return false;
  const held = (await desk.reports(await yearFilter(desk, years))).map(({ issuer }) => issuer);
  return held.some(isWithin) && !held.includes(place?.name ?? '');
};

/** 虚构2025有几处问题: a name nobody knows stands first; all reports are not meant. */
const isOfUnknown = (u: Understanding): boolean =>
  u.places.value.length === 0 &&
  u.strange.some((word) => /^\p{Script=Han}{2,}$/u.test(word) && u.question.text.startsWith(word));

/** 审核了多少件公文属性: a number of something that is told in words. */
const countsElse = (u: Understanding): boolean =>
  u.measure !== null &&
  u.strange.some((word) => word.length > 1) &&
  /审核|检查|核验|核对|校验/u.test(u.question.text);

export const findings = defineIntent({
  name: 'findings',
  title: '查数据有没有错',
  examples: [
    ['固原2023的报告有没有数据错误'],
    ['哪些报告里数字自相矛盾'],
    ['红寺堡2020的数对得上吗'],
    ['哪些报告勾稽不平'],
    ['2020年哪份错误最多'],
  ],
  slots: findingsSlots,
  fits: (u) =>
    (u.cues.has('findings') &&
      !isOfUnknown(u) &&
      !countsElse(u) &&
      ((u.claim === null && u.stated.length === 0) || u.metrics.value.length === 0)) ||
    u.continues === 'findings',
  handle: async (wanted, desk) => {
    if (isOver(wanted) || (await onlyWithin(desk, wanted))) return findingsOver(desk, wanted);
    const choice = await chooseReports(
      desk,
      wanted,
      (report) => `${reportName(report)}的报告有没有数据错误？`,
      true,
    );
    return 'instead' in choice
      ? choice.instead
      : findingsOf(desk, choice.reports, wanted, choice.notes);
  },
});
