/** The shapes in which a PDF page goes from one stage to the next; all measures in points, y upwards, page upright. */

/** A printed character. `x` is its left edge, `y` its baseline. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Glyphs drawn by one and the same positioned piece of text share it. */
  readonly run: number;
}

/** A straight line drawn along an axis: `at` is y of a horizontal one, x of a vertical one. */
export interface Rule {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A filled rectangle too thick to be a line: the background of a cell, a row, a table. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Box[];
  /** Characters that are there but not displayed (a text layer made by OCR over a picture). */
  readonly hiddenGlyphs: number;
}

/** Neighbouring glyphs of one run without space between. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}
