/** A press on a button in, what it stands for done: a question asked, a page, a file, a verdict. */
import { type Context, GrammyError } from 'grammy';
import { pressedQuestion } from './buttons.ts';
import { WORDS } from './commands.ts';
import { type CheckingDocuments, keepDocument, pressedKeep } from './document.ts';
import { pressedExport, sendExport } from './export.ts';
import { type Judging, takeVerdict } from './judging.ts';
import { chatName, pressedMore, sendMore } from './pages.ts';
import { type Replying, replyWithAnswer } from './reply.ts';
import { pressedVerdict } from './verdict-buttons.ts';

export interface AnsweringPresses extends Replying, CheckingDocuments, Judging {}

/** A press that is too old to be settled is no failure. */
const settle = async (
  context: Context,
  told: { readonly text?: string; readonly show_alert?: boolean },
): Promise<void> => {
  await context.answerCallbackQuery(told).catch((problem: unknown) => {
    if (!(problem instanceof GrammyError)) throw problem;
  });
};

/** Does what the pressed button stands for. */
export const answerPress = async (context: Context, options: AnsweringPresses): Promise<void> => {
  const press = context.callbackQuery;
  if (!press) return;
  const verdict = pressedVerdict(press.data ?? '');
  if (verdict) {
    await settle(context, {});
    return takeVerdict(context, verdict, options);
  }
  const more = pressedMore(press.data ?? '');
  if (more !== null) {
    const isThere = await sendMore(context, more, options);
    return settle(context, isThere ? {} : { text: WORDS.forgottenPages, show_alert: true });
  }
  const exported = pressedExport(press.data ?? '');
  if (exported !== null) {
    const isThere = await sendExport(context, chatName(context), exported, options);
    return settle(context, isThere ? {} : { text: WORDS.forgottenFigures, show_alert: true });
  }
  const kept = pressedKeep(press.data ?? '');
  if (kept !== null) {
    await settle(context, {});
    return keepDocument(context, kept, options);
  }
  const keyboard =
    press.message && 'reply_markup' in press.message ? press.message.reply_markup : undefined;
  const question = pressedQuestion(press.data ?? '', keyboard);
  await settle(context, question === null ? { text: WORDS.expired, show_alert: true } : {});
  if (question !== null && press.message) await replyWithAnswer(context, question, options);
};
