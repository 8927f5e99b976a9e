/** A question in, the part of the report it names by its place out: 第六部分, 最后一部分, 表三. */
import { SECTIONS } from '../../vocabulary/topics.ts';
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const SECTION_DIGITS = '一二三四五六';

const lastSection = pattern(/最后一?个?(?:大?部分|章|节)/gu, () => ({
  kind: 'section',
  number: SECTION_DIGITS.slice(-1),
}));

const section = pattern(
  /第([一二三四五六1-6])(?:个)?(?:大?部分|章|节|大块|块)/gu,
  ([digit = '']) => ({
    kind: 'section',
    number: /\d/u.test(digit) ? SECTION_DIGITS.charAt(Number(digit) - 1) : digit,
  }),
);

/** Nothing follows a table but that all of it is wanted. */
const ALL_OF_IT = '(?=(?:的)?(?:全部|全|所有|整|完整|数据|内容|发|给|列|贴|$|[？?]))';

/** 表三全部数据: the section itself. */
const wholeTable = pattern(
  new RegExp(`(?<![列图])(?<!(?<![\\d度])年)表([二三四])(?:格)?${ALL_OF_IT}`, 'gu'),
  ([number = '']) => ({ kind: 'section', number }),
);

/** What the three tables are called, in their order. */
const NAMED = [
  ['二', '主动公开(?:情况)?表|第一张表'],
  ['三', '依?申请(?:公开)?(?:办理)?(?:情况)?表|第二张表'],
  ['四', '(?:行政)?复议[、和与及]?(?:行政)?诉讼(?:情况)?表|第三张表'],
] as const;

const titleOf = (number: string): string =>
  SECTIONS.find((section) => section.number === number)?.title ?? '';

/** 依申请情况表全部列出来 */
const namedTables = NAMED.map(([number, names]) =>
  pattern(new RegExp(`(?:${names}|${titleOf(number)}表)(?:格)?${ALL_OF_IT}`, 'gu'), () => ({
    kind: 'section',
    number,
  })),
);

/** 表三, 第二十条第（六）项: where the form prints it. */
const printedAt = pattern(
  /(?<![列图])(?<!(?<![\d度])年)表[一二三四](?:里面?|中|的)?|第二十条(?:第?[一五六八九]?项)?(?:的)?/gu,
  () => ({
    kind: 'filler',
  }),
);

/** All of them, in one list. */
export const sections: readonly Recogniser[] = [
  section,
  lastSection,
  wholeTable,
  ...namedTables,
  printedAt,
];
