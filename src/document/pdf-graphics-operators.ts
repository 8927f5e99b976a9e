/** The operators of PDF that move, save and paint: what each does to a drawing. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boundsOf, within } from './pdf-clip.ts';
import type { Box } from './pdf-page.ts';
import { type Drawing, isHidden, type Operation, restore, save, transform } from './pdf-drawing.ts';
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

const addCovers = (drawing: Drawing, boxes: readonly Box[]): void => {
  const { isPlain, sheer, isClipRagged, clip } = drawing.state;
  if (!isPlain || sheer.length > 0 || isClipRagged) return;
  for (const box of boxes)
    drawing.covers.push({ box: within(clip, box), over: drawing.glyphs.length });
};

const addShapes = (drawing: Drawing, path: ArrayLike<number>, paint: Paint): void => {
  if (isHidden(drawing)) return;
  const { rules, boxes } = shapesOf(path, drawing.state.matrix, paint);
  for (const rule of rules) drawing.rules.push(rule);
  for (const box of boxes) {
    drawing.fills.push(box);
    if (!drawing.state.isWhite) drawing.grounds.push(box);
  }
  if (drawing.glyphs.length > 0) addCovers(drawing, boxes);
};

const WHITE = /^#f[c-f]f[c-f]f[c-f]$/iu;

const setFillColour: Operation = (drawing, [colour]) => {
  const isWhite = WHITE.test(String(colour));
  const { state } = drawing;
  if (isWhite !== state.isWhite || !state.isPlain)
    drawing.state = { ...state, isWhite, isPlain: true };
};

const setFillPattern: Operation = (drawing) => {
  drawing.state = { ...drawing.state, isWhite: false, isPlain: false };
};

const startClip: Operation = (drawing) => {
  drawing.isClipping = true;
};

/** Path data of a rectangle: four corners and the end, or the first corner once more. */
const RECTANGLE = 16;

const clipTo = (drawing: Drawing, bounds: unknown, size: number): void => {
  drawing.isClipping = false;
  const { state } = drawing;
  const box = boundsOf(bounds, state.matrix);
  const isClipRagged = state.isClipRagged || size > RECTANGLE;
  if (box) drawing.state = { ...state, clip: within(state.clip, box), isClipRagged };
};

const constructPath: Operation = (drawing, [paintedBy, data, bounds]) => {
  const paint = PAINTS.get(paintedBy);
  const path = Array.isArray(data) ? (data as readonly unknown[])[0] : null;
  if (paint && ArrayBuffer.isView(path)) addShapes(drawing, path as unknown as Float32Array, paint);
  const size = ArrayBuffer.isView(path) ? (path as Float32Array).length : 0;
  if (drawing.isClipping) clipTo(drawing, bounds, size);
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
  [OPS.setFillTransparent, setFillPattern],
  [OPS.clip, startClip],
  [OPS.eoClip, startClip],
  [OPS.constructPath, constructPath],
  [OPS.paintSolidColorImageMask, paintPixel],
];
