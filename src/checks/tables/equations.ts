/** A layout in, the sums its tables must satisfy out, all taken from the table of metrics. */
import { APPLICANTS } from '../../vocabulary/applicants.ts';
import { cellsOf, type Layout, type Metric, metricOf } from '../../vocabulary/metrics.ts';

/** The rules whose subject is a sum. */
export type SumRule =
  | 'requests-balance'
  | 'requests-outcomes'
  | 'requests-row-total'
  | 'review-total'
  | 'litigation-total';

/** `left` adds up to what `right` adds up to; ids may be groups. */
export interface Equation {
  readonly rule: SumRule;
  readonly section: '三' | '四';
  /** Where it stands, fit for a sentence: “总计”列. */
  readonly where: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const balances: readonly Equation[] = APPLICANTS.map((applicant) => ({
  rule: 'requests-balance',
  section: '三',
  where: `“${applicant.printed[0]}”列`,
  left: [`requests.new.${applicant.id}`, `requests.carried_in.${applicant.id}`],
  right: [`requests.handled.${applicant.id}`, `requests.carried_out.${applicant.id}`],
}));

const outcomes: readonly Equation[] = APPLICANTS.map((applicant) => ({
  rule: 'requests-outcomes',
  section: '三',
  where: `“${applicant.printed[0]}”列`,
  left: metricOf(`requests.handled.${applicant.id}`)?.down ?? [],
  right: [`requests.handled.${applicant.id}`],
}));

const totalOf = (metric: Metric): Equation => {
  const requests = metric.section === '三';
  return {
    rule: requests
      ? 'requests-row-total'
      : metric.row === 'review'
        ? 'review-total'
        : 'litigation-total',
    section: requests ? '三' : '四',
    where: requests ? `“${metric.rowLabel}”行` : `“${metric.rowLabel}”`,
    left: metric.across,
    right: [metric.id],
  };
};

const totals = (layout: Layout): readonly Equation[] =>
  cellsOf(layout)
    .filter((metric) => metric.section !== '二' && metric.across.length > 0)
    .map(totalOf);

const LISTS: Readonly<Record<Layout, readonly Equation[]>> = {
  '2019': [...balances, ...outcomes, ...totals('2019')],
  '2021': [...balances, ...outcomes, ...totals('2021')],
};

/** Every sum that the tables of a layout must satisfy. */
export const equationsOf = (layout: Layout): readonly Equation[] => LISTS[layout];
