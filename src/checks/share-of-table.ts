/** Shares told without their numbers in, those that table three does not bear out out. */
import { quoteOf } from './claims/passage.ts';
import { decimalsOf, isRatio } from './claims/rates.ts';
import { placeIn } from './claims/say.ts';
import { tableRatesOf } from './claims/table-rates.ts';
import { tableSharesOf } from './claims/table-shares.ts';
import type { Reading } from './claims/subject.ts';
import type { Context } from './context.ts';
import type { Found } from './define-check.ts';
import { amountsOf, valueOf } from './tables/readings.ts';

const NEW = 'requests.new.total';
const HANDLED = 'requests.handled.total';
const WHOLES: readonly Reading[] = [[NEW], [HANDLED], [NEW, 'requests.carried_in.total']];

/** What a share may be held against, the likeliest first: outcomes are shares of what was finished. */
const wholesFor = (reading: Reading): readonly Reading[] =>
  reading.some((id) => id.startsWith('requests.new.')) ? WHOLES : [[HANDLED], ...WHOLES];

/** 自然人申请占 70%: worked out from the cells of the table. */
export function* sharesOfTable(context: Context): Generator<Found> {
  const { report } = context;
  const told = (reading: Reading): number | undefined => {
    const amounts = amountsOf(reading, context);
    return amounts && valueOf(reading, amounts);
  };
  for (const sentence of context.claims().sentences) {
    const { passage } = sentence;
    if (passage.section === '五') continue;
    for (const share of [...tableSharesOf(sentence, report), ...tableRatesOf(sentence, report)]) {
      const { percent, name, readings, wholes: named, table } = share;
      const pairs = readings.flatMap((reading) => {
        const part = told(reading);
        const wholes = (named ?? wholesFor(reading)).flatMap((ids) => told(ids) ?? []);
        return part === undefined
          ? []
          : wholes.filter((whole) => whole > 0).map((whole) => [part, whole] as const);
      });
      const [first] = pairs;
      if (!first || pairs.some(([part, whole]) => isRatio(percent, part / whole))) continue;
      const [part, whole] = first;
      const should = Number(((part / whole) * 100).toFixed(decimalsOf(percent)));
      const evidence = quoteOf(passage, percent.labelStart, percent.end);
      yield {
        section: passage.section || null,
        message: `${placeIn(passage.section)}称“${evidence.quote}”，按${table}${name} ${part} ÷ ${whole} 计算应为 ${should}%。`,
        figures: readings[0],
        expected: should,
        actual: percent.value,
        unit: '%',
        evidence: [evidence],
      };
    }
  }
}
