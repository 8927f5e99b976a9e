/** A claim of the text in, the finding that the tables do not bear it out out. */
import type { Severity } from '../../report/finding.ts';
import { metricOf } from '../../vocabulary/metrics.ts';
import type { Context } from '../context.ts';
import type { Found } from '../define-check.ts';
import { amountsOf, bare, valueOf } from '../tables/readings.ts';
import type { Sentence } from './claims.ts';
import { quoteOf } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { placeIn } from './say.ts';
import type { Meaning } from './subject.ts';

interface Told extends Meaning {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
}

/** What a total should be by its parts, where the table contradicts itself: that is another rule's finding. */
const byParts = ({ sums }: Context, cells: readonly string[]): readonly number[] =>
  sums()
    .filter(
      ({ difference, right }) =>
        difference !== 0 && right.cells.some((cell) => cells.includes(cell)),
    )
    .map(({ left }) => left.value);

const acceptedBy = (told: Told, context: Context): readonly number[] =>
  told.readings.flatMap((reading) => {
    const amounts = amountsOf(reading, context);
    if (!amounts) return [];
    const cells = amounts.flatMap((amount) => amount.cells);
    return [valueOf(reading, amounts), ...byParts(context, cells)];
  });

/** Whether the tables bear the claim out; a rounded amount of money is right to its last digit. */
export const bornOut = (told: Told, context: Context): boolean => {
  const { value, unit, step } = told.quantity;
  const most = unit === '万元' ? step : 0;
  return acceptedBy(told, context).some((each) => Math.abs(each - value) <= most);
};

const TABLE = { 二: '表二', 三: '表三', 四: '表四' } as const;

/** The finding about a claim, or nothing where the tables bear it out or cannot be judged. */
export const judge = (
  told: Told,
  context: Context,
  severityFor: (should: number) => Severity | null,
): Found[] => {
  const { quantity, sentence, name, readings } = told;
  const [first] = readings;
  const amounts = amountsOf(first, context);
  if (!amounts || bornOut(told, context)) return [];
  const should = valueOf(first, amounts);
  const severity = severityFor(should);
  if (severity === null) return [];
  const { passage } = sentence;
  const evidence = quoteOf(passage, quantity.labelStart, quantity.end + quantity.after.length);
  const blank = amounts.some((amount) => amount.blank) ? '（空白栏按 0 计）' : '';
  const unit = quantity.unit === '万元' ? '万元' : '件';
  const difference = Math.round(Math.abs(should - quantity.value) * 1e6) / 1e6;
  const table = TABLE[metricOf(bare(first[0] ?? ''))?.section ?? '三'];
  return [
    {
      severity,
      section: passage.section || null,
      message: `${placeIn(passage.section)}称“${evidence.quote}”，${table}${name}为 ${should} ${unit}${blank}，相差 ${difference} ${unit}。`,
      figures: amounts.flatMap(({ cells }) => cells),
      expected: should,
      actual: quantity.value,
      evidence: [evidence],
    },
  ];
};
