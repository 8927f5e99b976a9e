/** A sentence in, the lists of parts it names out: 其中 …, 包括 …, （…）, each with its possible wholes. */
import type { Sentence } from './claims.ts';
import { divisionOf } from './part-kinds.ts';
import { isComplete, type Marker, type PartList } from './part-list.ts';
import { inBrackets } from './parts-in-brackets.ts';
import { unmarkedIn } from './parts-unmarked.ts';
import { summedIn } from './parts-summed.ts';
import type { Quantity } from './quantity.ts';
import { familyOf, isCount, listFrom } from './run.ts';

/** More lists than this no sentence has. */
const MOST_LISTS = 20;

/** The words that lead to a list; a colon does right behind the whole: 公开信息 1000 条：…. */
const MARKERS =
  /其中|包括|包含|涵盖|(?<=，)含(?!有|税)|分别(?:为|是|有)|按[^，。；：]{1,6}分(?=[：，])|申请(?:的)?(?:方式|渠道|途径)(?:为|是)|(?<=[件条篇个份项次宗])：/g;

const markerOf = (words: string): Marker => {
  if (words === '：') return '冒号';
  if (/^(?:分别|按|申请)/.test(words)) return '分别';
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

/** What the parts may be of: requests divided in their own ways, or in a sentence of their own, may be of any told before, all else of its own clause. */
const wholesFor = (
  parts: readonly Quantity[],
  own: readonly Quantity[],
  { passage, start }: Sentence,
): readonly Quantity[] => {
  const whole = own.at(-1);
  if (!whole) return [];
  const alike = own.filter((each) => familyOf(each.unit) === familyOf(whole.unit));
  const isBefore = whole.end <= start;
  if (isBefore || parts.some(({ label }) => divisionOf(label) !== '')) return alike;
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

/** All who ask use some way: the ways make up the largest number told before. */
const largest = (told: readonly Quantity[]): Quantity | undefined =>
  told.toSorted((one, other) => other.value - one.value)[0];

/** 机构职能类 11 条，包括概况、职能等；执法监督类 15 条: what is named has no numbers, those behind the semicolon are no parts of it. */
const isWordless = ({ passage }: Sentence, marker: number, first: Quantity): boolean =>
  passage.plain.slice(marker, first.labelStart).includes('；');

const afterMarker = (sentence: Sentence): readonly PartList[] =>
  [...sentence.text.matchAll(MARKERS)].slice(0, MOST_LISTS).flatMap((match) => {
    const place = sentence.start + match.index;
    if (depthAt(sentence.text, match.index) > 0) return [];
    const level = sentence.quantities.filter(outermost).filter(isCount);
    const before = level.filter((quantity) => quantity.end <= place);
    const rest = level.filter((quantity) => quantity.end > place);
    const own = before.length > 0 ? before : (sentence.previous?.quantities.filter(isCount) ?? []);
    if (before.length === 0 && match.index > 8) return [];
    const whole = match[0].startsWith('申请') ? largest(own) : own.at(-1);
    const parts = listFrom(rest, sentence.text, sentence.start);
    const [first] = parts;
    if (!whole || !first || isWordless(sentence, place, first)) return [];
    const marker = markerOf(match[0]);
    const wholes = wholesFor(parts, own, sentence);
    const more = goingOn(parts, rest.slice(parts.length), sentence);
    const complete = isComplete(whole, parts, more, marker);
    const list = { sentence, marker, whole, wholes, parts, complete };
    return [list, ...dividedAgain(list, rest.slice(parts.length))];
  });

/** 公开形式分别为网站和报纸，其中网站 12 条: two markers before one list. */
const onceEach = (lists: readonly PartList[]): readonly PartList[] =>
  lists.filter(
    ({ whole, parts: [first] }, at) =>
      !lists.slice(0, at).some((list) => list.whole === whole && list.parts[0] === first),
  );

/** Reads every list of parts in a sentence. */
export const partListsOf = (sentence: Sentence): readonly PartList[] =>
  sentence.quantities.length < 2 && sentence.previous === null
    ? []
    : [
        ...onceEach(afterMarker(sentence)),
        ...inBrackets(sentence),
        ...summedIn(sentence),
        ...unmarkedIn(sentence),
      ];
