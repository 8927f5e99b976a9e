/** Messages in, sent to the chat they are for: a few at once, the rest on a press. */
import type { Context } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { keyboardOf } from './buttons.ts';
import type { Held } from './held.ts';
import { escapeHtml } from './rich-text.ts';

/** Messages sent at once; the rest waits for a press on 继续看. */
const MOST = 3;
const MORE = 'more:';

export interface Paging {
  readonly pages: Held<readonly string[]>;
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

/** Sends the first pages, with buttons below the last; the rest waits for a press on 继续看. */
export const sendPages = async (
  context: Context,
  all: readonly string[],
  last: InlineKeyboardButton[][],
  { pages }: Paging,
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
  options: Paging,
): Promise<boolean> => {
  const left = options.pages.take(chatName(context), name);
  if (left) await sendPages(context, left, [], options);
  return left !== null;
};
