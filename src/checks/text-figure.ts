/** The claims of the text about the tables in, those that the tables do not bear out out. */
import type { Severity } from '../report/finding.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import { ACCURACY } from './basis.ts';
import { boundedIn } from './claims/bounded.ts';
import type { Sentence } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import type { Quantity } from './claims/quantity.ts';
import { decisionClaimsOf } from './claims/decisions.ts';
import { claimsOf } from './claims/resolve.ts';
import { issuedClaimsOf } from './claims/rules-issued.ts';
import { gapsIn } from './claims/placeholders.ts';
import { placeIn } from './claims/say.ts';
import type { Meaning } from './claims/subject.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';
import { amountsOf, bare, valueOf } from './tables/readings.ts';

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

/** A rounded amount of money is right to its last digit. */
const bornOut = (told: Told, context: Context): boolean => {
  const { value, unit, step } = told.quantity;
  const most = unit === '万元' ? step : 0;
  return acceptedBy(told, context).some((each) => Math.abs(each - value) <= most);
};

const TABLE = { 二: '表二', 三: '表三', 四: '表四' } as const;

/** The finding about a claim, or nothing where the tables bear it out or cannot be judged. */
const judge = (
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

/** What every claim about table two names. */
const OF_TABLE_TWO = /规章|规范性文件|许可|处罚|强制|收费/;

/** An area's government may tell only its own documents, unless a number beside is the whole table's. */
function* issued(context: Context): Generator<Found> {
  const { layout } = context.report;
  if (!layout) return;
  const ofArea = context.issuer()?.organ === null;
  for (const sentence of context.claims().sentences) {
    if (sentence.passage.section === '五' || !OF_TABLE_TWO.test(sentence.text)) continue;
    const { year } = context.report;
    const claims = [
      ...issuedClaimsOf(sentence, layout, year),
      ...decisionClaimsOf(sentence, layout, year),
    ];
    const ofTable = claims.some((claim) => bornOut(claim, context));
    for (const claim of claims)
      yield* judge(claim, context, (should) =>
        claim.whole || ofTable || !ofArea || claim.quantity.value > should ? 'warning' : 'notice',
      );
  }
}

const OPEN_IN_YEAR: Meaning = {
  name: '本年新收与上年结转之和',
  readings: [['requests.new.total', 'requests.carried_in.total']],
};

/** 通过网络提出 580 件 of 214: some of the requests, and more than all. */
function* bounded(context: Context): Generator<Found> {
  for (const sentence of context.claims().sentences) {
    if (sentence.passage.section === '五') continue;
    for (const quantity of boundedIn(sentence, context.report))
      yield* judge({ ...OPEN_IN_YEAR, sentence, quantity }, context, (should) =>
        quantity.value > should ? 'warning' : null,
      );
  }
}

/** 收到申请 ×× 件: a number that was never filled in. */
function* unfilled({ claims }: Context): Generator<Found> {
  for (const sentence of claims().sentences)
    for (const evidence of gapsIn(sentence, 'number').slice(0, 1))
      yield {
        section: evidence.section || null,
        message: `${placeIn(evidence.section)}“${evidence.quote}”没有填写数字。`,
        evidence: [evidence],
      };
}

export const textFigure = defineCheck({
  id: 'text-figure',
  name: '文字与表格',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '文字所述新收、结转、办结、各类申请人、各类办理结果、复议和诉讼、规章和规范性文件的件数、处理决定数量和收费金额，与各表一致，不留“××件”。',
  *find(context) {
    for (const claim of claimsOf(context.claims().sentences, context.report))
      yield* judge(claim, context, (should) =>
        claim.narrow && claim.quantity.value < should ? null : 'warning',
      );
    yield* issued(context);
    yield* bounded(context);
    yield* unfilled(context);
  },
});
