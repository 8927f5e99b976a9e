/** The chart of an answer in, its picture within the page out. */
import { html, raw } from 'hono/html';
import type { Answer } from '../../../answer/answer.ts';
import { drawForPage } from '../../picture/draw-svg.ts';
import type { Markup } from './markup.ts';

/** Nothing where the answer has no chart; the drawing escapes every word it holds. */
export const chartView = ({ chart }: Answer): Markup | '' =>
  chart ? html`<figure class="chart">${raw(drawForPage(chart))}</figure>` : '';
