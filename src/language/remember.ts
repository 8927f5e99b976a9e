/** What a chat keeps of a question that was understood. */
import type { Memory } from './memory.ts';
import type { Understanding } from './understanding.ts';

const listsAll = ({ cues }: Understanding): boolean =>
  cues.has('all') || cues.has('each') || cues.has('ranking');

const orderOf = (u: Understanding, intent: string): Memory['order'] => {
  if (u.cues.has('least')) return 'least';
  return u.cues.has('most') || (intent === 'rank' && !listsAll(u)) ? 'most' : null;
};

/** What to hand in with the next question; `options` are the complete questions that the answer offered. */
export const remember = (u: Understanding, intent: string, options: readonly string[]): Memory => ({
  version: 2,
  intent,
  places: u.places.value,
  years: u.years.value,
  metrics: u.metrics.value,
  base: u.base,
  section: u.section,
  topic: u.topic,
  fields: u.fields,
  term: u.term,
  phrase: u.phrase,
  ruleTopics: u.ruleTopics,
  severity: u.severity,
  order: orderOf(u, intent),
  all: listsAll(u),
  options,
});
