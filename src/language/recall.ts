/** What a question asks by itself and what the chat remembers in, what it asks in its place in the chat out. */
import { issuerOf, type Area } from '../vocabulary/places.ts';
import { asksWhy } from './asks-why.ts';
import { beyondTold } from './beyond.ts';
import { carryMetrics } from './carry-metrics.ts';
import { asksAmongLast, carryWhere } from './carry-where.ts';
import { goesOn, isBare, namesNothing, needsMetric, standsAlone } from './chat-cues.ts';
import { isAboutNobody, isApplicantOfCases, isOfOneAlone, leavesShares } from './leaves-last.ts';
import type { Memory } from './memory.ts';
import type { NamedIssuer } from './mention.ts';
import { pickedOption } from './pick.ts';
import { pointed, POINTS } from './pointed.ts';
import { readQuestion } from './question.ts';
import { comparesShares, cuesOf, WHOSE } from './recall-cues.ts';
import { ofRanked } from './ranked-before.ts';
import { ofEachPart } from './each-part.ts';
import { ofBothTold } from './told-before.ts';
import { understand } from './understand.ts';
import { withYearBefore } from './year-before.ts';
import { isUnderstood, type Understanding } from './understanding.ts';

/** What was asked about, where the question only changes of whom or when. */
const sameSubject = (u: Understanding, memory: Memory): Partial<Understanding> => ({
  section: memory.section,
  topic: memory.topic,
  fields: memory.fields,
  term: memory.term,
  phrase: memory.intent === 'search' ? memory.phrase : u.phrase,
  ruleTopics: memory.ruleTopics,
  severity: memory.severity,
});

/** 那三安全一稳定呢 after a word was explained. */
const defines = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'define' &&
  u.term !== null &&
  u.places.value.length === 0 &&
  u.measure === null &&
  u.cues.has('follow');

const tellsWhere = (u: Understanding): boolean =>
  u.places.value.length > 0 || u.years.value.kind !== 'open';

/**
 * Fills the slots that the question leaves open from the last turn: 那白银呢 keeps the metric, 占比呢 the
 * place too. What is carried over has `said` false.
 */
const recall = (heard: Understanding, memory: Memory | null): Understanding => {
  if (!memory || memory.intent === '' || standsAlone(heard)) return heard;
  const u = asksWhy(heard, memory) ? { ...heard, strange: [] } : heard;
  const parts = ofEachPart(u, memory);
  if (parts) return { ...parts, trace: [...u.trace, 'asked of each of the parts told'] };
  const than = beyondTold(u, memory);
  if (than) return recallFor(than, memory, false);
  const both = ofBothTold(u, memory);
  if (both) return { ...both, trace: [...u.trace, 'asked of the last two figures'] };
  const ranked = ofRanked(u, memory);
  if (isOfSomePart(u, memory)) return { ...u, strange: [...u.strange, '这个'] };
  if (isApplicantOfCases(u, memory)) return ofCases(u, memory);
  const [nowhere] = POINTS.exec(u.question.text) ?? [];
  if (nowhere !== undefined) return { ...u, strange: [...u.strange, nowhere] };
  if (asksMeanOfShares(u, memory)) return { ...u, strange: [...u.strange, '占比的平均'] };
  if (asksAmongUntold(u, memory)) return { ...u, strange: [...u.strange, '哪个'] };
  return recallFor(ranked ?? withoutOne(u, memory), memory, ranked !== null);
};

/** 企业的 after 复议: the cases again, which are not counted so. */
const ofCases = (u: Understanding, { places, years, metrics }: Memory): Understanding => ({
  ...u,
  places: { value: places, said: false },
  years: { value: years, said: false },
  metrics: { value: metrics, said: false },
  conflicts: [...u.conflicts, u.question.text.replace(/^那么?|[的呢吗？?]+$/gu, '')],
});

/** 去掉石嘴山呢 after several were told: the others of them. */
const withoutOne = (u: Understanding, { places }: Memory): Understanding => {
  const kept = places.filter(({ name }) => !u.without.includes(name));
  const isOfThose = u.without.length > 0 && kept.length + u.without.length === places.length;
  if (!isOfThose || kept.length === 0 || !namesNothing(u)) return u;
  const cues = new Set([...u.cues].filter((cue) => cue !== 'all'));
  return { ...u, places: { value: kept, said: true }, without: [], cues };
};

/** 这个占几成 after parts were told: which of them is not told. */
const isOfSomePart = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'breakdown' && u.cues.has('share') && u.cues.has('anaphora') && namesNothing(u);

const CONTINUED_BY_WHICH: readonly string[] = ['findings', 'rank', 'rank-share'];
const WHICH = /^(?:那|那么)?(?:谁|哪一?[个项种类边])(?:的)?(?:更|最|比较)?[多少高低大小]/u;

/** 哪个多 after one figure: among which is not told, and all reports are not meant. */
const asksAmongUntold = (u: Understanding, memory: Memory): boolean =>
  WHICH.test(u.question.text) &&
  !(memory.intent === 'share' && WHOSE.test(u.question.text)) &&
  namesNothing(u) &&
  memory.places.length > 0 &&
  !asksAmongLast(u, memory) &&
  !CONTINUED_BY_WHICH.includes(memory.intent);

/** 平均 after shares, or after several kinds of one report: no mean of those is told, and one over all reports is not meant. */
const asksMeanOfShares = (u: Understanding, { intent, places, metrics }: Memory): boolean =>
  (intent === 'share' || intent === 'rank-share' || (metrics.length > 1 && places.length < 2)) &&
  u.cues.has('mean') &&
  namesNothing(u);

const MEANS = /什么意思|指(?:的是)?什么|什么叫|含义|解释/u;

/** 这是什么意思 after a figure: of the word it was asked by. */
const termOf = (u: Understanding, memory: Memory): string | null =>
  u.term === null && namesNothing(u) && MEANS.test(u.question.text) ? memory.term : u.term;

/** 那固原有多少 after a word was explained: the number of it. */
const countsTerm = (u: Understanding, { intent, metrics }: Memory): boolean =>
  intent === 'define' && metrics.length === 1 && tellsWhere(u) && u.term === null;

/** 诉讼败诉呢 after a share of 复议 is a share of its own whole. */
const isWholeOf = (u: Understanding, base: Memory['base']): boolean => {
  const [whole] = base.flat();
  const [part] = u.metrics.value.flat();
  if (!whole || !part || part.row === null) return true;
  return part.table === whole.table && (part.table !== 'appeals' || part.row === whole.row);
};

/** 白银怎么说的 after words were looked for: the same words there. */
const looksAgain = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'search' &&
  u.cues.has('mention') &&
  u.places.value.length > 0 &&
  u.metrics.value.length === 0 &&
  u.topic === null &&
  u.phrase.length === 0 &&
  isUnderstood(u);

const recallFor = (u: Understanding, memory: Memory, ofThoseRanked: boolean): Understanding => {
  const among = asksAmongLast(u, memory);
  const looks = looksAgain(u, memory);
  const bare = isBare(u) || among || looks;
  const term = termOf(u, memory);
  const again =
    looks ||
    (!ofThoseRanked &&
      !isAboutNobody(u, memory) &&
      !isOfOneAlone(u, memory) &&
      !countsTerm(u, memory) &&
      !leavesShares(u, memory) &&
      goesOn(u, memory.intent, memory.metrics.length > 0));
  return {
    ...u,
    ...carryWhere(u, memory, ofThoseRanked || (again && memory.places.length === 0)),
    term,
    ...(bare && again ? sameSubject(u, memory) : {}),
    metrics: carryMetrics(u, memory, bare || needsMetric(u) || term !== u.term),
    base:
      u.base.length === 0 &&
      isWholeOf(u, memory.base) &&
      (again || comparesShares(u, memory) || (ofThoseRanked && u.metrics.value.length === 0))
        ? memory.base
        : u.base,
    cues: cuesOf(u, memory, again),
    top: again && memory.intent === 'rank' && u.nth === null ? (u.top ?? memory.top) : u.top,
    continues:
      again ||
      among ||
      asksWhy(u, memory) ||
      defines(u, memory) ||
      (bare &&
        tellsWhere(u) &&
        !countsTerm(u, memory) &&
        !isOfOneAlone(u, memory) &&
        !isAboutNobody(u, memory) &&
        !(memory.intent === 'breakdown' && u.cues.has('number')))
        ? memory.intent
        : null,
    trace: [...u.trace, `recalled from ${memory.intent}${again ? ', going on' : ''}`],
  };
};

/** The area that the last turn was about, so that 教育局 is that area's. */
const areaOf = (memory: Memory | null): Area | null => {
  const [place] = memory?.places ?? [];
  return place ? (issuerOf(place.name)?.area ?? null) : null;
};

/** What a question asks in its place in a chat; `memory` is null at the beginning, `issuers` as in `understand`. */
export const understandInChat = (
  question: string,
  memory: Memory | null,
  issuers: readonly NamedIssuer[] = [],
): Understanding => {
  const picked = pickedOption(question, memory);
  const { text, traditional } = readQuestion(picked);
  const said = pointed(text, memory);
  const asked = withYearBefore(said === text ? picked : said, memory);
  const u = understand(asked, areaOf(memory), issuers);
  return recall({ ...u, question: { ...u.question, asked: picked.trim(), traditional } }, memory);
};
