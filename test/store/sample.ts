/** Made-up reports for the tests of the index: every cell of the form printed, then changed as a test needs it. */
import type { Finding, Severity } from '../../src/report/finding.ts';
import type { Figure, Paragraph, Section } from '../../src/report/report.ts';
import type { Wish } from '../../src/report/subscription.ts';
import type { Import, IndexedReport } from '../../src/store/store.ts';
import { cellsOf, type Metric } from '../../src/vocabulary/metrics.ts';

type Cell = number | null | Partial<Figure>;

const figure = (metric: Metric, position: number, cell: Cell): Figure => {
  const value = typeof cell === 'number' ? cell : null;
  return {
    id: metric.id,
    state: value === null ? 'blank' : 'number',
    value,
    raw: value === null ? '' : String(value),
    note: null,
    candidates: [],
    decided: `按行标签“${metric.rowLabel}”与列头“${metric.columnLabel}”找到。`,
    place: {
      section: metric.section,
      row: metric.rowLabel,
      column: metric.columnLabel,
      printedRow: `${metric.rowLabel} | 1 | 2`,
      line: 40 + position,
      page: null,
      box: null,
    },
    ...(typeof cell === 'object' ? cell : {}),
  };
};

/** 订阅固原, with nothing left out. */
export const WISH: Wish = {
  subject: '固原市',
  below: false,
  what: 'both',
  errorsOnly: false,
  topic: null,
  bound: null,
};

/** A paragraph at a line. */
export const paragraph = (text: string, line = 1): Paragraph => ({
  text,
  line,
  page: null,
  box: null,
});

/** Section one with these paragraphs. */
export const sectionOne = (...texts: readonly string[]): Section => ({
  number: '一',
  title: '总体情况',
  paragraphs: texts.map((text, at) => paragraph(text, at + 10)),
});

/** A finding of a rule, the rest made up. */
export const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  group: '数据',
  severity,
  section: '三',
  figures: ['requests.new.total'],
  message: '新收 214 件，去向 213 件。',
  expected: 214,
  actual: 213,
  evidence: [{ section: '一', quote: '占比 7.09%' }],
  basis: '年报格式第三部分',
  cause: null,
});

/** A report whose cells are all 0 but those given; null is a blank, `'absent'` no cell at all. */
export const reportWith = (
  cells: Readonly<Record<string, Cell | 'absent'>>,
  rest: Partial<IndexedReport> = {},
): IndexedReport => {
  const layout = rest.layout ?? '2021';
  return {
    title: '固原市2023年政府信息公开工作年度报告',
    issuer: '固原市',
    year: 2023,
    scope: '汇总',
    level: 'prefecture',
    period: { from: '2023-01-01', to: '2023-12-31', quote: '2023年1月1日至12月31日' },
    published: '2024-01-30',
    preface: [paragraph('根据《中华人民共和国政府信息公开条例》编制本报告。')],
    sections: [sectionOne('全年公开信息 214 条。')],
    contact: {
      address: '固原市原州区政府大楼',
      postcode: '756000',
      phone: '0954-2088880',
      fax: null,
      email: null,
      website: 'www.nxgy.gov.cn',
    },
    notes: [],
    ...rest,
    layout,
    figures: cellsOf(layout).flatMap((metric, position) => {
      const cell = cells[metric.id] ?? (metric.id in cells ? null : 0);
      return cell === 'absent' ? [] : [figure(metric, position, cell)];
    }),
  };
};

/** The report as an import; the content hash is taken from its content unless given. */
export const importOf = (report: IndexedReport, rest: Partial<Import> = {}): Import => ({
  file: `${report.issuer}${String(report.year)}.txt`,
  contentHash: JSON.stringify(report),
  findings: [],
  ...rest,
  report,
});
