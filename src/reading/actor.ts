/** Paragraphs of section one in; who acts in their first sentences (2022年，子长市人民政府贯彻…) out. */
import { issuerOf, issuersIn, type Area, type Issuer } from '../vocabulary/places.ts';
import { plain } from './bare.ts';

const MOST_TEXTS = 4;
const REACH = 60;

/** What stands before the actor: （一）主动公开方面。2022年，在市委、市政府的坚强领导下，…. */
const BEFORE =
  /^(?:[（(][一二三]+[)）][^。]{2,14}[。:：]\s*)?(?:[12二][\d〇零○]{3}\s*年[度来]?(?:以来)?\s*[,，]?\s*)?(?:在[^,，。]{2,40}下\s*[,，]\s*)?/u;

const ACTS =
  '严格|认真|坚持|深入|全面|积极|按照|根据|依据|依照|紧紧|紧扣|围绕|始终|高度|切实|扎实|持续|不断|主动|依法|贯彻|落实|较好|立足|锚定|聚焦|着力|充分|进一步|牢固|结合';
const ACTOR = new RegExp(
  `^([\\u3400-\\u9fff]{2,28}?(?:政府|办公[厅室]|[厅局院]|委员会|街道|管委会|办事处|中心|镇|乡))(?=${ACTS})`,
  'u',
);
/** 我县认真…, 全市各级行政机关…: the area itself. */
const OWN_AREA = new RegExp(`^(?:我([省市县区州旗])(?=${ACTS})|全([省市县区州旗])各级)`, 'u');
/** 我局, 市教育局: nobody is named. */
const NOBODY = /^(?:本|我|该|各|全|(?:自治区|[省市县区州旗盟])(?!\p{Script=Han}{1,3}[区县市旗]))/u;

const openings = (texts: readonly string[]): readonly string[] =>
  texts.slice(0, MOST_TEXTS).map((text) => plain(text).replace(BEFORE, '').slice(0, REACH));

/** 番禺|经济技术开发区: the name goes on. */
const GOES_ON = /^\p{Script=Han}{0,14}(?:[开园景示新]\p{Script=Han}{0,2}区|镇|乡|街道|管委会)/u;

/** The issuer in a known area that a first sentence begins with. */
const subjectOf = (opening: string): Issuer | null => {
  const [first] = issuersIn(opening);
  if (first?.start !== 0 || !first.issuer.area) return null;
  return GOES_ON.test(opening.slice(first.end)) ? null : first.issuer;
};

/** The government of the only area of that kind that the texts name: 我县, 全县各级行政机关 in a text that names 中阳县. */
const ownGovernment = (texts: readonly string[], kind: string): Issuer | null => {
  const areas = texts
    .flatMap((text) => issuersIn(plain(text)))
    .flatMap(({ issuer: { area } }): readonly Area[] => (area ? [area] : []))
    .filter(({ name }) => name.endsWith(kind) && !name.endsWith('自治区'));
  const [name, ...others] = new Set(areas.map((area) => area.name));
  return name !== undefined && others.length === 0 ? issuerOf(name) : null;
};

/** The only organ whose name in full the texts print with the generic one at its end: 市教育局 in a text that names 铜仁市教育局. */
const inFull = (generic: string, texts: readonly string[]): Issuer | null => {
  if (!/^[省市县区州旗]/u.test(generic)) return null;
  const full = new RegExp(`[\\u3400-\\u9fff]{1,8}?${generic}`, 'gu');
  const named = texts
    .flatMap((text) => plain(text).match(full) ?? [])
    .flatMap((name) => issuerOf(name) ?? [])
    .filter(({ area }) => area);
  const [first, ...others] = new Map(named.map((issuer) => [issuer.name, issuer])).values();
  return first && others.length === 0 ? first : null;
};

/** Whoever a sentence names before what is done: 官洲街道办事处认真…, 我县认真…. */
const doerOf = (opening: string, texts: readonly string[]): Issuer | null => {
  const [, my, whole = my] = OWN_AREA.exec(opening) ?? [];
  if (whole !== undefined) return ownGovernment(texts, whole);
  const name = ACTOR.exec(opening)?.[1] ?? '';
  if (name === '') return null;
  return NOBODY.test(name) ? inFull(name, texts) : issuerOf(name);
};

/** Whoever the first sentences say acts: in a known area at best. */
export const actorsOf = (texts: readonly string[]): readonly Issuer[] =>
  openings(texts).flatMap((opening) => subjectOf(opening) ?? doerOf(opening, texts) ?? []);
