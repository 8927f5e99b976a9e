/** A sentence in, the percentage points of a change (由 80% 提高到 90%，提高 15 个百分点) that are not the difference out. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import type { WrongRate } from './rates.ts';

const LAST_YEAR = '(?:上年度?|去年|上一年度?|20\\d\\d年)(?:同期)?';
const FROM = new RegExp(`(?:(?:由|从)(?:${LAST_YEAR})?|(?:较|比)${LAST_YEAR})的?$`);
const TO = /(?:增长|增加|增|上升|升|提高|提升|下降|降低|减少|降)(?:至|到|为)$/;
const THAN = new RegExp(`^(?:同比)?(?:较|比)${LAST_YEAR}的$`);
const UP = /^(?:共|同比|累计)?(?:增长|增加|上升|提高|提升|增幅)(?:了|达)?$/;
const DOWN = /^(?:共|同比|累计)?(?:下降|降低|减少|降幅)(?:了|达)?$/;

/** What was and what is, told right before the points. */
const pairOf = (one: Quantity, other: Quantity): readonly [Quantity, Quantity] | null => {
  if (one.unit !== '％' || other.unit !== '％' || one.approximate || other.approximate) return null;
  if (FROM.test(one.label) && TO.test(other.label)) return [one, other];
  return THAN.test(other.label) ? [other, one] : null;
};

/** Reads them where both rates stand right before. */
export const pointsIn = (sentence: Sentence): readonly WrongRate[] =>
  sentence.quantities.flatMap((points, at) => {
    const [one, other] = sentence.quantities.slice(Math.max(0, at - 2), at);
    if (points.unit !== '个百分点' || points.approximate || !one || !other) return [];
    const sign = UP.test(points.label) ? 1 : DOWN.test(points.label) ? -1 : 0;
    const pair = sign === 0 ? null : pairOf(one, other);
    if (!pair || points.labelStart - other.end > 1) return [];
    const [before, now] = pair;
    const change = Math.round((now.value - before.value) * 1e6) / 1e6;
    const step = Math.max(points.step, before.step, now.step);
    const off = Math.abs(change * sign - points.value);
    if (off === 0 || (step < 1 && off <= step * (1 + 1e-9))) return [];
    const turned = change * sign < 0 ? `${sign > 0 ? '下降' : '提高'} ` : '';
    const by = `${before.value}% 到 ${now.value}% 的变化`;
    const should = Math.abs(change);
    return [{ percent: points, from: one.labelStart, should, turned, by, severity: 'warning' }];
  });
