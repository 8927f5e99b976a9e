/** A line of text in; its words and numbers with the places they cover in the line out. */
import { isNumberish } from './text-rows.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Word extends Span {
  readonly text: string;
}

/** How wide a character is. */
type Width = (character: string) => number;

/** Some programs set Chinese characters as two, some count them as one. */
export const WIDTHS: readonly [Width, Width] = [
  (character) => (character > '\u2e7f' ? 2 : 1),
  () => 1,
];

/** How much room a text takes. */
export const widthOf = (text: string, width: Width): number =>
  Array.from(text).reduce((sum, character) => sum + width(character), 0);

const PART = /\S+(?: \S+)*/gu;

/** Words are parted by two spaces or a wide one, numbers by any. */
export const wordsOf = (line: string, width: Width): readonly Word[] => {
  const text = line.replaceAll('\u3000', '  ');
  return [...text.matchAll(PART)].flatMap(({ 0: part, index }) => {
    const isNumbers = part.split(' ').every(isNumberish);
    const parts = isNumbers ? [...part.matchAll(/\S+/gu)] : [{ 0: part, index: 0 }];
    return parts.map((one): Word => {
      const from = widthOf(text.slice(0, index + one.index), width);
      return { text: one[0], from, to: from + widthOf(one[0], width) };
    });
  });
};

/** Whether two places share a column of characters. */
export const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The places that words cover together, from left to right. */
export const spansOf = (words: readonly Span[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const word of words.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && meet(last, word)) {
      spans.pop();
      spans.push({ from: last.from, to: Math.max(last.to, word.to) });
    } else spans.push({ from: word.from, to: word.to });
  }
  return spans;
};
