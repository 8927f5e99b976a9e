/** A message in, the questions it asks one after another out, each to be answered by itself. */
import { atomsOf } from './atoms.ts';
import { hasAny, isBare, namesNothing } from './chat-cues.ts';
import { meaningsOf, type Mention } from './mention.ts';
import { recognise } from './recognise.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';

const WHOLE = 1;
/** So many of one message are answered. */
const MOST = 8;

/** What puts places or kinds side by side needs them in one question. */
const TOGETHER = [
  'compare',
  'difference',
  'times',
  'growth',
  'sum',
  'mean',
  'most',
  'least',
] as const;

/** 2023年固原: the year before a place belongs to it. */
const beginOf = (place: Mention, years: readonly Mention[]): number =>
  years.find(({ end }) => end <= place.start && place.start - end <= WHOLE)?.start ?? place.start;

const namesOf = (mentions: readonly Mention[]): string =>
  atomsOf(mentions)
    .map(({ kind, table, ids }) => `${kind} ${table} ${ids.join()}`)
    .toSorted()
    .join(';');

/** 各多少 behind the last of them is about all. */
const EACH = /(?:各自?|分别|各有)(?=是|有|为|多少|几|$)/gu;

/** 固原行政许可里|发改委办了多少 is one question. */
const CONTAINER = /(?:里[面头边]?|中|当中|之中|其中)$/u;

/** 固原2023依申请，白银2020复议: cut where the next place begins, where each has something else asked of it. */
const byPlace = (text: string): readonly string[] => {
  const { mentions } = recognise(text, null);
  const years = meaningsOf(mentions, 'year').map(({ mention }) => mention);
  const places = meaningsOf(mentions, 'place').map(({ mention }) => mention);
  const begins = places.map((place, at) => (at === 0 ? 0 : beginOf(place, years)));
  const names = begins.map((begin, at) =>
    namesOf(
      mentions.filter(({ start }) => start >= begin && start < (begins[at + 1] ?? text.length)),
    ),
  );
  const differ =
    new Set(names).size > 1 &&
    names.every((name) => name !== '') &&
    !begins.some((begin, at) => CONTAINER.test(text.slice(begin, begins[at + 1])));
  return differ
    ? begins.map((begin, at) => text.slice(begin, begins[at + 1]).replace(EACH, ''))
    : [text];
};

const WHO = /(?:谁|哪家|哪里|哪儿|哪边|哪个?(?:地方|市|县|区|单位|机关)|哪份报告)/gu;

/** 谁的诉讼最多谁的复议最多: rankings one after another. */
const byWho = (u: Understanding): readonly string[] => {
  const { text } = u.question;
  const begins = [...text.matchAll(WHO)].map(({ index }) => index);
  if (begins.length < 2 || begins.length > MOST || begins[0] !== 0) return [text];
  const parts = begins.map((begin, at) => text.slice(begin, begins[at + 1]));
  const isRanking = (part: Understanding, at: number): boolean =>
    hasAny(part, ['most', 'least']) &&
    (kindOf(part) === 'figure' || (at > 0 && namesNothing(part)));
  return parts.every((part, at) => isRanking(understand(part), at)) ? parts : [text];
};

type Kind = 'share' | 'figure' | 'text' | 'contact' | 'findings';

const kindOf = (u: Understanding): Kind | null => {
  if (u.strange.length > 0 || u.conflicts.length > 0) return null;
  if (u.cues.has('findings')) return 'findings';
  if (u.cues.has('share') && namesNothing(u)) return 'share';
  if (u.metrics.value.length > 0) return u.cues.has('share') ? 'share' : 'figure';
  if (u.fields.length > 0 || u.cues.has('contact')) return 'contact';
  return u.topic === null && u.section === null ? null : 'text';
};

const SENTENCE = /[^？?；;。！!，,\n]+[？?；;。！!，,\n]*/gu;

/** The clauses; one that only says where or when belongs to the next: 石嘴山2021年，公民占多少. */
const clausesOf = (text: string): readonly string[] => {
  const [first, second, ...more] = text.match(SENTENCE) ?? [];
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const u = understand(first);
  const isWhere = isBare(u) && u.cues.size === 0;
  return isWhere ? [first + second, ...more] : [first, second, ...more];
};

/** 存在什么问题？电话多少？: things of different kinds, each in a sentence of its own. */
const byKind = (text: string): readonly string[] => {
  const sentences = clausesOf(text);
  if (sentences.length < 2 || sentences.length > MOST) return [text];
  const kinds = sentences.map((sentence) => kindOf(understand(sentence)));
  const differ = new Set(kinds).size > 1 && kinds.every((kind) => kind !== null);
  return differ ? sentences : [text];
};

/** 国家秘密占不予公开的比例，不予公开又占全部的比例: shares, each of a whole of its own. */
const byShare = (text: string): readonly string[] => {
  const sentences = clausesOf(text);
  const isEach = sentences.every((sentence) => kindOf(understand(sentence)) === 'share');
  return sentences.length > 1 && sentences.length <= MOST && isEach ? sentences : [text];
};

const SHARE = /占|比例|比重|百分之/gu;

const asksShares = (u: Understanding): boolean =>
  u.cues.has('share') && (u.question.text.match(SHARE)?.length ?? 0) > 1;

/** Whether things of two kinds are named at all, as far as the whole tells. */
const mayDiffer = (u: Understanding): boolean => {
  const kinds = [
    u.metrics.value.length > 0 || u.conflicts.length > 0 || u.asks > 0,
    u.topic !== null || u.section !== null,
    u.fields.length > 0,
    u.cues.has('findings'),
    u.cues.has('share') && (u.question.text.match(/多少|几/gu) ?? []).length > 1,
  ];
  return kinds.filter(Boolean).length > 1;
};

const splitOf = (u: Understanding): readonly string[] => {
  const { text } = u.question;
  if (u.places.value.length > 1) return byPlace(text);
  if (asksShares(u)) return byShare(text);
  return mayDiffer(u) ? byKind(text) : [text];
};

const onceEach = (parts: readonly string[]): readonly string[] => {
  const bare = parts.map((part) => part.replace(/[\s？?；;。！!，,]+$/u, ''));
  return parts.filter((_part, at) => bare.indexOf(bare[at] ?? '') === at);
};

/** The questions to answer one after another, and how many more the message asks. */
interface Separate {
  readonly parts: readonly string[];
  readonly left: number;
}

/** The questions of a message that was understood as one, each once, and how many more than are answered at a time. */
export const separateQuestions = (u: Understanding): Separate => {
  const { text } = u.question;
  if (u.question.tooLong || u.aside.length > 0) return { parts: [text], left: 0 };
  const parts = onceEach(hasAny(u, TOGETHER) ? byWho(u) : splitOf(u));
  return { parts: parts.slice(0, MOST), left: Math.max(0, parts.length - MOST) };
};
