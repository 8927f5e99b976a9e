/** The cells found in, tables and rows of the form that are not there out. */
import type { Report } from '../report/report.ts';
import { cellsOf, type Metric } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import { defineCheck, type Found } from './define-check.ts';

const TABLES = ['二', '三', '四'] as const;

/** With more rows lacking than this the reading is at fault, not the report. */
const MOST = 3;

const rowsOf = (cells: readonly Metric[]): ReadonlyMap<string, readonly Metric[]> => {
  const rows = new Map<string, Metric[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
};

function* inTable(report: Report, section: (typeof TABLES)[number]): Generator<Found> {
  if (!report.layout) return;
  const held = new Set(report.figures.map(({ id }) => id));
  const cells = cellsOf(report.layout).filter((cell) => cell.section === section);
  if (cells.every(({ id }) => !held.has(id))) {
    yield { section, message: `第${section}部分没有找到规定的表格。` };
    return;
  }
  const rows = [...rowsOf(cells).values()];
  const lacking = rows.filter((row) => row.every(({ id }) => !held.has(id)));
  if (lacking.length === 0) return;
  const names = lacking.map(([first]) => `“${first?.rowLabel ?? ''}”`).slice(0, MOST);
  const some = lacking.length > MOST;
  yield {
    severity: some ? 'notice' : 'warning',
    section,
    message: `第${section}部分的表格没有${names.join('、')}${some ? `等 ${lacking.length} ` : ''}行${some ? '，可能是版式特殊没有读出' : ''}。`,
    figures: lacking.flat().map(({ id }) => id),
  };
}

export const tablesPresent = defineCheck({
  id: 'tables-present',
  name: '三张表格',
  group: '格式',
  severity: 'warning',
  basis: FORM,
  rule: '第二、三、四部分各有规定的表格，表中各行齐全。',
  *find({ report }) {
    if (report.figures.length === 0) {
      yield {
        severity: 'notice',
        section: null,
        message: '没有读到任何表格；文档可能不完整，或表格是图片。',
      };
      return;
    }
    for (const section of TABLES) yield* inTable(report, section);
  },
});
