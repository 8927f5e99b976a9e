/** Lists of shares in the text in, those that claim the whole and do not add up to 100 % out. */
import { sum } from '../report/values.ts';
import { ACCURACY } from './basis.ts';
import type { Sentence } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { type Share, sharesOf } from './claims/shares.ts';
import { defineCheck } from './define-check.ts';

const LEAST = 3;

/** The parts add up to a quantity told before them, so their shares are shares of all of it. */
const isWhole = (sentence: Sentence, shares: readonly Share[]): boolean => {
  const total = sum(shares.map(({ part }) => part.value));
  const first = shares[0]?.part;
  const told = [...sentence.quantities, ...(sentence.previous?.quantities ?? [])];
  return told.some(
    ({ value, unit, start }) => unit === first?.unit && value === total && start < first.start,
  );
};

export const textShares = defineCheck({
  id: 'text-shares',
  name: '占比合计',
  group: '数据',
  severity: 'notice',
  basis: ACCURACY,
  rule: '分项列全的各项占比，除四舍五入外合计为 100%。',
  *find({ claims }) {
    for (const sentence of claims().sentences) {
      const shares = sharesOf(sentence);
      const [first] = shares;
      const last = shares.at(-1);
      if (!first || !last || shares.length < LEAST || !isWhole(sentence, shares)) continue;
      const total = sum(shares.map(({ percent }) => percent.value));
      const slack = sum(shares.map(({ percent }) => percent.step)) / 2;
      if (Math.abs(total - 100) <= slack + 1e-9) continue;
      const evidence = quoteOf(sentence.passage, first.part.labelStart, last.percent.end);
      yield {
        section: sentence.passage.section || null,
        message: `${placeIn(sentence.passage.section)}“${evidence.quote}”各项占比之和为 ${total}%，不是 100%。`,
        expected: 100,
        actual: total,
        unit: '%',
        evidence: [evidence],
      };
    }
  },
});
