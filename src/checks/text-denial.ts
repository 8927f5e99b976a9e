/** Denials in the text (未收到申请, 无行政复议, 均已办结) in, those that the tables belie out. */
import { ACCURACY } from './basis.ts';
import { DENIALS } from './claims/denials.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck } from './define-check.ts';
import { amountOf } from './tables/amounts.ts';

export const textDenial = defineCheck({
  id: 'text-denial',
  name: '“没有”与表格',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '文字称未收到申请、没有复议诉讼、申请均已办结、没有结转时，表中相应各栏为 0。',
  *find(context) {
    const { report, figures } = context;
    const { layout } = report;
    if (!layout) return;
    for (const { pattern, ids, name, fits } of DENIALS) {
      const amount = amountOf(ids, layout, figures);
      if (!amount || amount.value === 0) continue;
      for (const sentence of context.claims().sentences) {
        if (sentence.passage.section === '五') continue;
        const match = pattern.exec(sentence.text);
        if (!match || !fits(sentence, match, context)) continue;
        const from = sentence.start + match.index;
        const evidence = quoteOf(sentence.passage, from, from + match[0].length);
        yield {
          section: sentence.passage.section || null,
          message: `${placeIn(sentence.passage.section)}称“${evidence.quote}”，表中${name}为 ${amount.value} 件。`,
          figures: amount.cells,
          expected: amount.value,
          actual: 0,
          evidence: [quoteOf(sentence.passage, sentence.start, sentence.end)],
        };
        break;
      }
    }
  },
});
