/** Cues as they bear on a chat: which ask over all reports, which say what is wanted, which go on with the last turn. */
import type { Cue } from './cue-words.ts';
import { isUnderstood, type Understanding } from './understanding.ts';

/** They ask over all reports: no place is carried over. */
export const GLOBAL: readonly Cue[] = ['which', 'all', 'ranking', 'most', 'least', 'mean'];

/** They set a place beside the one of the last turn. */
export const BESIDE: readonly Cue[] = ['compare', 'difference', 'sum', 'times'];

/** They say what is wanted, so that the last turn's intent does not go on. */
// prettier-ignore
const TELLING: readonly Cue[] = [
  'compare', 'difference', 'times', 'growth', 'trend', 'most', 'least', 'ranking', 'position', 'share', 'breakdown', 'mean', 'meaning',
  'findings', 'reports', 'mention', 'tell', 'subscribe', 'unsubscribe', 'subscriptions', 'help', 'last-year', 'change', 'published', 'original', 'about', 'thanks',
];

/** They need a metric: without one of its own the question is about the last one. */
// prettier-ignore
const NEEDING: readonly Cue[] = [
  'share', 'compare', 'difference', 'times', 'growth', 'trend', 'most', 'least', 'ranking', 'position', 'breakdown', 'sum', 'mean', 'each',
  'last-year', 'change', 'number', 'anaphora',
];

/** Intents that go on when only a slot changes; a breakdown of one thing says nothing about another. */
// prettier-ignore
const CONTINUING: readonly string[] = [
  'share', 'compare', 'rank', 'trend', 'aggregate', 'excerpt', 'contact', 'findings', 'search', 'define', 'reports',
];

/** Whether the question has any of these cues. */
export const hasAny = (u: Understanding, cues: readonly Cue[]): boolean =>
  cues.some((cue) => u.cues.has(cue));

const namesSomething = (u: Understanding): boolean =>
  u.metrics.value.length > 0 ||
  u.topic !== null ||
  u.section !== null ||
  u.fields.length > 0 ||
  (u.term !== null && u.cues.has('meaning')) ||
  u.layouts;

/** No place, year, row or topic: only words about what was told. */
export const namesNothing = (u: Understanding): boolean =>
  !namesSomething(u) && isUnderstood(u) && u.places.value.length === 0;

/** 都给了吗 is about something, though every word of it means nothing by itself. */
const saysSomething = (u: Understanding): boolean =>
  u.cues.size > 0 ||
  u.measure !== null ||
  u.claim !== null ||
  u.thresholds.length > 0 ||
  u.nth !== null ||
  u.top !== null ||
  u.scope !== null ||
  u.severity !== null ||
  u.partsCount !== null ||
  u.levels.length > 0 ||
  u.places.value.length > 0 ||
  u.years.value.kind !== 'open';

/** Whether the question says what it wants; 甘肃的报告有哪些 wants reports. */
const tells = (u: Understanding): boolean =>
  hasAny(u, TELLING) || (u.cues.has('report') && u.cues.has('which') && u.measure === null);

/** 那白银呢, 2023年的, 固原的: only slots, nothing to do with them. */
export const isBare = (u: Understanding): boolean =>
  saysSomething(u) && !namesSomething(u) && isUnderstood(u) && !tells(u);

/** 占比呢, 差多少: something to do, and nothing to do it with. */
export const needsMetric = (u: Understanding): boolean =>
  !namesSomething(u) && isUnderstood(u) && hasAny(u, NEEDING);

/** 第二呢 means something only where several were put in order. */
const ORDERED: readonly string[] = ['rank', 'rank-share', 'compare', 'difference', 'breakdown'];

const OF_TEXT: readonly string[] = ['excerpt', 'search', 'define'];

/** 有什么问题 after a telephone number, 电话多少 after a list of reports: of another kind. */
const isOfOtherKind = (u: Understanding, intent: string): boolean =>
  ((u.topic !== null || u.section !== null) && !OF_TEXT.includes(intent)) ||
  (u.fields.length > 0 && intent !== 'contact');

/** Whether an intent goes on with this question: 不予公开呢 after 无法提供占比多少 asks for a share again. */
export const goesOn = (u: Understanding, intent: string, hadMetrics: boolean): boolean => {
  const onlyNames = isUnderstood(u) && !tells(u) && u.measure === null;
  const sameKind = isBare(u) || u.metrics.value.length > 0 === hadMetrics;
  const counts = intent === 'define' && u.cues.has('number');
  const isOrdered = u.nth === null || ORDERED.includes(intent);
  return (
    onlyNames &&
    !counts &&
    isOrdered &&
    !isOfOtherKind(u, intent) &&
    CONTINUING.includes(intent) &&
    sameKind
  );
};

const STOCK =
  /(?:哪些|什么|啥|几份|多少份)(?:报告|年报)|(?:报告|年报)(?:清单|列表|目录)|收录?了(?:哪些|几份|多少|什么)/u;

/** 你都有哪些报告 asks for all that is held, whatever was talked about; 有哪几年的 goes on. */
const asksForStock = (u: Understanding): boolean =>
  u.cues.has('reports') &&
  namesNothing(u) &&
  STOCK.test(u.question.text) &&
  !hasAny(u, ['follow', 'anaphora']);

/** A whole question of its own kind (help, a definition, a subscription, all reports) takes nothing from the chat. */
export const standsAlone = (u: Understanding): boolean =>
  asksForStock(u) ||
  (hasAny(u, ['help', 'subscribe', 'unsubscribe', 'subscriptions']) && !u.cues.has('follow')) ||
  (u.cues.has('meaning') && u.term !== null);
