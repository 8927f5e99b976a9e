/** Quantities of the whole year in, those told twice with different numbers out. */
import { ACCURACY } from './basis.ts';
import type { Sentence } from './claims/claims.ts';
import { quoteOf } from './claims/passage.ts';
import type { Quantity } from './claims/quantity.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck } from './define-check.ts';

interface Told {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Words that say what is counted, verbs and filling taken away: 政府文件. */
  readonly what: string;
  /** What was done with it; publishing in all its words is one thing. */
  readonly deed: string;
}

const WHOLE_YEAR =
  /^(?:截至(?:20\d\d年)?(?:年底|12月31日)，?)?(?:全年|本年度|年内|20\d\d年(?:全年)?)/;
/** 2023年，共发布…: the year before a comma. */
const WHOLE_YEAR_APART = /(?:全年|本年度|年内|20\d\d年度?)(?=，$)/;
/** Words before that narrow what is counted: 通过微信公众号，全年…. */
const NARROWED =
  /通过|利用|依托|借助|微信|微博|公众号|网站|平台|新媒体|栏目|专栏|领域|方面，|部门|[市县区]级|乡镇/;
const PUBLISH = /主动公开|发布(?!会)|公开|印发|制发|出台/g;
const DEEDS = /收到|受理|办理|答复|回复|召开|举办|开展|组织|制作|编发|转载|转发|推送|解读|征集/g;
const FILLING =
  /全年|本年度|年内|20\d\d年|截至|年底|12月31日|共计|总共|累计|共|合计|总数|的|了|各类|数量|数|为|达到|达|通过各种(?:形式|渠道|方式)/g;

/** Shorter names are too general to be the same thing twice. */
const LEAST = 4;

const toldIn = (sentence: Sentence, report: { readonly year: number | null }): readonly Told[] =>
  sentence.quantities.flatMap((quantity) => {
    const { approximate, bracket, step } = quantity;
    const before = sentence.passage.plain.slice(sentence.start, quantity.labelStart);
    const label = `${WHOLE_YEAR_APART.exec(before)?.[0] ?? ''}${quantity.label}`;
    if (approximate || bracket !== -1 || step !== 1 || !WHOLE_YEAR.test(label)) return [];
    if (NARROWED.test(before)) return [];
    const [, told] = /(20\d\d)年/.exec(label) ?? [];
    if (told !== undefined && Number(told) !== report.year) return [];
    const deed = label.match(PUBLISH) ? '公开' : (label.match(DEEDS)?.join('') ?? '');
    const what = label.replace(PUBLISH, '').replace(DEEDS, '').replace(FILLING, '');
    return what.length >= LEAST ? [{ sentence, quantity, what, deed }] : [];
  });

const sameThing = (a: Told, b: Told): boolean =>
  a.what === b.what &&
  a.deed === b.deed &&
  a.quantity.unit === b.quantity.unit &&
  a.sentence !== b.sentence;

export const textTwice = defineCheck({
  id: 'text-twice',
  name: '前后不一',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '同一事项、同一单位、同一时期的数，前后所述一致。',
  *find({ report, claims }) {
    const told = claims()
      .sentences.filter(({ passage }) => passage.section !== '五')
      .flatMap((sentence) => toldIn(sentence, report));
    for (const [index, second] of told.entries()) {
      const first = told
        .slice(0, index)
        .find((each) => sameThing(each, second) && each.quantity.value !== second.quantity.value);
      if (!first) continue;
      const evidence = [first, second].map(({ sentence, quantity }) =>
        quoteOf(sentence.passage, quantity.labelStart, quantity.end),
      );
      const { unit } = second.quantity;
      yield {
        section: second.sentence.passage.section || null,
        message: `${placeIn(first.sentence.passage.section)}称“${evidence[0]?.quote ?? ''}”，${placeIn(second.sentence.passage.section)}又称“${evidence[1]?.quote ?? ''}”，前后相差 ${Math.abs(first.quantity.value - second.quantity.value)} ${unit}。`,
        expected: first.quantity.value,
        actual: second.quantity.value,
        unit,
        evidence,
      };
    }
  },
});
