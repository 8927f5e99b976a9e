/** What a chat keeps of a question that was answered. */
import type { Memory } from './memory.ts';
import type { Understanding } from './understanding.ts';

/** What a chat needs of the answer that was given. */
interface Given {
  readonly intent: string;
  readonly figures: readonly { readonly issuer: string; readonly year: number }[];
  readonly ranked?: Memory['ranked'];
  readonly options: readonly string[];
}

const listsAll = ({ cues }: Understanding): boolean =>
  cues.has('all') || cues.has('each') || cues.has('ranking');

const orderOf = (u: Understanding, intent: string): Memory['order'] => {
  if (u.cues.has('least')) return 'least';
  return u.cues.has('most') || (intent === 'rank' && !listsAll(u)) ? 'most' : null;
};

/** A ranking is kept as long as the chat is about those it ranked. */
const rankedOf = (u: Understanding, given: Given, { ranked }: Memory): Memory['ranked'] => {
  const places = u.places.value;
  const staysAmong =
    places.length > 0 && places.every(({ name }) => ranked.some(({ issuer }) => issuer === name));
  return given.ranked ?? (staysAmong || given.intent === 'clarify' ? ranked : []);
};

/** The figure told, behind the one told before it. */
const figuresOf = (u: Understanding, given: Given, { figures }: Memory): Memory['figures'] => {
  const [told, ...more] = given.figures;
  const base = given.intent === 'share' ? u.base : null;
  if (!told || more.length > 0 || (given.intent !== 'figure' && !base)) return [];
  const { issuer, year } = told;
  const before = figures.filter((each) => ((each.base ?? null) === null) === (base === null));
  return [...before.slice(-5), { issuer, year, metrics: u.metrics.value, base }];
};

/** What to hand in with the next question; `kept` is what was handed in with this one. */
export const remember = (u: Understanding, intent: string, given: Given, kept: Memory): Memory => ({
  version: 3,
  intent,
  places: u.places.value,
  years: u.years.value,
  metrics: u.except.length > 0 ? [] : u.metrics.value,
  base: u.base,
  section: u.section,
  topic: u.topic,
  fields: u.fields,
  term: u.term,
  phrase: u.phrase,
  ruleTopics: u.ruleTopics,
  severity: u.severity,
  order: orderOf(u, intent),
  mean: u.cues.has('mean'),
  all: listsAll(u),
  ranked: rankedOf(u, given, kept),
  figures: figuresOf(u, given, kept),
  options: given.options,
  readings: given.intent === 'clarify',
});
