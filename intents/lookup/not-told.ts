/** Figures that a report does not tell in, the answers that say so out. */
import { answer, type Answer, type AnswerFigure } from '../../src/answer/answer.ts';
import { metricName, metricQuestion } from '../../src/answer/metric-name.ts';
import { figureSentence } from '../../src/answer/sentences.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { metricOf, METRICS } from '../../src/vocabulary/metrics.ts';
import type { LookedUp, NotTold, OpenMetric } from './look-up.ts';

const MOST_OPTIONS = 8;

const FORMS = {
  '2019': '2019 版表样（2019、2020 年度报告）',
  '2021': '2021 版表样（2021 年度起的报告）',
} as const;

const MOST_NAMED = 3;

/** “新收政府信息公开申请”、“不予公开”等 4 项. */
export const namesOf = (ids: readonly string[]): string => {
  const named = ids.slice(0, MOST_NAMED).map((id) => `“${metricName(id)}”`);
  return `${named.join('、')}${ids.length > MOST_NAMED ? `等 ${String(ids.length)} 项` : ''}`;
};

/** The other cells of the same row that this layout prints: what is nearest. */
const nearest = ({ report, ids }: NotTold): readonly string[] => {
  const row = metricOf(ids[0] ?? '')?.row;
  return METRICS.filter(
    (metric) =>
      metric.row === row &&
      !ids.includes(metric.id) &&
      metric.layouts.includes(report.layout) &&
      /^active/u.test(metric.id),
  ).map(({ id }) => id);
};

const absentSentence = (told: NotTold): string => {
  const { report, ids } = told;
  const where = `${report.issuer}${String(report.year)}年`;
  if (ids.length === 0) return `${where}年报的表格没有这样一栏，报不出这个数字。`;
  const inForm = ids.some(
    (id) => metricOf(id)?.layouts.includes(report.layout) || metricOf(id)?.layouts.length === 0,
  );
  const why = inForm
    ? `这份报告的表格里没有这${ids.length > 1 ? '些' : '一'}格`
    : `${where}用的是 ${FORMS[report.layout]}，表里没有这一栏`;
  const near = nearest(told);
  return `${where}的报告没有${namesOf(ids)}：${why}。${near.length > 0 ? `最接近的是${namesOf(near)}。` : ''}`;
};

/** The answer where a report lacks the cell. */
export const absentAnswer = (absent: readonly NotTold[]): Answer =>
  answer('missing', absent.map(absentSentence).join(''), {
    options: absent
      .flatMap((told) =>
        nearest(told).map((id) => metricQuestion(told.report.issuer, told.report.year, id)),
      )
      .slice(0, MOST_OPTIONS),
  });

const candidate = (value: number | null): string => (value === null ? '空白' : formatNumber(value));

const unsureSentence = ({ report, ids, value }: NotTold): string => {
  const cells = (value?.figures ?? []).filter(({ state }) => state === 'unsure');
  const told = cells.map(
    ({ id, candidates }) => `${metricName(id)}可能是 ${candidates.map(candidate).join(' 或 ')}`,
  );
  return `${report.issuer}${String(report.year)}年的${namesOf(ids)}印得不清，读不准，不敢报数：${told.join('；')}。请看原文（文件 ${report.file}）。`;
};

/** The answer where the print leaves the number open. */
export const unsureAnswer = (unsure: readonly NotTold[]): Answer =>
  answer('missing', unsure.map(unsureSentence).join(''));

/** The answer where the words mean several figures: what is clear is told, the rest are questions to choose from. */
const openAnswer = (open: readonly OpenMetric[], clear: readonly AnswerFigure[]): Answer =>
  answer(
    'clarify',
    clear.length === 0
      ? '这个问法有几种意思，您想问哪一个？'
      : `${figureSentence(clear)}另一问有几种意思，您想问哪一个？`,
    {
      figures: clear,
      options: open
        .flatMap(({ report, ids }) =>
          ids.map((id) => metricQuestion(report.issuer, report.year, id)),
        )
        .slice(0, 20),
    },
  );

/** What stands in the way of an answer, the clearest first; null where all was found. */
export const obstacle = ({ figures, absent, unsure, open }: LookedUp): Answer | null => {
  if (open.length > 0) return openAnswer(open, figures);
  if (absent.length > 0) return absentAnswer(absent);
  return unsure.length > 0 ? unsureAnswer(unsure) : null;
};
