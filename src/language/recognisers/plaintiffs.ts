/** A question in, suits and their ends told from the side of those who sue out: 老百姓告政府, 老百姓赢了. */
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

/** All of them, in one list. */
export const plaintiffs: readonly Recogniser[] = [sued, outcome, outcomeOfSuit, officeEnded];
