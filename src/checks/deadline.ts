/** The date of publication in, a report published too late out. */
import { defineCheck } from './define-check.ts';
import type { Issuer } from '../vocabulary/places.ts';

const dueOf = (issuer: Issuer | null, year: number): readonly [string, string] =>
  issuer !== null && issuer.organ !== null
    ? [`${year + 1}-01-31`, '行政机关应于 1 月 31 日前']
    : [`${year + 1}-03-31`, '县级以上地方人民政府应于 3 月 31 日前'];

export const deadline = defineCheck({
  id: 'deadline',
  name: '公布期限',
  group: '格式',
  severity: 'notice',
  basis:
    '条例第四十九条：县级以上人民政府部门每年1月31日前、县级以上地方人民政府每年3月31日前公布年度报告',
  rule: '部门在 1 月 31 日前、地方人民政府在 3 月 31 日前公布上一年度报告；只在知道公布日期时判断。',
  *find({ report: { published, year }, issuer }) {
    if (published === null || year === null) return;
    const [due, who] = dueOf(issuer(), year);
    if (published <= due) return;
    yield {
      section: null,
      message: `报告于 ${published} 公布，${who}公布 ${year} 年度报告。`,
      evidence: [],
    };
  },
});
