/** A verdict that a person gives in the chat in; kept for those who may, and told, or refused, out. */
import type { Context } from 'grammy';
import type { AnswerFinding } from '../../answer/answer.ts';
import { plainText } from '../plain-text.ts';
import { type GivenVerdict, type Judge, saidOf } from '../verdicts.ts';
import { WORDS } from './commands.ts';
import type { Mask } from './mask.ts';
import { say } from './pages.ts';
import { splitMessages } from './split-messages.ts';
import { notedBlock, withdrawRow } from './verdict-buttons.ts';

export interface Judging {
  /** Without it nothing can be judged. */
  readonly judge?: Judge;
  readonly editors: readonly number[];
  readonly log: (line: string) => void;
  readonly mask: Mask;
}

const LONGEST_NAME = 40;

const nameOf = ({ from }: Context): string => {
  const name = plainText(`${from?.first_name ?? ''} ${from?.last_name ?? ''}`)
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(name).slice(0, LONGEST_NAME).join('') || '未署名';
};

/** Whether the sender may judge. */
const mayJudge = ({ from }: Context, { judge, editors }: Judging): boolean =>
  judge !== undefined && from !== undefined && editors.includes(from.id);

/** Keeps the verdict and says so. */
export const takeVerdict = async (
  context: Context,
  given: GivenVerdict,
  options: Judging,
): Promise<void> => {
  const { judge, log, mask } = options;
  if (!judge || !mayJudge(context, options)) return say(context, WORDS.notAllowed);
  let finding: AnswerFinding | null;
  try {
    finding = await judge(given.key, saidOf(given, nameOf(context)));
  } catch (problem) {
    log(`Telegram：没有记下判定：${mask(problem)}`);
    return say(context, WORDS.failed);
  }
  if (!finding) return say(context, WORDS.findingGone);
  const [html = ''] = splitMessages([
    notedBlock(given, { ...finding, message: plainText(finding.message).slice(0, 1_000) }),
  ]);
  await context.reply(html, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: withdrawRow(given) },
  });
};
