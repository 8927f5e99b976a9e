/** Years by which the report tells its own work in, another year left standing out. */
import { ACCURACY } from './basis.ts';
import type { Sentence } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { staleYearIn } from './claims/own-years.ts';
import { defineCheck } from './define-check.ts';

const quoteAround = (sentence: Sentence, told: string) => {
  const at = sentence.text.indexOf(told);
  const stop = sentence.text.slice(at + 6).search(/[，。；]/);
  const end = stop < 0 ? sentence.text.length : at + 6 + stop;
  const start = Math.max(0, Math.min(at, sentence.text.lastIndexOf('，', at) + 1));
  return quoteOf(sentence.passage, sentence.start + start, sentence.start + end);
};

export const staleYear = defineCheck({
  id: 'stale-year',
  name: '年份未改',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '报告叙述本年度工作时用报告年度，不留下其他年份；计划、对比、文件名称和文号除外。',
  *find({ report, claims }) {
    const { year } = report;
    if (year === null) return;
    for (const sentence of claims().sentences) {
      const stale = staleYearIn(sentence, year);
      if (stale === undefined) continue;
      const { told, should } = stale;
      const evidence = quoteAround(sentence, told);
      const right = should === year ? '' : `，这里说的应是 ${should} 年`;
      yield {
        section: sentence.passage.section || null,
        message: `${placeIn(sentence.passage.section)}“${evidence.quote}”写作 ${told} 年，报告是 ${year} 年度的${right}。`,
        expected: should,
        actual: Number(told),
        evidence: [evidence],
      };
    }
  },
});
