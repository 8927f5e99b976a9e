/** Tables in, those whose blanks leave open whether nothing or zero is meant out. */
import type { Figure, SectionNumber } from '../report/report.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';

const TABLES: readonly { section: SectionNumber; name: string }[] = [
  { section: '三', name: '表三' },
  { section: '四', name: '表四' },
];

/** Blanks are scattered where zeros are the rule and blanks the rare exception. */
const scattered = (blanks: number, zeros: number): boolean => zeros >= 5 && blanks * 5 <= zeros;

const rowsOf = (figures: readonly Figure[]): string => {
  const rows = [...new Set(figures.map(({ place }) => place.row))];
  const shown = rows.slice(0, 3).map((row) => `“${row}”`);
  return rows.length > 3 ? `${shown.join('、')}等 ${rows.length} 行` : shown.join('、');
};

/** How most blanks are printed: 空白, or 填“/”. */
const writtenAs = (blanks: readonly Figure[]): string => {
  const marks = blanks.map(({ raw }) => raw.trim());
  const mark = marks.find(
    (each) => marks.filter((other) => other === each).length * 2 > marks.length,
  );
  return mark ? `填“${mark}”` : '空白';
};

export const blankCells = defineCheck({
  id: 'blank-cells',
  name: '空白栏',
  group: '格式',
  severity: 'warning',
  basis: FORM,
  rule: '没有的数填“0”；全表以空白、“/”或“-”代替 0 的只提示一次，0 与空白混用的为警告。空白在合计中按 0 计。',
  *find({ report }) {
    for (const { section, name } of TABLES) {
      const cells = report.figures.filter(({ place }) => place.section === section);
      const blanks = cells.filter(({ state }) => state === 'blank');
      const zeros = cells.filter(({ value }) => value === 0).length;
      if (blanks.length === 0) continue;
      const mixed = scattered(blanks.length, zeros);
      yield {
        severity: mixed ? 'warning' : 'notice',
        section,
        message: mixed
          ? `${name}多数空项填“0”，但${rowsOf(blanks)}有 ${blanks.length} 栏空白，看不出是 0 还是漏填；合计时按 0 计。`
          : `${name}有 ${blanks.length} 栏${writtenAs(blanks)}，合计时按 0 计；没有的数应填“0”。`,
        figures: blanks.map(({ id }) => id),
      };
    }
  },
});
