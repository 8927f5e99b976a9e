/** Last year's report beside this one in, tables taken over unchanged out. */
import { ACCURACY } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { pairsOf } from './tables/compare.ts';

/** Fewer cells than this may agree by chance. */
const LEAST = 8;

export const tablesReused = defineCheck({
  id: 'tables-reused',
  name: '沿用上年数据',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '各表不为 0 的数与上年报告全部相同，可能沿用了上年的表格。',
  needs: 'previous',
  *find({ report, neighbours: { previous } }) {
    if (!previous) return;
    const told = pairsOf(previous, report).filter(
      ({ before, now }) => Boolean(before) || Boolean(now),
    );
    if (told.length < LEAST || told.some(({ before, now }) => before !== now)) return;
    yield {
      section: '三',
      message: `各表不为 0 的 ${told.length} 个数与 ${previous.year ?? '上'} 年度报告全部相同，可能沿用了上年的表格。`,
      figures: told.map(({ id }) => id),
    };
  },
});
