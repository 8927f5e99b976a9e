/** Levels asked for in, the test whether an issuer's area is of one of them out. */
import { issuerOf, type AreaLevel } from '../../src/vocabulary/places.ts';

/** 省级, 市级. */
export const LEVEL_NAMES: Readonly<Record<AreaLevel, string>> = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡级',
};

/** What was found of the issuers asked about: null for what is no area's government. */
const KNOWN = new Map<string, AreaLevel | null>();

const levelOf = (issuer: string): AreaLevel | null => {
  const known = KNOWN.get(issuer);
  if (known !== undefined) return known;
  const found = issuerOf(issuer);
  const level = found?.organ === null ? (found.area?.level ?? null) : null;
  KNOWN.set(issuer, level);
  return level;
};

/** Whether an issuer is the government of an area of one of the levels; all are where no level is told. */
export const ofLevels =
  (levels: readonly AreaLevel[]) =>
  (issuer: string): boolean => {
    if (levels.length === 0) return true;
    const level = levelOf(issuer);
    return level !== null && levels.includes(level);
  };

/** 只看市级政府的报告。 */
export const levelNotes = (levels: readonly AreaLevel[]): readonly string[] =>
  levels.length === 0
    ? []
    : [`只看${levels.map((level) => LEVEL_NAMES[level]).join('、')}政府的报告。`];
