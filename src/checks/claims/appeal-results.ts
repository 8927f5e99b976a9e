/** A number of results in (维持 4 件, 诉讼败诉 1 件), the columns of table four that it may be out. */
import { metricOf } from '../../vocabulary/metrics.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import type { Meaning, Reading } from './subject.ts';

interface Block {
  readonly name: string;
  readonly words: RegExp;
  readonly ids: readonly string[];
}

/** The parts of table four, the narrower ones first, as what is before a result names them. */
const BLOCKS: readonly Block[] = [
  { name: '未经复议直接起诉', words: /(?:未经复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)/g, ids: ['litigation.direct'] },
  { name: '复议后起诉', words: /复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)/g, ids: ['litigation.after_review'] },
  { name: '行政诉讼', words: /诉讼|应诉|法院|判决/g, ids: ['litigation.direct', 'litigation.after_review'] },
  { name: '行政复议', words: /复议/g, ids: ['review'] },
]; // prettier-ignore

/** All but those that are pending. */
const CLOSED = 'closed';

/** The columns of table four that say how a case ended, and the words for them. */
const RESULTS: readonly (readonly [id: string, words: string])[] = [
  [CLOSED, '审结|结案|办结'],
  ['upheld', '(?:结果)?维持'],
  ['corrected', '(?:结果)?纠正|纠错|败诉'],
  ['other', '其[他它](?:处理)?(?:结果)?'],
  ['pending', '(?:尚|仍)?未(?:审)?结|(?:尚在|正在)审理|尚未审结'],
];

/** The name of such a column. */
export const resultName = (id: string): string =>
  id === CLOSED ? '已审结' : (metricOf(`review.${id}`)?.columnLabel ?? id);

/** The cells of a block that count a result. */
const cellsFor = ({ ids }: Block, result: string): Reading =>
  result === CLOSED
    ? ids.flatMap((id) => [`${id}.total`, `-${id}.pending`])
    : ids.map((id) => `${id}.${result}`);

const BEFORE =
  '^(?:其中|另|有|信息公开|类|共|因|由|引发|引起|产生|涉及|案件|诉讼|起诉|直接|未经|后|复议机关|复议|行政|政府信息公开|法院|判决|结果|为|是|经|予以|依法|被|已|当年|全年|的)*';
const AFTER =
  '(?:了|中|的|政府信息公开|信息公开|原(?:答复|行政行为|具体行政行为|决定)|结果|案件|复议|行政|诉讼|件|为|有|共)*$';

const resultIn = (words: string): (typeof RESULTS)[number] | undefined =>
  RESULTS.find(([, result]) => new RegExp(`${BEFORE}(?:${result})${AFTER}`).test(words));

/** The blocks that the words name, the last named first; of one place the narrower. */
const blocksIn = (words: string): readonly Block[] => {
  let rest = words;
  return BLOCKS.flatMap((block) => {
    const places = [...rest.matchAll(block.words)].map(({ index }) => index);
    rest = rest.replace(block.words, (named) => '·'.repeat(named.length));
    const place = places.at(-1);
    return place === undefined ? [] : [{ block, place }];
  })
    .sort((one, other) => other.place - one.place)
    .map(({ block }) => block);
};

/** What the result is of: what its own words name, else its clause, its sentence, the one before, the heading. */
const blocksFor = (
  sentence: Sentence,
  { labelStart, label, after }: Quantity,
): readonly Block[] => {
  const named = blocksIn(label + after);
  if (named.length > 0) return named.slice(0, 1);
  const before = sentence.passage.plain.slice(sentence.start, labelStart);
  const clause = before.slice(before.lastIndexOf('；') + 1);
  for (const words of [clause, before]) if (blocksIn(words).length > 0) return blocksIn(words);
  for (const words of [sentence.previous?.text ?? '', sentence.topic]) {
    const blocks = blocksIn(words);
    if (blocks.length > 0) return blocks.length === 1 ? blocks : [];
  }
  return [];
};

const OPENNESS = /信息公开|政务公开|依申请/;

const isAppeal = (claim: Meaning | null): boolean => /复议|诉讼|起诉/.test(claim?.name ?? '');

/** Told of appeals claimed before, of openness by name, or under a heading about such appeals. */
const ofOpenness = (sentence: Sentence, before: readonly (Meaning | null)[]): boolean =>
  before.some(isAppeal) ||
  OPENNESS.test(sentence.text) ||
  [sentence.previous?.text ?? '', sentence.topic].some(
    (words) => OPENNESS.test(words) && /复议|诉讼/.test(words),
  );

/** 其中维持 4 件, 法院判决纠正 1 件, 行政复议纠错 2 件: of appeals about openness only. */
export const appealResult = (
  sentence: Sentence,
  quantity: Quantity,
  before: readonly (Meaning | null)[],
): Meaning | null => {
  const { label, after } = quantity;
  const words = /^(?:其中)?$|有$/.test(label) ? after : label;
  const result = resultIn(words);
  if (!result || !ofOpenness(sentence, before)) return null;
  if (result[0] === CLOSED && !before.some(isAppeal) && !OPENNESS.test(label)) return null;
  const blocks = blocksFor(sentence, quantity);
  const [first, ...others] = blocks.map((each) => cellsFor(each, result[0]));
  const [block] = blocks;
  if (!first || !block) return null;
  if (result[0] === 'other' && !/维持|纠正/.test(sentence.text)) return null;
  return { name: `${block.name}${resultName(result[0])}`, readings: [first, ...others] };
};
