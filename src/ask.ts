/** The second story: a question arrives, is understood, an intent is chosen, the index looked at, an Answer given. */
import { inScriptOf } from './answer/script.ts';
import { withMended } from './answer/mended.ts';
import { answer, type Answer } from './answer/answer.ts';
import { joined } from './answer/joined.ts';
import { heldIssuers } from './held-issuer.ts';
import type { Desk, Intent } from './intent.ts';
import type { ChatSubscriptions } from './report/subscription.ts';
import { EMPTY_MEMORY, readMemory, type Memory } from './language/memory.ts';
import { understandInChat } from './language/recall.ts';
import { remember } from './language/remember.ts';
import { separateQuestions } from './language/several.ts';
import type { Understanding } from './language/understanding.ts';

export type { Memory } from './language/memory.ts';

/** An answer, and what to hand in with the chat's next question. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
  /** What was understood, and the intent that answered. */
  readonly understanding: Understanding;
  readonly intent: string;
}

/**
 * Answers a question of a chat; `memory` is what the last turn gave, null at the beginning; `subscriptions`
 * are the chat's, fresh ones where left out. Never fails for what is asked.
 */
export type Ask = (
  question: string,
  memory: unknown,
  subscriptions?: ChatSubscriptions,
) => Promise<Turn>;

interface AskParts {
  /** In order of preference. */
  readonly intents: readonly Intent[];
  readonly desk: Omit<Desk, 'subscriptions'>;
  /** For a question outside any chat. */
  readonly freshSubscriptions: () => ChatSubscriptions;
}

interface Chosen {
  readonly name: string;
  readonly answer: Promise<Answer>;
}

/** The first intent that the question means, with its answer on the way. */
const choose = (intents: readonly Intent[], understanding: Understanding, desk: Desk): Chosen => {
  for (const { name, answer: answerFor } of intents) {
    const given = answerFor(understanding, desk);
    if (given) return { name, answer: given };
  }
  return { name: 'unknown', answer: Promise.resolve(answer('unknown', '这个问题我答不了。')) };
};

/** Intents after which the chat goes on where it was. */
const PASSING: readonly string[] = [
  'unknown',
  'help',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'alert-settings',
];

/** Answers one question, as it was understood. */
const answerOne = async (
  understanding: Understanding,
  memory: Memory | null,
  intents: readonly Intent[],
  desk: Desk,
): Promise<Turn> => {
  const chosen = choose(intents, understanding, desk);
  const given = withMended(await chosen.answer, understanding.mended, understanding.aside);
  const passes = PASSING.includes(chosen.name) || given.intent === 'unknown';
  const kept = memory ?? EMPTY_MEMORY;
  const next = passes
    ? { ...kept, options: given.options.length > 0 ? given.options : kept.options }
    : remember(understanding, chosen.name, given, kept);
  return { answer: given, memory: next, understanding, intent: chosen.name };
};

/** Ties the intents to an index. */
export const createAsk =
  ({ intents, desk, freshSubscriptions }: AskParts): Ask =>
  async (question, stored, subscriptions = freshSubscriptions()) => {
    const memory = readMemory(stored);
    const understood = understandInChat(question, memory);
    const named = await heldIssuers(understood, desk);
    const whole = named.length > 0 ? understandInChat(question, memory, named) : understood;
    const { parts, left } = separateQuestions(whole);
    const turns: Turn[] = [];
    for (const part of parts) {
      const before = turns.at(-1)?.memory ?? memory;
      const understanding = parts.length === 1 ? whole : understandInChat(part, before, named);
      turns.push(await answerOne(understanding, before, intents, { ...desk, subscriptions }));
    }
    const last = turns.at(-1);
    if (!last) throw new RangeError('a message without a question');
    const answers = turns.map((turn) => turn.answer);
    const answer = turns.length === 1 ? last.answer : joined(answers, left);
    const told = inScriptOf(whole.question.traditional, answer);
    const isPicked = whole.question.asked !== question.trim();
    const keeps = isPicked || told.intent === 'unknown';
    const kept = told.options.length === 0 && keeps ? memory : null;
    const { options, readings } = kept ?? { ...last.memory, options: told.options };
    return { ...last, answer: told, memory: { ...last.memory, options, readings } };
  };
