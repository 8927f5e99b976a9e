/** Clean made-up reports: every sum holds, the text says what the tables say; tests plant faults in them. */
import fc from 'fast-check';
import type { Figure, Report, Section, SectionNumber } from '../../src/report/report.ts';
import { APPLICANTS } from '../../src/vocabulary/applicants.ts';
import { cellsOf, type Layout, METRICS, metricOf } from '../../src/vocabulary/metrics.ts';

export type Cells = Readonly<Record<string, number | null>>;

export const figureOf = (id: string, value: number | null): Figure => {
  const metric = metricOf(id);
  return {
    id,
    state: value === null ? 'blank' : 'number',
    value,
    raw: value === null ? '' : String(value),
    note: null,
    candidates: [],
    decided: '',
    place: {
      section: metric?.section ?? '三',
      row: metric?.rowLabel ?? '',
      column: metric?.columnLabel ?? '',
      printedRow: metric?.rowLabel ?? '',
      line: null,
      page: null,
      box: null,
    },
  };
};

const NOWHERE = { line: null, page: null, box: null };

export const section = (
  number: SectionNumber,
  title: string,
  texts: readonly string[],
): Section => ({ number, title, paragraphs: texts.map((text) => ({ text, ...NOWHERE })) });

export interface Made {
  readonly issuer: string;
  readonly year: number;
  readonly layout: Layout;
  readonly cells: Cells;
  readonly preface: readonly string[];
  /** Paragraphs of the sections, by number. */
  readonly texts: Readonly<Partial<Record<SectionNumber, readonly string[]>>>;
}

const TITLES: Readonly<Record<SectionNumber, string>> = {
  一: '总体情况',
  二: '主动公开政府信息情况',
  三: '收到和处理政府信息公开申请情况',
  四: '政府信息公开行政复议、行政诉讼情况',
  五: '存在的主要问题及改进情况',
  六: '其他需要报告的事项',
};

/** Makes the report that reading would give; `changes` replaces whatever it names. */
export const reportOf = (made: Made, changes: Partial<Report> = {}): Report => ({
  title: `${made.issuer}${made.year}年政府信息公开工作年度报告`,
  issuer: made.issuer,
  year: made.year,
  layout: made.layout,
  scope: null,
  level: null,
  period: {
    from: `${made.year}-01-01`,
    to: `${made.year}-12-31`,
    quote: `${made.year}年1月1日至${made.year}年12月31日`,
  },
  published: null,
  figures: Object.entries(made.cells).map(([id, value]) => figureOf(id, value)),
  preface: made.preface.map((text) => ({ text, ...NOWHERE })),
  sections: (Object.keys(TITLES) as SectionNumber[]).map((number) =>
    section(number, TITLES[number], made.texts[number] ?? []),
  ),
  contact: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
  notes: [],
  ...changes,
});

const total = (cells: Cells, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (cells[id] ?? 0), 0);

/** Sums everything that the tables sum: row totals, outcomes, results. */
export const settle = (leaves: Readonly<Record<string, number>>, layout: Layout): Cells => {
  const cells: Record<string, number> = { ...leaves };
  const kinds = APPLICANTS.filter((applicant) => applicant.id !== 'total').map(({ id }) => id);
  const leafOutcomes = outcomesOf(layout);
  for (const kind of kinds) {
    const handled = total(
      cells,
      leafOutcomes.map((stage) => `requests.${stage}.${kind}`),
    );
    cells[`requests.handled.${kind}`] = handled;
    const carriedIn = Math.min(
      cells[`requests.carried_in.${kind}`] ?? 0,
      handled + (cells[`requests.carried_out.${kind}`] ?? 0),
    );
    cells[`requests.carried_in.${kind}`] = carriedIn;
    cells[`requests.new.${kind}`] =
      handled + (cells[`requests.carried_out.${kind}`] ?? 0) - carriedIn;
  }
  for (const metric of cellsOf(layout))
    if (metric.across.length > 0) cells[metric.id] = total(cells, metric.across);
  return Object.fromEntries(cellsOf(layout).map(({ id }) => [id, cells[id] ?? 0]));
};

const outcomesOf = (layout: Layout): readonly string[] => {
  const expand = (id: string): readonly string[] => {
    const metric = metricOf(`requests.${id}.total`);
    if (!metric || metric.layouts.includes(layout)) return [id];
    return metric.down.flatMap((down) => expand(down.split('.').slice(1, -1).join('.')));
  };
  return (metricOf('requests.handled.total')?.down ?? []).flatMap((down) =>
    expand(down.split('.').slice(1, -1).join('.')),
  );
};

const group = (cells: Cells, prefix: string): number =>
  Object.entries(cells)
    .filter(([id]) => id.startsWith(`requests.${prefix}`) && id.endsWith('.total'))
    .reduce((sum, [, value]) => sum + (value ?? 0), 0);

const percent = (part: number, base: number): string =>
  base === 0 ? '0.00' : ((part / base) * 100).toFixed(2);

/** The text of a clean report: what an office would write about these cells. */
const textsOf = (
  issuer: string,
  year: number,
  cells: Cells,
  web: readonly [number, number, number],
): Made['texts'] => {
  const cell = (id: string): number => cells[id] ?? 0;
  const handled = cell('requests.handled.total');
  const open = cell('requests.granted.total') + cell('requests.partial.total');
  const denied = group(cells, 'denied.');
  const trials = cell('litigation.direct.total') + cell('litigation.after_review.total');
  const [general, news, catalogue] = web;
  return {
    一: [
      `${year}年，${issuer}坚持以人民为中心，扎实推进政府信息公开工作。`,
      `（一）主动公开。通过政府网站发布信息${general + news + catalogue}条，其中，政务动态类${news}条、信息公开目录类${catalogue}条、概况类${general}条。`,
      `（二）依申请公开。全年收到政府信息公开申请${cell('requests.new.total')}件，上年结转${cell('requests.carried_in.total')}件，办结${handled}件，结转下年度继续办理${cell('requests.carried_out.total')}件。予以公开及部分公开${open}件，占办结总数的${percent(open, handled)}%；不予公开${denied}件，占办结总数的${percent(denied, handled)}%。因政府信息公开被申请行政复议${cell('review.total')}件，被提起行政诉讼${trials}件。`,
      `（三）监督保障。全年组织培训2次，参训647人次，整改问题715条。`,
    ],
    五: [
      '存在的主要问题：一是个别单位信息更新不够及时；二是政策解读形式较为单一。下一步，将加强业务培训。',
    ],
    六: [`按照《政府信息公开信息处理费管理办法》，${year}年未收取信息处理费。`],
  };
};

const AREAS = ['西吉县', '襄阳市', '大武口区', '建水县', '海原县', '会宁县', '酒泉市', '龙泉市'];

const ISSUED = METRICS.filter(({ section: number }) => number === '二').map(({ id }) => id);

const activeCells = (layout: Layout, numbers: readonly number[]): Record<string, number> => {
  const cells = Object.fromEntries(
    ISSUED.map((id, index) => [id, 1 + (numbers[index % numbers.length] ?? 0)]),
  );
  for (const id of Object.keys(cells)) if (id.startsWith('active.regulations.')) cells[id] = 0;
  cells['active.normative.in_force'] = 500;
  return Object.fromEntries(
    Object.entries(cells).filter(([id]) => metricOf(id)?.layouts.includes(layout)),
  );
};

const small = fc.integer({ min: 0, max: 30 });

/** Any clean report of either layout. */
export const cleanReports: fc.Arbitrary<Made> = fc
  .record({
    issuer: fc.constantFrom(...AREAS),
    year: fc.integer({ min: 2019, max: 2025 }),
    numbers: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 24, maxLength: 24 }),
    leaves: fc.array(small, { minLength: 240, maxLength: 240 }),
    web: fc.tuple(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 500, max: 6000 }),
      fc.integer({ min: 500, max: 6000 }),
    ),
  })
  .map(({ issuer, year, numbers, leaves, web }) => {
    const layout: Layout = year <= 2020 ? '2019' : '2021';
    const drawn = Object.fromEntries(
      cellsOf(layout)
        .filter((metric) => metric.section !== '二' && metric.across.length === 0)
        .map((metric, index) => [metric.id, leaves[index % leaves.length] ?? 0]),
    );
    const cells = settle({ ...activeCells(layout, numbers), ...drawn }, layout);
    const texts = textsOf(issuer, year, cells, web);
    const preface = [
      `本报告由${issuer}人民政府办公室编制。本报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ];
    return { issuer, year, layout, cells, preface, texts };
  });

/** The report with one cell replaced. */
export const withCell = (made: Made, id: string, value: number | null): Made => ({
  ...made,
  cells: { ...made.cells, [id]: value },
});

/** The report with some words of a section replaced; throws where they are not there, so no test plants nothing. */
export const withWords = (made: Made, number: SectionNumber, words: RegExp, by: string): Made => {
  const held = made.texts[number] ?? [];
  const place = held.findIndex((text) => words.test(text));
  if (place < 0) throw new Error(`nothing to replace by ${by} in section ${number}`);
  const texts = held.map((text, index) => (index === place ? text.replace(words, by) : text));
  return { ...made, texts: { ...made.texts, [number]: texts } };
};
