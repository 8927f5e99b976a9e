/** Remarks of the reader in, a head that lost a column out. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';

export const columnLost = defineCheck({
  id: 'column-lost',
  name: '表头缺列',
  group: '格式',
  severity: 'notice',
  basis: FORM,
  rule: '表三表头应有自然人、五类法人或其他组织和总计共七列，不应缺列。',
  *find({ report }) {
    for (const note of report.notes)
      if (note.kind === 'column-lost')
        yield {
          section: note.section,
          message: note.text,
          evidence: note.quote ? [{ section: note.section ?? '', quote: note.quote }] : [],
        };
  },
});
