/** A message for a chat in, what became of it out: the shape that a channel gives. */
import type { Answer } from '../answer/answer.ts';

export type Sent =
  | { readonly kind: 'sent' }
  /** The server asks for a pause of so many milliseconds. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** No answer, or a broken server: it may go better later. */
  | { readonly kind: 'trouble'; readonly why: string }
  /** The chat blocked the bot, or is no more. */
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'moved'; readonly to: string };

/** Sends to a chat of the index; never rejects for what the server says. */
export type Send = (chat: string, answer: Answer) => Promise<Sent>;
