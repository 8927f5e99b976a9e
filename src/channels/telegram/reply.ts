/** A chat's question in, its answer sent out: split, escaped, with buttons, in the right thread. */
import { type Context, InputFile } from 'grammy';
import type { Answer } from '../../answer/answer.ts';
import type { Chart } from '../../answer/chart.ts';
import type { AskInChat } from '../channel.ts';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { readQuestion } from '../question.ts';
import { answerBlocks } from './answer-blocks.ts';
import { questionRows } from './buttons.ts';
import { WORDS } from './commands.ts';
import { followUpRow } from './follow-ups.ts';
import { exportButtons, type Exporting } from './export.ts';
import type { Mask } from './mask.ts';
import { chatName, type Paging, say, sendPages } from './pages.ts';
import { type Block, linesOf } from './rich-text.ts';
import { splitMessages } from './split-messages.ts';
import { whileTyping } from './typing.ts';
import { judgeRows } from './verdict-buttons.ts';

/** Characters of a caption. */
const LONGEST_CAPTION = 1_024;

export interface Replying extends Exporting, Paging {
  readonly ask: AskInChat;
  /** Asks outside any conversation. */
  readonly askOnce?: (question: string) => Promise<Answer>;
  /** Draws a chart as PNG; without it none is sent. */
  readonly drawChart?: (chart: Chart) => Promise<Uint8Array>;
  readonly log: (line: string) => void;
  readonly mask: Mask;
  readonly typingAfterMs: number;
  /** Whether the sender is offered to judge findings. */
  readonly canJudge: (context: Context) => boolean;
}

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
