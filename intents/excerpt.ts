/** What a report says on a topic or in a section: problems, plans, platform work, other matters. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood, type Understanding } from '../src/language/understanding.ts';
import type { ReportSummary, StoredParagraph } from '../src/store/store.ts';
import { SECTIONS, TOPICS, type SectionTerm, type Topic } from '../src/vocabulary/topics.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { onTopic } from './lookup/passages.ts';
import { shortened } from './lookup/shortened.ts';
import { excerptOf } from './lookup/telling.ts';
import type { TableSection } from './lookup/unread-table.ts';
import { wholeTable } from './lookup/whole-table.ts';

const excerptSlots = z.object({
  places: slots.places,
  years: slots.years,
  topic: slots.topic,
  section: slots.section,
  text: slots.text,
});
type Wanted = z.infer<typeof excerptSlots>;

interface About {
  readonly name: string;
  readonly section: SectionTerm['number'];
  readonly topic: Topic | null;
}

const aboutOf = ({ topic, section }: Wanted): About | null => {
  const found = TOPICS.find(({ id }) => id === topic);
  if (found) return { name: found.name, section: found.section, topic: found };
  const whole = SECTIONS.find(({ number }) => number === section);
  return whole
    ? { name: `第${whole.number}部分“${whole.title}”`, section: whole.number, topic: null }
    : null;
};

const inSection = async (
  desk: Desk,
  report: ReportSummary,
  about: About,
): Promise<readonly StoredParagraph[]> => {
  const paragraphs = await desk.paragraphs(report, about.section);
  return about.topic ? onTopic(paragraphs, about.topic) : paragraphs;
};

/** The topic's own section; where that says nothing, the whole report (信息处理费 is told anywhere). */
const passages = async (
  desk: Desk,
  report: ReportSummary,
  about: About,
): Promise<readonly StoredParagraph[]> => {
  const found = await inSection(desk, report, about);
  if (found.length > 0 || !about.topic) return found;
  return onTopic(await desk.paragraphs(report), about.topic);
};

const ask =
  (about: About) =>
  (report: ReportSummary): string =>
    `${reportName(report)}的${about.name}写了什么？`;

const TABLES: readonly TableSection[] = ['二', '三', '四'];

/** Sections two to four are tables. */
const tableOf = ({ section, topic }: About): TableSection | undefined =>
  topic === null ? TABLES.find((number) => number === section) : undefined;

const WHOLE = /全文|完整|全部内容|一字不/u;

const wayToWhole = (report: ReportSummary, { section }: About): string =>
  `“……”处有删节；要看全部，可以问“${reportName(report)}第${section}部分全文”。`;

const tell = async (desk: Desk, wanted: Wanted, about: About): Promise<Answer> => {
  const choice = await chooseReports(desk, wanted, ask(about), true);
  if ('instead' in choice) return choice.instead;
  const each = await Promise.all(choice.reports.map((report) => passages(desk, report, about)));
  const silent = choice.reports.filter((_report, at) => each[at]?.length === 0);
  const isWhole = WHOLE.test(wanted.text);
  const quote = (text: string): string => (isWhole ? text : shortened(text));
  const excerpts = each.flat().map((paragraph) => excerptOf(paragraph, quote(paragraph.text)));
  const isCut = each.flat().some(({ text }) => quote(text) !== text);
  const nothing = silent
    .map((report) => `${reportName(report)}的报告没有写${about.name}。`)
    .join('');
  const [report] = choice.reports;
  const table = tableOf(about);
  const inNumbers =
    excerpts.length === 0 && report && table && (await wholeTable(desk, report, table, about.name));
  if (inNumbers) return inNumbers;
  if (excerpts.length === 0) return answer('missing', nothing);
  const told = choice.reports
    .filter((report) => !silent.includes(report))
    .map(reportName)
    .join('、');
  return answer('excerpt', `${told}报告关于${about.name}的原文：${nothing}`, {
    excerpts,
    notes: [...choice.notes, ...(isCut && report ? [wayToWhole(report, about)] : [])],
  });
};

/** 我的申请被拒了怎么办 is no question about a report; 红寺堡下一步怎么办 is. */
const asksAdvice = (u: Understanding): boolean =>
  u.cues.has('advice') && u.metrics.value.length > 0;

export const excerpt = defineIntent({
  name: 'excerpt',
  title: '读报告里怎么说、列出整张表',
  examples: [
    ['固原2023存在的主要问题'],
    ['石嘴山下一步打算怎么改进'],
    ['固原2023表三全部列出来'],
    ['白银2020平台建设做了些什么'],
    ['红寺堡2020第六部分写了什么'],
  ],
  slots: excerptSlots,
  fits: (u) => isUnderstood(u) && (u.topic !== null || u.section !== null) && !asksAdvice(u),
  handle: (wanted, desk) => {
    const about = aboutOf(wanted);
    return about ? tell(desk, wanted, about) : answer('unknown', '没有听懂要看哪一部分。');
  },
});
