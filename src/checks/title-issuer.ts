/** The names in the opening and the contact in, those of another issuer than the title's out. */
import { ACCURACY } from './basis.ts';
import { isForeign, isOtherDepartment } from './claims/foreign.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck } from './define-check.ts';

const WHERE = { report: '所发布的报告', author: '编制单位', contact: '联系单位' } as const;

export const titleIssuer = defineCheck({
  id: 'title-issuer',
  name: '机关名称一致',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '标题、开头所发布的报告和联系单位是同一机关（或其办公室、上下级）。',
  *find({ report, issuer, ownNames }) {
    const own = issuer();
    if (!own) return;
    for (const { issuer: named, words, sentence, evidence, kind } of ownNames()) {
      if (kind === 'self' || kind === 'site') continue;
      const other = isForeign(named, own) || (kind === 'report' && isOtherDepartment(named, own));
      if (!other) continue;
      const { section } = sentence.passage;
      yield {
        section: section || null,
        message: `${placeIn(section)}“${evidence.quote}”中${WHERE[kind]}为“${words}”，与报告的机关${report.issuer ?? ''}不一致。`,
        evidence: [evidence],
      };
    }
  },
});
