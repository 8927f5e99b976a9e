/** Operators of marked content in (PDF 32000-1, 8.11), whether what follows is of a layer that is shown out. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawing, isHidden, type Operation } from './pdf-drawing.ts';

/** Marked content within more of it is an attack. */
const DEEPEST = 2000;

const open = (drawing: Drawing, isOff: boolean): void => {
  if (drawing.layers.length < DEEPEST) drawing.layers.push(isOff || isHidden(drawing));
};

const begin: Operation = (drawing) => {
  open(drawing, false);
};

const beginLayer: Operation = (drawing, [tag, layer]) => {
  open(drawing, tag === 'OC' && !drawing.isShown(layer));
};

const end: Operation = (drawing) => {
  drawing.layers.pop();
};

/** Operators by their pdf.js codes. */
export const LAYER_OPERATIONS: readonly (readonly [number, Operation])[] = [
  [OPS.beginMarkedContent, begin],
  [OPS.beginMarkedContentProps, beginLayer],
  [OPS.endMarkedContent, end],
];
