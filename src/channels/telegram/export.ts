/** An answer's figures in, a button that sends them as a file out; a press on it in, the file out. */
import { type Context, InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { AnswerFigure } from '../../answer/answer.ts';
import { FIGURES_FILE, figuresCsv } from '../figures-csv.ts';
import type { Held } from './held.ts';

const EXPORT = 'export:';

export interface Exporting {
  readonly figures: Held<readonly AnswerFigure[]>;
}

/** The button; none where there are no figures. */
export const exportButtons = (
  chat: string,
  figures: readonly AnswerFigure[],
  held: Exporting['figures'],
): readonly InlineKeyboardButton[] =>
  figures.length === 0
    ? []
    : [{ text: '导出', callback_data: `${EXPORT}${held.hold(chat, figures)}` }];

/** The name of the figures that a pressed button asks for; null for any other button. */
export const pressedExport = (data: string): string | null =>
  data.startsWith(EXPORT) ? data.slice(EXPORT.length) : null;

/** Sends the figures as a file; false where they are forgotten. */
export const sendExport = async (
  context: Context,
  chat: string,
  name: string,
  { figures: held }: Exporting,
): Promise<boolean> => {
  const figures = held.of(chat, name);
  if (figures === null) return false;
  const bytes = new TextEncoder().encode(figuresCsv(figures));
  await context.replyWithDocument(new InputFile(bytes, FIGURES_FILE), {
    caption: `${figures.length} 个数，每个都带出处；用 Excel 或 WPS 打开。`,
  });
  return true;
};
