/** A text in, the issuers it names out: areas, offices, departments, ministries, by any name people use. */
import { areasCalled, canonicalNameOf, isWithin, lineageOf, parentOf, type Area } from './areas.ts';
import { readingsAt, tailsAt, type IssuerReading } from './issuer-readings.ts';
import { governmentOf, organOf, type Issuer, type IssuerMention } from './issuers.ts';
import { prefixMatcher } from './match.ts';
import { MINISTRIES } from './ministries.ts';
import { OFFICE_KEY, organTable } from './organs.ts';
import { isWeak } from './place-words.ts';
import { normalizeText, toSimplified } from './script.ts';
import { fitsBetweenWords } from './word-borders.ts';

export {
  AREAS,
  areasCalled,
  canonicalNameOf,
  isWithin,
  parentOf,
  type Area,
  type AreaLevel,
} from './areas.ts';
export type { Issuer, IssuerMention } from './issuers.ts';

const ministry = (name: string): Issuer => ({ name, area: null, organ: name });

const ministriesAt = prefixMatcher<string>(() =>
  MINISTRIES.flatMap((names) => names.map((words) => [words, names[0] ?? words] as const)),
);

/** Level words that stand for an area named elsewhere: 自治区办公厅, 市教育局. */
const GENERIC = /^(?:本|我|全)?(自治区|省|市|县|区|州|旗|盟)/u;

const fitsGeneric = (area: Area, word: string): boolean =>
  word === '省' || word === '自治区'
    ? area.level === 'province' && area.name.endsWith(word)
    : area.name.endsWith(word) && !area.name.endsWith('自治区');

const genericAreas = (word: string, near: Area | undefined): readonly Area[] => {
  if (near)
    return lineageOf(near)
      .filter((area) => fitsGeneric(area, word))
      .slice(0, 1);
  return word === '自治区'
    ? ['内蒙古', '广西', '西藏', '宁夏', '新疆'].flatMap((name) => areasCalled(name).slice(0, 1))
    : [];
};

/** Readings of 自治区办公厅, 省公安厅, 市教育局: an organ of an area that is not named itself. */
const genericReadingsAt = (
  text: string,
  at: number,
  near: Area | undefined,
): readonly IssuerReading[] => {
  const [words, word = ''] = GENERIC.exec(text.slice(at, at + 5)) ?? [];
  if (words === undefined) return [];
  const areas = genericAreas(word, near);
  return tailsAt(text, at + words.length).flatMap((tail) => {
    const issuers = areas.map((area) =>
      tail.organ?.name == null ? governmentOf(area) : organOf(area, tail.organ.name),
    );
    return issuers.length === 0
      ? []
      : [
          {
            issuers,
            open: issuers.length > 1,
            path: null,
            withOrgan: true,
            start: at,
            end: tail.end,
          },
        ];
  });
};

/** What cannot be told apart: named as written, belonging to no area. */
const openIssuer = (issuers: readonly Issuer[], words: string): Issuer => {
  const [first] = issuers;
  const organ = first?.organ ?? null;
  const names = new Set(issuers.map(({ area }) => area?.name ?? ''));
  const name = names.size === 1 ? `${[...names][0] ?? ''}${organ ?? ''}` : words;
  return { name, area: null, organ };
};

const isNear = (issuer: Issuer, near: Area): boolean => {
  const { area } = issuer;
  return area !== null && (isWithin(area, near) || isWithin(near, area));
};

const sharesLineage = (issuer: Issuer, near: Area): boolean =>
  issuer.area !== null &&
  lineageOf(issuer.area).some((area) =>
    area.level !== 'province' ? isWithin(near, area) : isWithin(near, area),
  );

const nearest = (issuers: readonly Issuer[], near: Area | undefined): readonly Issuer[] => {
  if (!near) return issuers;
  const close = issuers.filter((issuer) => isNear(issuer, near));
  const around = issuers.filter((issuer) => sharesLineage(issuer, near));
  return close.length > 0 ? close : around.length > 0 ? around : issuers;
};

interface Chosen {
  readonly issuer: Issuer;
  readonly others: readonly Issuer[];
}

const choose = (reading: IssuerReading, words: string, near: Area | undefined): Chosen | null => {
  const issuers = nearest(reading.issuers, near);
  const [first, ...others] = issuers;
  if (!first) return null;
  const open = reading.open && issuers.length > 1;
  return open ? { issuer: openIssuer(issuers, words), others: issuers } : { issuer: first, others };
};

const YEAR_BEHIND =
  /^\s{0,2}(?:[12１２二两][0-9０-９〇零○一二三四五六七八九千]{3}|[0-9０-９]{2}\s?年)/u;
/** 北京路, 北京东路, 长沙大道: streets and schools are named after places. */
const NAMED_AFTER =
  /^(?:[东西南北中]?(?:路|街(?!道)|大道|大街|巷)|大学|学院|大厦|银行|饭店|宾馆|街道办事处)/u;
const HAN = /[\u3400-\u9fff]/u;

const nameIsSure = (text: string, { path, end, start }: IssuerReading): boolean => {
  if (!path) return true;
  if (NAMED_AFTER.test(text.slice(end))) return false;
  if (isWeak(path.words)) return YEAR_BEHIND.test(text.slice(end)) || !HAN.test(text);
  const sure = path.words.length > 3 || (!path.short && path.words.length > 2);
  return sure || fitsBetweenWords(text, start, end);
};

const onlyWords = (text: string, { start, end }: IssuerReading): boolean =>
  /^[\s那就换成看查问]*$/u.test(text.slice(0, start)) &&
  /^[\s的呢吗？?！!。]*$/u.test(text.slice(end));

const isMention = (text: string, reading: IssuerReading): boolean =>
  reading.withOrgan ||
  (reading.path?.above.length ?? 0) > 0 ||
  onlyWords(text, reading) ||
  nameIsSure(text, reading);

const GENERIC_BEFORE = /[在由向与和及对经据是给请那被至到为，。、；：（“《(,;:\s]$/u;

const bestAt = (text: string, at: number, near: Area | undefined): IssuerReading | null => {
  const named = readingsAt(text, at).find((reading) => isMention(text, reading));
  if (named) return named;
  const [office] = ministriesAt(text, at);
  if (office) {
    const { values, end } = office;
    return {
      issuers: values.map(ministry),
      open: false,
      path: null,
      withOrgan: true,
      start: at,
      end,
    };
  }
  if (at > 0 && !GENERIC_BEFORE.test(text.slice(0, at))) return null;
  return genericReadingsAt(text, at, near)[0] ?? null;
};

/**
 * Every issuer that running text or a question names, in its order, each with its span: the longest name
 * at each place, areas one inside the other as one (甘肃白银, 吴忠市红寺堡区). Names that are ordinary words
 * as well (和平, 资源) count only with 市, 县, 区, an organ or a year behind them. Words that leave open which
 * area is meant (鼓楼区) give an issuer without area, and all readings in `others`; `near` decides between them.
 * The text must be in simplified characters.
 */
export const issuersIn = (text: string, near?: Area): IssuerMention[] => {
  const mentions: IssuerMention[] = [];
  for (let at = 0; at < text.length;) {
    const reading = bestAt(text, at, near);
    const words = reading ? text.slice(at, reading.end) : '';
    const chosen = reading && choose(reading, words, near);
    if (reading && chosen) mentions.push({ ...chosen, words, start: at, end: reading.end });
    at = reading ? reading.end : at + 1;
  }
  return mentions;
};

/** An organ that no table has, behind an area: 政务服务中心, 第一中学. */
const ANY_ORGAN =
  /^[\u3400-\u9fff（）()]{2,24}(?:厅|局|委|委员会|办|办公室|中心|办事处|总队|支队|大队|站|所|处|馆|院|校|学|社|会|公司|集团|队|庭|署|部)$/u;
/** A township or street office behind an area. */
const TOWNSHIP = /^([\u3400-\u9fff]{1,8}(?:镇|乡|街道|苏木|嘎查))(?:人民政府|政府|办事处)?$/u;
/** A functional area named after its city. */
const ZONE =
  /^([\u3400-\u9fff（）()—-]{0,12}(?:开发区|高新区|经开区|保税区|管理区|示范区|工业园区?|产业园区?|园区|度假区|景区|风景区|新区|新城|实验区|试验区|合作区|自贸区|保护区|基地))(?:管理委员会|管委会)?$/u;
/** An area that no table has. */
const ANY_AREA =
  /^((?:(?!人民政府|[我本各全该])[\u3400-\u9fff]){1,10}?(?:省|市|县|区|旗|盟|州|镇|乡|街道))(?:人民政府|政府|管理委员会|管委会|办事处)?$/u;

const partOf = (area: Area, name: string, above: readonly Area[]): Issuer => {
  const { name: full } = organOf(area, name, above);
  return {
    name: full,
    area: {
      code: `${area.code}-${name}`,
      name,
      short: name,
      level: 'township',
      parent: area,
      kind: 'zone',
      until: null,
      others: [],
    },
    organ: null,
  };
};

const withRest = (reading: IssuerReading, rest: string): Issuer | null => {
  const { path } = reading;
  const [area] = path?.areas ?? [];
  if (!area || reading.withOrgan) return null;
  const part = TOWNSHIP.exec(rest)?.[1] ?? ZONE.exec(rest)?.[1];
  if (part !== undefined) return partOf(area, part, path?.above ?? []);
  return ANY_ORGAN.test(rest) ? organOf(area, rest, path?.above ?? []) : null;
};

const unknownArea = (text: string): Issuer | null => {
  const name = ANY_AREA.exec(text)?.[1];
  if (name !== undefined) return { name, area: null, organ: null };
  const [, where = '', office = ''] =
    /^(.{2,10}?[省市县区旗盟州镇乡])(人民政府办公[厅室])$/u.exec(text) ?? [];
  return where === '' ? null : { name: text, area: null, organ: office };
};

const branch = (text: string): Issuer | null => {
  const [central] = ministriesAt(text, 0);
  if (!central) return null;
  if (central.end === text.length) return ministry(central.values[0] ?? text);
  const [first] = readingsAt(text, central.end);
  const area = first?.path?.areas[0];
  return area ? { name: text, area, organ: text.replace(area.name, '') } : null;
};

const bareOrgan = (text: string, near: Area | undefined): Issuer | null => {
  const organ = organTable().get(text.replace(GENERIC, '')) ?? organTable().get(text);
  if (!organ?.name) return null;
  return near ? organOf(near, organ.name) : { name: text, area: null, organ: organ.name };
};

const wholeIssuer = (text: string, near: Area | undefined): Issuer | null => {
  const readings = readingsAt(text, 0);
  const whole = [...readings, ...genericReadingsAt(text, 0, near)].find(
    (reading) => reading.end === text.length,
  );
  if (whole) return choose(whole, text, near)?.issuer ?? null;
  const central = branch(text);
  if (central) return central;
  for (const reading of readings) {
    const issuer = withRest(reading, text.slice(reading.end));
    if (issuer) return issuer;
  }
  return bareOrgan(text, near) ?? unknownArea(text);
};

const clean = (text: string): string => normalizeText(text).replace(/[\s《》“”"'。，,、：:]/gu, '');

/** Longer than any name of an issuer. */
const LONGEST = 60;

/**
 * The issuer that the whole text names, null where it names none: 吴忠市红寺堡区人民政府 is 红寺堡区, 上海市科委
 * 上海市科学技术委员会. `near`, an area known from elsewhere, resolves 自治区人民政府办公厅 and shared names;
 * without it these give an issuer without area, named as written.
 */
export const issuerOf = (text: string, near?: Area): Issuer | null => {
  const plain = clean(text);
  if (plain === '' || plain.length > LONGEST) return null;
  return wholeIssuer(plain, near) ?? wholeIssuer(toSimplified(plain), near);
};

const organKey = (organ: string | null): string =>
  organ === null ? '' : (organTable().get(organ)?.key ?? organ);

/** Whether two names mean the same issuer, whatever they are written like: 固原 and 固原市人民政府. */
export const sameIssuer = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [issuerOf(a), issuerOf(b)];
  if (!one || !other) return false;
  if (!one.area || !other.area) return one.name === other.name;
  return (
    canonicalNameOf(one.area) === canonicalNameOf(other.area) &&
    one.area.parent === other.area.parent &&
    organKey(one.organ) === organKey(other.organ)
  );
};

const REGION = '自治区';

/** What comes before the organ: every way to name the area. */
const areaAliases = (area: Area): readonly string[] => {
  const own = [canonicalNameOf(area), area.name, ...area.others, area.short];
  const parent = area.parent;
  const under =
    parent && area.level !== 'township'
      ? own.flatMap((name) => [`${parent.short}${name}`, `${parent.name}${name}`])
      : [];
  return [...new Set([...own, ...under])];
};

const organWords = (organ: string): readonly string[] => {
  const key = organKey(organ);
  if (key === OFFICE_KEY)
    return ['人民政府办公厅', '政府办公厅', '办公厅', '人民政府办公室', '政府办公室', '政府办'];
  const tail = /(?:厅|局|委员会|办公室)$/u.exec(organ)?.[0] ?? '';
  const short = tail === '委员会' ? '委' : tail === '办公室' ? '办' : tail;
  return [
    organ,
    ...[...organTable()]
      .filter(
        ([words, other]) =>
          other.key === key && short !== '' && (words.endsWith(tail) || words.endsWith(short)),
      )
      .map(([words]) => words),
  ];
};

/**
 * Names people use for an issuer, the canonical one first: 固原, 固原市政府, 吴忠红寺堡, 宁夏办公厅. An office or
 * department of an autonomous region is also called by the bare level word (自治区办公厅).
 */
export const aliasesOf = (issuer: Issuer | string): string[] => {
  const known = typeof issuer === 'string' ? issuerOf(issuer) : issuer;
  if (!known) return typeof issuer === 'string' ? [issuer] : [];
  const { area, organ, name } = known;
  if (!area)
    return [name, ...(MINISTRIES.find(([full]) => full === name) ?? [])].filter(
      (each, i, all) => all.indexOf(each) === i,
    );
  const places = areaAliases(area);
  if (organ === null) {
    const governments = places.flatMap((place) => [`${place}政府`, `${place}人民政府`]);
    return [...new Set([name, ...places, ...governments])];
  }
  const level = area.name.endsWith(REGION) ? [REGION] : [];
  const words = organWords(organ);
  return [
    ...new Set([
      name,
      ...[...places, ...level].flatMap((place) => words.map((word) => `${place}${word}`)),
    ]),
  ];
};

/** The area above an issuer's own: 吴忠市 for 红寺堡区; null for provinces and unknown areas. */
export const areaAbove = (issuer: Issuer): Area | null =>
  issuer.area ? parentOf(issuer.area) : null;
