/** Last year's report beside this one in, sections taken over nearly unchanged out. */
import { ACCURACY } from './basis.ts';
import { copiedSections } from './copies/copied.ts';
import { defineCheck } from './define-check.ts';

const NEARLY_ALL = 0.9;
const MUCH = 0.6;

export const copyOfLastYear = defineCheck({
  id: 'copy-of-last-year',
  name: '照抄上年',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '第一、第五部分不照抄上年报告：九成以上相同为警告，六成以上为提示；通行的套话不计。',
  needs: 'previous',
  *find({ report, neighbours: { previous } }) {
    if (!previous) return;
    for (const copy of copiedSections(report, previous, { share: MUCH, least: 80 }))
      yield {
        severity: copy.share >= NEARLY_ALL ? 'warning' : 'notice',
        section: copy.section,
        message: `第${copy.section}部分“${copy.title}”有 ${Math.round(copy.share * 100)}% 的文字与 ${previous.year ?? '上'} 年度报告相同。`,
        evidence: copy.evidence.slice(0, 1),
      };
  },
});
