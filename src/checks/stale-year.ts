/** Years by which the report tells its own work in, another year left standing out. */
import { ACCURACY } from './basis.ts';
import type { Sentence } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import { gapsIn } from './claims/placeholders.ts';
import { placeIn } from './claims/say.ts';
import { staleYearIn } from './claims/own-years.ts';
import type { Context } from './context.ts';
import { defineCheck, type Found } from './define-check.ts';

const quoteAround = (sentence: Sentence, told: string) => {
  const at = sentence.text.indexOf(told);
  const stop = sentence.text.slice(at + 6).search(/[，。；]/);
  const end = stop < 0 ? sentence.text.length : at + 6 + stop;
  const start = Math.max(0, Math.min(at, sentence.text.lastIndexOf('，', at) + 1));
  return quoteOf(sentence.passage, sentence.start + start, sentence.start + end);
};

/** 20××年, ×月×日: a date that was never filled in. */
function* unfilled({ claims }: Context): Generator<Found> {
  for (const sentence of claims().sentences)
    for (const evidence of gapsIn(sentence, 'date').slice(0, 1))
      yield {
        section: evidence.section || null,
        message: `${placeIn(evidence.section)}“${evidence.quote}”没有填写年份或日期。`,
        evidence: [evidence],
      };
}

/** 一、2022年总体情况: a section's heading names the report's year, or what is planned for the next. */
function* headings({ report: { sections, year } }: Context): Generator<Found> {
  for (const { number, title } of sections) {
    const [, told] = /(20\d\d)年/.exec(title) ?? [];
    if (told === undefined || year === null || title.includes(String(year))) continue;
    if (number === '五' && Number(told) === year + 1) continue;
    yield {
      section: number,
      message: `第${number}部分的标题“${title}”写作 ${told} 年，报告是 ${year} 年度的。`,
      expected: year,
      actual: Number(told),
      unit: '年',
      evidence: [{ section: number, quote: title }],
    };
  }
}

export const staleYear = defineCheck({
  id: 'stale-year',
  name: '年份未改',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '报告叙述本年度工作时用报告年度，不留下其他年份和“20××年”；计划、对比、文件名称和文号除外。',
  *find(context) {
    const { report, claims } = context;
    const { year } = report;
    if (year === null) return;
    yield* headings(context);
    yield* unfilled(context);
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
        unit: '年',
        evidence: [evidence],
      };
    }
  },
});
