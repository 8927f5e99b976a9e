/** The shares claimed in the text in, those that the numbers do not bear out out. */
import { ACCURACY } from './basis.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { agrees, knownBases } from './claims/share-bases.ts';
import { wholeOf } from './claims/share-whole.ts';
import { wrongToldShares } from './claims/shares-told.ts';
import { decimalsOf as decimalsFor } from './claims/rates.ts';
import { type Share, sharesOf } from './claims/shares.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';
import { sharesOfTable } from './share-of-table.ts';

/** How many shares before and behind one are asked for the base they rest on. */
const MOST_OTHERS = 20;

const decimalsOf = (share: Pick<Share, 'percent'>): number => decimalsFor(share.percent);

const percentOf = (part: number, base: number, decimals: number): number =>
  Number(((part / base) * 100).toFixed(decimals));

/** What is wrong with a share of this base. */
const findingOf = (share: Pick<Share, 'sentence' | 'part' | 'percent'>, base: number): Found => {
  const { passage } = share.sentence;
  const decimals = decimalsOf(share);
  const should = percentOf(share.part.value, base, decimals);
  const evidence = quoteOf(passage, share.part.labelStart, share.percent.end);
  return {
    section: passage.section || null,
    message: `${placeIn(passage.section)}称“${evidence.quote}”，按 ${base} ${share.part.unit}计算应为 ${should.toFixed(decimals)}%。`,
    expected: should,
    actual: share.percent.value,
    unit: '%',
    evidence: [evidence],
  };
};

const judge = (share: Share, others: readonly Share[], context: Context): Found[] => {
  if (knownBases(share, context).some((base) => agrees(share, base))) return [];
  const base = wholeOf(share, others, context);
  return base === undefined ? [] : [findingOf(share, base)];
};

export const textPercentage = defineCheck({
  id: 'text-percentage',
  name: '占比计算',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '文字中“××件，占比××%”按所指的总数重算，没有件数的占比按表三重算，误差不超过末位一个单位。',
  *find(context) {
    const shares = context.claims().sentences.flatMap(sharesOf);
    for (const [index, share] of shares.entries()) {
      const near = shares.slice(Math.max(0, index - MOST_OTHERS), index + MOST_OTHERS);
      const others = near.filter(
        (other) => other !== share && other.sentence.passage === share.sentence.passage,
      );
      yield* judge(share, others, context);
    }
    for (const told of context.claims().sentences.flatMap(wrongToldShares))
      yield findingOf(told, told.whole.value);
    yield* sharesOfTable(context);
  },
});
