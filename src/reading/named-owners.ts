/** What stands before section one in; whose report it quotes or announces, and the organs it names alone, out. */
import { plain } from './bare.ts';
import { ownerIn } from './title.ts';

const QUOTED = /《([^《》]{4,60}(?:报告|年报))》/gu;
const IN_BRACKETS = /《[^《》]*》/gu;
/** 现公布桐梓县2022年政府信息公开工作年度报告; the report that a notice asks for is another's. */
const ANNOUNCED =
  /(?:[特兹现]?(?:编制|公布|发布|将)|^)([^，。；、：,;:]{2,40}?(?:年度报告|年报|报告))(?!的?(?:通知|编制|函|要求|有关|工作|格式))/gu;
/** 我局, 本机关: nobody is named. */
const NOBODY = /^(?:本|我|该|全|$)/u;
const ORGAN =
  /^[（(]?([^\s，。：,:（(]{2,30}(?:政府|办公[厅室]|[厅局委院]|街道|管委会|办事处|中心))[）)]?$/u;

const isDated = (title: string): boolean =>
  /信息公开|政务公开/u.test(title) && /20\d\d|[〇零○]/u.test(title);

const ownersOf = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)]
    .map((found) => found[1] ?? '')
    .filter(isDated)
    .map(ownerIn);

/** Whose reports are quoted: 《固原市教育局2023年政府信息公开工作年度报告》. */
export const quotedOwners = (preface: readonly string[]): readonly string[] =>
  preface.filter((text) => text.includes('《')).flatMap((text) => ownersOf(plain(text), QUOTED));

/** Whose report the opening says it announces: 现公布桐梓县2022年政府信息公开工作年度报告. */
export const announcedOwners = (preface: readonly string[]): readonly string[] =>
  preface
    .flatMap((text) => ownersOf(plain(text).replace(IN_BRACKETS, ''), ANNOUNCED))
    .filter((owner) => !NOBODY.test(owner));

/** The organs that lines name alone, in brackets or not. */
export const organsAlone = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => ORGAN.exec(plain(line))?.[1] ?? []);
