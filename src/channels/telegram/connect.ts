/** A bot in, its name at Telegram out, or what keeps it from there: a wrong token, no way through. */
import { type Bot, GrammyError } from 'grammy';
import { ChannelError } from '../../errors.ts';
import type { Mask } from './mask.ts';

const WRONG_TOKEN = new Set([401, 404]);

/** True where Telegram does not know the token; trying again would not help. */
export const isWrongToken = (problem: unknown): boolean =>
  problem instanceof GrammyError && WRONG_TOKEN.has(problem.error_code);

/** True where another program fetches the messages of the same bot. */
export const isConflict = (problem: unknown): boolean =>
  problem instanceof GrammyError && problem.error_code === 409;

export const WRONG_TOKEN_WORDS =
  'Telegram 不认这个机器人令牌。请到 @BotFather 用 /token 复制完整的令牌，写进 BOT_TOKEN；不用 Telegram 就把它留空。';

/**
 * Asks Telegram who the bot is. True when it answered, false when it could not be reached (said in the log).
 * @throws ChannelError where the token is wrong.
 */
export const introduce = async (
  bot: Bot,
  signal: AbortSignal,
  log: (line: string) => void,
  mask: Mask,
): Promise<boolean> => {
  try {
    bot.botInfo = await bot.api.getMe(signal as Parameters<typeof bot.api.getMe>[0]);
    return true;
  } catch (problem) {
    if (isWrongToken(problem)) throw new ChannelError(`Telegram 没有启动：${WRONG_TOKEN_WORDS}`);
    log(
      `连不上 Telegram，会一直重试；网页不受影响。请检查网络，或用 BOT_API_ROOT 指定能连上的 Bot API（${mask(problem)}）`,
    );
    return false;
  }
};
