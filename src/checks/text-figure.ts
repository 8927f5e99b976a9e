/** The claims of the text about the tables in, those that the tables do not bear out out. */
import { ACCURACY } from './basis.ts';
import { quoteOf } from './claims/passage.ts';
import { type Claim, claimsOf } from './claims/resolve.ts';
import type { Reading } from './claims/subjects.ts';
import { placeIn } from './claims/say.ts';
import type { Context } from './context.ts';
import { defineCheck } from './define-check.ts';
import { type Amount, amountOf } from './tables/amounts.ts';

const bare = (id: string): string => id.replace('-', '');

const amountsOf = (reading: Reading, context: Context): readonly Amount[] | undefined => {
  const { layout } = context.report;
  if (!layout) return undefined;
  const amounts = reading.map((id) => amountOf([bare(id)], layout, context.figures));
  return amounts.includes(undefined) ? undefined : amounts.filter((each) => each !== undefined);
};

const valueOf = (reading: Reading, amounts: readonly Amount[]): number =>
  amounts.reduce(
    (sum, { value }, index) => sum + (reading[index]?.startsWith('-') ? -value : value),
    0,
  );

/** What a total should be by its parts, where the table contradicts itself: that is another rule's finding. */
const byParts = ({ sums }: Context, cells: readonly string[]): readonly number[] =>
  sums()
    .filter(
      ({ difference, right }) =>
        difference !== 0 && right.cells.some((cell) => cells.includes(cell)),
    )
    .map(({ left }) => left.value);

const acceptedBy = (claim: Claim, context: Context): readonly number[] =>
  claim.readings.flatMap((reading) => {
    const amounts = amountsOf(reading, context);
    if (!amounts) return [];
    return [
      valueOf(reading, amounts),
      ...byParts(
        context,
        amounts.flatMap(({ cells }) => cells),
      ),
    ];
  });

export const textFigure = defineCheck({
  id: 'text-figure',
  name: '文字与表格',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '文字所述新收、结转、办结、各类申请人、各类办理结果、复议和诉讼的件数，与表三、表四一致。',
  *find(context) {
    for (const claim of claimsOf(context.claims().sentences, context.report)) {
      const [first] = claim.readings;
      const amounts = amountsOf(first, context);
      const { quantity, sentence } = claim;
      if (!amounts || acceptedBy(claim, context).includes(quantity.value)) continue;
      const should = valueOf(first, amounts);
      const evidence = quoteOf(
        sentence.passage,
        quantity.labelStart,
        quantity.end + quantity.after.length,
      );
      const blank = amounts.some((amount) => amount.blank) ? '（空白栏按 0 计）' : '';
      const table = first[0]?.startsWith('requests') ? '表三' : '表四';
      yield {
        section: sentence.passage.section || null,
        message: `${placeIn(sentence.passage.section)}称“${evidence.quote}”，${table}${claim.name}为 ${should} 件${blank}，相差 ${Math.abs(should - quantity.value)} 件。`,
        figures: amounts.flatMap(({ cells }) => cells),
        expected: should,
        actual: quantity.value,
        evidence: [evidence],
      };
    }
  },
});
