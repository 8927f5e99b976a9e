/** A token and a way to ask in, a grammY bot that answers out: commands, messages, buttons; not yet started. */
import { autoRetry } from '@grammyjs/auto-retry';
import { Bot, type CommandContext, type Context, type MiddlewareFn } from 'grammy';
import { addressedText } from './addressed.ts';
import { ADMIN_COMMAND, COMMANDS, WORDS } from './commands.ts';
import { startedQuestion } from './deep-link.ts';
import { replyWithCheck } from './document.ts';
import type { InFlight } from './in-flight.ts';
import { answerInline } from './inline.ts';
import { takeVerdict } from './judging.ts';
import { say } from './pages.ts';
import { type AnsweringPresses, answerPress } from './presses.ts';
import type { Rate } from './rate.ts';
import { replyWithAnswer } from './reply.ts';
import { repliedVerdict } from './verdict-buttons.ts';

export interface BotOptions extends AnsweringPresses {
  readonly inFlight: InFlight;
  /** Takes every update before it is answered. */
  readonly take: MiddlewareFn;
  /** Telegram ids of those who run the bot. */
  readonly admins: readonly number[];
  /** How things stand, for those who run the bot. */
  readonly operatorStatus: () => Promise<string>;
  readonly rate: Rate;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Does slow work one after the other, while others are answered. */
  readonly inTurn: (work: () => Promise<void>) => void;
}

/** Seconds until a call is given up; longer than a long poll. */
const CALL_SECONDS = 60;

/** `/start PAYLOAD` of a link asks the question that the link holds. */
const start = (context: CommandContext<Context>, options: BotOptions): Promise<void> => {
  const question = startedQuestion(context.match.trim());
  return question === null
    ? replyWithAnswer(context, WORDS.helpQuestion, options, WORDS.hello)
    : replyWithAnswer(context, question, options);
};

const command = (bot: Bot, options: BotOptions): void => {
  bot.command('start', (context) => start(context, options));
  bot.command(ADMIN_COMMAND, async (context) =>
    say(
      context,
      options.admins.includes(context.from?.id ?? 0)
        ? await options.operatorStatus()
        : WORDS.unknownCommand,
    ),
  );
  for (const { command: name, question } of COMMANDS)
    bot.command(name, (context) => {
      if (question !== null) return replyWithAnswer(context, question, options);
      return context.match === ''
        ? say(context, WORDS.askWhat)
        : replyWithAnswer(context, context.match, options);
    });
};

const isCommand = ({ message, editedMessage }: Context): boolean =>
  (message ?? editedMessage)?.entities?.some(
    ({ type, offset }) => type === 'bot_command' && offset === 0,
  ) ?? false;

const answerMessage = async (context: Context, options: BotOptions): Promise<void> => {
  const { msg } = context;
  if (!msg || msg.via_bot) return;
  if (isCommand(context))
    return msg.chat.type === 'private' ? say(context, WORDS.unknownCommand) : undefined;
  const remark = repliedVerdict(msg, context.me);
  if (remark) return takeVerdict(context, remark, options);
  const text = addressedText(msg, context.me);
  if (text === null) return;
  if (msg.document) {
    const { document } = msg;
    options.inTurn(() => replyWithCheck(context, document, options));
    return;
  }
  return text === '' && msg.text === undefined
    ? say(context, WORDS.notText)
    : replyWithAnswer(context, text, options);
};

/** Somebody who asks too fast is told so once, and then left alone for a while. */
const withinRate = async (
  context: Context,
  next: () => Promise<void>,
  { rate, now }: BotOptions,
): Promise<void> => {
  const place = context.chat?.id ?? context.from?.id;
  const said = place === undefined ? 'ok' : rate.use(place, now());
  if (said === 'ok') return next();
  if (said === 'told' && context.msg) await say(context, WORDS.tooFast);
};

/** What a person may send that is no service message. */
const CONTENT = [
  'message:text',
  'edited_message:text',
  'message:file',
  'message:contact',
  'message:location',
  'message:poll',
  'message:dice',
] as const;

/** Retries what the server asks to be retried; a broken network is told at once. */
export const createBot = (options: BotOptions): Bot => {
  const bot = new Bot(options.token, {
    client: { apiRoot: options.apiRoot, timeoutSeconds: CALL_SECONDS },
  });
  bot.api.config.use(
    autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 30, rethrowHttpErrors: true }),
  );
  bot.use(options.take);
  bot.use((context, next) => withinRate(context, next, options));
  command(bot, options);
  bot.on([...CONTENT], (context) => answerMessage(context, options));
  bot.on('inline_query', (context) => answerInline(context, options));
  bot.on('callback_query:data', (context) => answerPress(context, options));
  bot.catch(({ error }) => {
    options.log(`Telegram：没有发成：${options.mask(error)}`);
  });
  return bot;
};
