/** Glyphs and lines of a page in, which glyphs a line of their own strikes out. */
import type { Rule } from './pdf-page.ts';
import type { DrawnGlyph } from './pdf-text.ts';

/** Where such a line runs over the baseline, in ems; below it is an underline, above an overline. */
const LOWEST = 0.15;
const HIGHEST = 0.5;
/** How far, in ems, it may end from the text that it strikes out; borders of cells run on. */
const BEYOND = 0.35;
const TOLERANCE = 0.6;

/** A glyph along one axis: its baseline, the em upwards from it, and where it begins and ends. */
interface Placed {
  readonly glyph: DrawnGlyph;
  readonly base: number;
  readonly em: number;
  readonly from: number;
  readonly to: number;
}

const placedAlong = (glyph: DrawnGlyph, isHorizontal: boolean): Placed => {
  const { x, y, alongX, alongY, upX, upY } = glyph;
  const [base, em, start, along] = isHorizontal ? [y, upY, x, alongX] : [x, upX, y, alongY];
  return {
    glyph,
    base,
    em,
    from: Math.min(start, start + along),
    to: Math.max(start, start + along),
  };
};

const isAcross = ({ base, em, from, to }: Placed, rule: Rule): boolean => {
  const level = (rule.at - base) / em;
  return (
    level > LOWEST && level < HIGHEST && rule.from < from + TOLERANCE && rule.to > to - TOLERANCE
  );
};

/** What a line strikes out, where it is as long as that text. */
const struckBy = (rule: Rule, near: readonly Placed[]): readonly DrawnGlyph[] => {
  const across = near.filter((placed) => isAcross(placed, rule));
  if (across.length === 0) return [];
  const em = BEYOND * Math.max(...across.map((placed) => Math.abs(placed.em)));
  const from = Math.min(...across.map((placed) => placed.from));
  const to = Math.max(...across.map((placed) => placed.to));
  const isOfText = rule.from > from - em && rule.to < to + em;
  return isOfText ? across.map(({ glyph }) => glyph) : [];
};

const BAND = 8;

const struckAlong = (
  glyphs: readonly DrawnGlyph[],
  rules: readonly Rule[],
  isHorizontal: boolean,
): readonly DrawnGlyph[] => {
  const bands = new Map<number, Placed[]>();
  for (const glyph of glyphs) {
    const placed = placedAlong(glyph, isHorizontal);
    if (placed.em === 0 || placed.to - placed.from === 0) continue;
    const band = Math.floor((placed.base + ((LOWEST + HIGHEST) / 2) * placed.em) / BAND);
    const others = bands.get(band);
    if (others) others.push(placed);
    else bands.set(band, [placed]);
  }
  return rules.flatMap((rule) => {
    const band = Math.floor(rule.at / BAND);
    return struckBy(
      rule,
      [band - 1, band, band + 1].flatMap((near) => bands.get(near) ?? []),
    );
  });
};

/** The glyphs that are struck out. */
export const struckGlyphs = (
  glyphs: readonly DrawnGlyph[],
  rules: readonly Rule[],
): ReadonlySet<DrawnGlyph> =>
  new Set(
    [true, false].flatMap((isHorizontal) =>
      struckAlong(
        glyphs.filter(({ text }) => text.trim() !== ''),
        rules.filter((rule) => rule.isHorizontal === isHorizontal),
        isHorizontal,
      ),
    ),
  );
