/** The drawing operators of a PDF page in, its glyphs and its lines where they were drawn out. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, matrixFrom, type Matrix, multiply } from './pdf-matrix.ts';
import type { Box, Rule } from './pdf-page.ts';
import { type Paint, shapesOf } from './pdf-paths.ts';
import {
  type DrawnGlyph,
  type Font,
  initialState,
  moveText,
  setTextMatrix,
  showText,
  type SourceGlyph,
  type TextState,
} from './pdf-text.ts';

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawn {
  readonly glyphs: readonly DrawnGlyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Box[];
}

interface Drawing {
  state: TextState;
  readonly saved: TextState[];
  run: number;
  readonly glyphs: DrawnGlyph[];
  readonly rules: Rule[];
  readonly fills: Box[];
  readonly toPage: Matrix;
  readonly fontOf: (name: string) => Font;
}

type Operation = (drawing: Drawing, args: readonly unknown[]) => void;

const PAINTS: ReadonlyMap<unknown, Paint> = new Map<unknown, Paint>([
  [OPS.stroke, 'stroke'],
  [OPS.closeStroke, 'stroke'],
  [OPS.fillStroke, 'stroke'],
  [OPS.eoFillStroke, 'stroke'],
  [OPS.closeFillStroke, 'stroke'],
  [OPS.closeEOFillStroke, 'stroke'],
  [OPS.fill, 'fill'],
  [OPS.eoFill, 'fill'],
]);

const INVISIBLE_MODES = [3, 7];
/** Path data of the square that images are drawn in. */
const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4];
const MOST_SAVED = 2000;

const save: Operation = (drawing) => {
  if (drawing.saved.length < MOST_SAVED) drawing.saved.push(drawing.state);
};

const restore: Operation = (drawing) => {
  drawing.state = drawing.saved.pop() ?? drawing.state;
};

const transform = (drawing: Drawing, matrix: Matrix | null): void => {
  const { state } = drawing;
  if (matrix) drawing.state = { ...state, matrix: multiply(state.matrix, matrix) };
};

const beginForm: Operation = (drawing, [matrix]) => {
  save(drawing, []);
  transform(drawing, matrixFrom(matrix));
};

const setFont: Operation = (drawing, [name, size]) => {
  const fontSize = Number(size);
  drawing.state = { ...drawing.state, font: drawing.fontOf(String(name)), fontSize };
};

const setGraphicsState: Operation = (drawing, [entries]) => {
  for (const [key, value] of entries as readonly (readonly [string, unknown])[])
    if (key === 'Font') setFont(drawing, value as readonly unknown[]);
};

const setNumber =
  (key: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise', factor = 1): Operation =>
  (drawing, [value]) => {
    drawing.state = { ...drawing.state, [key]: Number(value) * factor };
  };

const move = (drawing: Drawing, x: number, y: number): void => {
  drawing.state = moveText(drawing.state, x, y);
};

const startRun = (drawing: Drawing, matrix: Matrix): void => {
  drawing.run += 1;
  drawing.state = setTextMatrix(drawing.state, matrix);
};

/** An annotation's appearance is drawn from the page's own coordinates, whatever was left open before. */
const beginAnnotation: Operation = (drawing, [, , placed, rotated]) => {
  save(drawing, []);
  drawing.state = initialState(drawing.toPage);
  transform(drawing, matrixFrom(placed));
  transform(drawing, matrixFrom(rotated));
};

const show: Operation = (drawing, [items]) => {
  const glyphs = items as readonly (SourceGlyph | number | null)[];
  drawing.state = showText(drawing.state, glyphs, drawing.run, (glyph) =>
    drawing.glyphs.push(glyph),
  );
};

const addShapes = (
  { state, rules, fills }: Drawing,
  path: ArrayLike<number>,
  paint: Paint,
): void => {
  const shapes = shapesOf(path, state.matrix, paint);
  for (const rule of shapes.rules) rules.push(rule);
  for (const box of shapes.boxes) fills.push(box);
};

const constructPath: Operation = (drawing, [paintedBy, data]) => {
  const paint = PAINTS.get(paintedBy);
  const path = Array.isArray(data) ? (data as readonly unknown[])[0] : null;
  if (paint && ArrayBuffer.isView(path)) addShapes(drawing, path as unknown as Float32Array, paint);
};

/** A mask of one opaque pixel, as some programs draw lines. */
const paintPixel: Operation = (drawing) => {
  addShapes(drawing, UNIT_SQUARE, 'fill');
};

const OPERATIONS: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.beginGroup, save],
  [OPS.endGroup, restore],
  [OPS.beginAnnotation, beginAnnotation],
  [OPS.endAnnotation, restore],
  [
    OPS.transform,
    (drawing, args) => {
      transform(drawing, matrixFrom(args));
    },
  ],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.constructPath, constructPath],
  [OPS.paintSolidColorImageMask, paintPixel],
  [
    OPS.beginText,
    (drawing) => {
      startRun(drawing, IDENTITY);
    },
  ],
  [
    OPS.setTextMatrix,
    (drawing, [matrix]) => {
      startRun(drawing, matrixFrom(matrix) ?? IDENTITY);
    },
  ],
  [
    OPS.moveText,
    (drawing, [x, y]) => {
      move(drawing, Number(x), Number(y));
    },
  ],
  [
    OPS.setLeadingMoveText,
    (drawing, [x, y]) => {
      drawing.state = { ...drawing.state, leading: -Number(y) };
      move(drawing, Number(x), Number(y));
    },
  ],
  [
    OPS.nextLine,
    (drawing) => {
      move(drawing, 0, -drawing.state.leading);
    },
  ],
  [OPS.setFont, setFont],
  [OPS.setGState, setGraphicsState],
  [OPS.setCharSpacing, setNumber('charSpacing')],
  [OPS.setWordSpacing, setNumber('wordSpacing')],
  [OPS.setLeading, setNumber('leading')],
  [OPS.setTextRise, setNumber('rise')],
  [
    OPS.setHScale,
    (drawing, [percent]) => {
      drawing.state = { ...drawing.state, horizontalScale: Number(percent) / 100 };
    },
  ],
  [
    OPS.setTextRenderingMode,
    (drawing, [mode]) => {
      drawing.state = { ...drawing.state, isInvisible: INVISIBLE_MODES.includes(Number(mode)) };
    },
  ],
  [OPS.showText, show],
]);

/** Runs the operators of a page; `toPage` takes its coordinates to those of the page as displayed. */
export const draw = (
  { fnArray, argsArray }: Operators,
  toPage: Matrix,
  fontOf: (name: string) => Font,
): Drawn => {
  const drawing: Drawing = {
    state: initialState(toPage),
    saved: [],
    run: 0,
    glyphs: [],
    rules: [],
    fills: [],
    toPage,
    fontOf,
  };
  for (const [at, code] of fnArray.entries())
    OPERATIONS.get(code)?.(drawing, (argsArray[at] ?? []) as readonly unknown[]);
  return drawing;
};
