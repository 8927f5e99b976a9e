/** Charts of every kind in, how long one takes as PNG against drawing its SVG alone, and the memory after 500 of them, out. */
import type { Chart } from '../src/answer/chart.ts';
import { drawPng } from '../src/channels/picture/draw-png.ts';
import { drawSvg } from '../src/channels/picture/draw-svg.ts';
import { compare, median, ratioRow, timeRow, type Row } from './measure.ts';

const ROUNDS = 60;
const MANY = 500;
const MOST_MILLISECONDS = 60;

const KINDS = ['trend', 'ranking', 'composition', 'comparison'] as const;

const chartOf = (kind: Chart['kind'], count: number): Chart => ({
  kind,
  title: '固原市新收政府信息公开申请',
  subtitle: '单位：件',
  items: Array.from({ length: count }, (_, at) => ({
    label: kind === 'trend' ? String(2019 + at) : `固原市第${String(at)}区人民政府办公室2023年`,
    value: 100 + at * 7,
    words: `${String(100 + at * 7)} 件`,
  })),
  changes: [],
  notes: ['来源：收录的 20 份年度报告'],
});

const CHARTS = KINDS.map((kind, at) => chartOf(kind, [7, 12, 8, 3][at] ?? 3));

const chartAt = (at: number): Chart => CHARTS[at % CHARTS.length] ?? chartOf('trend', 3);

const times = async (): Promise<readonly number[]> => {
  const all: number[] = [];
  for (let at = 0; at < MANY; at += 1) {
    const begun = performance.now();
    await drawPng(chartAt(at));
    all.push(performance.now() - begun);
  }
  return all;
};

export const benchChart = async (): Promise<readonly Row[]> => {
  let at = 0;
  const timing = await compare(
    () => drawPng(chartAt((at += 1))),
    () => drawSvg(chartAt(at)),
    ROUNDS,
  );
  const before = process.memoryUsage().rss;
  const all = await times();
  const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
  return [
    ratioRow('a chart as PNG', timing, 'its SVG alone', null),
    timeRow(`median of ${MANY} charts as PNG, memory +${grown} MB`, median(all), MOST_MILLISECONDS),
  ];
};
