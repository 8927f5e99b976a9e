/** 谁比固原多, 比它少的有几家: a question in, whether it asks who is above or below one, and whom 它 means in a chat. */
import type { Memory } from './memory.ts';
import { isExplained, knownPlace, type Place, type Understanding } from './understanding.ts';

const WHO = '(?:谁|哪(?:家|些|几|个|里|边)|几[家个份]|多少[家个份])';
const THAN = '比(?![较例重如方]|一?比|[上去前]一?年)[^，,。？?谁哪]{1,16}?';
const WAY = '(?:还要?|更|要)?([多高大少低小])';
const BEYOND = new RegExp(
  `${WHO}[^，,。？?]{0,10}${THAN}${WAY}|${THAN}${WAY}的[^，,。？?]{0,6}${WHO}|^(?:那|那么)?${THAN}${WAY}的(?:呢|有吗)?[？?]?$`,
  'u',
);
const PRONOUN = /比(?:它|他|她|这个|那个|这家|那家|这儿|那儿)/u;

/** 固原比谁多: those that are below it. */
const THAN_WHOM =
  /比(?:谁|哪(?:家|些|几家|里|个))(?:的[^，,。？?]{1,6})?(?:还要?|更|要)?([多高大少低小])/u;

/** Above, below, or null where nothing of the kind is asked. */
export const beyondIn = (text: string): 'more' | 'less' | null => {
  const [, ahead] = THAN_WHOM.exec(text) ?? [];
  if (ahead !== undefined) return /[多高大]/u.test(ahead) ? 'less' : 'more';
  const [, before, behind, alone] = BEYOND.exec(text) ?? [];
  const way = before ?? behind ?? alone;
  if (way === undefined) return null;
  return /[多高大]/u.test(way) ? 'more' : 'less';
};

/** Whom the last answer told of: the only one ranked first, or the only place asked about. */
const lastTold = ({ ranked, places, figures }: Memory): Place | null => {
  const [first, ...more] = ranked.filter(({ told }) => told);
  if (first && more.length === 0 && places.length === 0)
    return knownPlace(first.issuer, first.year);
  const [place, ...others] = places;
  if (!place || others.length > 0) return null;
  const figure = figures.findLast(({ issuer }) => issuer === place.name);
  return figure ? knownPlace(figure.issuer, figure.year) : place;
};

const SHARES: readonly string[] = ['share', 'rank-share'];

/** 谁比它多 with the place it means, 排第几 after a share with the share it means; a share is not held against others. Null where it asks for something else. */
export const beyondTold = (u: Understanding, memory: Memory): Understanding | null => {
  if (SHARES.includes(memory.intent) && u.cues.has('position') && isExplained(u)) {
    const place = u.places.value[0] ?? lastTold(memory);
    const cues = new Set([...u.cues, 'share'] as const);
    const base = u.metrics.value.length === 0 ? memory.base : u.base;
    return place ? { ...u, places: { value: [place], said: true }, base, cues } : null;
  }
  if (beyondIn(u.question.text) === null || !isExplained(u)) return null;
  if (SHARES.includes(memory.intent)) return { ...u, strange: ['谁比'] };
  if (!PRONOUN.test(u.question.text) || u.places.value.length > 0) return null;
  const place = lastTold(memory);
  return place ? { ...u, places: { value: [place], said: true } } : null;
};
