/** A question in, cases and their ends as people tell them out: 老百姓告政府, 老百姓赢了, 复议案件数、维持数. */
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** Anybody who sues: 企业 or 个人 would be a condition that table four does not count by. */
const PEOPLE =
  '(?:老百姓|百姓|群众|公民|市民|民众|人家|别人|申请人|原告|当事人|(?:像|跟|和)我们?(?:这样|一样)?)们?(?:的)?';

const litigation: Meaning = { kind: 'row', table: 'appeals', id: 'litigation', weak: false };

/** Where the one who sued won, the decision was corrected; where he lost, it was upheld. */
const ended = (won: boolean): Meaning => ({
  kind: 'column',
  table: 'appeals',
  id: won ? 'corrected' : 'upheld',
  weak: false,
});

const sued = pattern(
  new RegExp(
    `${PEOPLE}(?:去|把|和|跟|与)?(?:(?:政府|官府|机关)?打官司)?(?:告|起诉|状告|控告|打官司)(?:了)?(?:政府|当官的|官|行政机关)?(?![赢输倒胜])|(?:把|跟|和|与)政府(?:给)?(?:告了|打官司)`,
    'gu',
  ),
  () => litigation,
);

/** 老百姓赢了几起; 打赢 and 告赢 are said of suits alone. */
const outcome = pattern(
  new RegExp(`${PEOPLE}(打官司|打|告|诉讼|官司)?(胜诉|赢|胜|败诉|输|败)(?:了)?(?:的)?`, 'gu'),
  ([way = '', end = '']) => [
    ended(/[赢胜]/u.test(end)),
    ...(way !== '' || end.endsWith('诉') ? [litigation] : []),
  ],
);

/** 群众起诉固原赢了几次: it is still they who won. */
const outcomeOfSuit = pattern(
  new RegExp(
    `(?<=${PEOPLE}(?:去|把|和|跟|与)?(?:告|起诉|状告|控告|打官司)了?(?:政府|官府|官|行政机关)?(?:(?!政府|官府|机关)[^，。；？?！!,;]){0,16})(?:打|告)?(胜诉|赢|胜|败诉|输|败)(?:了)?(?:的)?`,
    'gu',
  ),
  ([end = '']) => [ended(/[赢胜]/u.test(end)), litigation],
);

/** 政府赢了几件, 判政府输的 */
const officeEnded = pattern(
  /(?<![告诉]了?)(?:判|判定)?(?:政府|行政机关|官方|官府)(?:一?方|这边)?(胜诉|赢|胜|败诉|输|败)(?:了)?(?:的)?/gu,
  ([end = '']) => [ended(!/[赢胜]/u.test(end)), ...(end.endsWith('诉') ? [litigation] : [])],
);

/** 老百姓2020年去法院告政府的: to court, no report of a court is meant. */
const toCourt = pattern(
  new RegExp(
    `(?:${PEOPLE}(?:20\\d\\d年(?:度)?)?)?(?:去|到|上|往|向|跑)(?:了|过)?法院(?:去)?(?:告|起诉|打官司|告状|提起诉讼|诉讼)(?:了)?(?:政府|官|行政机关)?`,
    'gu',
  ),
  () => litigation,
);

/** 复议案件数、维持数: the total beside its results. */
const caseNumber = pattern(
  /(?:行政)?(复议|诉讼)(?:的)?(?:案件|案)?(?:的)?(?:总?数量?|总?件数|总量|总计|合计)(?=(?:[、，,和及与跟]|以及|还有)(?:其中)?(?:结果)?(?:被)?(?:维持|纠正|其他结果|尚未|未审结))|(?:行政)?(复议|诉讼)(?:案件|案)?(?:总计|总共|一共|合计|共)(?=(?:有|是)?(?:多少|几)件?[，,、；;\s]*(?:其中)?(?:维持|纠正|其他结果))/gu,
  ([list = '', each = '']) => [
    {
      kind: 'row',
      table: 'appeals',
      id: list + each === '复议' ? 'review' : 'litigation',
      weak: false,
    },
    { kind: 'column', table: 'appeals', id: 'total', weak: false },
  ],
);

/** All of them, in one list. */
export const plaintiffs: readonly Recogniser[] = [
  caseNumber,
  sued,
  outcome,
  outcomeOfSuit,
  officeEnded,
  toCourt,
];
