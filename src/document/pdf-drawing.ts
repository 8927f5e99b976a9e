/** A page while it is drawn: the graphics state, what was saved of it, and what has been drawn. */
import type { Cover } from './pdf-covered.ts';
import { type Matrix, multiply } from './pdf-matrix.ts';
import type { Box, Rule } from './pdf-page.ts';
import type { DrawnGlyph, Font, TextState } from './pdf-text.ts';

export interface Drawing {
  state: TextState;
  readonly saved: TextState[];
  run: number;
  /** The next path ends what is shown of the page. */
  isClipping: boolean;
  /** For each piece of marked content that is open, whether it or one around it is of a layer that is not shown. */
  readonly layers: boolean[];
  readonly glyphs: DrawnGlyph[];
  readonly rules: Rule[];
  readonly fills: Box[];
  /** Boxes filled with another colour than white. */
  readonly grounds: Box[];
  readonly covers: Cover[];
  readonly toPage: Matrix;
  readonly fontOf: (name: string) => Font;
  /** Whether a layer (optional content) is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** What one drawing operator does with its arguments. */
export type Operation = (drawing: Drawing, args: readonly unknown[]) => void;

export const isHidden = ({ layers }: Drawing): boolean => layers.at(-1) === true;

/** States that are kept at most; more are an attack. */
const MOST_SAVED = 2000;

export const save = (drawing: Drawing): void => {
  if (drawing.saved.length < MOST_SAVED) drawing.saved.push(drawing.state);
};

export const restore = (drawing: Drawing): void => {
  drawing.state = drawing.saved.pop() ?? drawing.state;
};

/** Applies a matrix to all that is drawn from now on; null changes nothing. */
export const transform = (drawing: Drawing, matrix: Matrix | null): void => {
  const { state } = drawing;
  if (matrix) drawing.state = { ...state, matrix: multiply(state.matrix, matrix) };
};
