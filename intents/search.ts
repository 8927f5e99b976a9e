/** Words that no table counts, looked for in the text of the reports. */
import * as z from 'zod';
import { answer, type Answer, type Excerpt } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { ReportSummary, StoredParagraph } from '../src/store/store.ts';
import { scorePassage, type Passage } from './lookup/passage-score.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { excerptOf } from './lookup/telling.ts';

/** So much of the words must stand in a passage for it to be told. */
const ENOUGH = 0.6;
const MOST_HITS = 200;
const MOST_REPORTS = 10;
const A_REPORT = 2;

const searchSlots = z.object({
  places: slots.places,
  years: slots.years,
  phrase: slots.phrase.refine((words) => words.some((word) => word.length > 1)),
  measure: z.object({ unit: z.string() }).nullable(),
  strange: slots.phrase,
  cues: slots.cues,
  text: slots.text,
});
type Wanted = z.infer<typeof searchSlots>;

interface Hit extends Passage {
  readonly paragraph: StoredParagraph;
}

const unitOf = ({ measure }: Wanted): string | null => measure?.unit ?? null;

const score = (paragraphs: readonly StoredParagraph[], wanted: Wanted): readonly Hit[] =>
  paragraphs
    .map((paragraph) => ({ ...scorePassage(paragraph.text, wanted.phrase, unitOf(wanted)), paragraph }))
    .filter((hit) => hit.score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);

/** The best passages of each report; others only where they are as good. */
const bestOf = (hits: readonly Hit[]): readonly Hit[] => {
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best - 0.1).slice(0, A_REPORT);
};

const shown = (hits: readonly Hit[]): readonly Excerpt[] => hits.map(({ paragraph, words }) => excerptOf(paragraph, words));

const named = ({ phrase }: Wanted): string => `“${phrase.join(' ')}”`;

const GENERIC_TAIL = /(?:活动|工作|情况|平台|建设|改造|制度|机制|服务|问题|方面|内容|措施|案例|试点|系统)$/u;

/** 政府开放日活动 is also looked for as 政府开放日. */
const core = (word: string): string => {
  const short = word.replace(GENERIC_TAIL, '');
  return short.length >= 3 ? short : word;
};

const inReports = async (desk: Desk, reports: readonly ReportSummary[], wanted: Wanted): Promise<readonly Hit[]> => {
  const each = await Promise.all(reports.map(async (report) => bestOf(score(await desk.paragraphs(report), wanted))));
  return each.flat();
};

const everywhere = async (desk: Desk, wanted: Wanted): Promise<readonly Hit[]> => {
  const filter = wanted.years.kind === 'named' ? { years: wanted.years.years } : {};
  const words = wanted.phrase.filter((word) => word.length > 1);
  const found = await desk.search(words.map(core), { ...filter, limit: MOST_HITS });
  const hits = score(found, wanted);
  const reports = [...new Set(hits.map(({ paragraph }) => paragraph.report.id))].slice(0, MOST_REPORTS);
  return reports.flatMap((id) => bestOf(hits.filter(({ paragraph }) => paragraph.report.id === id)));
};

const found = (wanted: Wanted, hits: readonly Hit[], notes: readonly string[]): Answer => {
  const reports = [...new Set(hits.map(({ paragraph }) => reportName(paragraph.report)))];
  return answer('search', `${reports.join('、')}的报告提到${named(wanted)}，原文如下（表格里没有这一项，数字以原文为准）：`, { excerpts: shown(hits), notes });
};

const OWN_WORDS = /年报|报告|政务|信息公开|申请|公开|政府|办理|答复|诉讼|复议/u;

/** Words of this field that nothing answers are missing; others are no question for this bot. */
const nothing = (wanted: Wanted, where: string, notes: readonly string[]): Answer =>
  wanted.cues.has('mention') || (OWN_WORDS.test(wanted.text) && wanted.places.length > 0)
    ? answer(wanted.cues.has('mention') ? 'search' : 'missing', `${where}没有提到${named(wanted)}；年报的表格里也没有这一项。`, { notes })
    : answer('unknown', `没有听懂${named(wanted)}：年报的表格没有这一项，${where}也没有提到。我只答政府信息公开年报里的数字和内容；问“你能做什么”看看可以怎么问。`);

const look = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  if (wanted.places.length === 0 || wanted.cues.has('which')) {
    const hits = await everywhere(desk, wanted);
    return hits.length > 0 ? found(wanted, hits, []) : nothing(wanted, '收录的报告都', []);
  }
  const choice = await chooseReports(desk, wanted, (report) => `${reportName(report)}的报告有没有提到${wanted.phrase.join('')}？`);
  if ('instead' in choice) return OWN_WORDS.test(wanted.text) || choice.instead.intent === 'clarify' ? choice.instead : nothing(wanted, '', []);
  const hits = await inReports(desk, choice.reports, wanted);
  const where = `${choice.reports.map(reportName).join('、')}的报告`;
  return hits.length > 0 ? found(wanted, hits, choice.notes) : nothing(wanted, where, choice.notes);
};

export const search = defineIntent({
  name: 'search',
  title: '在报告正文里找',
  examples: [['哪份报告提到了适老化改造'], ['固原12345热线工单有多少件'], ['白银政府公报印了多少本']],
  slots: searchSlots,
  fits: (u) => u.strange.length > 0 || u.cues.has('mention') || u.continues === 'search',
  handle: (wanted, desk) => look(desk, wanted),
});
