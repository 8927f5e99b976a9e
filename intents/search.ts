/** Words that no table counts, looked for in the text of the reports. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { metricQuestion } from '../src/answer/metric-name.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { idsOfChoice } from '../src/language/metric-parts.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { questionFor } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { yearFilter } from './lookup/over-reports.ts';
import { TOPICS } from '../src/vocabulary/topics.ts';
import { isToldIn } from '../src/vocabulary/metrics.ts';
import { ANY_UNIT } from './lookup/passage-score.ts';
import {
  asExcerpts,
  findEverywhere,
  findInReports,
  type Hit,
  type Sought,
} from './lookup/find-words.ts';

const searchSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.metrics,
  topic: slots.topic,
  phrase: slots.phrase,
  strange: slots.phrase,
  conflicts: slots.phrase,
  except: slots.except,
  measure: z.object({ unit: z.string() }).nullable(),
  cues: slots.cues,
  text: slots.text,
});
type Wanted = z.infer<typeof searchSlots>;

const MEASURED = /^(?:多少|几)/u;

/** Words that decide: beside a metric those that nothing explains, else all. */
const soughtOf = ({ phrase, strange, measure, metrics, cues }: Wanted): Sought => {
  const telling = strange.filter((word) => word.length > 1 && !MEASURED.test(word));
  const isRate = strange.includes('率');
  const must = metrics.length === 0 || isRate ? phrase : telling;
  return { phrase, must, unit: measure?.unit ?? (cues.has('number') ? ANY_UNIT : null) };
};

const named = ({ phrase }: Wanted): string => `“${phrase.join(' ')}”`;

const found = (wanted: Wanted, hits: readonly Hit[], notes: readonly string[]): Answer => {
  const reports = [...new Set(hits.map(({ paragraph }) => reportName(paragraph.report)))];
  return answer(
    'search',
    `${reports.join('、')}的报告提到${named(wanted)}，原文如下（表格里没有这一项，数字以原文为准）：`,
    {
      excerpts: asExcerpts(hits),
      notes,
    },
  );
};

const OWN_WORDS = /年报|报告|政务|信息公开|申请|公开|政府|办理|答复|诉讼|复议/u;

/** The metric is known, a condition on it is not: no number, and the nearest question to ask. */
const noSuchCondition = (
  { metrics, strange, conflicts, except }: Wanted,
  reports: readonly ReportSummary[],
  notes: readonly string[],
): Answer => {
  const [report] = reports;
  const where = report ? `${reportName(report)}的` : '';
  const words =
    [...conflicts, ...strange].map((word) => `“${word}”`).join('、') ||
    (except.length > 0 ? '去掉其中几项' : '所辖各地');
  const ids = report
    ? metrics
        .flatMap((choice) => idsOfChoice(choice, report.layout))
        .filter((id) => isToldIn(id, report.layout))
    : [];
  const options = report
    ? [...new Set(ids)].slice(0, 4).map((id) => metricQuestion(report.issuer, report.year, id))
    : [];
  return answer(
    'missing',
    `${where}年报没有按${words}单列的数字，正文也没有提到；不能拿别的数字代替。`,
    { notes, options },
  );
};

const nothing = (
  wanted: Wanted,
  where: string,
  reports: readonly ReportSummary[],
  notes: readonly string[],
): Answer => {
  const isAboutReports = wanted.places.length > 0 || wanted.years.kind !== 'open';
  if (wanted.metrics.length > 0 && isAboutReports) return noSuchCondition(wanted, reports, notes);
  const isSearch =
    wanted.cues.has('mention') &&
    (wanted.cues.has('which') || wanted.cues.has('report') || wanted.places.length > 0);
  if (isSearch)
    return answer('search', `${where}没有提到${named(wanted)}，表格里也没有这一项。`, {
      notes,
    });
  if (OWN_WORDS.test(wanted.text) && wanted.places.length > 0)
    return answer('missing', `${where}没有提到${named(wanted)}，表格里也没有这一项。`, { notes });
  const looked = where === '' ? '' : `年报的表格没有这一项，${where}也没有提到。`;
  return answer(
    'unknown',
    `没有听懂${named(wanted)}。${looked}我只答政府信息公开年报里的数字和内容；问“你能做什么”看看可以怎么问。`,
  );
};

const asksEverywhere = ({ places, cues }: Wanted): boolean =>
  places.length === 0 || (cues.has('which') && cues.has('mention'));

/** 人员方面有什么短板: the words within the section of the topic. */
const withinTopic = async (
  desk: Desk,
  { topic, strange, measure }: Wanted,
  reports: readonly ReportSummary[],
): Promise<readonly Hit[]> => {
  const about = TOPICS.find(({ id }) => id === topic);
  const words = strange.filter((word) => word.length > 1);
  if (!about || words.length === 0) return [];
  const sought = { phrase: words, must: words, unit: measure?.unit ?? null };
  return findInReports(desk, reports, sought, about.section);
};

const look = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const sought = soughtOf(wanted);
  if (asksEverywhere(wanted)) {
    const isOpen =
      wanted.metrics.length === 0 || wanted.cues.has('which') || wanted.cues.has('mention');
    const filter = await yearFilter(desk, wanted.years);
    const hits = isOpen ? await findEverywhere(desk, filter, sought) : [];
    if (hits.length > 0) return found(wanted, hits, []);
    return nothing(wanted, isOpen ? '收录的报告' : '', [], []);
  }
  const choice = await chooseReports(
    desk,
    wanted,
    wanted.metrics.length > 0
      ? questionFor(wanted.metrics)
      : (report) => `${reportName(report)}的报告有没有提到${wanted.phrase.join('')}？`,
    true,
  );
  if ('instead' in choice)
    return OWN_WORDS.test(wanted.text) ||
      wanted.cues.has('mention') ||
      choice.instead.intent === 'clarify'
      ? choice.instead
      : nothing(wanted, '', [], []);
  const onTopic = await withinTopic(desk, wanted, choice.reports);
  const elsewhere = onTopic.length > 0 || wanted.conflicts.length > 0;
  const hits = elsewhere ? onTopic : await findInReports(desk, choice.reports, sought);
  const where = `${choice.reports.map(reportName).join('、')}的报告`;
  return hits.length > 0
    ? found(wanted, hits, choice.notes)
    : nothing(wanted, where, choice.reports, choice.notes);
};

export const search = defineIntent({
  name: 'search',
  title: '在报告正文里找',
  examples: [
    ['哪份报告提到了适老化改造'],
    ['固原12345热线工单有多少件'],
    ['白银政府公报印了多少本'],
  ],
  slots: searchSlots,
  fits: (u) =>
    (u.places.value.length > 0 ||
      u.cues.has('mention') ||
      u.cues.has('report') ||
      u.metrics.value.length > 0 ||
      u.continues === 'search') &&
    !(u.cues.has('meaning') && u.places.value.length === 0) &&
    (!isUnderstood(u) || u.cues.has('mention') || u.continues === 'search') &&
    (u.metrics.value.length > 0 || u.phrase.some((word) => word.length > 1)),
  handle: (wanted, desk) => look(desk, wanted),
});
