/** An Answer in, the buttons that make sense under it out: the same over the years, among others, in its words, a subscription. */
import type { InlineKeyboardButton } from 'grammy/types';
import type { Answer } from '../../answer/answer.ts';
import { metricName } from '../../answer/metric-name.ts';

/** Bytes that a button may carry. */
const DATA_LIMIT = 64;
/** More buttons than this in a row are too narrow to be read. */
const IN_A_ROW = 3;

interface FollowUp {
  readonly label: string;
  readonly question: string;
}

const followUpsOf = ({ intent, figures, findings, excerpts }: Answer): readonly FollowUp[] => {
  const [about] = [...figures, ...findings, ...excerpts];
  if (!about || intent === 'rank') return [];
  const { issuer, year } = about;
  const [figure] = figures;
  const name = figure && !figure.of ? metricName(figure.metric) : null;
  return [
    ...(name !== null && intent !== 'trend'
      ? [{ label: '历年变化', question: `${issuer}${name}历年变化` }]
      : []),
    ...(name === null ? [] : [{ label: '同类排名', question: `${String(year)}年${name}排名` }]),
    ...(intent === 'excerpt'
      ? []
      : [{ label: '存在的问题', question: `${issuer}${String(year)}存在的主要问题` }]),
    ...(intent === 'findings'
      ? []
      : [{ label: '核验', question: `${issuer}${String(year)}有没有数据错误` }]),
    { label: '订阅', question: `订阅${issuer}` },
  ];
};

/** Rows of short buttons, `more` at their end; those whose question does not fit into a button are left out. */
export const followUpRow = (
  answer: Answer,
  more: readonly InlineKeyboardButton[] = [],
): InlineKeyboardButton[][] => {
  const asking = followUpsOf(answer)
    .map(({ label, question }) => ({ text: label, callback_data: `ask:${question}` }))
    .filter(({ callback_data: data }) => Buffer.byteLength(data) <= DATA_LIMIT);
  const row = [...asking, ...more];
  return [row.slice(0, IN_A_ROW), row.slice(IN_A_ROW)].filter((part) => part.length > 0);
};
