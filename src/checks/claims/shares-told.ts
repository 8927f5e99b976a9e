/** A sentence in, shares told with their whole (占解读总数 60 篇的 60%) that are not their ratio out. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import { isRatio } from './rates.ts';

export interface ToldShare {
  readonly sentence: Sentence;
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
}

/** Reads them where part, whole and percentage follow one another at once. */
export const wrongToldShares = (sentence: Sentence): readonly ToldShare[] =>
  sentence.quantities.flatMap((percent, at) => {
    const [part, whole] = sentence.quantities.slice(Math.max(0, at - 2), at);
    if (percent.unit !== '％' || percent.label !== '的' || !part || !whole) return [];
    if (!/^占/.test(whole.label) || whole.unit !== part.unit || whole.value === 0) return [];
    if (whole.labelStart - part.end > 1 || whole.bracket !== part.bracket) return [];
    if ([part, whole, percent].some(({ approximate, step }) => approximate || step > 1)) return [];
    return isRatio(percent, part.value / whole.value) ? [] : [{ sentence, part, whole, percent }];
  });
