/** The parameters of a sendMessage in, the error that Telegram would answer with out. */
import { parseHtmlMode } from './html-mode.ts';

type Fields = Readonly<Record<string, unknown>>;

const keyboardProblem = (markup: unknown): string | null => {
  const rows = (markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | null)
    ?.inline_keyboard;
  for (const { text, callback_data: data } of rows?.flat() ?? []) {
    if (text === '') return 'Text buttons are unallowed in the inline keyboard';
    if (Buffer.byteLength(data) > 64) return 'BUTTON_DATA_INVALID';
  }
  return null;
};

const textOf = (body: Fields): string => (typeof body['text'] === 'string' ? body['text'] : '');

/** A 400's description, or null where the message is fine. */
export const sendingProblem = (body: Fields): string | null => {
  const written = textOf(body);
  const parsed = body['parse_mode'] === 'HTML' ? parseHtmlMode(written) : { text: written };
  if ('problem' in parsed) return `can't parse entities: ${parsed.problem}`;
  if (/\p{Cs}/u.test(written)) return 'strings must be encoded in UTF-8';
  if (parsed.text.trim() === '') return 'message text is empty';
  if (parsed.text.length > 4096) return 'message is too long';
  return keyboardProblem(body['reply_markup']);
};
