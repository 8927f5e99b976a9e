/** The lines outside of tables of every page in, those that are no page numbers, headers or footers out. */
import type { Line } from './pdf-words.ts';
import { lineText } from './pdf-words.ts';

export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Share of the page's height, at the top and at the bottom, in which furniture stands. */
const MARGIN = 0.12;
/** Headers and footers are among the outermost lines. */
const OUTERMOST = 3;
const SAME_HEIGHT = 4;

interface Candidate {
  readonly line: Line;
  readonly page: number;
  readonly text: string;
  /** It stands close to digits over or under it: the rest of a number that its cell is too narrow for. */
  readonly isRest: boolean;
}

/** Lines of one cell are no farther apart than this, in ems; page numbers stand off. */
const CLOSE = 1.6;
/** Lines nearer than this stand beside one another. */
const BESIDE = 0.9;

const isRestOf = (line: Line, other: Line): boolean =>
  other !== line &&
  Math.abs(other.y - line.y) < CLOSE * line.size &&
  (Math.abs(other.y - line.y) < BESIDE * line.size || isUnderDigits(line, other));

const isUnderDigits = (line: Line, other: Line): boolean =>
  other.words.some(
    ({ text, x, width }) => /^\p{Nd}+$/u.test(text) && x < line.right && line.x < x + width,
  );

const candidatesOf = ({ number, height, lines }: PageLines): readonly Candidate[] => {
  const inMargin = lines.filter(({ y }) => y < MARGIN * height || y > (1 - MARGIN) * height);
  const outermost = new Set([...lines.slice(0, OUTERMOST), ...lines.slice(-OUTERMOST)]);
  return inMargin
    .filter((line) => outermost.has(line))
    .map((line) => ({
      line,
      page: number,
      text: lineText(line).normalize('NFKC').replace(/\s/gu, ''),
      isRest: lines.some((other) => isRestOf(line, other)),
    }));
};

const PAGE_NUMBER =
  /^(?<before>[-–—~·第]*)(?<page>\d{1,3})(?<after>[-–—~·页]*(?:[/共]\d{1,3}页?)?)$/u;

/** `- 3 -`, `第3页共6页`, `3/6`, or a bare number that goes up with the pages. */
const pageNumbers = (candidates: readonly Candidate[]): readonly Line[] => {
  const found = candidates.flatMap(({ line, page, text, isRest }) => {
    const groups = PAGE_NUMBER.exec(text)?.groups;
    if (!groups) return [];
    const isDecorated = groups['before'] !== '' || groups['after'] !== '';
    if (isRest && !isDecorated) return [];
    return [{ line, page, isDecorated, offset: Number(groups['page']) - page }];
  });
  const pagesWith = (offset: number): number =>
    new Set(found.filter((other) => other.offset === offset).map(({ page }) => page)).size;
  return found
    .filter(({ isDecorated, offset }) => isDecorated || pagesWith(offset) > 1 || offset === 0)
    .map(({ line }) => line);
};

/** The same words (figures aside) at the same height on at least two pages and two fifths of all. */
const repeated = (candidates: readonly Candidate[], pageCount: number): readonly Line[] => {
  const key = ({ text }: Candidate): string => text.replace(/\d+/gu, '#');
  const wordy = candidates.filter(({ text }) => /\p{L}{4}/u.test(text));
  return wordy
    .filter((candidate) => {
      const same = wordy.filter(
        (other) =>
          key(other) === key(candidate) && Math.abs(other.line.y - candidate.line.y) < SAME_HEIGHT,
      );
      const pages = new Set(same.map(({ page }) => page)).size;
      return pages > 1 && pages >= 0.4 * pageCount;
    })
    .map(({ line }) => line);
};

/** Drops the furniture of all pages. */
export const withoutFurniture = <T extends PageLines>(pages: readonly T[]): readonly T[] => {
  const candidates = pages.flatMap(candidatesOf);
  const furniture = new Set([...pageNumbers(candidates), ...repeated(candidates, pages.length)]);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !furniture.has(line)),
  }));
};
