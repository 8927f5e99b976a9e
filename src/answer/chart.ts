/** Figures in, a chart that can be drawn out: what is missing is a gap with a word, never a 0. */
import { formatNumber, percent } from '../vocabulary/numbers.ts';
import { metricOf, type Layout } from '../vocabulary/metrics.ts';
import { metricName } from './metric-name.ts';
import { partNames, reportName } from './sentences.ts';

export interface ChartItem {
  readonly label: string;
  /** Null: nothing can be drawn. */
  readonly value: number | null;
  /** The value as it is written beside the mark, or why there is none. */
  readonly words: string;
}

/** `trend` runs over years, the others compare things side by side. */
export interface Chart {
  readonly kind: 'trend' | 'ranking' | 'composition' | 'comparison';
  readonly title: string;
  /** What is counted, with its unit, and how: 单位：件. */
  readonly subtitle: string;
  readonly items: readonly ChartItem[];
  /** Items before which the national form changed. */
  readonly changes: readonly number[];
  /** Where the numbers come from, and what must be known to compare them. */
  readonly notes: readonly string[];
}

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

const MOST_ITEMS = 20;
const FEWEST_NUMBERS = 2;

const WHY = { blank: '表中为空', unsure: '读不准', absent: '没有这一格', number: '' } as const;

const unitOf = (metric: string): string => metricOf(metric)?.unit ?? '';

const wordsOf = ({ state, value, metric }: ChartValue): string =>
  value === null ? WHY[state] : `${formatNumber(value)} ${unitOf(metric)}`.trim();

const scopesOf = (values: readonly ChartValue[]): ReadonlySet<string | null> =>
  new Set(values.map(({ report }) => report.scope));

const SCOPE_NOTE = '注意：本级与汇总的口径不同，不宜直接比较';

const scopeNotes = (values: readonly ChartValue[]): readonly string[] => {
  const scopes = scopesOf(values);
  if (scopes.size < 2) return [];
  return [scopes.has(null) ? `${SCOPE_NOTE}；没有标出的，报告没有写明口径。` : `${SCOPE_NOTE}。`];
};

const scopeMark = ({ report }: ChartValue, values: readonly ChartValue[]): string =>
  scopesOf(values).size > 1 && report.scope !== null ? `（${report.scope}）` : '';

const FORM_WORDS: Readonly<Record<Layout, string>> = { '2019': '2019 版', '2021': '2021 版' };

const hasTwoForms = (values: readonly ChartValue[]): boolean =>
  new Set(values.map(({ report }) => report.layout)).size > 1;

/** The national form changed for 2021: numbers of both side by side say which they are from. */
const formMark = ({ report }: ChartValue, values: readonly ChartValue[]): string =>
  hasTwoForms(values) ? `（${FORM_WORDS[report.layout]}）` : '';

const formNotes = (values: readonly ChartValue[]): readonly string[] =>
  hasTwoForms(values) ? ['注意：两版全国统一表样的数放在一起，口径可能不同。'] : [];

/** Begins the note that names files. */
export const SOURCE = '来源：';

const sourceNote = (values: readonly ChartValue[]): string => {
  const files = [...new Set(values.map(({ report }) => report.file))];
  return files.length === 1
    ? `${SOURCE}报告文件 ${files.join('')}`
    : `${SOURCE}收录的 ${String(files.length)} 份年度报告`;
};

const isWorthIt = (items: readonly ChartItem[]): boolean =>
  items.filter(({ value }) => value !== null).length >= FEWEST_NUMBERS;

const chart = (parts: Omit<Chart, 'changes'> & Partial<Chart>): Chart | null =>
  isWorthIt(parts.items) ? { changes: [], ...parts } : null;

const yearItem = (year: number, values: readonly ChartValue[]): ChartItem => {
  const value = values.find(({ report }) => report.year === year);
  return value
    ? {
        label: `${String(year)}${scopeMark(value, values)}`,
        value: value.value,
        words: wordsOf(value),
      }
    : { label: String(year), value: null, words: '没有收录' };
};

const changesOf = (years: readonly number[], values: readonly ChartValue[]): readonly number[] => {
  const layouts = years.map(
    (year) => values.find(({ report }) => report.year === year)?.report.layout,
  );
  return layouts.flatMap((layout, at) => {
    const before = layouts.slice(0, at).findLast((known) => known !== undefined);
    return layout !== undefined && before !== undefined && before !== layout ? [at] : [];
  });
};

/** One metric of one issuer over the years, one report a year; null where there is nothing to see. */
export const trendChart = (values: readonly ChartValue[]): Chart | null => {
  const [first] = values;
  const years = values.map(({ report }) => report.year);
  const isOne = values.every(
    ({ report, metric }) => report.issuer === first?.report.issuer && metric === first.metric,
  );
  if (!first || !isOne || new Set(years).size < years.length) return null;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const changes = changesOf(all, values);
  return chart({
    kind: 'trend',
    title: `${first.report.issuer}${metricName(first.metric)}`,
    subtitle: `单位：${unitOf(first.metric)}`,
    items: all.map((year) => yearItem(year, values)),
    changes,
    notes: [
      ...(changes.length > 0 ? ['虚线处换了全国统一表样，前后口径可能不同。'] : []),
      ...scopeNotes(values),
      sourceNote(values),
    ],
  });
};

const sideBySide = (
  kind: 'ranking' | 'comparison',
  values: readonly ChartValue[],
  order: string,
): Chart | null => {
  const [first] = values;
  if (!first || values.some(({ metric }) => metric !== first.metric)) return null;
  const shown = values.slice(0, MOST_ITEMS);
  const left = values.length - shown.length;
  return chart({
    kind,
    title: `${metricName(first.metric)}${order}`,
    subtitle: `单位：${unitOf(first.metric)}`,
    items: shown.map((value) => ({
      label: `${reportName(value.report)}${formMark(value, shown)}${scopeMark(value, shown)}`,
      value: value.value,
      words: wordsOf(value),
    })),
    notes: [
      ...(left > 0 ? [`只画了前 ${String(shown.length)} 份，另有 ${String(left)} 份。`] : []),
      ...formNotes(shown),
      ...scopeNotes(shown),
      sourceNote(values),
    ],
  });
};

/** Reports in the order of a ranking. */
export const rankingChart = (values: readonly ChartValue[], order: string): Chart | null =>
  sideBySide('ranking', values, `（${order}）`);

/** One metric of several reports, or several metrics of one report. */
export const comparisonChart = (values: readonly ChartValue[]): Chart | null => {
  const [first] = values;
  if (!first) return null;
  if (values.every(({ metric }) => metric === first.metric))
    return sideBySide('comparison', values, '比较');
  const isOne = values.every(
    ({ report, metric }) =>
      reportName(report) === reportName(first.report) && unitOf(metric) === unitOf(first.metric),
  );
  return isOne
    ? chart({
        kind: 'comparison',
        title: `${reportName(first.report)}比较`,
        subtitle: `单位：${unitOf(first.metric)}`,
        items: values.map((value) => ({
          label: metricName(value.metric),
          value: value.value,
          words: wordsOf(value),
        })),
        notes: [sourceNote(values)],
      })
    : null;
};

/** The parts of a whole in one report; `whole` is null where the report does not tell it. */
export const compositionChart = (
  parts: readonly ChartValue[],
  whole: ChartValue | null,
): Chart | null => {
  const [first] = parts;
  if (!first || parts.some(({ metric }) => unitOf(metric) !== unitOf(first.metric))) return null;
  const name = whole ? `${metricName(whole.metric)}构成` : '构成';
  const names = partNames(parts.map(({ metric }) => metric));
  const share = (value: number | null): string =>
    value === null || !whole?.value ? '' : `（${percent(value / whole.value)}）`;
  return chart({
    kind: 'composition',
    title: `${reportName(first.report)}${name}`,
    subtitle: `单位：${unitOf(first.metric)}${whole ? `，共 ${wordsOf(whole)}` : ''}`,
    items: parts.map((value, at) => ({
      label: names[at] ?? metricName(value.metric),
      value: value.value,
      words: `${wordsOf(value)}${share(value.value)}`,
    })),
    notes: [sourceNote(parts)],
  });
};
