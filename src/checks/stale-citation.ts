/** The rules and notices cited in, those no longer in force or with a wrong number out. */
import { formNumberOf } from './basis.ts';
import type { Claims } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck } from './define-check.ts';

interface Citation {
  readonly pattern: RegExp;
  /** What is wrong, or null where the words are right after all. */
  readonly wrong: (match: RegExpMatchArray, sentence: string, year: number) => string | null;
}

const FORMER = /原《|修订前|修订后的?《[^》]*》[^。]*取代|旧(?:的)?条例|废止/;

const OLD_RULES = '国务院令第492号是 2007 年的条例，2019 年 5 月 15 日起施行的是国务院令第711号';

/** 〔2021〕30号 with whatever stands before it: 国办公开办函. */
const NUMBER = String.raw`（?(国办[\u4e00-\u9fff]{0,6})〔(\d{4})〕(\d{1,3})号`;

const CITATIONS: readonly Citation[] = [
  {
    pattern:
      /《(?:中华人民共和国)?政府信息公开条例》[^《。，；]{0,6}（?(?:中华人民共和国)?国(?:务院)?(?:令)?(?:第)?(\d{3})号(?:令)?/g,
    wrong: ([, number], sentence) => {
      if (number === '711' || FORMER.test(sentence) || sentence.includes('711')) return null;
      return number === '492' ? OLD_RULES : `现行条例为国务院令第711号，不是第${number ?? ''}号`;
    },
  },
  {
    pattern: /国务院令?第?492号令?(?=[^。，；]{0,20}信息公开条例)/g,
    wrong: (_match, sentence) =>
      FORMER.test(sentence) || sentence.includes('711') ? null : OLD_RULES,
  },
  {
    pattern: new RegExp(
      `年度报告格式(?:（试行）)?[》〉](?:（试行）)?(?:的通知》?)?[^《。]{0,4}${NUMBER}`,
      'g',
    ),
    wrong: ([, organ, issued, number], _sentence, year) => {
      const cited = `${organ ?? ''}〔${issued ?? ''}〕${number ?? ''}号`;
      return cited === formNumberOf(year)
        ? null
        : `${year} 年度报告的格式应为${formNumberOf(year)}，不是${cited}`;
    },
  },
  {
    pattern: /条例》?(?:的)?第三十[一二]条[^。；]{0,10}(?:编制|年度报告|年报)/g,
    wrong: (_match, sentence) =>
      FORMER.test(sentence)
        ? null
        : '编制年度报告的依据是现行条例第四十九条、第五十条，第三十一条、第三十二条是 2007 年条例的条次',
  },
  {
    pattern: /国办公开办函〔2019〕60号/g,
    wrong: (_match, sentence, year) =>
      year >= 2021 && !sentence.includes('〔2021〕30号') && !/年度报告格式/.test(sentence)
        ? '2019 年的试行格式（国办公开办函〔2019〕60号）已由国办公开办函〔2021〕30号取代'
        : null,
  },
  {
    pattern: /年度报告格式(?:（试行）[》〉]|[》〉]（试行）)/g,
    wrong: (_match, sentence, year) =>
      year >= 2021 && !/国办公开办函/.test(sentence)
        ? '年度报告格式（试行）已由 2021 年修订的格式（国办公开办函〔2021〕30号）取代'
        : null,
  },
  {
    pattern: new RegExp(`信息处理费管理办法[》〉](?:的?通知》?)?[^《。]{0,6}?${NUMBER}`, 'g'),
    wrong: ([, organ, issued, number]) => {
      const cited = `${organ ?? ''}〔${issued ?? ''}〕${number ?? ''}号`;
      return cited === '国办函〔2020〕109号'
        ? null
        : `《政府信息公开信息处理费管理办法》的文号是国办函〔2020〕109号，不是${cited}`;
    },
  },
];

/** What every one of the citations has. */
const CITES = /令|〔|第三十|格式/;

function* citedWrongly(claims: Claims, year: number) {
  for (const { passage, start, text } of claims.sentences.filter((each) => CITES.test(each.text)))
    for (const { pattern, wrong } of CITATIONS)
      for (const match of text.matchAll(pattern)) {
        const says = wrong(match, text, year);
        if (says === null) continue;
        const from = start + match.index;
        yield { says, passage, evidence: quoteOf(passage, from, from + match[0].length) };
      }
}

export const staleCitation = defineCheck({
  id: 'stale-citation',
  name: '过时引用',
  group: '引用',
  severity: 'warning',
  basis: '国务院令第711号；国办公开办函〔2019〕60号；国办公开办函〔2021〕30号；国办函〔2020〕109号',
  rule: '引用现行的条例、年度报告格式和处理费办法，文号正确。',
  *find({ report, claims }) {
    if (report.year === null) return;
    const told = new Set<string>();
    for (const { says, passage, evidence } of citedWrongly(claims(), report.year)) {
      if (told.has(says)) continue;
      told.add(says);
      yield {
        section: passage.section || null,
        message: `${placeIn(passage.section)}“${evidence.quote}”：${says}。`,
        evidence: [evidence],
      };
    }
  },
});
