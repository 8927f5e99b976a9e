/** A path of a PDF page in, the straight lines and the filled boxes that it draws along the axes out. */
import { apply, type Matrix, type Point } from './pdf-matrix.ts';
import type { Box, Rule } from './pdf-page.ts';

export interface Shapes {
  readonly rules: readonly Rule[];
  readonly boxes: readonly Box[];
}

const NOTHING: Shapes = { rules: [], boxes: [] };

export type Paint = 'stroke' | 'fill';

/** Codes of pdf.js 5.6 in the data of constructPath, with how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

/** A filled shape as thin as this is a line; the thickest table borders are 3 points. */
const THICKEST = 4;
/** A filled shape as small as this is a dot of a dotted line, in either direction. */
const DOT = 1.6;
const SHORTEST = 2;
/** How far a line may lean and still be along an axis. */
const LEAN = 0.8;

const subpaths = (data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const paths: Point[][] = [];
  let current: Point[] = [];
  let at = 0;
  while (at < data.length) {
    const code = data[at] ?? CLOSE;
    const count = NUMBERS[code];
    if (count === undefined) return [];
    const first = current[0];
    if (code === MOVE) paths.push((current = []));
    if (code === MOVE || code === LINE)
      current.push(apply(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0));
    else if (code === CLOSE && first) current.push(first);
    else paths.push((current = []));
    at += count + 1;
  }
  return paths;
};

const ruleBetween = (a: Point, b: Point): readonly Rule[] => {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (height <= LEAN && width >= SHORTEST)
    return [
      { isHorizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) },
    ];
  if (width <= LEAN && height >= SHORTEST)
    return [
      {
        isHorizontal: false,
        at: (a.x + b.x) / 2,
        from: Math.min(a.y, b.y),
        to: Math.max(a.y, b.y),
      },
    ];
  return [];
};

const stroked = (path: readonly Point[]): readonly Rule[] =>
  path.flatMap((point, at) => {
    const next = path[at + 1];
    return next ? ruleBetween(point, next) : [];
  });

const boxAround = (path: readonly Point[]): Box => {
  const xs = path.map(({ x }) => x);
  const ys = path.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
};

const filled = (path: readonly Point[]): Shapes => {
  if (path.length < 4) return NOTHING;
  const box = boxAround(path);
  const { left, right, bottom, top } = box;
  const width = right - left;
  const height = top - bottom;
  const across: Rule = { isHorizontal: true, at: (bottom + top) / 2, from: left, to: right };
  const upright: Rule = { isHorizontal: false, at: (left + right) / 2, from: bottom, to: top };
  if (width <= DOT && height <= DOT) return { rules: [across, upright], boxes: [] };
  if (height <= THICKEST && width > height) return { rules: [across], boxes: [] };
  if (width <= THICKEST && height > width) return { rules: [upright], boxes: [] };
  const isBox = path.every(
    ({ x, y }) => (x === left || x === right) && (y === bottom || y === top),
  );
  return { rules: [], boxes: isBox ? [box] : [] };
};

const LONGEST_PATH = 10_000;

/** What a painted path draws along the axes; curves draw nothing. */
export const shapesOf = (data: ArrayLike<number>, matrix: Matrix, paint: Paint): Shapes => {
  if (data.length > LONGEST_PATH) return NOTHING;
  const paths = subpaths(data, matrix);
  if (paint === 'stroke') return { rules: paths.flatMap(stroked), boxes: [] };
  const shapes = paths.map(filled);
  return {
    rules: shapes.flatMap(({ rules }) => rules),
    boxes: shapes.flatMap(({ boxes }) => boxes),
  };
};
