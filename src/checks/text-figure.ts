/** The claims of the text about the tables in, those that the tables do not bear out out. */
import { ACCURACY } from './basis.ts';
import { bornOut, judge } from './claims/against-tables.ts';
import { boundedIn } from './claims/bounded.ts';
import { decisionClaimsOf } from './claims/decisions.ts';
import { gapsIn } from './claims/placeholders.ts';
import { claimsOf } from './claims/resolve.ts';
import { issuedClaimsOf } from './claims/rules-issued.ts';
import { placeIn } from './claims/say.ts';
import type { Meaning } from './claims/subject.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';

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
