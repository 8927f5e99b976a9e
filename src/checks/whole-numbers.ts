/** Counts in, those that are no whole numbers or below nothing out. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { cellInWords } from './tables/cells.ts';
import { metricOf } from '../vocabulary/metrics.ts';

export const wholeNumbers = defineCheck({
  id: 'whole-numbers',
  name: '整数与非负',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '件数、项数、个数是不小于 0 的整数；金额可以有小数；“本年增/减”可以为负。',
  *find({ report }) {
    for (const { id, value } of report.figures) {
      const metric = metricOf(id);
      if (value === null || !metric) continue;
      const signed = metric.column === 'item_change';
      const fraction = metric.unit !== '万元' && !Number.isInteger(value);
      if (!fraction && (value >= 0 || signed)) continue;
      yield {
        section: metric.section,
        message: `${cellInWords(id)}为 ${value}，${fraction ? '件数、项数应为整数' : '数量不应为负'}。`,
        figures: [id],
        actual: value,
      };
    }
  },
});
