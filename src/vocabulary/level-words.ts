/** 自治区办公厅, 市教育局: an organ of an area that stands elsewhere in the text; the readings of such words out. */
import { areasCalled, lineageOf, type Area } from './areas.ts';
import { governmentOf, organOf } from './issuers.ts';
import { tailsAt, type IssuerReading } from './issuer-readings.ts';

const LEVEL_WORD = /^(?:本|我|全)?(自治区|省|市|县|区|州|旗|盟)/u;

const REGIONS = ['内蒙古', '广西', '西藏', '宁夏', '新疆'] as const;

const isCalled = (area: Area, word: string): boolean =>
  word === '自治区' || word === '省'
    ? area.level === 'province' && area.name.endsWith(word)
    : area.name.endsWith(word) && !area.name.endsWith('自治区');

const areasMeant = (word: string, near: Area | undefined): readonly Area[] => {
  if (near)
    return lineageOf(near)
      .filter((area) => isCalled(area, word))
      .slice(0, 1);
  return word === '自治区' ? REGIONS.flatMap((region) => areasCalled(region).slice(0, 1)) : [];
};

/** The text without a level word before it: 市教育局 → 教育局. */
export const withoutLevelWord = (text: string): string => text.replace(LEVEL_WORD, '');

/**
 * Readings of a level word with an organ that begin at that place. `near` tells which area is meant; without
 * it only 自治区 is read, as any of the five.
 */
export const levelReadingsAt = (
  text: string,
  at: number,
  near: Area | undefined,
): readonly IssuerReading[] => {
  const [words, word = ''] = LEVEL_WORD.exec(text.slice(at, at + 4)) ?? [];
  if (words === undefined) return [];
  const areas = areasMeant(word, near);
  if (areas.length === 0) return [];
  return tailsAt(text, at + words.length).map(({ organ, end }) => ({
    issuers: areas.map((area) =>
      organ?.name == null ? governmentOf(area) : organOf(area, organ.name),
    ),
    open: areas.length > 1,
    path: null,
    withOrgan: true,
    start: at,
    end,
  }));
};
