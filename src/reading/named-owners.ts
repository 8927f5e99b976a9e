/** What stands before section one in; whose report it quotes or announces, and the organs it names alone, out. */
import { plain } from './bare.ts';
import { ownerIn } from './title.ts';

const QUOTED = /《([^《》]{4,60}(?:报告|年报))》/gu;
const IN_BRACKETS = /《[^《》]*》/gu;
/** 现公布桐梓县2022年政府信息公开工作年度报告; the report that a notice asks for is another's. */
const ANNOUNCED =
  /(?:[特兹现]?(?:编制|公布|发布|将)|^|(?:^|[，,])对)([^，。；、：,;:]{2,40}?(?:年度报告|年报|报告))(?!的?(?:通知|编制|函|要求|有关|工作|格式))/gu;
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

/** 由周家桥街道办事处编制, 由中江县人民政府办公室组织编制. */
const COMPILED = /由([^，。；、：,;:（(]{3,40}?)(?:负责|牵头|组织|汇总|统一)*(?:编制|编写|撰写)/gu;
/** The office of a town writes its report: 厚桥街道党政办公室综合科. */
const OFFICE_OF_TOWN = /(?<=[镇乡]|街道)(?:人民政府|办事处)?(?:党政|综合|办公室).*$/u;
/** 锡山区人民政府厚桥街道. */
const GOVERNMENT_BEFORE = /人民政府(?=\p{Script=Han}{1,8}(?:街道|镇|乡)$)/u;

/** Who the opening says compiled the report. */
export const compilers = (opening: readonly string[]): readonly string[] =>
  opening
    .flatMap((text) => [...plain(text).replace(IN_BRACKETS, '').matchAll(COMPILED)])
    .map(([, name = '']) => name.replace(OFFICE_OF_TOWN, '').replace(GOVERNMENT_BEFORE, ''))
    .filter((name) => !NOBODY.test(name));

/** 请与涵江区教育局办公室联系, in a report that says 我局. */
const ASKED =
  /(?:请与|请联系[:：]?|可与|请向)([^，。；、：,;:（(]{4,30}?[局委厅院镇乡道])(?=[^，。；、：,;:（(]{0,10}(?:联系|咨询|[（(，,]))/gu;
const OWN = /[我本]([局委厅院镇乡]|街道)/u;

/** Whom readers are told to ask, where the report speaks of itself as the same kind of organ. */
export const askedOwners = (
  opening: readonly string[],
  body: readonly string[],
): readonly string[] => {
  const own = body.map((text) => OWN.exec(plain(text))?.[1]).find((kind) => kind !== undefined);
  if (own === undefined) return [];
  return opening
    .flatMap((text) => [...plain(text).matchAll(ASKED)])
    .flatMap(([, name = '']) => (name.endsWith(own) ? name : []));
};

/** The organs that lines name alone, in brackets or not. */
export const organsAlone = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => ORGAN.exec(plain(line))?.[1] ?? []);
