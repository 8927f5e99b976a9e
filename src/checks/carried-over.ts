/** Last year's report beside this one in, cases lost or gained between the years out. */
import { figuresById } from '../report/values.ts';
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { numberIn } from './tables/cells.ts';

export const carriedOver = defineCheck({
  id: 'carried-over',
  name: '跨年结转',
  group: '数据',
  severity: 'warning',
  basis: FORM,
  rule: '上一年度报告的“结转下年度继续办理”等于本年度报告的“上年结转”；总计不等为警告，各类申请人不等为提示。',
  needs: 'previous',
  *find({ report, figures, neighbours: { previous } }) {
    if (!previous) return;
    const before = figuresById(previous);
    for (const { id, printed } of APPLICANTS) {
      const out = numberIn(before, `requests.carried_out.${id}`);
      const into = numberIn(figures, `requests.carried_in.${id}`);
      if (out === undefined || into === undefined || out === into) continue;
      yield {
        severity: id === 'total' ? 'warning' : 'notice',
        section: '三',
        message: `${previous.year ?? '上'} 年度报告“${printed[0]}”栏结转下年度 ${out} 件，${report.year ?? '本'} 年度报告上年结转为 ${into} 件，相差 ${Math.abs(out - into)} 件。`,
        figures: [`requests.carried_in.${id}`],
        expected: out,
        actual: into,
      };
    }
  },
});
