/** Areas and organs of government: a name as written in, the canonical issuer out. */
import { DIVISIONS } from './divisions.ts';

export type AreaLevel = 'province' | 'prefecture' | 'county' | 'township';

export interface Area {
  readonly code: string;
  /** Official name: 固原市. */
  readonly name: string;
  /** Short name: 固原. */
  readonly short: string;
  readonly level: AreaLevel;
  readonly parent: Area | null;
}

/** Whose report it is: an area's government, or an organ (office, department) of it. */
export interface Issuer {
  /** Canonical short name (contract, "read"): 固原市, 宁夏回族自治区人民政府办公厅, 西安市新城区. */
  readonly name: string;
  readonly area: Area | null;
  /** The organ without its area: 人民政府办公厅, 教育局; null for the area's government itself. */
  readonly organ: string | null;
}

/** An issuer named in a text, with the span of its words. */
export interface IssuerMention {
  readonly issuer: Issuer;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const levelOf = (code: string): AreaLevel => {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
};

// 「自治」names carry the people's names; people say 宁夏, 恩施, 河口.
const PEOPLES =
  /(?:壮族|回族|维吾尔|藏族|苗族|彝族|土家族|侗族|布依族|朝鲜族|蒙古族?|哈尼族|傣族|白族|傈僳族|景颇族|羌族|黎族|满族|瑶族|仡佬族|水族|畲族|拉祜族|佤族|布朗族|纳西族|普米族|怒族|独龙族|东乡族|保安族|撒拉族|土族|裕固族|哈萨克族?|柯尔克孜族?|锡伯族?|塔吉克族?|达斡尔族?|鄂温克族|鄂伦春族?|毛南族|仫佬族|各族)+/u;

const shortNameOf = (name: string): string => {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|盟|旗|州)$/u, '');
  const short = name.includes('自治') ? bare.replace(PEOPLES, '') : bare;
  return short.length >= 2 ? short : name;
};

const readAreas = (): readonly Area[] => {
  const byCode = new Map<string, Area>();
  for (const line of DIVISIONS.trim().split('\n')) {
    const code = line.slice(0, 6);
    const name = line.slice(7);
    if (name.includes('直辖县级')) continue;
    const level = levelOf(code);
    const parent =
      level === 'province'
        ? null
        : ((level === 'county' ? byCode.get(`${code.slice(0, 4)}00`) : undefined) ??
          byCode.get(`${code.slice(0, 2)}0000`) ??
          null);
    byCode.set(code, { code, name, short: shortNameOf(name), level, parent });
  }
  return [...byCode.values()];
};

export const AREAS: readonly Area[] = readAreas();

const indexBy = (key: (area: Area) => string): ReadonlyMap<string, readonly Area[]> =>
  AREAS.reduce((map, area) => map.set(key(area), [...(map.get(key(area)) ?? []), area]), new Map<string, Area[]>());

const BY_NAME = indexBy((area) => area.name);
const BY_SHORT = indexBy((area) => area.short);

/** Areas of that official or short name; several where areas share it. */
export const areasCalled = (words: string): readonly Area[] => BY_NAME.get(words) ?? BY_SHORT.get(words) ?? [];
