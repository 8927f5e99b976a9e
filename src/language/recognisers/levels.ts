/** A question in, the levels of areas it asks about out: 哪个县, 各市, 县级. */
import { readNumber } from '../../vocabulary/numbers.ts';
import type { AreaLevel } from '../../vocabulary/places.ts';
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const LEVELS_OF: Readonly<Record<string, readonly AreaLevel[]>> = {
  省: ['province'],
  市: ['prefecture'],
  地级市: ['prefecture'],
  县: ['county'],
  区: ['county'],
  县区: ['county'],
  区县: ['county'],
  市县: ['prefecture', 'county'],
};

const levelsOf = (words: string): Meaning => ({ kind: 'levels', levels: LEVELS_OF[words] ?? [] });

/** 哪个县, 各市, 县级: reports of areas of that level. */
const eachOfLevel = pattern(
  /(哪个|哪些|哪几个|各个?|每个|所有的?|全部)(地级市|市县|县区|区县|省|市|县|区)(?:级)?(?:的)?(?:人民)?(?:政府)?(?![级区县长])/gu,
  ([which = '', words = '']) => [
    levelsOf(words),
    { kind: 'cue', cue: which.startsWith('哪') ? 'which' : 'all' },
  ],
);

const ofLevel = pattern(
  /(地级市|省|市|县|区)级?(?:人民)?(?:政府)?(?:的)?(?=(?:报告|年报)(?:有哪|都有|里|中|一共|共))|(省|市县?|县区|区县|县|区)级(?:人民)?(?:政府)?(?:的|里|中)?/gu,
  ([report = '', level = '']) => [
    levelsOf(report === '' ? level : report),
    { kind: 'cue', cue: 'all' },
  ],
);

/** 三个市一共, 这两个县谁多 */
const someOfLevel = pattern(
  /(?:这|那|全部|所有)?([一二两三四五六七八九十]{1,2}|\d{1,2})个(地级市|县区|区县|市|县|区)(?:级)?(?:的)?(?=加|合|一共|总共|共|平均|申请|复议|诉讼|行政|处罚|许可|不予|谁|哪|各)/gu,
  ([number = '', words = '']) => {
    const count = readNumber(number);
    return [
      levelsOf(words),
      { kind: 'cue', cue: 'all' },
      ...(count === null ? [] : [{ kind: 'reports-count', count } as const]),
    ];
  },
);

/** 占比最高的县, 县区申请排名: which of that level. */
const foremost = pattern(
  /(?<=最[高低多少大小]的(?:是)?(?:哪个)?)(地级市|县区|区县|省|市|县|区)(?=$|[？?，,。是有])|(县区|区县|市县)(?=[^，。？?]{0,12}(?:排名|排行|排序|最[多少高低]))/gu,
  ([one = '', other = '']) => [levelsOf(one === '' ? other : one), { kind: 'cue', cue: 'which' }],
);

/** All of them, in one list. */
export const levels: readonly Recogniser[] = [eachOfLevel, ofLevel, someOfLevel, foremost];
