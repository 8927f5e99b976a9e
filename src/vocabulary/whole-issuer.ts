/** A name in, the issuer it names out: all of the text is the name, nothing else stands in it. */
import type { Area } from './areas.ts';
import { choose } from './choose-issuer.ts';
import { organOf, type Issuer } from './issuers.ts';
import { readingsAt, type IssuerReading } from './issuer-readings.ts';
import { levelReadingsAt, withoutLevelWord } from './level-words.ts';
import { ministriesAt, ministryOf } from './ministries.ts';
import { organTable } from './organs.ts';
import { normalizeText, toSimplified } from './script.ts';

/** Longer than any name of an issuer. */
const LONGEST = 60;

/** An organ that no table has, behind an area: 公共资源交易中心, 第一中学, 人民政府外事办公室; 正阳街道办事处 is one of a street, not of 正阳县. */
const ORGAN =
  /^(?!人民政府(?:办公[厅室])?$|政府|街道办)[\u3400-\u9fff（）()]{1,24}(?:厅|局|委|委员会|办|办公室|中心|办事处|总队|支队|大队|所|处|馆|院|校|中学|小学|大学|协会|学会|公司|集团|署)$/u;
/** 固原|市教育局: the area's own last word. */
const REST_OF_AREA = /^(?:[省市县区旗盟州]|\p{Script=Han}{0,6}自治[区州县旗])/u;
/** These tell of a document or a page, not of an organ. */
const NO_ORGAN = /党委|公开|年度|报告|情况|网站|文件/u;
const TOWNSHIP =
  /^([\u3400-\u9fff]{1,8}(?:镇|乡|街道|苏木|嘎查))(?:人民政府办公室|人民政府|政府|办事处)?$/u;
/** A functional area named after its city. */
const ZONE =
  /^([\u3400-\u9fff（）()—-]{0,12}(?:开发区|高新区|经开区|保税区|管理区|示范区|工业园区?|产业园区?|园区|度假区|景区|风景区|新区|新城|实验区|试验区|合作区|自贸区|保护区|基地))(?:(?:管理委员会|管委会)(办公室|))?$/u;
const OFFICE_OF_ZONE = '管理委员会办公室';
/** An area that no table has, and what may stand behind it. */
const AREA =
  /^((?![我本各全该])(?:(?!政府|公开)[\u3400-\u9fff]){1,9}[省市县区旗盟州镇乡道])(人民政府办公[厅室]|)(?:人民政府|政府|管理委员会|管委会|办事处)?$/u;

const partOf = (path: NonNullable<IssuerReading['path']>, area: Area, name: string): Issuer => {
  const full = path.short ? `${path.words}${name}` : organOf(area, name, path.above).name;
  const code = `${area.code}-${name}`;
  const part: Area = {
    code,
    name: full,
    short: name,
    level: 'township',
    parent: area,
    kind: 'zone',
    until: null,
    others: [],
  };
  return { name: full, area: part, organ: null };
};

const organIn = ({ name, area }: Issuer, organ: string): Issuer => ({
  name: `${name}${organ}`,
  area,
  organ,
});

const behindArea = (reading: IssuerReading, rest: string): Issuer | null => {
  const { path } = reading;
  const area = path?.areas[0];
  if (!path || !area || reading.withOrgan || reading.open) return null;
  if (path.short && REST_OF_AREA.test(rest)) return null;
  const [, zone, office = ''] = ZONE.exec(rest) ?? [];
  const part = TOWNSHIP.exec(rest)?.[1] ?? zone;
  if (part !== undefined) {
    const whole = partOf(path, area, part);
    return office === '' ? whole : organIn(whole, OFFICE_OF_ZONE);
  }
  return ORGAN.test(rest) && !NO_ORGAN.test(rest) ? organOf(area, rest, path.above) : null;
};

/** 国家税务总局固原市税务局: a ministry's branch in an area. */
const branch = (text: string): Issuer | null => {
  const [central] = ministriesAt(text, 0);
  if (!central) return null;
  const ministry = ministryOf(central.values[0] ?? text);
  if (central.end === text.length) return ministry;
  const path = readingsAt(text, central.end)[0]?.path;
  const area = path?.areas[0];
  const organ = text.slice(path?.end);
  return area && organ !== '' ? { name: text, area, organ } : null;
};

const organAlone = (text: string, near: Area | undefined): Issuer | null => {
  const name = organTable().get(withoutLevelWord(text))?.name ?? organTable().get(text)?.name;
  if (name == null) return null;
  return near ? organOf(near, name) : { name: text, area: null, organ: name };
};

const unknownArea = (text: string): Issuer | null => {
  const [, name, office = ''] = AREA.exec(text) ?? [];
  if (name === undefined) return null;
  return { name: `${name}${office}`, area: null, organ: office === '' ? null : office };
};

const fullReading = (text: string, near: Area | undefined): IssuerReading | undefined =>
  [...readingsAt(text, 0), ...levelReadingsAt(text, 0, near)].find(
    ({ end }) => end === text.length,
  );

const read = (text: string, near: Area | undefined): Issuer | null => {
  const whole = fullReading(text, near);
  if (whole) return choose(whole, text, near)?.issuer ?? null;
  const central = branch(text);
  if (central) return central;
  for (const reading of readingsAt(text, 0)) {
    const issuer = behindArea(reading, text.slice(reading.end));
    if (issuer) return issuer;
  }
  return organAlone(text, near) ?? unknownArea(text);
};

const bare = (text: string): string => normalizeText(text).replace(/[\s《》“”"'。，,、：:]/gu, '');

/**
 * The issuer that the whole text names, null where it names none: 吴忠市红寺堡区人民政府 is 红寺堡区, 上海市科委
 * 上海市科学技术委员会. An area that no table has is taken at its word (沐阳县人民政府 is 沐阳县, without area).
 * `near`, an area known from elsewhere, resolves 自治区人民政府办公厅, 市教育局 and shared names (鼓楼区);
 * without it these give an issuer without area, named as written.
 */
export const issuerOf = (text: string, near?: Area): Issuer | null => {
  const plain = bare(text);
  if (plain === '' || plain.length > LONGEST) return null;
  return read(toSimplified(plain), near);
};
