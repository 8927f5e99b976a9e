/** Levels asked for in, the test whether an issuer's area is of one of them out. */
import { issuerOf, type AreaLevel } from '../../src/vocabulary/places.ts';

const NAMES: Readonly<Record<AreaLevel, string>> = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡级',
};

/** Whether an issuer is the government of an area of one of the levels; all are where no level is told. */
export const ofLevels =
  (levels: readonly AreaLevel[]) =>
  (issuer: string): boolean => {
    if (levels.length === 0) return true;
    const found = issuerOf(issuer);
    return found?.organ === null && found.area !== null && levels.includes(found.area.level);
  };

/** 只看市级政府的报告。 */
export const levelNotes = (levels: readonly AreaLevel[]): readonly string[] =>
  levels.length === 0 ? [] : [`只看${levels.map((level) => NAMES[level]).join('、')}政府的报告。`];
