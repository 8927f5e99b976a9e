/** The two figures of procurement in, a number without an amount or the reverse out. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { numberIn } from './tables/cells.ts';

const PROJECTS = 'active.procurement.projects';
const AMOUNT = 'active.procurement.amount';

export const procurementPair = defineCheck({
  id: 'procurement-pair',
  name: '采购项目与金额',
  group: '数据',
  severity: 'warning',
  basis: FORM,
  rule: '政府集中采购的项目数量与总金额同时为 0，或同时不为 0。',
  layouts: ['2019'],
  *find({ figures }) {
    const projects = numberIn(figures, PROJECTS);
    const amount = numberIn(figures, AMOUNT);
    if (projects === undefined || amount === undefined || projects > 0 === amount > 0) return;
    const blank = [PROJECTS, AMOUNT].some((id) => figures.get(id)?.state === 'blank');
    yield {
      severity: blank ? 'notice' : 'warning',
      section: '二',
      message: `政府集中采购项目 ${projects} 个，采购总金额 ${amount} 万元，一项为 0${blank ? '（空白栏按 0 计）' : ''}而另一项不为 0。`,
      figures: [PROJECTS, AMOUNT],
    };
  },
});
