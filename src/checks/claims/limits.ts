/** The words around a number in, whether they limit it to less than the year and the whole issuer out. */
import type { Report } from '../../report/report.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

/** What of a report decides which year and which offices a sentence means. */
export type Whose = Pick<Report, 'issuer' | 'year' | 'scope'>;

/** The words up to a number since the last semicolon. */
export const clauseOf = ({ passage, start }: Sentence, quantity: Quantity): string => {
  const text = passage.plain.slice(start, quantity.start);
  return text.slice(text.lastIndexOf('；') + 1);
};

const COMPARED = /同期|同比|较上|较去|比上|比去|增长|增加|减少|下降/;

/** The words since the last comma: what they compare or narrow holds for all that 、 joins to them. */
const phraseOf = (clause: string): string => clause.slice(clause.lastIndexOf('，') + 1);

/** 上年不予公开 65 件, but not 上年结转 4 件. */
const LAST_YEAR =
  /^(?:其中)?(?:上一?年度?|去年)(?!(?:度)?(?:年?[末底])?(?:的|尚)?(?:未办结|结转|转结|转来|转入|顺延|延续|遗留|结存|留))/;

/** Some of the requests only, or those that someone looked through. */
const OF_SOME =
  /领域的?(?:政府信息公开)?申请(?:中|(?:共|有|为)?\d)|(?:网上|网络|信函|信件|当面|现场|线上|线下)(?:申请)?中|公共企事业单位|县区(?:收|受理|因|被|作出|予以|不予|部分|无法)|县级单位|乡镇政府|镇街(?:收|受理)/;
const LOOKED_THROUGH = /审核|评查|抽查|抽检|研判/;

/** 主动公开 120 件、依申请公开 42 件、不予公开 50 件: documents by who may see them. */
const BY_ATTRIBUTE = /主动公开[^，、；\d]{0,4}\d[^。]*依申请公开(?:占比?)?\d/;

/** True where a sentence divides documents, not requests. */
export const dividesDocuments = (text: string): boolean => BY_ATTRIBUTE.test(text);

/** Another period than the year, or only some of the offices. */
const NARROWER =
  /上半年|下半年|季度|目前|\d月|以来|历年|近[三五两]年|本级|市直|县直|区直|省直|[省市县区]级(?:部门|单位|机关)/;
/** 各县（区）收到…, 市自然资源局收到…: some offices of an area only. */
const SOME_OFFICES =
  /^(?!.*(?:全[省市县区州旗盟]|部门|单位|机关)).*各(?:县|市|区|旗|乡|镇|街道)|(?:^|[，。：、])(?:乡|乡镇|镇)(?:街|（街道）|街道)?(?:20\d\d年)?(?:全年|共|累计)*(?:收|受理|接|办)|(?:^|[，。：、])(?:20\d\d年，?)?(?![我本各])[\u4e00-\u9fff]{2,10}(?<!各)[局委厅](?:20\d\d年)?(?:全年|年内|共|累计|未|没有|依申请公开|政府信息公开申请)*(?:收|受理|接|办|答复|登记|发生|产生|涉|因|被|作出|做出|予以|不予|部分公开|无法)/;

/** 部分县区, 12 个部门: of which a report may deny what others have. */
export const SOME_ONLY =
  /某|部分|个别|多数|大多|\d+[个家][^，。；]{0,6}(?:部门|单位|地区|[县市区镇乡局办]|街道)/;

/** True where a sentence about an area begins with some of its offices. */
export const ofSomeOffices = (words: string, issuer: string | null): boolean =>
  isArea(issuer) && SOME_OFFICES.test(words);

const TO_YEARS_END = /(?:1月1日(?:起|以来)?(?:至|到|—|-)+(?:20\d\d年)?)?12月(?:31日|底)/g;

const isNarrower = (clause: string): boolean =>
  NARROWER.test(clause.replace(TO_YEARS_END, '').replace(/今年以来/g, ''));

/** 市政府 collected…: the government itself, not its departments and the areas below. */
const OWN_OFFICE =
  /(?<!各级|各级人民)政府(?!信息|及|和|部门|系统|各|工作)|本机关(?!不掌握)|办公[厅室]/;

const CARRIED =
  /(?:结转|转结|顺延|延续|接转|延|转|留|移)(?:至|到|入|待)?20\d\d年|20\d\d年度?(?=结转|转结|转入|未办结|遗留|结存|顺延|延续)/g;

/** （2023年为 150 件）: what a remark compares with. */
const REMARK = /（[^（）]*）/g;

/** The last year named before the number is not the report's; a year to which cases are carried is none. */
const ofAnotherYear = (clause: string, year: number | null): boolean => {
  const years = [
    ...clause
      .replace(CARRIED, '')
      .replace(REMARK, '')
      .matchAll(/20\d\d(?=年|—|-)/g),
  ];
  const last = years.at(-1)?.[0];
  return year !== null && last !== undefined && Number(last) !== year;
};

/** 2023年结转 4 件 in a report for 2024 came from before; from any other year nothing can be said. */
const carriedFromElsewhere = (label: string, year: number | null): boolean => {
  const [, from] = /(20\d\d)年度?(?:结转|转结|转入|未办结|遗留|结存|顺延|延续)/.exec(label) ?? [];
  return from !== undefined && year !== null && Number(from) !== year - 1;
};

/** Whether a name is an area's, not an organ's. */
export const isArea = (issuer: string | null): boolean =>
  issuer !== null && /[省市县区州旗]$/.test(issuer);

/** 全省 in the report of a county, or of a department that does not sum up the others': the whole of another. */
const ofOtherArea = (clause: string, { issuer, scope }: Whose): boolean => {
  const [, whole] = /全(国|省|市|县|区|州|盟|旗)/.exec(clause) ?? [];
  if (whole === undefined || issuer === null) return false;
  const ofDepartment = !isArea(issuer) && !/办公[厅室]$/.test(issuer) && scope !== '汇总';
  return ofDepartment || !issuer.includes(whole);
};

/** 不予公开的理由分别为：国家秘密 2 件，…: each stands behind its own name. */
const NAMED_ONE_BY_ONE = /分别(?:为|是|有|如下)?：/;

/** True where the number is of another period, of some offices only, or compared with another. */
export const isLimited = (clause: string, label: string, { issuer, year, scope }: Whose): boolean =>
  isNarrower(clause) ||
  ofSomeOffices(clause, issuer) ||
  COMPARED.test(label) ||
  COMPARED.test(phraseOf(clause)) ||
  LAST_YEAR.test(phraseOf(clause)) ||
  LOOKED_THROUGH.test(phraseOf(clause)) ||
  OF_SOME.test(clause) ||
  ofAnotherYear(clause, year) ||
  carriedFromElsewhere(label, year) ||
  ofOtherArea(clause, { issuer, year, scope }) ||
  /分别|平均|每/.test(clause.replace(NAMED_ONE_BY_ONE, '')) ||
  (scope === '本级' && /全[省市县区]/.test(clause));

/** True where the words may mean the government's own office only, not the whole area. */
export const mayMeanOffice = (clause: string, { issuer, scope }: Whose): boolean =>
  isArea(issuer) && scope !== '本级' && OWN_OFFICE.test(clause);
