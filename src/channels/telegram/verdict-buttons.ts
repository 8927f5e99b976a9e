/** Findings in, buttons to judge them out; a press or a reply in, the verdict it gives out. Nothing has to be remembered. */
import type { InlineKeyboardButton, Message, UserFromGetMe } from 'grammy/types';
import type { AnswerFinding } from '../../answer/answer.ts';
import { VERDICT_KINDS } from '../../report/verdict.ts';
import { type GivenVerdict, readVerdict, WITHDRAW } from '../verdicts.ts';
import { type Block, bold, code, italic, plain } from './rich-text.ts';

/** Findings of one answer that get buttons. */
const MOST_JUDGED = 8;

const dataOf = (kind: GivenVerdict['kind'], key: string): string => `judge:${kind}:${key}`;

/** A row for each of the first findings: 1 确认, 1 误报, 1 已改. */
export const judgeRows = (findings: readonly AnswerFinding[]): InlineKeyboardButton[][] =>
  findings.slice(0, MOST_JUDGED).flatMap(({ key }, at) =>
    key === undefined
      ? []
      : [
          VERDICT_KINDS.map((kind) => ({
            text: `${at + 1} ${kind}`,
            callback_data: dataOf(kind, key),
          })),
        ],
  );

/** The verdict of a pressed button; null for any other button. */
export const pressedVerdict = (data: string): GivenVerdict | null => {
  const [name, kind, key] = data.split(':');
  return name === 'judge' ? readVerdict({ kind, key }) : null;
};

const NOTED = '已记下：';
const NUMBER = '编号 ';

/** What is sent back: the verdict, the finding, how to add a remark, and the number by which a reply is understood. */
export const notedBlock = (
  { kind, key, remark }: GivenVerdict,
  { issuer, year, message }: AnswerFinding,
): Block => {
  const of = [plain(`${issuer} ${year} 年：${message}`)];
  if (kind === WITHDRAW) return { quote: false, lines: [[bold('已撤回判定')], of] };
  return {
    quote: false,
    lines: [
      [bold(`${NOTED}${kind}`)],
      of,
      ...(remark === null ? [] : [[plain(`备注：${remark}`)]]),
      [italic('回复这条消息可以写备注。')],
      [plain(NUMBER), code(key)],
    ],
  };
};

/** Takes the verdict back that was just noted. */
export const withdrawRow = ({ kind, key }: GivenVerdict): InlineKeyboardButton[][] =>
  kind === WITHDRAW ? [] : [[{ text: WITHDRAW, callback_data: dataOf(WITHDRAW, key) }]];

/** The verdict with the remark that replies to it; null where a message replies to nothing of the kind. */
export const repliedVerdict = (
  { reply_to_message: replied, text = '' }: Message,
  me: UserFromGetMe,
): GivenVerdict | null => {
  if (replied?.from?.id !== me.id || replied.text === undefined) return null;
  const [first = '', ...lines] = replied.text.split('\n');
  const last = lines.at(-1) ?? '';
  if (!first.startsWith(NOTED) || !last.startsWith(NUMBER)) return null;
  return readVerdict({
    kind: first.slice(NOTED.length),
    key: last.slice(NUMBER.length),
    remark: text,
  });
};
