/** A sentence in, the list of parts whose sum it tells behind them (微博 450 条，微信 600 条，共计 1050 条) out. */
import type { Sentence } from './claims.ts';
import type { PartList } from './part-list.ts';
import type { Quantity } from './quantity.ts';
import { isCount } from './run.ts';

const SUM = /^(?:两项|三项|以上|各项)?(?:共计|合计|总计)$/;
/** Sentences that divide something in another way too. */
const OTHER_LISTS = /其中|包括|包含|分别|涵盖|（|同比|上年|去年|增|减/;
const MOST = 6;

const totalOf = (parts: readonly Quantity[]): number =>
  parts.reduce((total, { value }) => total + value, 0);

/** Reads it where everything told before in that unit is a part, and no last few parts make up the sum. */
export const summedIn = (sentence: Sentence): readonly PartList[] => {
  const counts = sentence.quantities.filter(isCount);
  const at = counts.findIndex(({ label }) => SUM.test(label));
  const [whole] = counts.slice(at);
  const parts = counts.slice(0, Math.max(at, 0));
  if (!whole || parts.length < 2 || parts.length > MOST || OTHER_LISTS.test(sentence.text))
    return [];
  if (parts.some(({ unit, approximate }) => unit !== whole.unit || approximate)) return [];
  if (parts.some((_, from) => totalOf(parts.slice(from)) === whole.value)) return [];
  return [{ sentence, marker: '合计', whole, wholes: [whole], parts, complete: true }];
};
