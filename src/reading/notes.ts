/** The rows and figures read in; remarks about the tables as a whole out, one Chinese sentence each. */
import { APPLICANTS, type Applicant } from '../vocabulary/applicants.ts';
import { STAGES, type Layout, type Stage } from '../vocabulary/metrics.ts';
import type { Figure, ReadingNote, SectionNumber } from '../report/report.ts';
import type { FormRow } from './form-rows.ts';
import { applicantHeads } from './applicant-heads.ts';

const TABLES: Readonly<Record<'二' | '三' | '四', string>> = {
  二: '主动公开政府信息情况表',
  三: '收到和处理政府信息公开申请情况表',
  四: '行政复议、行政诉讼情况表',
};

const missingTables = (figures: readonly Figure[]): readonly ReadingNote[] =>
  (['二', '三', '四'] as const)
    .filter((section) => !figures.some((figure) => figure.place.section === section))
    .map((section) => ({
      kind: 'table-missing',
      section,
      text: `没有找到第${section}部分的${TABLES[section]}。`,
      quote: null,
    }));

/** The first row under the complete head tells which heads there are. */
const lostColumns = (rows: readonly FormRow[]): readonly ReadingNote[] => {
  const row = rows.find(({ table, heads }) => table === '三' && heads.length >= 5);
  if (!row) return [];
  const { lost, order } = applicantHeads(row.heads);
  if (lost.length === 0 || lost.length > 2 || row.heads.length === 0) return [];
  const named = (id: string): string =>
    APPLICANTS.find((one: Applicant) => one.id === id)?.printed[0] ?? '';
  return lost.map((id) => ({
    kind: 'column-lost',
    section: '三',
    text: `第三部分的表头缺「${named(id)}」一列；各行的数仍按国家表样的七列认定，只有六个数的行，这一列不能确定。`,
    quote: order.map(named).join(' '),
  }));
};

const missingRows = (figures: readonly Figure[], layout: Layout | null): readonly ReadingNote[] => {
  const read = new Set(figures.map(({ id }) => id));
  if (layout === null || !figures.some(({ place }) => place.section === '三')) return [];
  return STAGES.filter(
    (stage: Stage) =>
      stage.group !== true &&
      stage.layouts.includes(layout) &&
      !read.has(`requests.${stage.id}.total`),
  ).map((stage: Stage) => ({
    kind: 'row-missing',
    section: '三',
    text: `第三部分的表里没有找到「${stage.numbering}${stage.printed[0] ?? ''}」一行。`,
    quote: null,
  }));
};

/** Tables of both layouts in one report. */
const mixedLayouts = (
  votes: ReadonlyMap<Layout, number>,
  layout: Layout | null,
): readonly ReadingNote[] => {
  const other = [...votes].find(([each, count]) => each !== layout && count > 0);
  if (!layout || !other) return [];
  const section: SectionNumber | null = null;
  return [
    {
      kind: 'layout',
      section,
      text: `表格同时用了 ${layout} 版和 ${other[0]} 版表样，按 ${layout} 版认定。`,
      quote: null,
    },
  ];
};

/** Everything worth saying about the tables. */
export const notesOf = (
  rows: readonly FormRow[],
  figures: readonly Figure[],
  layout: Layout | null,
  votes: ReadonlyMap<Layout, number>,
): readonly ReadingNote[] => [
  ...missingTables(figures),
  ...lostColumns(rows),
  ...missingRows(figures, layout),
  ...mixedLayouts(votes, layout),
];
