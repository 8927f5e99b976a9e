/** Glyphs and lines as drawn in, a page that stands upright out: one direction, no doubles, nothing off the page. */
import { seenCharacter } from './pdf-characters.ts';
import type { Box, Glyph, Page, Rule } from './pdf-page.ts';
import { coveredGlyphs } from './pdf-covered.ts';
import { withoutFaint, withoutRevoked } from './pdf-faint.ts';
import { withFootnoteMarks } from './pdf-raised.ts';
import { struckGlyphs } from './pdf-struck.ts';
import type { DrawnGlyph } from './pdf-text.ts';
import type { Drawn } from './pdf-operators.ts';
import { withoutWatermarks } from './pdf-watermarks.ts';

/** How many quarter turns counter-clockwise the text runs from upright; null: askew, as watermarks are. */
const quarterTurns = ({ alongX, alongY, upX, upY }: DrawnGlyph): number | null => {
  const lean = 0.05 * Math.hypot(alongX, alongY, upX, upY);
  if (Math.abs(alongY) <= lean && Math.abs(upX) <= lean && upY !== 0) return upY > 0 ? 0 : 2;
  if (Math.abs(alongX) <= lean && Math.abs(upY) <= lean && upX !== 0) return upX < 0 ? 1 : 3;
  return null;
};

const commonest = (turns: readonly (number | null)[]): number => {
  const counts = [0, 0, 0, 0];
  for (const turn of turns) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes a point of the page to the page turned back so that its text stands upright. */
const turned = (
  x: number,
  y: number,
  turns: number,
  { width, height }: Size,
): { x: number; y: number } => {
  if (turns === 1) return { x: y, y: width - x };
  if (turns === 2) return { x: width - x, y: height - y };
  return turns === 3 ? { x: height - y, y: x } : { x, y };
};

const turnedRule = (rule: Rule, turns: number, size: Size): Rule => {
  if (turns === 0) return rule;
  const { isHorizontal, at, from, to } = rule;
  const a = isHorizontal ? turned(from, at, turns, size) : turned(at, from, turns, size);
  const b = isHorizontal ? turned(to, at, turns, size) : turned(at, to, turns, size);
  const stays = turns === 2 ? isHorizontal : !isHorizontal;
  return stays
    ? { isHorizontal: true, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
    : { isHorizontal: false, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
};

const turnedBox = (box: Box, turns: number, size: Size): Box => {
  const a = turned(box.left, box.bottom, turns, size);
  const b = turned(box.right, box.top, turns, size);
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y),
  };
};

/** The box of a glyph on the upright page; one that runs across the page's direction keeps its box. */
const uprightGlyph = (glyph: DrawnGlyph, turns: number, size: Size): Glyph => {
  const { alongX, alongY, upX, upY, run } = glyph;
  const corners = [
    turned(glyph.x, glyph.y, turns, size),
    turned(glyph.x + alongX + upX, glyph.y + alongY + upY, turns, size),
  ] as const;
  const x = Math.min(corners[0].x, corners[1].x);
  const y = Math.min(corners[0].y, corners[1].y);
  const width = Math.abs(corners[0].x - corners[1].x);
  return {
    text: seenCharacter(glyph.text),
    x,
    y,
    width,
    size: Math.abs(corners[0].y - corners[1].y),
    run,
  };
};

/** A line that runs over the side of the page is kept whole: half a figure would be a wrong one. */
const isOnPage = ({ x, y, width, size }: Glyph, page: Size): boolean =>
  size > 0.5 &&
  size < 400 &&
  x + width > -page.width &&
  x < 2 * page.width &&
  y + size > 0 &&
  y < page.height;

/** How far apart, in ems, one glyph is drawn twice, and a whole run, as a shadow of itself. */
const AGAIN = 0.12;
const SHADOW = 0.2;

const isNear = (a: Glyph, b: Glyph, within: number): boolean =>
  Math.abs(a.x - b.x) < within * b.size && Math.abs(a.y - b.y) < within * b.size;

/** Height of the bands in which equal texts are looked for, one below and one above. */
const BAND = 4;

/** Leaves out what stands on something equal that was kept before. */
const firsts = <T>(
  items: readonly T[],
  textOf: (item: T) => string,
  glyphOf: (item: T) => Glyph | undefined,
  within: number,
): readonly T[] => {
  const seen = new Map<string, Glyph[]>();
  return items.filter((item) => {
    const glyph = glyphOf(item);
    if (!glyph) return false;
    const text = textOf(item);
    const band = Math.floor(glyph.y / BAND);
    const isAgain = [band - 1, band, band + 1].some((near) =>
      seen.get(`${text} ${String(near)}`)?.some((other) => isNear(other, glyph, within)),
    );
    if (isAgain) return false;
    const key = `${text} ${String(band)}`;
    const others = seen.get(key);
    if (others) others.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
};

/**
 * Bold is sometimes faked by drawing again a hair's breadth aside, the whole run or each glyph. Single
 * glyphs of two runs may meet by chance, where numbers are wider than their cells.
 */
const withoutDoubles = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const runs = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const run = runs.get(glyph.run);
    if (run) run.push(glyph);
    else runs.set(glyph.run, [glyph]);
  }
  return firsts(
    [...runs.values()],
    (run) => run.map(({ text }) => text).join(''),
    ([first]) => first,
    SHADOW,
  ).flatMap((run) =>
    firsts(
      run,
      ({ text }) => text,
      (glyph) => glyph,
      AGAIN,
    ),
  );
};

/** The glyphs that a reader of the page sees and takes for valid. */
const visibleOf = ({ glyphs, rules, covers }: Drawn): readonly DrawnGlyph[] => {
  const covered = coveredGlyphs(glyphs, covers);
  const shown = withoutWatermarks(
    glyphs.filter(({ isInvisible, text }) => !isInvisible && text !== ''),
  );
  const revoked = new Set([...covered, ...struckGlyphs(shown, rules)]);
  return withoutFaint(withoutRevoked(shown, revoked));
};

/** The upright page. `size`: as displayed. */
export const uprightPage = (drawn: Drawn, number: number, size: Size): Page => {
  const { glyphs, rules, fills } = drawn;
  const visible = visibleOf(drawn);
  const directions = visible.map(quarterTurns);
  const turns = commonest(directions);
  const upright = turns % 2 === 0 ? size : { width: size.height, height: size.width };
  const straight = visible.filter((_, at) => directions[at] !== null);
  return {
    number,
    ...upright,
    glyphs: withFootnoteMarks(
      withoutDoubles(
        straight
          .map((glyph) => uprightGlyph(glyph, turns, size))
          .filter((glyph) => glyph.text !== '' && isOnPage(glyph, upright)),
      ),
    ),
    rules: rules.map((rule) => turnedRule(rule, turns, size)),
    fills: fills.map((box) => turnedBox(box, turns, size)),
    hiddenGlyphs: glyphs.filter(({ isInvisible, text }) => isInvisible && text.trim() !== '')
      .length,
  };
};
