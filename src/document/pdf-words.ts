/** Glyphs of a page in, words and lines of words out, from top to bottom. */
import type { Glyph, Rule, Word } from './pdf-page.ts';

export interface Line {
  readonly words: readonly Word[];
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** Gap after which a word ends, in ems: within one run, and where another run begins. */
const GAP_IN_RUN = 0.2;
const GAP_BETWEEN_RUNS = 0.06;
const OVERLAP = -0.3;
/** Digits that stand closer than this are of two numbers, one over the other. */
const DIGITS_OVERLAP = -0.05;
/** How far baselines of one line may differ, in ems (raised figures, mixed fonts). */
const SAME_LINE = 0.4;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Groups what stands on one baseline, top line first, each from left to right. */
const baselines = <T extends Placed>(items: readonly T[]): readonly (readonly T[])[] => {
  const lines: T[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - item.y < SAME_LINE * Math.max(first.size, item.size))
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
};

/** Glyphs side by side, as one stretch of drawing or as a word. */
interface Stretch {
  readonly text: string;
  readonly first: Glyph;
  readonly last: Glyph;
}

const wordOf = ({ text, first, last }: Stretch): Word => ({
  text,
  x: first.x,
  y: first.y,
  width: last.x + last.width - first.x,
  size: Math.max(first.size, last.size),
});

const isBlank = ({ text }: { readonly text: string }): boolean => text.trim() === '';

/** What numbers are made of, as well as a digit of which only a part is seen. */
const DIGIT = /^[\d０-９.,，．\uFFFD]$/u;

const areDigits = (last: Glyph, next: Glyph): boolean =>
  DIGIT.test(last.text) && DIGIT.test(next.text);

/** A sign behind a digit, drawn on its own, begins another number. */
const SIGN = /^[+\-−＋－增减]$/u;

const follows = (last: Glyph, next: Glyph): boolean => {
  const gap = (next.x - last.x - last.width) / Math.max(last.size, next.size);
  if (last.run === next.run) return gap > OVERLAP && gap < GAP_IN_RUN;
  if (DIGIT.test(last.text) && SIGN.test(next.text)) return false;
  return gap > (areDigits(last, next) ? DIGITS_OVERLAP : OVERLAP) && gap < GAP_BETWEEN_RUNS;
};

const centreOf = ({ x, width }: Glyph): number => x + width / 2;

/** Whether an upright rule stands between two places on the line of a glyph. */
const isRuledBetween = (
  from: number,
  to: number,
  { y, size }: Glyph,
  uprights: readonly Rule[],
): boolean =>
  uprights.some(
    (rule) =>
      from < rule.at && rule.at < to && rule.from <= y + size / 3 && y + size / 3 <= rule.to,
  );

const EDGE = 0.5;

/** Whether two glyphs are of one text set without a gap: it runs on over rules when its cell is too narrow. */
const isSetOn = (last: Glyph, next: Glyph): boolean =>
  last.run === next.run && Math.abs(next.x - last.x - last.width) < SET_ON * next.size;
const SET_ON = 0.03;

/**
 * Whether a rule parts two glyphs. A number that its cell is too narrow for runs on over rules, but what is
 * drawn on its own behind one is another number.
 */
const isCut = (first: Glyph, last: Glyph, next: Glyph, uprights: readonly Rule[]): boolean => {
  if (!areDigits(last, next))
    return !isSetOn(last, next) && isRuledBetween(centreOf(last), centreOf(next), next, uprights);
  return last.run !== next.run && isRuledBetween(first.x + EDGE, next.x + EDGE, next, uprights);
};

/** What was drawn in one go: where numbers are wider than their cells, others may stand in between. */
const stretchesOf = (glyphs: readonly Glyph[], uprights: readonly Rule[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const glyph of glyphs) {
    const goesOn =
      open?.last.run === glyph.run &&
      isBlank(open) === isBlank(glyph) &&
      Math.abs(open.last.y - glyph.y) < SAME_LINE * glyph.size &&
      follows(open.last, glyph) &&
      !isCut(open.first, open.last, glyph, uprights);
    if (open && goesOn)
      stretches[stretches.length - 1] = open = {
        text: open.text + glyph.text,
        first: open.first,
        last: glyph,
      };
    else stretches.push((open = { text: glyph.text, first: glyph, last: glyph }));
  }
  return stretches;
};

/** The words of a page: glyphs side by side; spaces and upright rules end a word; numbers run over rules. */
export const wordsOf = (glyphs: readonly Glyph[], uprights: readonly Rule[]): readonly Word[] => {
  const placed = stretchesOf(glyphs, uprights).map((stretch) => ({ ...wordOf(stretch), stretch }));
  return baselines(placed).flatMap((line) => {
    const words: Stretch[] = [];
    let open: Stretch | null = null;
    for (const { stretch } of line) {
      const { text, first, last } = stretch;
      if (isBlank(stretch)) open = null;
      else if (open && follows(open.last, first) && !isCut(open.first, open.last, first, uprights))
        words[words.length - 1] = open = { text: open.text + text, first: open.first, last };
      else words.push((open = stretch));
    }
    return words.map(wordOf);
  });
};

/** Lines of words, from top to bottom. */
export const linesOf = (words: readonly Word[]): readonly Line[] =>
  baselines(words).map((line) => ({
    words: line,
    x: line[0]?.x ?? 0,
    y: line[0]?.y ?? 0,
    right: Math.max(...line.map(({ x, width }) => x + width)),
    size: Math.max(...line.map(({ size }) => size)),
  }));

const WIDE = /[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** Gap that shows a space, in ems: Chinese text is set wide when it is justified, figures never are. */
const spaceGap = (before: string, after: string): number =>
  WIDE.test(before.slice(-1)) || WIDE.test(after.slice(0, 1)) ? 1.2 : 0.18;

/** Whether one text ends in a digit and the next begins with one. */
const isDigits = (before: string, after: string): boolean =>
  DIGIT.test(before.slice(-1)) && DIGIT.test(after.slice(0, 1));

/** Text of a line: a space where the gap shows one, and between numbers that run into one another. */
export const lineText = ({ words }: Line): string =>
  words.reduce((text, word, at) => {
    const previous = words[at - 1];
    if (!previous) return word.text;
    const gap = (word.x - previous.x - previous.width) / Math.max(word.size, previous.size);
    const isOver = gap < DIGITS_OVERLAP && isDigits(previous.text, word.text);
    return text + (isOver || gap > spaceGap(previous.text, word.text) ? ' ' : '') + word.text;
  }, '');
