/** Text operators of a PDF page in, every glyph with its place and direction out (PDF 32000-1, 9.4). */
import { apply, IDENTITY, type Matrix, multiply } from './pdf-matrix.ts';
import type { Box } from './pdf-page.ts';

/** What is needed of a font; `scale`: glyph units to text units. */
export interface Font {
  readonly isVertical: boolean;
  readonly scale: number;
  /** [advance, x and y of the origin] of vertical writing, in glyph units. */
  readonly verticalMetrics: readonly number[];
}

/** The part of the graphics state that text depends on. */
export interface TextState {
  readonly matrix: Matrix;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly font: Font;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly isInvisible: boolean;
  /** Text is filled with white, without an outline. */
  readonly isWhite: boolean;
  /** Fills are of one colour, no pattern. */
  readonly isPlain: boolean;
  /** Entries of the graphics state by which what lies below shows through. */
  readonly sheer: readonly string[];
  /** What is shown of the page; null: all of it. */
  readonly clip: Box | null;
  /** A clip was no rectangle: its box shows more than it does. */
  readonly isClipRagged: boolean;
}

/** A glyph as pdf.js hands it over. */
export interface SourceGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

/** A glyph where it was drawn: corner of its box, and the vectors along the text and up. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
  readonly upX: number;
  readonly upY: number;
  readonly run: number;
  readonly isInvisible: boolean;
  /** White, on nothing that is known to be of another colour. */
  readonly isFaint: boolean;
}

const NO_FONT: Font = { isVertical: false, scale: 0.001, verticalMetrics: [-1000, 500, 880] };

export const initialState = (matrix: Matrix): TextState => ({
  matrix,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: NO_FONT,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  isInvisible: false,
  isWhite: false,
  isPlain: true,
  sheer: [],
  clip: null,
  isClipRagged: false,
});

/** Moves to the start of a line, relative to the start of the last one (Td). */
export const moveText = (state: TextState, x: number, y: number): TextState => {
  const lineX = state.lineX + x;
  const lineY = state.lineY + y;
  return { ...state, x: lineX, y: lineY, lineX, lineY };
};

/** Sets the text matrix (Tm); a new text object starts with the identity. */
export const setTextMatrix = (state: TextState, textMatrix: Matrix): TextState => ({
  ...state,
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

/** Draws glyphs (TJ); numbers between them move on by thousandths. Gives where the text goes on. */
export const showText = (
  state: TextState,
  items: readonly (SourceGlyph | number | null)[],
  run: number,
  draw: (glyph: DrawnGlyph) => void,
): TextState => {
  const { font, fontSize, horizontalScale } = state;
  const text = multiply(state.matrix, state.textMatrix);
  const unit = fontSize * font.scale;
  let advance = 0;
  for (const item of items) {
    if (item === null) continue;
    if (typeof item === 'number') {
      advance += ((font.isVertical ? 1 : -1) * item * fontSize) / 1000;
      continue;
    }
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
    const [down = -1000, originX = item.width / 2, originY = 880] = font.isVertical
      ? (item.vmetric ?? font.verticalMetrics)
      : [];
    const at = font.isVertical
      ? apply(text, state.x - originX * unit, state.y + state.rise - advance - originY * unit)
      : apply(text, state.x + advance * horizontalScale, state.y + state.rise);
    const width = item.width * unit * horizontalScale;
    draw({
      text: item.unicode,
      ...at,
      alongX: text[0] * width,
      alongY: text[1] * width,
      upX: text[2] * fontSize,
      upY: text[3] * fontSize,
      run,
      isInvisible: state.isInvisible,
      isFaint: state.isWhite,
    });
    advance += font.isVertical ? -down * unit - spacing : item.width * unit + spacing;
  }
  return font.isVertical
    ? { ...state, y: state.y - advance }
    : { ...state, x: state.x + advance * horizontalScale };
};
