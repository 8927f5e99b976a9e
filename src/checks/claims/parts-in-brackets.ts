/** A sentence in, the lists of parts that stand in brackets behind their whole out: 信息 500 条（网站 300 条，微信 200 条）. */
import type { Sentence } from './claims.ts';
import { isComplete, type Marker, type PartList } from './part-list.ts';
import { isCount, listFrom } from './run.ts';

const NOT_PARTS = /不含|不包括|另|截至|详见|同比|比上年|较上年/;

/** Reads the lists in brackets. */
export const inBrackets = (sentence: Sentence): readonly PartList[] => {
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
