/** A chat's question in, its answer sent out: split, escaped, with buttons, in the right thread. */
import type { Context } from 'grammy';
import type { Answer } from '../../answer/answer.ts';
import type { AskInChat } from '../channel.ts';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { readQuestion } from '../question.ts';
import { answerBlocks } from './answer-blocks.ts';
import { keyboardOf, questionRows } from './buttons.ts';
import { WORDS } from './commands.ts';
import type { Mask } from './mask.ts';
import { type Block, escapeHtml, linesOf } from './rich-text.ts';
import { splitMessages } from './split-messages.ts';
import { whileTyping } from './typing.ts';
import { judgeRows } from './verdict-buttons.ts';

/** Messages of one answer; more would be a flood. */
const MOST = 5;

export interface Replying {
  readonly ask: AskInChat;
  readonly log: (line: string) => void;
  readonly mask: Mask;
  readonly typingAfterMs: number;
  /** Whether the sender is offered to judge findings. */
  readonly canJudge: (context: Context) => boolean;
}

/** The chat's name; in a group everyone has a conversation of their own. */
export const chatName = ({ chat, from }: Context): string =>
  `telegram:${chat?.id ?? 0}${chat?.type === 'private' ? '' : `:${from?.id ?? 0}`}`;

const replyTo = ({ chat, msgId }: Context) =>
  chat?.type === 'private' || msgId === undefined
    ? {}
    : { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };

/** Sends one sentence of our own. */
export const say = async (context: Context, sentence: string): Promise<void> => {
  await context.reply(escapeHtml(sentence), { parse_mode: 'HTML', ...replyTo(context) });
};

const withinFlood = (messages: readonly string[]): readonly string[] =>
  messages.length <= MOST ? messages : [...messages.slice(0, MOST - 1), escapeHtml(WORDS.cut)];

const send = async (
  context: Context,
  answer: Answer,
  before: readonly Block[],
  canJudge: boolean,
): Promise<void> => {
  const clean = mapStrings(answer, plainText);
  const judged = canJudge && clean.intent === 'findings' ? judgeRows(clean.findings) : [];
  const messages = withinFlood(splitMessages([...before, ...answerBlocks(clean, judged.length)]));
  const buttons = keyboardOf([...judged, ...questionRows(clean.options)]);
  for (const [index, html] of messages.entries())
    await context.reply(html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(index === 0 ? replyTo(context) : {}),
      ...(index === messages.length - 1 && buttons ? { reply_markup: buttons } : {}),
    });
};

/** Asks and sends; what cannot be asked or answered is said in one friendly sentence. */
export const replyWithAnswer = async (
  context: Context,
  typed: string,
  { ask, log, mask, typingAfterMs, canJudge }: Replying,
  greeting = '',
): Promise<void> => {
  const read = readQuestion(typed);
  if ('problem' in read) return say(context, read.problem);
  let answer: Answer;
  try {
    answer = await whileTyping(
      ask(chatName(context), read.question),
      () => context.replyWithChatAction('typing'),
      typingAfterMs,
    );
  } catch (problem) {
    log(`Telegram：没有答成：${mask(problem)}`);
    return say(context, WORDS.failed);
  }
  const before = greeting === '' ? [] : [{ quote: false, lines: linesOf(greeting) }];
  await send(context, answer, before, canJudge(context));
};
