/** Rates and growth in the text in, those that the numbers beside them or last year's do not bear out out. */
import { ACCURACY } from './basis.ts';
import { fullRatesIn } from './claims/full-rate.ts';
import { changesIn } from './claims/growth-by-count.ts';
import { growthIn } from './claims/growth.ts';
import { quoteOf } from './claims/passage.ts';
import { ratesIn, type WrongRate } from './claims/rates.ts';
import { pointsIn } from './claims/points.ts';
import { placeIn } from './claims/say.ts';
import type { Sentence } from './claims/claims.ts';
import type { Context } from './context.ts';
import { defineCheck } from './define-check.ts';

const ratesOf = (sentence: Sentence, context: Context): readonly WrongRate[] => {
  const beside = ratesIn(sentence);
  return beside.length > 0 ? beside : fullRatesIn(sentence, context);
};

export const textRate = defineCheck({
  id: 'text-rate',
  name: '办结率与增幅',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '办结率、整改率、增长率、百分点等按旁边的数重算一致（警告）；有结转的申请而办结率写 100%、按上年报告重算不一致的为提示。',
  *find(context) {
    for (const sentence of context.claims().sentences)
      for (const { percent, from, end = percent.end, should, turned = '', by, severity } of [
        ...ratesOf(sentence, context),
        ...growthIn(sentence, context),
        ...changesIn(sentence, context.report.year),
        ...pointsIn(sentence),
      ]) {
        const { passage } = sentence;
        const unit = percent.unit === '％' ? '%' : ` ${percent.unit}`;
        const evidence = quoteOf(passage, from, end);
        yield {
          severity,
          section: passage.section || null,
          message: `${placeIn(passage.section)}称“${evidence.quote}”，按 ${by} 计算应为${turned || ' '}${should}${unit}。`,
          expected: should,
          actual: percent.value,
          unit: unit.trim(),
          evidence: [evidence],
        };
      }
  },
});
