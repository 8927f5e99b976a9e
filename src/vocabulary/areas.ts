/** The areas of China: divisions, former divisions and functional areas, by name and by code. */
import { DIVISIONS } from './divisions.ts';
import { FORMER_AREAS } from './former-areas.ts';
import { ZONES } from './zones.ts';

export type AreaLevel = 'province' | 'prefecture' | 'county' | 'township';

export interface Area {
  /** GB/T 2260 code; a functional area has its parent's code with a running letter part behind. */
  readonly code: string;
  /** Official name: 固原市. */
  readonly name: string;
  /** Short name: 固原. */
  readonly short: string;
  readonly level: AreaLevel;
  readonly parent: Area | null;
  /** `former`: no longer in the list of divisions; `zone`: a functional area. */
  readonly kind: 'division' | 'former' | 'zone';
  /** Year of dissolution or renaming of a former area, where known. */
  readonly until: number | null;
  /** Names in use besides `name` and `short`: 宁夏自治区, 恩施州. */
  readonly others: readonly string[];
}

const levelOf = (code: string): AreaLevel => {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
};

// 「自治」names carry the people's names; people say 宁夏, 恩施, 河口.
const PEOPLES =
  /(?:壮族|回族|维吾尔|藏族|苗族|彝族|土家族|侗族|布依族|朝鲜族|蒙古族?|哈尼族|傣族|白族|傈僳族|景颇族|羌族|黎族|满族|瑶族|仡佬族|水族|畲族|拉祜族|佤族|布朗族|纳西族|普米族|怒族|独龙族|东乡族|保安族|撒拉族|土族|裕固族|哈萨克族?|柯尔克孜族?|锡伯族?|塔吉克族?|达斡尔族?|鄂温克族|鄂伦春族?|毛南族|仫佬族|各族)+$/u;

/** Short names that the rules below would get wrong. */
const SHORT: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙古',
  鄂伦春自治旗: '鄂伦春',
  鄂温克族自治旗: '鄂温克',
  东乡族自治县: '东乡',
  梅里斯达斡尔族区: '梅里斯',
  管城回族区: '管城',
  顺河回族区: '顺河',
  瀍河回族区: '瀍河',
  回民区: '回民区',
};

const AUTONOMOUS = /自治(?:区|州|县|旗)$/u;
const SUFFIX =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|矿区|林区|特区|省|市|县|区|盟|旗|州)$/u;

const isAutonomous = (name: string): boolean => name.includes('自治');

const shortNameOf = (name: string): string => {
  const bare = name.replace(SUFFIX, '');
  const short = SHORT[name] ?? (isAutonomous(name) ? bare.replace(PEOPLES, '') : bare);
  return short.length >= 2 ? short : name;
};

const NO_OTHERS: readonly string[] = [];

const othersOf = (name: string, short: string): readonly string[] => {
  const kind = isAutonomous(name) ? AUTONOMOUS.exec(name)?.[0] : undefined;
  if (kind === undefined) return NO_OTHERS;
  return [`${short}${kind}`, `${short}${kind.slice(-1)}`].filter((other) => other !== name);
};

const areaOf = (code: string, name: string, parent: Area | null): Area => {
  const short = shortNameOf(name);
  const others = othersOf(name, short);
  return { code, name, short, level: levelOf(code), parent, kind: 'division', until: null, others };
};

const lines = (table: string): readonly string[] => table.trim().split('\n');

const parentIn = (areas: ReadonlyMap<string, Area>, code: string): Area | null => {
  if (code.endsWith('0000')) return null;
  const prefecture = code.endsWith('00') ? undefined : areas.get(`${code.slice(0, 4)}00`);
  return prefecture ?? areas.get(`${code.slice(0, 2)}0000`) ?? null;
};

const readDivisions = (): Map<string, Area> => {
  const byCode = new Map<string, Area>();
  for (const line of lines(DIVISIONS)) {
    const [code = '', name = ''] = line.split(' ');
    if (!name.includes('直辖县级')) byCode.set(code, areaOf(code, name, parentIn(byCode, code)));
  }
  return byCode;
};

const BY_CODE = readDivisions();

/** The divisions of today, in the order of their codes. */
export const AREAS: readonly Area[] = [...BY_CODE.values()];

const readFormer = (): readonly Area[] => {
  const known = new Map(BY_CODE);
  return lines(FORMER_AREAS).map((line) => {
    const [code = '', name = '', year] = line.split(' ');
    const until = year === undefined ? null : Number(year);
    const area: Area = { ...areaOf(code, name, parentIn(known, code)), kind: 'former', until };
    if (!known.has(code)) known.set(code, area);
    return area;
  });
};

/** 平潭综合实验区 is called 平潭, but 兰州新区 is not called 兰州. */
const shortZoneOf = (name: string, others: readonly string[]): string => {
  const bare = name.replace(/(?:新区|综合实验区)$/u, '');
  const taken = name.endsWith('新区') && divisions().byShort.has(bare);
  return others.at(-1) ?? (taken ? name : bare);
};

const readZones = (): readonly Area[] =>
  lines(ZONES).map((line, row) => {
    const [code = '', names = ''] = line.split(' ');
    const [name = '', ...others] = names.split('|');
    return {
      code: `${code}-${String(row)}`,
      name,
      short: shortZoneOf(name, others),
      level: 'county',
      parent: BY_CODE.get(code) ?? null,
      kind: 'zone',
      until: null,
      others,
    };
  });

interface Supplement {
  readonly areas: readonly Area[];
  readonly byName: ReadonlyMap<string, readonly Area[]>;
  readonly byShort: ReadonlyMap<string, readonly Area[]>;
}

const indexBy = (
  areas: readonly Area[],
  keys: (area: Area) => readonly string[],
): Map<string, Area[]> => {
  const index = new Map<string, Area[]>();
  for (const area of areas)
    for (const key of keys(area)) {
      const found = index.get(key);
      if (!found) index.set(key, [area]);
      else if (!found.includes(area)) found.push(area);
    }
  return index;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const allNames = (area: Area): readonly string[] => [area.name, ...area.others];
const shortNames = (area: Area): readonly string[] => [area.short];

const divisions = once((): Supplement => ({
  areas: AREAS,
  byName: indexBy(AREAS, allNames),
  byShort: indexBy(AREAS, shortNames),
}));

const supplement = once((): Supplement => {
  const areas = [...readFormer(), ...readZones()];
  return { areas, byName: indexBy(areas, allNames), byShort: indexBy(areas, shortNames) };
});

/** Areas that are no divisions of today: former ones and functional areas. */
export const supplementaryAreas = (): readonly Area[] => supplement().areas;

/**
 * Areas of that official or short name; several where areas share it. Divisions of today come before
 * former ones and functional areas: those are given where no division has the name.
 */
export const areasCalled = (words: string): readonly Area[] =>
  divisions().byName.get(words) ??
  supplement().byName.get(words) ??
  divisions().byShort.get(words) ??
  supplement().byShort.get(words) ??
  [];

/** The area an area lies in; null for provinces. */
export const parentOf = (area: Area): Area | null => area.parent;

/** The area itself, then the areas it lies in, up to the province. */
export const lineageOf = (area: Area): readonly Area[] =>
  area.parent ? [area, ...lineageOf(area.parent)] : [area];

/** Whether an area is the other or lies in it. */
export const isWithin = (area: Area, ancestor: Area): boolean =>
  lineageOf(area).some((each) => each.code === ancestor.code && each.name === ancestor.name);

const isShared = (area: Area): boolean => {
  const called = divisions().byName.get(area.name) ?? [];
  return called.filter((other) => other !== area).length > 0;
};

/**
 * The name an area has in our data: its official name, with the city before it where areas of the
 * country share the name (西安市新城区, 北京市朝阳区).
 */
export const canonicalNameOf = (area: Area): string =>
  area.parent && isShared(area) ? `${area.parent.name}${area.name}` : area.name;
