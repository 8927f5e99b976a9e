/** A damaged label in (characters dropped, doubled, wrong, a part torn off), the one label it can mean out. */
import { bare, plain, remembered } from './bare.ts';

/** Share of a label's characters that may differ. */
const TOLERANCE = 0.25;
const SHORTEST_PART = 4;
const LONGEST = 60;

const NUMBERING = /^\s*[（(]?\s*([一二三四五六七八九十]{1,2}|\d{1,2})\s*[)）、.．,，:：](?!\d)/u;

/** The number printed before a label, e.g. 七 of （七）总计 or 3 of 3.其他; null where there is none, as in 3.5. */
export const numberingOf = (text: string): string | null =>
  NUMBERING.exec(plain(text))?.[1] ?? null;

/** The bare words of a label without the number before it. */
export const unnumbered = remembered((text) => bare(plain(text).replace(NUMBERING, '')));

/** Labels and what they mean. */
export type Labels<T> = readonly (readonly [words: string, value: T])[];

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

const fits = (words: string): boolean => words.length >= SHORTEST_PART && words.length <= LONGEST;

/** A label that a text nearly spells, and how many characters are wrong. */
export interface Near<T> {
  readonly value: T;
  readonly cost: number;
}

/**
 * The label that a text spells with few wrong characters; null where none is near enough, or another
 * label is nearly as near.
 */
export const nearLabel = <T>(words: string, labels: Labels<T>): Near<T> | null => {
  if (!fits(words)) return null;
  const candidates = labels.flatMap(([label, value]) => {
    const most = Math.max(1, Math.floor(label.length * TOLERANCE));
    if (label.length < SHORTEST_PART || Math.abs(label.length - words.length) > most) return [];
    return [{ value, cost: distance(words, label), most }];
  });
  const near = candidates.filter(({ cost, most }) => cost <= most);
  const [best] = near.toSorted((a, b) => a.cost - b.cost);
  if (!best) return null;
  const margin = best.cost < 2 ? 1 : 2;
  const rivals = candidates.filter(
    ({ value, cost }) => value !== best.value && cost < best.cost + margin,
  );
  return rivals.length === 0 ? best : null;
};

/** What the near label means. */
export const nearestLabel = <T>(words: string, labels: Labels<T>): T | null =>
  nearLabel(words, labels)?.value ?? null;

/** The one label that begins or ends with the text. */
export const labelWithPart = <T>(words: string, labels: Labels<T>): T | null => {
  if (!fits(words)) return null;
  const whole = new Set(
    labels.filter(([label]) => label.startsWith(words) || label.endsWith(words)).map(([, v]) => v),
  );
  return whole.size === 1 ? ([...whole][0] ?? null) : null;
};
