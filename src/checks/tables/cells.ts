/** Figures in, single cells and words for them out, as rules about single cells need them. */
import { metricOf } from '../../vocabulary/metrics.ts';
import type { Figures } from './amounts.ts';

/** The printed number of a cell, 0 where it is blank, undefined where it is absent or unsure. */
export const numberIn = (figures: Figures, id: string): number | undefined => {
  const figure = figures.get(id);
  return figure && figure.state !== 'unsure' ? (figure.value ?? 0) : undefined;
};

/** The printed number of a cell, undefined where it is blank, absent or unsure. */
export const printedIn = (figures: Figures, id: string): number | undefined => {
  const figure = figures.get(id);
  return figure?.state === 'number' ? (figure.value ?? undefined) : undefined;
};

/** A cell in words: 第三部分“（一）予以公开”行“自然人”栏. */
export const cellInWords = (id: string): string => {
  const metric = metricOf(id);
  return metric ? `第${metric.section}部分“${metric.rowLabel}”行“${metric.columnLabel}”栏` : id;
};
