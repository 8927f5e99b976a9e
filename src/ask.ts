/** The second story: a question arrives, is understood, an intent is chosen, the index looked at, an Answer given. */
import { inScriptOf } from './answer/script.ts';
import { mendedNote } from './answer/sentences.ts';
import type { Answer } from './answer/answer.ts';
import type { Desk, Intent } from './intent.ts';
import { EMPTY_MEMORY, readMemory, type Memory } from './language/memory.ts';
import { understandInChat } from './language/recall.ts';
import { remember } from './language/remember.ts';
import type { Understanding } from './language/understanding.ts';

export type { Memory } from './language/memory.ts';

/** An answer, and what to hand in with the chat's next question. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
}

/** Answers a question of a chat; `memory` is what the last turn gave, null at the beginning. Never fails for what is asked. */
export type Ask = (question: string, memory: unknown) => Promise<Turn>;

/** What an intent needs to be chosen and answered. */
interface AskParts {
  /** In order of preference; the last one takes everything. */
  readonly intents: readonly Intent[];
  readonly desk: Desk;
}

/** The first intent that the question means, with its answer on the way. */
const choose = (intents: readonly Intent[], understanding: Understanding, desk: Desk) => {
  for (const intent of intents) {
    const answer = intent.answer(understanding, desk);
    if (answer) return { intent, answer };
  }
  throw new Error('the last intent of the list must take every question');
};

/** Says which words were read as others. */
const spoken = (answer: Answer, { mended }: Understanding): Answer =>
  answer.intent === 'unknown'
    ? answer
    : { ...answer, notes: [...mended.map(mendedNote), ...answer.notes] };

/** Intents after which the chat goes on where it was. */
const PASSING: readonly string[] = ['unknown', 'help', 'follow'];

/** Ties the intents to an index. */
export const createAsk =
  ({ intents, desk }: AskParts): Ask =>
  async (question, stored) => {
    const memory = readMemory(stored);
    const understanding = understandInChat(question, memory);
    const chosen = choose(intents, understanding, desk);
    const answer = spoken(await chosen.answer, understanding);
    const passes = PASSING.includes(chosen.intent.name) || answer.intent === 'unknown';
    const next = passes
      ? (memory ?? EMPTY_MEMORY)
      : remember(understanding, chosen.intent.name, answer.options);
    return { answer: inScriptOf(understanding.question.traditional, answer), memory: next };
  };
