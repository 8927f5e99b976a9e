/** Unsure cells in, one remark a row out: these cells are judged by no rule. */
import type { Figure } from '../report/report.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';

const byRow = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.place.section}${figure.place.row}`;
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows.values()];
};

const MOST_ROWS = 3;

export const readingUnsure = defineCheck({
  id: 'reading-unsure',
  name: '读不准的单元格',
  group: '格式',
  severity: 'notice',
  basis: FORM,
  rule: '表格每行的数字应与表头各列一一对应；看不出属于哪一格的数，不参与其他规则。',
  *find({ report }) {
    const unsure = report.figures.filter(({ state }) => state === 'unsure');
    for (const section of new Set(unsure.map(({ place }) => place.section))) {
      const rows = byRow(unsure.filter(({ place }) => place.section === section));
      const figures = rows.flat().map(({ id }) => id);
      const shown = rows.slice(0, MOST_ROWS).map(([first]) => `“${first?.place.row ?? ''}”`);
      const more = rows.length > MOST_ROWS ? `等 ${rows.length} 行` : '行';
      yield {
        section,
        message: `第${section}部分${shown.join('、')}${more}有 ${figures.length} 个单元格看不准属于哪一栏，请对照原件；这些单元格未参与核验。`,
        figures,
        evidence: rows
          .slice(0, MOST_ROWS)
          .flatMap(([first]) =>
            first?.place.printedRow ? [{ section, quote: first.place.printedRow }] : [],
          ),
      };
    }
  },
});
