/** Reports of others for the same year in, sections of this one that are theirs out. */
import { ACCURACY } from './basis.ts';
import { copiedSections } from './copies/copied.ts';
import { defineCheck } from './define-check.ts';

const NEARLY_ALL = 0.95;
const MUCH = 0.7;

export const copyOfNeighbour = defineCheck({
  id: 'copy-of-neighbour',
  name: '照抄他处',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '第一、第五部分不照抄别处的报告：九成半以上相同为警告，七成以上为提示；通行的套话不计。',
  needs: 'others',
  *find({ report, neighbours: { others = [] } }) {
    for (const other of others)
      for (const copy of copiedSections(report, other, { share: MUCH, least: 100 }))
        yield {
          severity: copy.share >= NEARLY_ALL ? 'warning' : 'notice',
          section: copy.section,
          message: `第${copy.section}部分“${copy.title}”有 ${Math.round(copy.share * 100)}% 的文字与${other.issuer ?? '别处'} ${other.year ?? ''} 年度报告相同：“${copy.evidence[1].quote}”。`,
          evidence: copy.evidence.slice(0, 1),
        };
  },
});
