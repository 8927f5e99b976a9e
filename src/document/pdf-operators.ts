/** The drawing operators of a PDF page in, its glyphs, lines and filled boxes where they were drawn out. */
import type { Cover } from './pdf-covered.ts';
import type { Drawing } from './pdf-drawing.ts';
import { GRAPHICS_OPERATIONS } from './pdf-graphics-operators.ts';
import { LAYER_OPERATIONS } from './pdf-layers.ts';
import type { Matrix } from './pdf-matrix.ts';
import type { Box, Rule } from './pdf-page.ts';
import { type DrawnGlyph, type Font, initialState } from './pdf-text.ts';
import { TEXT_OPERATIONS } from './pdf-text-operators.ts';

/** A page's operators as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawn {
  readonly glyphs: readonly DrawnGlyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Box[];
  readonly covers: readonly Cover[];
}

const OPERATIONS = new Map([...GRAPHICS_OPERATIONS, ...TEXT_OPERATIONS, ...LAYER_OPERATIONS]);

/** Runs the operators of a page; `toPage` takes its coordinates to those of the page as displayed. */
export const draw = (
  { fnArray, argsArray }: Operators,
  toPage: Matrix,
  fontOf: (name: string) => Font,
  isShown: (layer: unknown) => boolean,
): Drawn => {
  const drawing: Drawing = {
    state: initialState(toPage),
    saved: [],
    run: 0,
    isClipping: false,
    layers: [],
    glyphs: [],
    rules: [],
    fills: [],
    grounds: [],
    covers: [],
    toPage,
    fontOf,
    isShown,
  };
  for (const [at, code] of fnArray.entries())
    OPERATIONS.get(code)?.(drawing, (argsArray[at] ?? []) as readonly unknown[]);
  return drawing;
};
