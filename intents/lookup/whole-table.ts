/** A report and one of its tables in, the answer with all its printed cells out. */
import { answer, type Answer, type AnswerTable } from '../../src/answer/answer.ts';
import { reportName } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import type { ReportSummary, StoredValue } from '../../src/store/store.ts';
import { cellsOf, type Metric } from '../../src/vocabulary/metrics.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { figureOf } from './look-up.ts';
import { scopeNotes, touchingFindings } from './telling.ts';
import { unreadAnswer, type TableSection } from './unread-table.ts';

type Values = ReadonlyMap<string, StoredValue>;

/** What a cell shows: its number, 空 where nothing is printed in it, ？ where it cannot be read, — where there is none. */
const shown = (value: StoredValue | undefined): string => {
  if (!value || value.state === 'absent') return '—';
  if (value.state === 'unsure') return '？';
  return value.value === null ? '空' : formatNumber(value.value);
};

/** Each row of table two has columns of its own: one line for each cell. */
const asList = (cells: readonly Metric[], values: Values): AnswerTable => ({
  head: ['事项', '栏目', '数'],
  rows: cells.map(({ id, rowLabel, columnLabel, unit }) => [
    rowLabel,
    columnLabel,
    `${shown(values.get(id))}${unit === '万元' ? ' 万元' : ''}`,
  ]),
});

const asGrid = (cells: readonly Metric[], values: Values): AnswerTable => {
  const columns = [...new Set(cells.map(({ columnLabel }) => columnLabel))];
  const rows = new Map<string, Map<string, string>>();
  for (const { id, rowLabel, columnLabel } of cells) {
    const row = rows.get(rowLabel) ?? new Map<string, string>();
    rows.set(rowLabel, row.set(columnLabel, shown(values.get(id))));
  }
  return {
    head: ['', ...columns],
    rows: [...rows].map(([label, row]) => [label, ...columns.map((name) => row.get(name) ?? '—')]),
  };
};

const LEGEND: readonly (readonly [sign: string, means: string])[] = [
  ['空', '表里这一格没有填'],
  ['？', '印得不清，读不准'],
  ['—', '报告里没有读到这一格'],
];

const legend = ({ rows }: AnswerTable): readonly string[] => {
  const signs = LEGEND.filter(([sign]) => rows.some((cells) => cells.includes(sign)));
  return signs.length === 0
    ? []
    : [`${signs.map(([sign, means]) => `“${sign}”：${means}`).join('；')}。`];
};

/** The whole table as an answer; `name`: what it is called. Null where the report does not hold it. */
export const wholeTable = async (
  desk: Desk,
  report: ReportSummary,
  section: TableSection,
  name: string,
): Promise<Answer | null> => {
  const cells = cellsOf(report.layout).filter((cell) => cell.section === section);
  const found = await desk.values(
    [report],
    cells.map(({ id }) => id),
  );
  const there = found.filter(({ state }) => state !== 'absent');
  const [first] = cells;
  if (there.length === 0)
    return first ? unreadAnswer(desk, { report, ids: [first.id], value: null }) : null;
  const values = new Map(found.map((value) => [value.metric, value]));
  const table = section === '二' ? asList(cells, values) : asGrid(cells, values);
  const read = there.filter(({ state }) => state !== 'unsure');
  return answer('breakdown', `${reportName(report)}报告的${name}：`, {
    figures: read.map(figureOf),
    table,
    notes: [...legend(table), ...scopeNotes(read)],
    findings: await touchingFindings(desk, read),
  });
};
