/** A sentence in, its growth rates that the numbers beside them or last year's report do not bear out out. */
import { figuresById } from '../../report/values.ts';
import type { Context } from '../context.ts';
import { amountOf } from '../tables/amounts.ts';
import type { Sentence } from './claims.ts';
import { growthBehind, growthBeside } from './growth-beside.ts';
import type { Quantity } from './quantity.ts';
import { decimalsOf, isRatio, type WrongRate } from './rates.ts';
import { RECEIVED_NAME } from './received.ts';
import { DEALT_WITH } from './request-flows.ts';
import { claimOf } from './resolve.ts';

const UP = /(?:增长|增加|上升|提高|增幅(?:为|达)?|提升)(?:了|约|为|达)?$/;
const DOWN = /(?:下降|减少|降低|降幅(?:为|达)?)(?:了|约|为|达)?$/;
/** The growth of what was told right before, and of nothing named with it. */
const BARE =
  /^(?:同比|环比|(?:比|较|与)(?:上一?年度?|去年)(?:度|同期)?(?:相比)?)?(?:增长|增加|上升|提高|增幅|提升|下降|减少|降低|降幅)(?:了|为|达)?$/;
const LAST_YEAR = /^(?:同比|(?:比|较|与)(?:上一?年度?|去年)(?:度|同期)?(?:相比)?，?)/;
const signOf = (percent: Quantity): 1 | -1 | undefined => {
  if (UP.test(percent.label)) return 1;
  return DOWN.test(percent.label) ? -1 : undefined;
};

const wrong = (
  percent: Quantity,
  from: number,
  [before, now]: readonly [number, number],
  severity: WrongRate['severity'],
): WrongRate => ({
  percent,
  from,
  should: Number((Math.abs(now / before - 1) * 100).toFixed(decimalsOf(percent))),
  by: `${before} 到 ${now} 的变化`,
  severity,
});

/** Where the words that lead to a number begin, those before its bracket too. */
const leadOf = ({ passage, start }: Sentence, { bracket, labelStart }: Quantity): number =>
  bracket === -1
    ? labelStart
    : start + passage.plain.slice(start, bracket).search(/[^，。；：、（]*$/);

/** 由 100 件增至 150 件，增长 50%. */
const besides = (
  sentence: Sentence,
  percent: Quantity,
  sign: 1 | -1,
  year: number | null,
): readonly WrongRate[] => {
  const growth = BARE.test(percent.label)
    ? growthBeside(sentence, percent, year)
    : growthBehind(sentence, percent);
  if (!growth) return [];
  const { before, end, ratio, by } = growth;
  const signed = ratio * sign;
  if (isRatio(percent, signed)) return [];
  const should = Number((Math.abs(ratio) * 100).toFixed(decimalsOf(percent)));
  const turned = signed < 0 ? `${sign > 0 ? '下降' : '增长'} ` : '';
  const from = Math.max(Math.min(leadOf(sentence, before), percent.labelStart), sentence.start);
  return [{ percent, from, end, should, turned, by, severity: 'warning' }];
};

/** 收到申请 214 件，比上年增长 12.3%, with last year's report at hand. */
const againstLastYear = (
  sentence: Sentence,
  percent: Quantity,
  sign: 1 | -1,
  { report, figures, neighbours: { previous } }: Context,
): readonly WrongRate[] => {
  if (!previous?.layout || !report.layout || !LAST_YEAR.test(percent.label)) return [];
  const place = sentence.quantities.indexOf(percent);
  const told = sentence.quantities[place - 1];
  const claim = told ? claimOf(sentence, told, report) : null;
  if (claim?.name !== RECEIVED_NAME) return [];
  const then = figuresById(previous);
  const pairs = DEALT_WITH.filter((ids) => ids.every((id) => !id.startsWith('-'))).flatMap(
    (ids) => {
      const before = previous.layout ? amountOf(ids, previous.layout, then)?.value : undefined;
      const now = report.layout ? amountOf(ids, report.layout, figures)?.value : undefined;
      return before !== undefined && now !== undefined && before > 0
        ? [[before, now] as const]
        : [];
    },
  );
  const [first] = pairs;
  if (!first || pairs.some(([before, now]) => isRatio(percent, (now / before - 1) * sign)))
    return [];
  return [wrong(percent, claim.quantity.labelStart, first, 'notice')];
};

/** Reads the growth rates of a sentence and gives those that do not come out. */
export const growthIn = (sentence: Sentence, context: Context): readonly WrongRate[] =>
  sentence.quantities.flatMap((percent) => {
    const sign = percent.unit === '％' ? signOf(percent) : undefined;
    if (sign === undefined || percent.approximate) return [];
    return [
      ...besides(sentence, percent, sign, context.report.year),
      ...againstLastYear(sentence, percent, sign, context),
    ];
  });
