/** A sentence in, parts that stand behind their whole without any word that says so out: 活动 15 场，市级 4 场、县级 11 场. */
import type { Sentence } from './claims.ts';
import type { PartList } from './part-list.ts';
import { partitions } from './part-kinds.ts';
import type { Quantity } from './quantity.ts';
import { isCount } from './run.ts';

/** Names of nothing but a part: a level, a way to apply, who applied, a kind of material. */
const KINDS = [
  '(?:自治区|省|市|县|区|县区|乡|镇|乡镇|街道|镇街)(?:本)?级',
  '网络|网上|线上|线下|信函|信件|邮寄|当面|现场',
  '自然人|公民|法人(?:或|和|及)?(?:其他组织)?',
  '文字|图文|图片|图解|视频|音频|动漫|海报|长图',
];
const SUFFIX = '(?:类|申请|活动|培训|解读)?';
const PATTERNS = KINDS.map((words) => new RegExp(`^(?:${words})${SUFFIX}$`));

const kindOf = ({ label }: Quantity): number =>
  PATTERNS.findIndex((pattern) => pattern.test(label));

/** Marked lists name their parts by themselves. */
const MARKED = /其中|包括|包含|涵盖|分别|[：（]/;

/** Reads them where they follow at once, in one unit and of one kind. */
export const unmarkedIn = (sentence: Sentence): readonly PartList[] => {
  const { plain } = sentence.passage;
  const counts = sentence.quantities.filter(isCount).filter(({ bracket }) => bracket === -1);
  return counts.flatMap((whole, at) => {
    const first = counts[at + 1];
    if (!first || kindOf(whole) >= 0 || kindOf(first) < 0) return [];
    if (plain.slice(whole.end, first.labelStart) !== '，') return [];
    if (MARKED.test(plain.slice(sentence.start, whole.end).replace(/^（.）/, ''))) return [];
    const rest = counts.slice(at + 1);
    const end = rest.findIndex(
      (each, index) =>
        each.unit !== whole.unit ||
        kindOf(each) !== kindOf(first) ||
        (index > 0 && !/^[、，]$/.test(plain.charAt(each.labelStart - 1))),
    );
    const parts = end < 0 ? rest : rest.slice(0, end);
    if (parts.length < 2) return [];
    const complete = partitions(parts.map(({ label }) => label));
    return [{ sentence, marker: '括号', whole, wholes: [whole], parts, complete }];
  });
};
