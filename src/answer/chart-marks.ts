/** Values that are drawn side by side in; what marks them apart, and what must be known to compare them, out. */
import type { Layout } from '../vocabulary/metrics.ts';
import { reportName } from './sentences.ts';

/** A value of a report, as the index gives it. */
export interface ChartValue {
  readonly report: {
    readonly issuer: string;
    readonly year: number;
    readonly layout: Layout;
    readonly scope: '本级' | '汇总' | null;
    readonly file: string;
  };
  readonly metric: string;
  readonly state: 'number' | 'blank' | 'unsure' | 'absent';
  readonly value: number | null;
}

const scopesOf = (values: readonly ChartValue[]): ReadonlySet<string | null> =>
  new Set(values.map(({ report }) => report.scope));

const SCOPE_NOTE = '注意：本级与汇总的口径不同，不宜直接比较';

/** Said where 本级 and 汇总 stand side by side. */
export const scopeNotes = (values: readonly ChartValue[]): readonly string[] => {
  const scopes = scopesOf(values);
  if (scopes.size < 2) return [];
  return [scopes.has(null) ? `${SCOPE_NOTE}；没有标出的，报告没有写明口径。` : `${SCOPE_NOTE}。`];
};

/** 本级 or 汇总, where the values are of both. */
export const scopeMark = ({ report }: ChartValue, values: readonly ChartValue[]): string =>
  scopesOf(values).size > 1 && report.scope !== null ? `（${report.scope}）` : '';

const FORM_WORDS: Readonly<Record<Layout, string>> = { '2019': '2019 版', '2021': '2021 版' };

const hasTwoForms = (values: readonly ChartValue[]): boolean =>
  new Set(values.map(({ report }) => report.layout)).size > 1;

/** The national form changed for 2021: numbers of both side by side say which they are from. */
const formMark = ({ report }: ChartValue, values: readonly ChartValue[]): string =>
  hasTwoForms(values) ? `（${FORM_WORDS[report.layout]}）` : '';

const formNotes = (values: readonly ChartValue[]): readonly string[] =>
  hasTwoForms(values) ? ['注意：两版全国统一表样的数放在一起，口径可能不同。'] : [];

/** Begins the note that names a file. */
export const FILE = '文件：';

/** More reports than this are counted, not named. */
const MOST_NAMED = 3;

/** Where the values come from; files of several reports may bear the same name. */
export const sourceNotes = (values: readonly ChartValue[]): readonly string[] => {
  const names = [...new Set(values.map(({ report }) => reportName(report)))];
  const [first] = values;
  if (names.length > MOST_NAMED) return [`来源：收录的 ${String(names.length)} 份年度报告`];
  return [
    `来源：${names.join('、')}政府信息公开工作年度报告`,
    ...(names.length === 1 && first ? [`${FILE}${first.report.file}`] : []),
  ];
};

/** 固原市2023年（2021 版）（汇总）. */
export const labelOf = (value: ChartValue, shown: readonly ChartValue[]): string =>
  `${reportName(value.report)}${formMark(value, shown)}${scopeMark(value, shown)}`;

/** What must be known of the values drawn, and where all of them come from. */
export const notesOf = (
  shown: readonly ChartValue[],
  all: readonly ChartValue[],
): readonly string[] => [...formNotes(shown), ...scopeNotes(shown), ...sourceNotes(all)];
