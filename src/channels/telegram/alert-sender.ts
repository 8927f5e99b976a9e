/** A bot's token in, a way to send alerts to chats out; what Telegram says to a message is told, never thrown. */
import { Api, GrammyError } from 'grammy';
import type { Answer } from '../../answer/answer.ts';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { answerBlocks } from './answer-blocks.ts';
import { keyboardOf, questionRows } from './buttons.ts';
import { maskFor, type Mask } from './mask.ts';
import { splitMessages } from './split-messages.ts';

/** What became of a message (see alerts). */
type Sent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'trouble'; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'moved'; readonly to: string };

interface SenderOptions {
  readonly token: string;
  readonly apiRoot?: string;
  /** Seconds until a call is given up. */
  readonly timeoutSeconds?: number;
}

const CHAT = /^telegram:(-?\d+)$/u;
/** 400s that say the chat is no more; any other is a message that Telegram cannot take. */
const NO_CHAT =
  /chat not found|user is deactivated|peer_id_invalid|have no rights|not enough rights|chat_write_forbidden|topic_closed|group chat was deactivated/iu;

const becameOf = (problem: unknown, mask: Mask): Sent => {
  if (!(problem instanceof GrammyError)) return { kind: 'trouble', why: mask(problem) };
  const { error_code: code, description, parameters } = problem;
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', to: `telegram:${parameters.migrate_to_chat_id}` };
  if (parameters.retry_after !== undefined)
    return { kind: 'wait', milliseconds: parameters.retry_after * 1000 };
  if (code === 403 || (code === 400 && NO_CHAT.test(description)))
    return { kind: 'gone', why: description };
  return { kind: 'trouble', why: `${code} ${description}` };
};

/** Sends an alert as one message; the caller keeps the pace. */
export const createAlertSender = ({
  token,
  apiRoot,
  timeoutSeconds = 20,
}: SenderOptions): ((chat: string, answer: Answer) => Promise<Sent>) => {
  const api = new Api(token, { ...(apiRoot !== undefined && { apiRoot }), timeoutSeconds });
  const mask = maskFor(token);
  return async (chat, answer) => {
    const [, id] = CHAT.exec(chat) ?? [];
    if (id === undefined) return { kind: 'gone', why: '不是 Telegram 的聊天' };
    const clean = mapStrings(answer, plainText);
    const [html = ''] = splitMessages(answerBlocks(clean));
    const keyboard = keyboardOf(questionRows(clean.options));
    try {
      await api.sendMessage(Number(id), html, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...(keyboard && { reply_markup: keyboard }),
      });
      return { kind: 'sent' };
    } catch (problem) {
      return becameOf(problem, mask);
    }
  };
};
