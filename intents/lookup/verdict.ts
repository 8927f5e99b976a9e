/** A number that a question states or limits in, the words that open the answer out: 对，, 不是 215：, 是的，. */
import type { AnswerFigure } from '../../src/answer/answer.ts';
import { isOver, roundsTo, valueIn } from '../../src/language/stated-number.ts';
import type { Threshold, Understanding } from '../../src/language/understanding.ts';
import { passes } from './threshold.ts';

type Claim = NonNullable<Understanding['claim']>;

/** A space before digits, none before 二十件. */
const saidOf = ({ said }: Claim): string => (/^\d/u.test(said) ? ` ${said}` : said);

const onClaim = (value: number, claim: Claim, unit: string | null): string => {
  const told = valueIn(claim, unit);
  if (claim.way === 'over') return isOver(value, claim, unit) ? '对，' : `不是${saidOf(claim)}：`;
  if (value === told) return '对，';
  if (claim.way === 'has') return value > told ? '是的，' : `不到${saidOf(claim)}：`;
  const isRough = claim.way === 'about' || /[万亿%％成]/u.test(claim.said);
  return isRough && roundsTo(value, claim, unit)
    ? `约数对得上（${claim.said}）：`
    : `不是${saidOf(claim)}：`;
};

/** Empty where nothing is stated, or there is no single number to hold against it. */
export const verdict = (
  claim: Understanding['claim'],
  thresholds: readonly Threshold[],
  figures: readonly AnswerFigure[],
): string => {
  const [only, ...more] = figures;
  if (!only || more.length > 0 || only.value === null) return '';
  if (claim !== null) return onClaim(only.value, claim, only.unit);
  if (thresholds.length === 0) return '';
  return passes(only.value, thresholds, only.unit) ? '是的，' : '不是，';
};
