/** A question and the last ranking in, the question with 它, 那家, 第二名 put as the places they mean out. */
import { BESIDE, hasAny } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import { isExplained, knownPlace, type Place, type Understanding } from './understanding.ts';

const SEVERAL =
  /(?:它|(?<!其)他|她)们|[这那](?:几|两|三|[2-9])[家个份](?:地方|市县?|县区?|单位|报告)?|(?:它|(?<!其)他)俩/u;
const ONE =
  /它|(?<!其)他(?!们)|[这那该]家|该[市县区省机单]|[这那](?:边|儿|里|份|个?(?:地方|市|县|区|省|单位|机关))/u;
/** 比例呢 after 哪家最多. */
const BARE_SHARE =
  /^(?:那|那么)?(?:占比|比例|比重|占了?多少|占几成|百分比)(?:是)?(?:多少|呢|是多少)?[？?]?$/u;
/** 几件 after 哪家最少. */
const BARE_NUMBER =
  /^(?:那|那么)?(?:一共|到底|具体|是|有)*(?:多少|几)[件个起宗次项]?(?:啊|呀|呢|来着)?[？?]?$/u;
const FIRST = /第一(?:名|位|家|的|份)?(?!次|季|条|项|部分|多|高)/u;
/** 谁比它多, 哪家第二: others are asked for, not about. */
const OTHERS = /谁|哪/u;

const ORDERING = ['most', 'least'] as const;

const placeOf = (u: Understanding, { issuer, year }: Memory['ranked'][number]): Place =>
  knownPlace(issuer, u.years.value.kind === 'open' ? year : null);

const asNumber = (u: Understanding): number | null => {
  if (u.nth !== null) return u.nth;
  return FIRST.test(u.question.text) && u.cues.has('most') ? 1 : null;
};

/** Whether a place in the ranking names a report: 第二名的复议 after 申请前三名; 第二名呢 ranks again. */
const namesByPlace = (u: Understanding, memory: Memory): boolean =>
  !OTHERS.test(u.question.text) &&
  (memory.intent === 'rank' || memory.intent === 'rank-share'
    ? u.metrics.value.length > 0 && !u.cues.has('ranking')
    : memory.places.length + u.metrics.value.length > 0);

const byPlace = (u: Understanding, memory: Memory): Memory['ranked'] | null => {
  const nth = asNumber(u);
  if (nth === null || !namesByPlace(u, memory)) return null;
  const { ranked } = memory;
  const last = Math.max(...ranked.map(({ place }) => place));
  return ranked.filter(({ place }) => place === (nth === -1 ? last : nth));
};

/** 电话多少, 公开了多少 after 哪家最多: of that one; 复议呢 ranks again. */
const asksOfOne = (u: Understanding): boolean =>
  !OTHERS.test(u.question.text) &&
  !hasAny(u, [...ORDERING, 'ranking', 'all', 'mean', 'sum', 'position', 'follow']) &&
  (u.fields.length > 0 ||
    u.topic !== null ||
    u.section !== null ||
    (u.metrics.value.length > 0 && u.cues.has('number')));

/** Those the ranking told; one alone where 它 is said. */
const byPronoun = (u: Understanding, { ranked, places }: Memory): Memory['ranked'] | null => {
  const { text } = u.question;
  if (places.length > 0) return null;
  const told = ranked.filter((each) => each.told);
  if (SEVERAL.test(text) || BARE_NUMBER.test(text)) return told;
  if (told.length === 1 && asksOfOne(u)) return told;
  if (BARE_SHARE.test(text) && told.length === 1) return told;
  if (!ONE.test(text)) return null;
  return told.length === 1 ? told : [];
};

/** The question about those the last ranking named; null where it means none of them. */
export const ofRanked = (u: Understanding, memory: Memory): Understanding | null => {
  const isWhose = u.places.value.length === 0 && isExplained(u) && memory.ranked.length > 0;
  if (!isWhose) return null;
  const numbered = byPlace(u, memory);
  const meant = numbered ?? byPronoun(u, memory);
  if (!meant) return null;
  const isOrder = numbered !== null && u.nth === null;
  const cues = new Set([...u.cues].filter((cue) => !(isOrder && ORDERING.some((o) => o === cue))));
  const places = meant.map((each) => placeOf(u, each));
  const plain = { ...u, nth: numbered ? null : u.nth, cues };
  return hasAny(plain, BESIDE) && places.length === 0
    ? null
    : { ...plain, places: { value: places, said: true } };
};
