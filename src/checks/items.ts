/** The reports for 2019 and 2020 in, items that do not follow from the year before out. */
import { figuresById } from '../report/values.ts';
import { SUBJECTS } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { cellInWords, printedIn } from './tables/cells.ts';

export const items = defineCheck({
  id: 'items',
  name: '项目数量衔接',
  group: '数据',
  severity: 'notice',
  basis: FORM,
  rule: '2020年度的“上一年项目数量”等于2019年度的“上一年项目数量”加“本年增/减”。',
  layouts: ['2019'],
  needs: 'previous',
  *find({ figures, neighbours: { previous } }) {
    if (!previous) return;
    const last = figuresById(previous);
    for (const { id } of SUBJECTS) {
      const cell = `active.${id}.previous_items`;
      const before = printedIn(last, cell);
      const change = printedIn(last, `active.${id}.item_change`);
      const now = printedIn(figures, cell);
      if (before === undefined || change === undefined || now === undefined) continue;
      if (now === before + change) continue;
      yield {
        section: '二',
        message: `${cellInWords(cell)}为 ${now} 项；上年报告为 ${before} 项，增减 ${change} 项，应为 ${before + change} 项。`,
        figures: [cell],
        expected: before + change,
        actual: now,
      };
    }
  },
});
