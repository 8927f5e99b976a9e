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

interface OpenWord {
  text: string;
  readonly first: Glyph;
  last: Glyph;
}

const wordOf = ({ text, first, last }: OpenWord): Word => ({
  text,
  x: first.x,
  y: first.y,
  width: last.x + last.width - first.x,
  size: Math.max(first.size, last.size),
});

const follows = (last: Glyph, next: Glyph): boolean => {
  const gap = (next.x - last.x - last.width) / Math.max(last.size, next.size);
  return gap > OVERLAP && gap < (last.run === next.run ? GAP_IN_RUN : GAP_BETWEEN_RUNS);
};

const DIGIT = /^[\d.,，]$/u;

/** Whether a number that its cell is too narrow for runs on. */
const isOneNumber = (last: Glyph, next: Glyph): boolean =>
  DIGIT.test(last.text) && DIGIT.test(next.text);

const centreOf = ({ x, width }: Glyph): number => x + width / 2;

/** Where upright rules cross a line of glyphs. */
const crossings = ([first]: readonly Glyph[], uprights: readonly Rule[]): readonly number[] => {
  if (!first) return [];
  const y = first.y + first.size / 3;
  return uprights.filter(({ from, to }) => from <= y && y <= to).map(({ at }) => at);
};

/** The words of a page: glyphs side by side; spaces and upright rules end a word; numbers run over rules. */
export const wordsOf = (glyphs: readonly Glyph[], rules: readonly Rule[]): readonly Word[] => {
  const uprights = rules.filter(({ isHorizontal }) => !isHorizontal);
  return baselines(glyphs).flatMap((line) => {
    const cuts = crossings(line, uprights);
    const isCut = (last: Glyph, next: Glyph): boolean =>
      !isOneNumber(last, next) && cuts.some((at) => centreOf(last) < at && at < centreOf(next));
    const words: OpenWord[] = [];
    let open: OpenWord | null = null;
    for (const glyph of line) {
      if (glyph.text.trim() === '') open = null;
      else if (open && follows(open.last, glyph) && !isCut(open.last, glyph)) {
        open.text += glyph.text;
        open.last = glyph;
      } else words.push((open = { text: glyph.text, first: glyph, last: glyph }));
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

/** Text of a line: a space where the gap shows one. */
export const lineText = ({ words }: Line): string =>
  words.reduce((text, word, at) => {
    const previous = words[at - 1];
    if (!previous) return word.text;
    const gap = (word.x - previous.x - previous.width) / Math.max(word.size, previous.size);
    return text + (gap > spaceGap(previous.text, word.text) ? ' ' : '') + word.text;
  }, '');
