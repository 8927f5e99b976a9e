/** What every channel is given: a way to ask, and real exchanges and topics to greet people with. */
import type { Answer } from '../answer/answer.ts';

/** Asks within a chat; the chat's name keeps what was talked about, so that `那白银呢` is understood. */
export type AskInChat = (chat: string, question: string) => Promise<Answer>;

/** A question with the answer that the index gives. */
export interface Example {
  readonly question: string;
  readonly answer: Answer;
}

/** One thing that can be asked: a Chinese verb phrase (查一个数), and a question that shows it. */
export interface Topic {
  readonly name: string;
  readonly question: string;
}

/** Writes one line for the operator; a channel never writes a secret there. */
export type Log = (line: string) => void;
