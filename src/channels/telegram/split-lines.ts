/** A line too long for one message in, shorter lines out; no character, tag or entity is cut. */
import { escapeHtml, type Line, lineHtml, type Span } from './rich-text.ts';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const PAUSE = /[，。；：！？、）》”\s]/u;
/** Room for the tags around a span. */
const TAG_ROOM = 16;

/** A single grapheme may be longer than the limit (letters with hundreds of marks): cut by code points. */
const unitsOf = (text: string, limit: number): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment).flatMap((unit) =>
    escapeHtml(unit).length <= limit ? [unit] : Array.from(unit),
  );

const endOf = (units: readonly string[], start: number, limit: number): number => {
  let end = start;
  let length = 0;
  let pause = -1;
  while (end < units.length) {
    const unit = units[end] ?? '';
    length += escapeHtml(unit).length;
    if (length > limit) return pause > start + (end - start) / 2 ? pause : Math.max(end, start + 1);
    end += 1;
    if (PAUSE.test(unit)) pause = end;
  }
  return end;
};

const cut = ({ text, style }: Span, limit: number): readonly Span[] => {
  const units = unitsOf(text, limit);
  const spans: Span[] = [];
  for (let start = 0; start < units.length;) {
    const end = endOf(units, start, limit);
    spans.push({ text: units.slice(start, end).join(''), style });
    start = end;
  }
  return spans;
};

/** Lines whose HTML is at most `limit` long; a line is cut after a pause where there is one in its second half. */
export const fitLine = (line: Line, limit: number): readonly Line[] => {
  if (lineHtml(line).length <= limit) return [line];
  const fitting: Span[][] = [[]];
  for (const span of line.flatMap((long) => cut(long, limit - TAG_ROOM))) {
    const last = fitting.at(-1) ?? [];
    if (lineHtml([...last, span]).length <= limit) last.push(span);
    else fitting.push([span]);
  }
  return fitting.filter((fit) => fit.length > 0);
};
