/** What a chat keeps of a question that was understood, and how a later question picks from what was offered. */
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

const OPTION = /^(?:我?选)?第?\s?([1-9一二三四五六七八九])\s?(?:个|项|号|条)?[。.]?$/u;

/** The complete question that a number picks from the options of the last answer, or the question itself. */
export const pickedOption = (question: string, memory: Memory | null): string => {
  const digit = OPTION.exec(question.trim())?.[1];
  if (!memory || digit === undefined) return question;
  const at = /\d/u.test(digit) ? Number(digit) : '一二三四五六七八九'.indexOf(digit) + 1;
  return memory.options[at - 1] ?? question;
};
