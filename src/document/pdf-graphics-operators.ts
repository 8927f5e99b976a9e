/** The operators of PDF that move, save and paint: what each does to a drawing. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boundsOf, within } from './pdf-clip.ts';
import { type Drawing, type Operation, restore, save, transform } from './pdf-drawing.ts';
import { matrixFrom } from './pdf-matrix.ts';
import { type Paint, shapesOf } from './pdf-paths.ts';
import { initialState } from './pdf-text.ts';

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

/** Path data of the square that images are drawn in. */
const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4];

const beginForm: Operation = (drawing, [matrix]) => {
  save(drawing);
  transform(drawing, matrixFrom(matrix));
};

/** An annotation's appearance is drawn from the page's own coordinates, whatever was left open before. */
const beginAnnotation: Operation = (drawing, [, , placed, rotated]) => {
  save(drawing);
  drawing.state = initialState(drawing.toPage);
  transform(drawing, matrixFrom(placed));
  transform(drawing, matrixFrom(rotated));
};

const addShapes = (drawing: Drawing, path: ArrayLike<number>, paint: Paint): void => {
  const { rules, boxes } = shapesOf(path, drawing.state.matrix, paint);
  for (const rule of rules) drawing.rules.push(rule);
  for (const box of boxes) {
    drawing.fills.push(box);
    if (!drawing.state.isWhite) drawing.grounds.push(box);
  }
};

const WHITE = /^#f[c-f]f[c-f]f[c-f]$/iu;

const setFillColour: Operation = (drawing, [colour]) => {
  const isWhite = WHITE.test(String(colour));
  if (isWhite !== drawing.state.isWhite) drawing.state = { ...drawing.state, isWhite };
};

const setFillPattern: Operation = (drawing) => {
  drawing.state = { ...drawing.state, isWhite: false };
};

const startClip: Operation = (drawing) => {
  drawing.isClipping = true;
};

const clipTo = (drawing: Drawing, bounds: unknown): void => {
  drawing.isClipping = false;
  const { state } = drawing;
  const box = boundsOf(bounds, state.matrix);
  if (box) drawing.state = { ...state, clip: within(state.clip, box) };
};

const constructPath: Operation = (drawing, [paintedBy, data, bounds]) => {
  const paint = PAINTS.get(paintedBy);
  const path = Array.isArray(data) ? (data as readonly unknown[])[0] : null;
  if (paint && ArrayBuffer.isView(path)) addShapes(drawing, path as unknown as Float32Array, paint);
  if (drawing.isClipping) clipTo(drawing, bounds);
};

/** A mask of one opaque pixel, as some programs draw lines. */
const paintPixel: Operation = (drawing) => {
  addShapes(drawing, UNIT_SQUARE, 'fill');
};

/** Operators by their pdf.js codes. */
export const GRAPHICS_OPERATIONS: readonly (readonly [number, Operation])[] = [
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
  [OPS.setFillRGBColor, setFillColour],
  [OPS.setFillColorN, setFillPattern],
  [OPS.clip, startClip],
  [OPS.eoClip, startClip],
  [OPS.constructPath, constructPath],
  [OPS.paintSolidColorImageMask, paintPixel],
];
