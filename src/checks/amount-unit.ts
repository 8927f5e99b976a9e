/** Amounts in, those whose unit is not that of the head, or ten thousand times off last year's, out. */
import { figuresById } from '../report/values.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';
import { cellInWords, printedIn } from './tables/cells.ts';

const inPlainYuan = (raw: string): boolean => /\d\s*元/.test(raw) && !/[万亿]/.test(raw);

function* againstHead({ report }: Context): Generator<Found> {
  for (const { id, raw, place } of report.figures) {
    if (metricOf(id)?.unit !== '万元' || !/万/.test(place.column) || !inPlainYuan(raw)) continue;
    yield {
      section: place.section,
      message: `${cellInWords(id)}的单位是“万元”，栏内却填“${raw.trim()}”，以元为单位。`,
      figures: [id],
    };
  }
}

function* againstLastYear({ report, figures, neighbours }: Context): Generator<Found> {
  const { previous } = neighbours;
  if (!previous) return;
  const before = figuresById(previous);
  for (const { id, place } of report.figures) {
    if (metricOf(id)?.unit !== '万元') continue;
    const now = printedIn(figures, id) ?? 0;
    const then = printedIn(before, id) ?? 0;
    if (now <= 0 || then <= 0) continue;
    const ratio = Math.abs(Math.log10(now / then));
    if (ratio < 3.5 || ratio > 4.5) continue;
    yield {
      section: place.section,
      message: `${cellInWords(id)}为 ${now} 万元，上年为 ${then} 万元，相差约一万倍，可能把元当作万元（或相反）。`,
      figures: [id],
      actual: now,
    };
  }
}

export const amountUnit = defineCheck({
  id: 'amount-unit',
  name: '金额单位',
  group: '数据',
  severity: 'warning',
  basis: FORM,
  rule: '金额栏的单位与表头一致（万元），与上年相比不差约一万倍。',
  *find(context) {
    yield* againstHead(context);
    yield* againstLastYear(context);
  },
});
