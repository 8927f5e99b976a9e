/** What can be asked, with examples made from what the index holds. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';

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

const THANKED = answer('help', '不客气！还想查什么，随时问。');

const yearsOf = (reports: readonly ReportSummary[]): string => {
  const years = reports.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
};

/** Where the numbers come from, and how far they can be trusted. */
const aboutAnswer = async (desk: Desk): Promise<Answer> => {
  const reports = await desk.reports();
  const held =
    reports.length === 0
      ? '目前还没有收录报告'
      : `目前收录 ${String(reports.length)} 份（${yearsOf(reports)} 年度）`;
  return answer(
    'help',
    `数字都取自各机关自己公布的政府信息公开工作年度报告，${held}，新报告收录后马上就能问到。报告印的是多少就答多少，出处写明在哪张表、哪一行、哪一列；读不准的说读不准，没有的说没有，报告自己前后对不上的会提醒，但不替它改。`,
    { options: ['你都有哪些报告？', ...(await asked(desk)).slice(0, 2)] },
  );
};

export const help = defineIntent({
  name: 'help',
  title: null,
  examples: [['你能做什么'], ['怎么用'], ['你好'], ['你的数据从哪里来']],
  slots: z.object({ cues: slots.cues }),
  fits: (u) =>
    (['help', 'about', 'thanks'] as const).some((cue) => u.cues.has(cue)) &&
    isUnderstood(u) &&
    u.places.value.every(() => !u.places.said) &&
    (u.metrics.value.length === 0 || !u.metrics.said) &&
    u.topic === null,
  handle: ({ cues }, desk) => {
    if (cues.has('about')) return aboutAnswer(desk);
    return cues.has('thanks') && !cues.has('help') ? THANKED : helpAnswer(desk);
  },
});
