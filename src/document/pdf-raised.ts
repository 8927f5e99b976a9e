/** Glyphs of an upright page in; small raised digits behind others out as what they are, marks of footnotes. */
import { footnoteMark } from './inline-runs.ts';
import type { Glyph } from './pdf-page.ts';

const DIGIT = /^\d$/u;
/** Size of a raised figure against the text before it. */
const SMALLER = 0.88;
/** How far it is raised, and how far it may stand from the text, in ems of the text before it. */
const LEAST_RISE = 0.15;
const MOST_RISE = 0.75;
const MOST_GAP = 0.15;
/** Figures that a mark may have. */
const LONGEST = 2;

/** Height of the bands in which glyphs are looked up. */
const BAND = 8;
const bandOf = (y: number): number => Math.floor(y / BAND);

const bandsOf = (glyphs: readonly Glyph[]): ReadonlyMap<number, readonly Glyph[]> => {
  const bands = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const band = bands.get(bandOf(glyph.y));
    if (band) band.push(glyph);
    else bands.set(bandOf(glyph.y), [glyph]);
  }
  return bands;
};

const touches = (before: Glyph, { x }: Glyph): boolean =>
  Math.abs(x - before.x - before.width) < MOST_GAP * before.size;

const isRaisedOver = (glyph: Glyph, base: Glyph): boolean => {
  const rise = (glyph.y - base.y) / base.size;
  return (
    glyph.size < SMALLER * base.size &&
    rise > LEAST_RISE &&
    rise < MOST_RISE &&
    touches(base, glyph) &&
    base.text.trim() !== ''
  );
};

const follows = (glyph: Glyph, first: Glyph): boolean =>
  touches(first, glyph) &&
  Math.abs(glyph.y - first.y) < 0.1 * first.size &&
  Math.abs(glyph.size - first.size) < 0.1 * first.size;

/**
 * A digit smaller than what it touches on its left, and above its line, is read as a superscript on that line:
 * 22¹ is not 221.
 */
export const withFootnoteMarks = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const largest = glyphs.reduce((size, glyph) => Math.max(size, glyph.size), 0);
  const small = glyphs.filter(({ text, size }) => DIGIT.test(text) && size < SMALLER * largest);
  if (small.length === 0) return glyphs;
  const bands = bandsOf(glyphs);
  const around = ({ y }: Glyph, below: number): readonly Glyph[] =>
    Array.from({ length: below + 2 }, (_, k) => bands.get(bandOf(y) - below + k) ?? []).flat();
  const marks = new Map<Glyph, Glyph>();
  const mark = (glyph: Glyph, base: Glyph): void => {
    marks.set(glyph, { ...glyph, text: footnoteMark(glyph.text), y: base.y });
  };
  const deepest = Math.ceil((MOST_RISE * largest) / BAND);
  let last: readonly (readonly [Glyph, Glyph])[] = small.flatMap((glyph) => {
    const base = around(glyph, deepest).find((other) => isRaisedOver(glyph, other));
    return base ? [[glyph, base] as const] : [];
  });
  for (let length = 1; length <= LONGEST && last.length > 0; length++) {
    for (const [glyph, base] of last) mark(glyph, base);
    last = last.flatMap(([first, base]) =>
      around(first, 1)
        .filter((other) => !marks.has(other) && DIGIT.test(other.text) && follows(other, first))
        .map((other) => [other, base] as const),
    );
  }
  return marks.size === 0 ? glyphs : glyphs.map((glyph) => marks.get(glyph) ?? glyph);
};
