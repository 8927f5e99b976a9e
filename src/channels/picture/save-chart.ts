/** An answer's chart and the path of a file in, the picture in that file out: .png or .svg. */
import { writeFile } from 'node:fs/promises';
import type { Chart } from '../../answer/chart.ts';
import { ChannelError } from '../../errors.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg } from './draw-svg.ts';

const drawnFor = async (path: string, chart: Chart): Promise<Uint8Array | string> => {
  if (/\.png$/iu.test(path)) return drawPng(chart);
  if (/\.svg$/iu.test(path)) return drawSvg(chart);
  throw new ChannelError(`图只能存为 .png 或 .svg 文件，不能存为 ${path}。`);
};

/**
 * Draws the chart into the file.
 * @throws ChannelError where there is no chart, the name has another ending, or the file cannot be written.
 */
export const saveChart = async (path: string, chart: Chart | null | undefined): Promise<void> => {
  if (!chart)
    throw new ChannelError(
      '这个回答没有可以画的图。趋势、排名、构成和比较才有图，例如：哪家申请最多',
    );
  const drawn = await drawnFor(path, chart);
  try {
    await writeFile(path, drawn);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ChannelError(`图没有存成：${path}（${why}）。请换一个可写的位置。`, { cause });
  }
};
