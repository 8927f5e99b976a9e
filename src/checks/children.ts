/** A summary report and those of the areas below in, parts above the whole out. */
import type { Report } from '../report/report.ts';
import { figuresById } from '../report/values.ts';
import { FORM } from './basis.ts';
import { defineCheck, type Found } from './define-check.ts';
import { cellInWords, numberIn, printedIn } from './tables/cells.ts';
import { metricOf } from '../vocabulary/metrics.ts';

const WATCHED = [
  'requests.new.total',
  'requests.carried_in.total',
  'requests.handled.total',
  'requests.carried_out.total',
  'review.total',
  'litigation.direct.total',
  'litigation.after_review.total',
];

function* above(id: string, whole: number, children: readonly Report[]): Generator<Found> {
  for (const child of children) {
    const part = numberIn(figuresById(child), id);
    if (part === undefined || part <= whole) continue;
    yield {
      section: metricOf(id)?.section ?? null,
      message: `汇总报告${cellInWords(id)}为 ${whole} 件，所辖${child.issuer ?? '下级机关'}同年报告为 ${part} 件，下级多于汇总。`,
      figures: [id],
      expected: part,
      actual: whole,
    };
  }
}

const sumOf = (id: string, children: readonly Report[]): number | undefined => {
  const parts = children.map((child) => numberIn(figuresById(child), id));
  return parts.includes(undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
};

export const children = defineCheck({
  id: 'children',
  name: '上下级汇总',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '汇总报告的件数不少于所辖任何一级的件数（错误）；所辖报告齐全时，不少于各下级之和（警告）。',
  needs: 'children',
  *find({ report, figures, neighbours }) {
    if (!neighbours.children || report.scope !== '汇总') return;
    const { reports, all } = neighbours.children;
    for (const id of WATCHED) {
      const whole = printedIn(figures, id);
      if (whole === undefined) continue;
      yield* above(id, whole, reports);
      const sum = all ? sumOf(id, reports) : undefined;
      if (sum === undefined || sum <= whole) continue;
      yield {
        severity: 'warning',
        section: metricOf(id)?.section ?? null,
        message: `汇总报告${cellInWords(id)}为 ${whole} 件，所辖 ${reports.length} 份报告之和为 ${sum} 件，多出 ${sum - whole} 件。`,
        figures: [id],
        expected: sum,
        actual: whole,
      };
    }
  },
});
