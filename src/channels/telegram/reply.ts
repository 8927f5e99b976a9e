/** A chat's question in, its answer sent out: split, escaped, with buttons, in the right thread. */
import { type Context, InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Answer } from '../../answer/answer.ts';
import type { Chart } from '../../answer/chart.ts';
import type { AskInChat } from '../channel.ts';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { readQuestion } from '../question.ts';
import { answerBlocks } from './answer-blocks.ts';
import { keyboardOf, questionRows } from './buttons.ts';
import { WORDS } from './commands.ts';
import { followUpRow } from './follow-ups.ts';
import { exportButtons, type Exporting } from './export.ts';
import type { Held } from './held.ts';
import type { Mask } from './mask.ts';
import { type Block, escapeHtml, linesOf } from './rich-text.ts';
import { splitMessages } from './split-messages.ts';
import { whileTyping } from './typing.ts';
import { judgeRows } from './verdict-buttons.ts';

/** Messages sent at once; the rest waits for a press on 继续看. */
const MOST = 3;
const MORE = 'more:';
/** Characters of a caption. */
const LONGEST_CAPTION = 1_024;

export interface Replying extends Exporting {
  readonly ask: AskInChat;
  /** Asks outside any conversation. */
  readonly askOnce?: (question: string) => Promise<Answer>;
  /** Draws a chart as PNG; without it none is sent. */
  readonly drawChart?: (chart: Chart) => Promise<Uint8Array>;
  readonly pages: Held<readonly string[]>;
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

const sendPages = async (
  context: Context,
  all: readonly string[],
  last: InlineKeyboardButton[][],
  { pages }: Pick<Replying, 'pages'>,
): Promise<void> => {
  const [now, later] = [all.slice(0, MOST), all.slice(MOST)];
  const more =
    later.length > 0
      ? [
          {
            text: `继续看（还有 ${later.length} 条）`,
            callback_data: `${MORE}${pages.hold(chatName(context), later)}`,
          },
        ]
      : [];
  const buttons = keyboardOf(more.length > 0 ? [more, ...last] : last);
  for (const [index, html] of now.entries())
    await context.reply(html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(index === 0 ? replyTo(context) : {}),
      ...(index === now.length - 1 && buttons ? { reply_markup: buttons } : {}),
    });
};

/** The name of the pages that a pressed button asks for; null for any other button. */
export const pressedMore = (data: string): string | null =>
  data.startsWith(MORE) ? data.slice(MORE.length) : null;

/** Sends the pages that are left; false where they are forgotten. */
export const sendMore = async (
  context: Context,
  name: string,
  options: Pick<Replying, 'pages'>,
): Promise<boolean> => {
  const left = options.pages.take(chatName(context), name);
  if (left) await sendPages(context, left, [], options);
  return left !== null;
};

const sendChart = async (
  context: Context,
  chart: Chart,
  { drawChart, log, mask }: Replying,
): Promise<void> => {
  if (!drawChart) return;
  try {
    await context.replyWithChatAction('upload_photo');
    const photo = new InputFile(await drawChart(chart), 'chart.png');
    await context.replyWithPhoto(photo, { caption: chart.title.slice(0, LONGEST_CAPTION) });
  } catch (problem) {
    log(`Telegram：图没有发成：${mask(problem)}`);
  }
};

const send = async (
  context: Context,
  answer: Answer,
  before: readonly Block[],
  options: Replying,
): Promise<void> => {
  const clean = mapStrings(answer, plainText);
  const isJudged = options.canJudge(context) && clean.intent === 'findings';
  const judged = isJudged ? judgeRows(clean.findings) : [];
  const messages = splitMessages([...before, ...answerBlocks(clean, judged.length)]);
  const rows = [
    ...judged,
    ...questionRows(clean.options),
    ...followUpRow(clean, exportButtons(chatName(context), clean.figures, options.figures)),
  ];
  await sendPages(context, messages, rows, options);
  if (clean.chart) await sendChart(context, clean.chart, options);
};

/** Asks and sends; what cannot be asked or answered is said in one friendly sentence. */
export const replyWithAnswer = async (
  context: Context,
  typed: string,
  options: Replying,
  greeting = '',
): Promise<void> => {
  const { ask, log, mask, typingAfterMs } = options;
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
  await send(context, answer, before, options);
};
