/** A report in; its tables as they were read out, each cell with how it was decided, for `read --explain`. */
import type { Figure, Report, SectionNumber } from '../report/report.ts';

const shown = (figure: Figure): string => {
  if (figure.state === 'blank') return '空';
  if (figure.state === 'number') return String(figure.value);
  return `？（可能是 ${figure.candidates.map((one) => (one === null ? '空' : String(one))).join('、') || '无法辨认'}）`;
};

const where = (figure: Figure): string => {
  const { line, page } = figure.place;
  if (page !== null) return `第 ${String(page)} 页`;
  return line === null ? '' : `第 ${String(line)} 行`;
};

const cellLine = (figure: Figure): string =>
  [
    `    ${figure.place.column}：${shown(figure)}`,
    `［${figure.id}，原文「${figure.raw}」`,
    figure.note === null ? '' : `，附注「${figure.note}」`,
    `］${figure.decided}`,
  ].join('');

/** Cells printed in one row, in the order of the form. */
const rowsOf = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = figure.id.slice(0, figure.id.lastIndexOf('.'));
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows.values()];
};

const rowLines = (figures: readonly Figure[]): readonly string[] => {
  const [first] = figures;
  if (!first) return [];
  return [
    `  ${first.place.row || '（无行标题）'}　${where(first)}`,
    `    原行：${first.place.printedRow}`,
    ...figures.map(cellLine),
  ];
};

const tableLines = (report: Report, section: SectionNumber): readonly string[] => {
  const figures = report.figures.filter(({ place }) => place.section === section);
  const count = (state: Figure['state']): string =>
    String(figures.filter((figure) => figure.state === state).length);
  return [
    '',
    `第${section}部分的表：数 ${count('number')} 个，空格 ${count('blank')} 个，不能确定 ${count('unsure')} 个`,
    ...rowsOf(figures).flatMap(rowLines),
  ];
};

/** The tables of a report as text: every row as printed, every cell with its value and the reason. */
export const explain = (report: Report): string =>
  [
    report.title ?? '（没有标题）',
    `机关：${report.issuer ?? '不明'}；年度：${report.year === null ? '不明' : String(report.year)}；表样：${report.layout ?? '不明'}`,
    ...report.notes.map((note) => `注意：${note.text}`),
    ...(['二', '三', '四'] as const).flatMap((section) => tableLines(report, section)),
  ].join('\n');
