/** A sentence in, a 办结率 of 100 % that it claims of requests some of which were carried over, out. */
import type { Context } from '../context.ts';
import { amountOf } from '../tables/amounts.ts';
import type { Sentence } from './claims.ts';
import { matterAt } from './nouns.ts';
import type { WrongRate } from './rates.ts';
import { RECEIVED_NAME } from './received.ts';
import { HANDLED_NAME } from './request-flows.ts';
import { claimsOf } from './resolve.ts';

const FULL = /(?:办结|答复)(?:(?:和|与|、)?答复)?率(?:均|都)?(?:为|是|达|达到)?$/;
/** Only those due are meant, or only those of some. */
const DUE = /期限|时限|法定|按时|按期|如期|及时|到期|规定|上半年|季度/;

/** 收到申请 214 件，办结率 100%, with one of them carried over: many mean those due, so it is only pointed out. */
export const fullRatesIn = (
  sentence: Sentence,
  { report, figures }: Context,
): readonly WrongRate[] => {
  const { layout } = report;
  if (!layout || sentence.passage.section === '五' || DUE.test(sentence.text)) return [];
  return sentence.quantities.flatMap((percent) => {
    const isFull = percent.unit === '％' && percent.value === 100 && FULL.test(percent.label);
    if (!isFull || matterAt(sentence, percent.labelStart) !== 'requests') return [];
    const told = claimsOf([sentence], report).find(
      ({ name, quantity }) =>
        (name === RECEIVED_NAME || name === HANDLED_NAME) && quantity.end <= percent.start,
    );
    const [done, whole] = [
      ['requests.handled.total'],
      ['requests.new.total', 'requests.carried_in.total'],
    ].map((ids) => amountOf(ids, layout, figures)?.value);
    if (!told || done === undefined || !whole || done >= whole) return [];
    const should = Number(((done / whole) * 100).toFixed(2));
    const from = told.quantity.labelStart;
    return [{ percent, from, should, by: `表三 ${done} ÷ ${whole}`, severity: 'notice' } as const];
  });
};
