/** Rounded wholes (10.73 万) with exact parts in, those that rounding does not explain out. */
import { sum } from '../report/values.ts';
import { ACCURACY } from './basis.ts';
import { familyOf } from './claims/run.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck } from './define-check.ts';

export const rounded = defineCheck({
  id: 'rounded',
  name: '约数与分项',
  group: '数据',
  severity: 'notice',
  basis: ACCURACY,
  rule: '以“万”表示的总数与所列分项的准确数之和，除四舍五入外一致。',
  *find({ partLists }) {
    for (const { sentence, whole, parts, complete } of partLists()) {
      const last = parts.at(-1);
      if (whole.step <= 1 || whole.approximate || !last || parts.some((part) => part.approximate))
        continue;
      if (parts.some((part) => familyOf(part.unit) !== familyOf(whole.unit))) continue;
      const total = sum(parts.map((part) => part.value));
      const off = sum([total, -whole.value]);
      if (off <= whole.step && !(complete && off < -whole.step)) continue;
      const evidence = quoteOf(
        sentence.passage,
        Math.max(whole.labelStart, sentence.start),
        last.end,
      );
      yield {
        section: sentence.passage.section || null,
        message: `${placeIn(sentence.passage.section)}“${evidence.quote}”所列各项之和为 ${total} ${whole.unit}，与 ${whole.value} ${whole.unit}不符。`,
        expected: total,
        actual: whole.value,
        unit: whole.unit,
        evidence: [evidence],
      };
    }
  },
});
