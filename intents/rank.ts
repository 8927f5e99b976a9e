/** Who has most or least, who is above a number, which place a report takes: over all reports held, or an area's. */
import { defineIntent } from '../src/intent.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import { picksParts } from './lookup/parts-of.ts';
import { rankAll } from './lookup/rank-all.ts';
import { asksPosition, rankSlots } from './lookup/rank-wanted.ts';
import { rankedWithin } from './lookup/ranked-within.ts';

const asksPlace = (u: Understanding): boolean =>
  asksPosition(u, u.places.value.length, u.question.text);

const asksForOrder = (u: Understanding): boolean =>
  u.cues.has('most') ||
  u.cues.has('least') ||
  u.cues.has('ranking') ||
  asksPlace(u) ||
  u.nth !== null ||
  u.top !== null ||
  u.thresholds.length > 0;

/** 宁夏各地的申请量: each of those within. */
const ofThoseWithin = (u: Understanding): boolean =>
  /各(?:个)?(?:地|地方|地区|单位|家)|几个地方/u.test(u.question.text) &&
  u.places.value.length === 1;

/** 谁 in 固原2023申请最多的是谁 is an applicant; 哪家 and 哪个县 are reports. */
const ofReports = (u: Understanding): boolean =>
  asksPlace(u) ||
  ofThoseWithin(u) ||
  u.levels.length > 0 ||
  (u.cues.has('ranking') && !u.cues.has('breakdown')) ||
  ((u.cues.has('which') || u.cues.has('all')) &&
    asksForOrder(u) &&
    /哪|各地|各县|各区|各市/u.test(u.question.text));

/** 哪些 of reports and places; 不予公开的情形有哪些 asks for no report. */
const asksWhose = (u: Understanding): boolean =>
  u.cues.has('which') &&
  /^(?:都)?有[^，。？?]{2,12}的(?:是|有|都有)?哪些|谁|哪里|哪儿|哪边|[家份省市县区]|报告|地方|单位|机关|机构/u.test(
    u.question.text,
  );

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
    if (!one(u) || u.continues === 'breakdown' || picksParts(u)) return false;
    if (places > 1) return asksPlace(u) && rankedWithin(u.places.value) !== null;
    if (places === 1 && u.cues.has('breakdown') && u.levels.length === 0) return false;
    return places === 1
      ? ofReports(u)
      : asksForOrder(u) || asksWhose(u) || u.cues.has('all') || u.continues === 'rank';
  },
  handle: (wanted, desk) => rankAll(desk, wanted),
});
