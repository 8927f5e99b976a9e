/** Lines of running text in, paragraphs out: lines that go on are joined, by where they begin and end. */
import { chunksOf } from './pdf-columns.ts';
import { lineText, type Line } from './pdf-words.ts';

/** A line with its page; lines come in reading order. */
export interface FlowLine extends Line {
  readonly page: number;
  readonly pageWidth: number;
}

/** The frame of the running text. */
interface Frame {
  readonly left: number;
  readonly right: number;
  /** Usual distance of two lines of a paragraph. */
  readonly leading: number;
  readonly size: number;
}

const median = (numbers: readonly number[], fallback: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? fallback;

/** The right margin: where most long lines of justified text end, else where the longest do. */
const rightMargin = (lines: readonly FlowLine[]): number => {
  const widest = Math.max(0, ...lines.map(({ x, right }) => right - x));
  const rights = lines.filter(({ x, right }) => right - x > widest / 2).map(({ right }) => right);
  const sharing = (right: number): number =>
    rights.filter((other) => Math.abs(other - right) < 1.5).length;
  const commonest = rights.reduce(
    (best, right) => (sharing(right) > sharing(best) ? right : best),
    0,
  );
  return sharing(commonest) > 0.3 * rights.length ? commonest : Math.max(0, ...rights);
};

/** Lines farther apart than this, in ems, are no lines of one paragraph. */
const WIDEST_LEADING = 2.6;
/** The deepest first-line indent, in ems. */
const DEEPEST_INDENT = 4.5;

const frameOf = (lines: readonly FlowLine[]): Frame => {
  const size = median(
    lines.map((line) => line.size),
    12,
  );
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.25 * size);
  const gaps = body.flatMap((line, at) => {
    const next = body[at + 1];
    return next?.page === line.page && next.y < line.y ? [line.y - next.y] : [];
  });
  return {
    left: Math.min(...body.map(({ x }) => x)),
    right: rightMargin(body),
    leading: Math.min(median(gaps, 1.75 * size), WIDEST_LEADING * size),
    size,
  };
};

/** Begins with a number of its own (一、 （三） 2.). */
const NUMBERED =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．](?!\d))/u;
const SENTENCE_END = /[。！？；：]$/u;

/** Width of what could not be parted from the beginning of a line: a number, a word, and signs that follow. */
const firstChunk = (line: Line): number => {
  const text = lineText(line);
  const chunk = /^[（《“‘]*(?:[\w.,:%@/-]+|.)[，。、；：！？）》”’]*/u.exec(text)?.[0] ?? '';
  const units = [...chunk].reduce((sum, c) => sum + (/[\x20-\x7e]/u.test(c) ? 0.5 : 1), 0);
  return units * line.size;
};

const isCentred = (line: FlowLine): boolean =>
  Math.abs((line.x + line.right) / 2 - line.pageWidth / 2) < line.size;

/** Lines of one large title. */
const isSameTitle = (line: FlowLine, next: FlowLine, { size }: Frame): boolean =>
  line.page === next.page &&
  Math.min(line.size, next.size) > 1.2 * size &&
  Math.abs(line.size - next.size) < 0.1 * line.size &&
  isCentred(line) &&
  isCentred(next) &&
  line.y - next.y < 2.2 * line.size;

/** Whether a line is a row of a table: figures or words far apart. */
const isRow = (line: Line): boolean => chunksOf(line).length > 3;

/** Whether a line goes on in the next one. */
const goesOn = (line: FlowLine, next: FlowLine, frame: Frame): boolean => {
  if (isSameTitle(line, next, frame)) return true;
  if (isRow(line) || isRow(next)) return false;
  if (Math.abs(line.size - next.size) > 0.2 * line.size) return false;
  if (
    next.x - line.x > line.size ||
    next.x - frame.left > 1.2 * next.size + Math.max(0, line.x - frame.left)
  )
    return false;
  if (line.x - next.x > DEEPEST_INDENT * next.size) return false;
  const isEnd = SENTENCE_END.test(lineText(line));
  const room = frame.right - line.right - firstChunk(next);
  if (room > (isEnd ? 0 : 0.3 * line.size)) return false;
  if (line.page === next.page && line.y - next.y > 1.35 * frame.leading) return false;
  return !(isEnd && NUMBERED.test(lineText(next)));
};

const TEXT_ENDS_WIDE = /[\w)]$/u;
const TEXT_BEGINS_WIDE = /^[A-Za-z]/u;

const joinText = (text: string, next: string): string =>
  text + (TEXT_ENDS_WIDE.test(text) && TEXT_BEGINS_WIDE.test(next) ? ' ' : '') + next;

export interface FlowParagraph {
  readonly text: string;
  readonly lines: readonly FlowLine[];
}

/** The paragraphs of lines that follow each other; `all` tells the frame they stand in. */
export const paragraphsOf = (
  lines: readonly FlowLine[],
  all: readonly FlowLine[],
): readonly FlowParagraph[] => {
  const frame = frameOf(all);
  const groups: FlowLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && goesOn(previous, line, frame)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    text: group.map(lineText).reduce(joinText, '').trim(),
  }));
};
