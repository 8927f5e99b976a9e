/** A metric in, its name as a sentence says it out: 新收政府信息公开申请（自然人）. */
import { APPLICANTS, ORGANIZATIONS } from '../vocabulary/applicants.ts';
import { metricOf, STAGES, type Metric } from '../vocabulary/metrics.ts';

/** 政府集中采购 + 采购总金额 → 政府集中采购总金额. */
const joined = (head: string, tail: string): string => {
  for (let length = Math.min(head.length, tail.length); length > 0; length -= 1)
    if (head.endsWith(tail.slice(0, length))) return head + tail.slice(length);
  return head + tail;
};

const quantityName = (label: string): string =>
  label
    .replace(/^本年(?!增)/u, '')
    .replace(/件数$|(?<!总|项目)数量$/u, '')
    .replace(/总数量$/u, '总数');

const withDetail = (name: string, detail: string): string =>
  name.endsWith('）') ? `${name.slice(0, -1)}，${detail}）` : `${name}（${detail}）`;

const requestName = (metric: Metric): string => {
  const stage = STAGES.find(({ id }) => id === metric.row);
  const name = metricOf(`requests.${metric.row}.total`)?.name ?? stage?.name ?? metric.row;
  const bare = name.replace(/^本年度?/u, '');
  const applicant = [...APPLICANTS, ORGANIZATIONS].find(({ id }) => id === metric.column);
  return !applicant || applicant.id === 'total' ? bare : withDetail(bare, applicant.name);
};

const appealName = (metric: Metric): string => {
  const way = metric.row.startsWith('litigation.')
    ? withDetail('行政诉讼', metric.rowLabel.replace(/^行政诉讼\s*/u, ''))
    : metric.rowLabel;
  return metric.column === 'total' ? `${way}案件` : `${way}${metric.columnLabel}`;
};

/** The name of a metric id in a sentence; the id itself where there is no such metric. */
export const metricName = (id: string): string => {
  const metric = metricOf(id);
  if (!metric) return id;
  switch (metric.section) {
    case '二':
      return joined(metric.rowLabel, quantityName(metric.columnLabel));
    case '三':
      return requestName(metric);
    case '四':
      return appealName(metric);
  }
};

/** A complete question that asks for the metric, understood when it is asked back. */
export const metricQuestion = (issuer: string, year: number, id: string): string => {
  const unit = metricOf(id)?.unit ?? '件';
  return `${issuer}${String(year)}年${metricName(id)}多少${unit}？`;
};
