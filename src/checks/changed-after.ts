/** The same report as it was read before in, cells that changed since out. */
import { ACCURACY } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { cellInWords } from './tables/cells.ts';
import { pairsOf } from './tables/compare.ts';

const MOST = 5;

const shown = (value: number | null): string => (value === null ? '空白' : String(value));

export const changedAfter = defineCheck({
  id: 'changed-after',
  name: '发布后改动',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '同一机关同一年度的报告再次读入时，各表数据与先前读到的一致。',
  needs: 'earlier',
  *find({ report, neighbours: { earlier } }) {
    if (!earlier) return;
    const changed = pairsOf(earlier, report).filter(({ before, now }) => before !== now);
    if (changed.length === 0) return;
    const cells = changed
      .slice(0, MOST)
      .map(({ id, before, now }) => `${cellInWords(id)}由 ${shown(before)} 改为 ${shown(now)}`);
    const more = changed.length > MOST ? `，等 ${changed.length} 处` : '';
    yield {
      section: null,
      message: `与先前读到的同一年度报告不同：${cells.join('；')}${more}。`,
      figures: changed.map(({ id }) => id),
    };
  },
});
