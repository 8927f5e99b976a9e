/** A chart in, its picture as SVG out. */
import type { Chart } from '../../answer/chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawTrend } from './draw-trend.ts';
import { escaped, ON_PAGE, ON_PAPER, textAt, type Theme } from './svg.ts';
import { linesWithin } from './text-width.ts';

const MARGIN = 24;
const TITLE = 21;
const SMALL = 13;

interface Lines {
  readonly shapes: string;
  readonly bottom: number;
}

const write = (
  lines: readonly string[],
  size: number,
  top: number,
  fill: string,
  width: number,
): Lines => {
  const height = size * 1.45;
  const broken = lines.flatMap((line) => linesWithin(line, size, width));
  return {
    shapes: broken
      .map((line, at) => textAt(0, top + (at + 1) * height - size * 0.35, line, { size, fill }))
      .join(''),
    bottom: top + broken.length * height,
  };
};

/** What the picture says, for those who do not see it. */
const chartWords = ({ title, subtitle, items, notes }: Chart): string =>
  `${title}，${subtitle}：${items.map(({ label, words }) => `${label} ${words}`).join('；')}。${notes.join('')}`;

const draw = (chart: Chart, width: number, theme: Theme): string => {
  const inner = width - 2 * MARGIN;
  const title = write([chart.title], TITLE, 0, theme.ink, inner);
  const subtitle = write([chart.subtitle], SMALL, title.bottom, theme.muted, inner);
  const drawer = chart.kind === 'trend' ? drawTrend : drawBars;
  const drawn = drawer(chart, inner, subtitle.bottom + 20, theme);
  const bottom = subtitle.bottom + 20 + drawn.height + 6;
  const notes = write(chart.notes, SMALL, bottom, theme.muted, inner);
  const height = Math.ceil(notes.bottom + 2 * MARGIN);
  const paper =
    theme.paper === null
      ? ''
      : `<rect width="${String(width)}" height="${String(height)}" fill="${theme.paper}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${escaped(chartWords(chart))}" font-family="${theme.font}">`,
    paper,
    `<g transform="translate(${String(MARGIN)} ${String(MARGIN)})">`,
    title.shapes,
    subtitle.shapes,
    drawn.shapes,
    notes.shapes,
    '</g></svg>',
  ].join('');
};

/** The picture by itself, dark on white. */
export const drawSvg = (chart: Chart): string => draw(chart, 900, ON_PAPER);

/** The picture within a page, in the page's colours and font. */
export const drawForPage = (chart: Chart): string => draw(chart, 460, ON_PAGE);
