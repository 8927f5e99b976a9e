/** Questions in, inline buttons out; a press on one in, its question out. Nothing has to be remembered. */
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';

/** Bytes that a button may carry. */
const DATA_LIMIT = 64;
/** Longer questions are no labels. */
const LABEL_LIMIT = 100;
const MOST = 10;

/** The question itself where it fits; else the button's place, and the label tells the question. */
const dataOf = (question: string, index: number): string => {
  const whole = `ask:${question}`;
  return Buffer.byteLength(whole) <= DATA_LIMIT ? whole : `row:${index}`;
};

/** One button a row. */
export const questionRows = (questions: readonly string[]): InlineKeyboardButton[][] =>
  questions
    .filter((question) => question !== '' && question.length <= LABEL_LIMIT)
    .slice(0, MOST)
    .map((question, index): InlineKeyboardButton[] => [
      { text: question, callback_data: dataOf(question, index) },
    ]);

/** The rows as a keyboard; undefined where there is nothing to press. */
export const keyboardOf = (rows: InlineKeyboardButton[][]): InlineKeyboardMarkup | undefined =>
  rows.length > 0 ? { inline_keyboard: rows } : undefined;

/** The question of a pressed button; null where the message that held it is too old to be seen. */
export const pressedQuestion = (
  data: string,
  keyboard: InlineKeyboardMarkup | undefined,
): string | null => {
  if (data.startsWith('ask:')) return data.slice('ask:'.length);
  const button = keyboard?.inline_keyboard
    .flat()
    .find((candidate) => 'callback_data' in candidate && candidate.callback_data === data);
  return button?.text ?? null;
};
