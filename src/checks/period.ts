/** The statistical period in, one that is not the year of the title out. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';

export const period = defineCheck({
  id: 'period',
  name: '统计期限',
  group: '表述',
  severity: 'warning',
  basis: FORM,
  rule: '统计期限为报告年度的 1 月 1 日至 12 月 31 日。',
  *find({ report: { year, period: told } }) {
    if (year === null || told === null) return;
    if (told.from === `${year}-01-01` && told.to === `${year}-12-31`) return;
    const from = Number(told.from.slice(0, 4));
    const to = Number(told.to.slice(0, 4));
    const wrong = from === year ? to : from;
    yield {
      section: null,
      message: `报告为 ${year} 年度，统计期限却写作“${told.quote}”，应为 ${year} 年 1 月 1 日至 12 月 31 日。`,
      expected: wrong === year ? null : year,
      actual: wrong === year ? null : wrong,
      unit: '年',
      evidence: [{ section: '', quote: told.quote }],
    };
  },
});
