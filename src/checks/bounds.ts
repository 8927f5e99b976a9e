/** Figures in, those larger than what they are taken from out; where a failing sum tells of them already, silence. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { cellsOf } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';
import { cellInWords, numberIn, printedIn } from './tables/cells.ts';

const inFailingSum = ({ sums }: Context, id: string): boolean =>
  sums().some(
    ({ difference, left, right }) =>
      difference !== 0 && [...left.cells, ...right.cells].includes(id),
  );

function* requests(context: Context): Generator<Found> {
  const { report, figures } = context;
  if (!report.layout) return;
  for (const { id: applicant } of APPLICANTS) {
    const received = numberIn(figures, `requests.new.${applicant}`);
    const carried = numberIn(figures, `requests.carried_in.${applicant}`);
    if (received === undefined || carried === undefined) continue;
    const most = received + carried;
    for (const { id, section, column, row } of cellsOf(report.layout)) {
      if (section !== '三' || column !== applicant || row === 'new' || row === 'carried_in')
        continue;
      const value = numberIn(figures, id);
      if (value === undefined || value <= most || inFailingSum(context, id)) continue;
      yield {
        section: '三',
        message: `${cellInWords(id)}为 ${value} 件，多于本年新收与上年结转之和 ${received} + ${carried} = ${most} 件。`,
        figures: [id, `requests.new.${applicant}`, `requests.carried_in.${applicant}`],
        expected: most,
        actual: value,
      };
    }
  }
}

function* inForce({ report, figures }: Context): Generator<Found> {
  if (report.layout !== '2021') return;
  for (const subject of ['active.regulations', 'active.normative']) {
    const ids = [`${subject}.in_force`, `${subject}.issued`, `${subject}.repealed`];
    const [left, issued] = ids.map((id) => printedIn(figures, id));
    const repealed = numberIn(figures, `${subject}.repealed`);
    if (left === undefined || issued === undefined || repealed === undefined) continue;
    if (left >= issued - repealed) continue;
    yield {
      severity: 'warning',
      section: '二',
      message: `${cellInWords(`${subject}.in_force`)}为 ${left} 件，少于本年制发 ${issued} 件减去本年废止 ${repealed} 件所余的 ${issued - repealed} 件。`,
      figures: ids,
      expected: issued - repealed,
      actual: left,
    };
  }
}

export const bounds = defineCheck({
  id: 'bounds',
  name: '上下限',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '结转下年度和各项办理结果都不多于本年新收与上年结转之和；现行有效件数不少于本年制发减去本年废止的件数（警告）。',
  *find(context) {
    yield* requests(context);
    yield* inForce(context);
  },
});
