/** A sentence in, the shares of a row of numbers out: 自然人、企业分别为 120 件、80 件，占 60%、40%. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

interface Pair {
  readonly part: Quantity;
  readonly percent: Quantity;
  /** The words that lead to the shares, 分别 taken away. */
  readonly label: string;
}

const JOINED = /^[、和及与]$/;

/** The numbers from one on that stand beside each other with nothing but 、 between. */
const runFrom = ({ quantities, passage }: Sentence, at: number): readonly Quantity[] => {
  let end = at + 1;
  for (; end < quantities.length; end += 1) {
    const [last, next] = [quantities[end - 1], quantities[end]];
    if (!JOINED.test(passage.plain.slice(last?.end, next?.start))) break;
  }
  return quantities.slice(at, end);
};

/** Pairs each number of a row with the share of the same place, where both rows are as long. */
export const pairedShares = (sentence: Sentence): readonly Pair[] =>
  sentence.quantities.flatMap((first, at) => {
    const parts = runFrom(sentence, at);
    const percents = runFrom(sentence, at + parts.length);
    const [lead] = percents;
    if (parts.length < 2 || parts.length !== percents.length || !lead) return [];
    if (first.unit === '％' || percents.some(({ unit }) => unit !== '％')) return [];
    if (sentence.passage.plain.slice(parts.at(-1)?.end, lead.labelStart) !== '，') return [];
    const label = lead.label.replace('分别', '');
    return percents.flatMap((percent, index) => {
      const part = parts[index];
      return part ? [{ part, percent, label }] : [];
    });
  });
