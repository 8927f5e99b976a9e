/** A sentence in, the lists of parts it names out: 其中 …, 包括 …, （…）, each with its possible wholes. */
import type { Sentence } from './claims.ts';
import { divisionOf, isRest, partitions } from './part-kinds.ts';
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

/** In brackets alone, parts that are less than this share of the whole are remarks, no division. */
const MOST_OF_IT = 0.7;

const sumOf = (parts: readonly Quantity[]): number =>
  parts.reduce((sum, part) => sum + part.value, 0);

/** `more`: quantities that follow the list before its sentence, clause or bracket ends. */
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
  if (isRest(last.label)) return true;
  return marker === '括号' && sumOf(parts) >= whole.value * MOST_OF_IT;
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

/** Words that begin another statement behind a semicolon: ；发布政策解读 8 篇. */
const DEED =
  /^(?:共|全年|累计|另|通过|发布|公开|召开|举办|开展|组织|收到|受理|办理|答复|回复|制作|编发|转载|推送|政务新媒体)/;

/** Those of the quantities behind a list that may go on with it. */
const goingOn = (
  parts: readonly Quantity[],
  more: readonly Quantity[],
  { passage }: Sentence,
): readonly Quantity[] => {
  const [next] = more;
  const end = parts.at(-1)?.end;
  if (!next || end === undefined) return [];
  const apart = passage.plain.slice(end, next.labelStart).includes('；');
  return apart && DEED.test(next.label) ? [] : more;
};

/** What the parts may be of: requests divided in their own ways may be of any told before, all else of its own clause. */
const wholesFor = (
  parts: readonly Quantity[],
  own: readonly Quantity[],
  { passage }: Sentence,
): readonly Quantity[] => {
  const whole = own.at(-1);
  if (!whole) return [];
  const alike = own.filter((each) => familyOf(each.unit) === familyOf(whole.unit));
  if (parts.some(({ label }) => divisionOf(label) !== '')) return alike;
  const near = alike.filter(({ end }) => !passage.plain.slice(end, whole.start).includes('；'));
  return /解读/.test(whole.label) ? [whole] : near;
};

/** Ways to divide requests that leave none over. */
const WAYS: ReadonlySet<string> = new Set(['applicant', 'channel']);

/** 其中自然人 8 件，法人 1 件；网络申请 5 件，信函 4 件: the same whole divided in another way. */
const dividedAgain = (list: PartList, rest: readonly Quantity[]): readonly PartList[] => {
  const way = divisionOf(rest[0]?.label ?? '');
  if (!list.complete || !WAYS.has(way) || way === divisionOf(list.parts[0]?.label ?? '')) return [];
  const parts = listFrom(rest, list.sentence.text, list.sentence.start);
  return [{ ...list, parts, complete: false }];
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
    const wholes = wholesFor(parts, own, sentence);
    const more = goingOn(parts, rest.slice(parts.length), sentence);
    const complete = isComplete(whole, parts, more, marker);
    const list = { sentence, marker, whole, wholes, parts, complete };
    return [list, ...dividedAgain(list, rest.slice(parts.length))];
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
