/** What a chat remembers between turns: plain data, checked when it comes back from the index. */
import * as z from 'zod';
import * as slots from './slots.ts';

const MEMORY = z.object({
  version: z.literal(3),
  /** The intent of the last question that was understood. */
  intent: z.string(),
  places: slots.places,
  years: slots.years,
  metrics: slots.metrics,
  base: slots.metrics,
  section: slots.section,
  topic: slots.topic,
  fields: slots.fields,
  term: slots.term,
  phrase: slots.phrase,
  ruleTopics: slots.ruleTopics,
  severity: slots.severity,
  order: z.enum(['most', 'least']).nullable(),
  /** A mean was asked for, no sum. */
  mean: z.boolean(),
  /** All were listed, not the first alone. */
  all: z.boolean(),
  /** Whom the last ranking named, in its order; `told`: in its first sentence. */
  ranked: slots.ranked,
  /** The last figures that were told one a turn, six at most: what 加起来 and 哪个多 are about. */
  figures: slots.figuresTold,
  /** What the last answer told: whom 第一个, 后者 and 他们 point at. */
  told: slots.told.default([]),
  /** The reports last told of together, as long as the chat is about some of them: 另一家. */
  group: slots.group.default([]),
  /** The place that was asked for: 第二是谁. */
  nth: slots.count.default(null),
  /** So many were ranked: 前三名. */
  top: slots.count.default(null),
  /** Complete questions that the last answer offered. */
  options: z.array(z.string()).max(40).readonly(),
  /** The options are the readings of one question, all of them. */
  readings: z.boolean(),
});

export type Memory = Readonly<z.infer<typeof MEMORY>>;

/** A memory as it comes back from the index; null where there is none or it has another shape. */
export const readMemory = (stored: unknown): Memory | null => {
  const read = MEMORY.safeParse(stored);
  return read.success ? read.data : null;
};

/** Nothing remembered yet. */
export const EMPTY_MEMORY: Memory = {
  version: 3,
  intent: '',
  places: [],
  years: { kind: 'open' },
  metrics: [],
  base: [],
  section: null,
  topic: null,
  fields: [],
  term: null,
  phrase: [],
  ruleTopics: [],
  severity: null,
  order: null,
  mean: false,
  all: false,
  ranked: [],
  figures: [],
  told: [],
  group: [],
  nth: null,
  top: null,
  options: [],
  readings: false,
};
