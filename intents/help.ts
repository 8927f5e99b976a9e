/** What can be asked, with examples made from what the index holds. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';

const asked = async (desk: Desk): Promise<readonly string[]> => {
  const [first, ...more] = await desk.reports();
  if (!first) return [];
  const other = more.find(({ issuer }) => issuer !== first.issuer);
  return [
    `${reportName(first)}依申请多少件？`,
    `${reportName(first)}不予公开都是什么原因，各几件？`,
    `${reportName(first)}无法提供占比多少？`,
    ...(other ? [`${first.issuer}和${other.issuer}的申请量谁多？`] : []),
    '哪家申请最多？',
    `${reportName(first)}存在的主要问题`,
    `${reportName(first)}的报告有没有数据错误？`,
  ];
};

/** The answer that says what this bot is for. */
export const helpAnswer = async (desk: Desk): Promise<Answer> =>
  answer(
    'help',
    '我回答政府信息公开工作年度报告里的问题：查数字、算占比、比较和排名、看原文怎么说、核对数据有没有错、查联系方式、解释名词。每个数字都带出处，查不到就说查不到。直接用平常的话问就行，例如：',
    { options: await asked(desk) },
  );

export const help = defineIntent({
  name: 'help',
  title: null,
  examples: [['你能做什么'], ['怎么用'], ['你好']],
  slots: z.object({}),
  fits: (u) =>
    u.cues.has('help') &&
    isUnderstood(u) &&
    u.places.value.every(() => !u.places.said) &&
    (u.metrics.value.length === 0 || !u.metrics.said) &&
    u.topic === null,
  handle: (_slots, desk) => helpAnswer(desk),
});
