/** A sentence in, the lists of parts it names out: 其中 …, 包括 …, （…）, each with its possible wholes. */
import type { Sentence } from './claims.ts';
import { partitions } from './part-kinds.ts';
import type { Quantity } from './quantity.ts';
import { familyOf, isCount, listFrom } from './run.ts';

export type Marker = '其中' | '包括' | '括号' | '分别';

export interface PartList {
  readonly sentence: Sentence;
  readonly marker: Marker;
  /** The quantity nearest before the list. */
  readonly whole: Quantity;
  /** Every quantity the list might be a part of, `whole` among them. */
  readonly wholes: readonly Quantity[];
  readonly parts: readonly Quantity[];
  /** True where the list claims to name every part. */
  readonly complete: boolean;
}

/** More lists than this no sentence has. */
const MOST_LISTS = 20;

const MARKERS = /其中|包括|包含|涵盖|分别(?:为|是|有)/g;

const OTHERS = /^(?:其他|其它|其余)/;

/** In brackets alone, parts that are less than this share of the whole are remarks, no division. */
const MOST_OF_IT = 0.7;

const sumOf = (parts: readonly Quantity[]): number =>
  parts.reduce((sum, part) => sum + part.value, 0);

/** `more`: quantities that follow the list before its sentence or bracket ends. */
const isComplete = (
  whole: Quantity,
  parts: readonly Quantity[],
  more: readonly Quantity[],
  marker: Marker,
): boolean => {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || last.after.startsWith('等')) return false;
  if (partitions(parts.map((part) => part.label))) return true;
  if (marker === '分别') return true;
  if (more.some((each) => familyOf(each.unit) === familyOf(last.unit))) return false;
  if (marker === '括号') return sumOf(parts) >= whole.value * MOST_OF_IT;
  return OTHERS.test(last.label);
};

const markerOf = (words: string): Marker => {
  if (words.startsWith('分别')) return '分别';
  return words === '其中' ? '其中' : '包括';
};

const outermost = (quantity: Quantity): boolean => quantity.bracket === -1;

const depthAt = (text: string, place: number): number => {
  const before = text.slice(0, place);
  return before.split('（').length - before.split('）').length;
};

const afterMarker = (sentence: Sentence): readonly PartList[] =>
  [...sentence.text.matchAll(MARKERS)].slice(0, MOST_LISTS).flatMap((match) => {
    const place = sentence.start + match.index;
    if (depthAt(sentence.text, match.index) > 0) return [];
    const level = sentence.quantities.filter(outermost).filter(isCount);
    const before = level.filter((quantity) => quantity.end <= place);
    const rest = level.filter((quantity) => quantity.end > place);
    const own = before.length > 0 ? before : (sentence.previous?.quantities.filter(isCount) ?? []);
    if (before.length === 0 && match.index > 8) return [];
    const whole = own.at(-1);
    const parts = listFrom(rest, sentence.text, sentence.start);
    if (!whole || parts.length === 0) return [];
    const marker = markerOf(match[0]);
    const wholes = own.filter((each) => familyOf(each.unit) === familyOf(whole.unit));
    return [
      {
        sentence,
        marker,
        whole,
        wholes,
        parts,
        complete: isComplete(whole, parts, rest.slice(parts.length), marker),
      },
    ];
  });

const NOT_PARTS = /不含|不包括|另|截至|详见|同比|比上年|较上年/;

const inBrackets = (sentence: Sentence): readonly PartList[] => {
  const text = sentence.text;
  return sentence.quantities.filter(isCount).flatMap((whole) => {
    const open = whole.end + (text.charAt(whole.end - sentence.start) === '（' ? 0 : -1);
    if (open < whole.end) return [];
    const inner = sentence.quantities.filter((each) => each.bracket === open && isCount(each));
    const parts = listFrom(inner, text, sentence.start);
    const first = parts[0];
    if (!first) return [];
    const lead = text.slice(open + 1 - sentence.start, first.start - sentence.start);
    if (NOT_PARTS.test(lead)) return [];
    const said = /^(其中|包括|包含|含)/.exec(lead)?.[1];
    const marker: Marker = said === undefined ? '括号' : said === '其中' ? '其中' : '包括';
    const complete = isComplete(whole, parts, inner.slice(parts.length), marker);
    return [{ sentence, marker, whole, wholes: [whole], parts, complete }];
  });
};

/** Reads every list of parts in a sentence. */
export const partListsOf = (sentence: Sentence): readonly PartList[] =>
  sentence.quantities.length < 2 && sentence.previous === null
    ? []
    : [...afterMarker(sentence), ...inBrackets(sentence)];
