/** Mentions and the rows among them in, what is to be counted out: cases, items, money. */
import type { Atom } from './atoms.ts';
import { meaningsOf, type Measure, type Mention } from './mention.ts';

const COST_MONEY: readonly string[] = ['fees', 'procurement'];

const statesMoney = (mentions: readonly Mention[]): boolean =>
  [...meaningsOf(mentions, 'claim'), ...meaningsOf(mentions, 'threshold')].some(
    ({ meaning }) => meaning.scale === 'yuan',
  );

/** The first measure word; 采购超过10亿 is about money without one. */
export const measureAsked = (
  mentions: readonly Mention[],
  atoms: readonly Atom[],
): Measure | null => {
  const [told] = meaningsOf(mentions, 'measure');
  if (told) return told.meaning.measure;
  const costs = atoms.some(
    ({ kind, ids }) => kind === 'row' && ids.some((id) => COST_MONEY.includes(id)),
  );
  return costs && statesMoney(mentions) ? '万元' : null;
};
