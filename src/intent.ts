/** What an intent is: a name, examples that are its tests and its help, and a handler from slots to an Answer. */
import type * as z from 'zod';
import type { Answer } from './answer/answer.ts';
import type { ChatSubscriptions } from './report/subscription.ts';
import type { Understanding } from './language/understanding.ts';
import type { StoreReader } from './store/store.ts';

export * as slots from './language/slots.ts';

/** What a handler may use: the index for reading, the subscriptions of the chat, and what day it is where somebody keeps the time. */
export interface Desk extends StoreReader {
  readonly today?: () => Date;
  readonly subscriptions: ChatSubscriptions;
}

/** A question, and what must be understood of it: some slots of the intent, given by their values. */
export type Example = readonly [question: string, slots?: Readonly<Record<string, unknown>>];

/** An intent as its file writes it. */
export interface IntentDefinition<S extends z.ZodType> {
  /** The name of its file. */
  readonly name: string;
  /** What it answers, for help and README; null for what nobody needs to be told. */
  readonly title: string | null;
  readonly examples: readonly Example[];
  /** What the handler needs; the intent is not chosen where these are not there. */
  readonly slots: S;
  /** Whether the question asks for this, given that the slots are there. */
  readonly fits: (understanding: Understanding) => boolean;
  readonly handle: (slots: z.infer<S>, desk: Desk) => Promise<Answer> | Answer;
}

/** An intent as the pipeline uses it: answers, or null where it is not meant. */
export interface Intent {
  readonly name: string;
  readonly title: string | null;
  readonly examples: readonly Example[];
  /** The slots of a question that means this intent, null for any other question. */
  readonly slotsFor: (understanding: Understanding) => unknown;
  readonly answer: (understanding: Understanding, desk: Desk) => Promise<Answer> | null;
}

/** The slots of an understanding as plain values, for the schemas of the intents. */
const plain = (u: Understanding): Readonly<Record<string, unknown>> => ({
  ...u,
  places: u.places.value,
  years: u.years.value,
  metrics: u.metrics.value,
  text: u.question.text,
});

/** Ties an intent's slots to its handler. */
export const defineIntent = <S extends z.ZodType>(definition: IntentDefinition<S>): Intent => {
  const read = (u: Understanding) =>
    definition.fits(u) ? definition.slots.safeParse(plain(u)) : null;
  return {
    name: definition.name,
    title: definition.title,
    examples: definition.examples,
    slotsFor: (u) => read(u)?.data ?? null,
    answer: (u, desk) => {
      const slots = read(u);
      return slots?.success ? Promise.resolve(definition.handle(slots.data, desk)) : null;
    },
  };
};
