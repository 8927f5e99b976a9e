/** The cells found in, tables and rows of the form that are not there out. */
import type { Report, SectionNumber } from '../report/report.ts';
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { cellsOf, METRICS, type Metric } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';
import { cellsBehind } from './tables/amounts.ts';
import { numberIn } from './tables/cells.ts';

const TABLES = ['二', '三', '四'] as const;

/** With more rows lacking than this the reading is at fault, not the report. */
const MOST = 3;

const rowsOf = (cells: readonly Metric[]): readonly (readonly Metric[])[] => {
  const rows = new Map<string, Metric[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
};

const LOOSE = /^[\d\s|,，.、/—－-]*\d[\d\s|]*$|本年新收|予以公开|信息内容|结果维持|行政许可/;

/** Labels and numbers standing as text in the section: the table is there, but could not be read. */
const isLoose = (report: Report, section: SectionNumber): boolean =>
  report.sections
    .filter(({ number }) => number === section)
    .some(({ paragraphs }) => paragraphs.some(({ text }) => LOOSE.test(text)));

/** The outcomes that were found make up the total in every column: the row that lacks held nothing. */
const holdsWithout = ({ report: { layout }, figures }: Context): boolean =>
  layout !== null &&
  APPLICANTS.every(({ id }) => {
    const total = numberIn(figures, `requests.handled.${id}`);
    const parts = ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other']
      .flatMap((stage) => cellsBehind(`requests.${stage}.${id}`, layout))
      .map((cell) => numberIn(figures, cell) ?? 0);
    return total !== undefined && total === parts.reduce((sum, part) => sum + part, 0);
  });

function* inTable(context: Context, section: (typeof TABLES)[number]): Generator<Found> {
  const { report, figures } = context;
  if (!report.layout) return;
  const cells = cellsOf(report.layout).filter((cell) => cell.section === section);
  if (cells.every(({ id }) => !figures.has(id))) {
    if (!report.sections.some(({ number }) => number === section)) return;
    const loose = isLoose(report, section);
    yield {
      severity: loose ? 'notice' : 'warning',
      section,
      message: loose
        ? `第${section}部分有数字，但没有读出规定的表格，请对照原件。`
        : `第${section}部分没有规定的表格。`,
    };
    return;
  }
  const printed = new Set(METRICS.flatMap(({ id, row }) => (figures.has(id) ? row : [])));
  const lacking = rowsOf(cells).filter(([first]) => first && !printed.has(first.row));
  if (lacking.length === 0) return;
  const sure = lacking.length <= MOST && (section !== '三' || holdsWithout(context));
  const names = lacking.slice(0, MOST).map(([first]) => `“${first?.rowLabel ?? ''}”`);
  const all = lacking.length > MOST ? `${names.join('、')}等 ${lacking.length} ` : names.join('、');
  yield {
    severity: sure ? 'warning' : 'notice',
    section,
    message: `第${section}部分的表格没有${all}行${sure ? '' : '，可能是版式特殊没有读出，请对照原件'}。`,
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
  *find(context) {
    if (context.report.figures.length === 0) {
      yield {
        severity: 'notice',
        section: null,
        message: '没有读到任何表格；文档可能不完整，或表格是图片。',
      };
      return;
    }
    for (const section of TABLES) yield* inTable(context, section);
  },
});
