/** A damaged row label in (characters dropped, doubled, wrong, a part torn off), the one row it can mean out. */
import { STAGES, type Stage } from '../vocabulary/metrics.ts';
import { bare, plain } from './bare.ts';
import { STAGE_LABELS, SUBJECT_LABELS } from './labels.ts';

/** Share of a label's characters that may differ. */
const TOLERANCE = 0.25;
const SHORTEST_PART = 4;
const LONGEST = 60;

const NUMBERING = /^\s*[（(]?\s*([一二三四五六七八九十]{1,2}|\d{1,2})\s*[)）、.．,，:：]/u;

/** The number printed before a label, e.g. 七 of （七）总计 or 3 of 3.其他; null where there is none. */
export const numberingOf = (text: string): string | null =>
  NUMBERING.exec(plain(text))?.[1] ?? null;

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

interface Candidate<T> {
  readonly value: T;
  readonly cost: number;
}

/** The single best candidate: near enough, and nothing else nearly as near. */
const clearest = <T>(candidates: readonly Candidate<T>[]): T | null => {
  const best = candidates.reduce<Candidate<T> | null>(
    (found, candidate) => (!found || candidate.cost < found.cost ? candidate : found),
    null,
  );
  if (!best) return null;
  const rivals = candidates.filter(
    ({ value, cost }) => value !== best.value && cost < best.cost + 2,
  );
  return rivals.length === 0 ? best.value : null;
};

const partOf = <T>(part: string, labels: readonly (readonly [string, T])[]): T | null => {
  if (part.length < SHORTEST_PART) return null;
  const whole = new Set(
    labels.filter(([words]) => words.startsWith(part) || words.endsWith(part)).map(([, v]) => v),
  );
  return whole.size === 1 ? ([...whole][0] ?? null) : null;
};

const nearest = <T>(text: string, labels: readonly (readonly [string, T])[]): T | null => {
  const candidates = labels.flatMap(([words, value]) => {
    if (Math.abs(words.length - text.length) > words.length * TOLERANCE) return [];
    const cost = distance(text, words);
    return cost <= Math.max(1, words.length * TOLERANCE) ? [{ value, cost }] : [];
  });
  return clearest(candidates);
};

const unnumbered = (text: string): string => bare(plain(text).replace(NUMBERING, ''));

const similar = <T>(text: string, labels: readonly (readonly [string, T])[]): T | null => {
  const words = unnumbered(text);
  if (words.length < SHORTEST_PART || words.length > LONGEST) return null;
  return partOf(words, labels) ?? nearest(words, labels);
};

const PARTIAL = STAGES.find((stage) => stage.id === 'partial');
const WITH_REMARKS: readonly (readonly [string, Stage])[] = [
  ...STAGE_LABELS.filter(([words]) => words.length >= SHORTEST_PART),
  ...(PARTIAL ? [['部分公开区分处理的只计这一情形不计其他情形', PARTIAL] as const] : []),
];

const sameNumber = (stage: Stage, number: string): boolean =>
  stage.numbering.replace(/[（）、.]/gu, '') === number;

/**
 * The row of table three a damaged label means: rows with the printed number first, then all rows;
 * null where none is near enough or two are.
 */
export const similarStage = (text: string): Stage | null => {
  const number = numberingOf(text);
  const numbered = number === null ? [] : WITH_REMARKS.filter(([, s]) => sameNumber(s, number));
  return similar(text, numbered) ?? similar(text, WITH_REMARKS);
};

/** The row of table two a damaged label means, or null. */
export const similarSubject = (text: string): string | null => similar(text, SUBJECT_LABELS);
