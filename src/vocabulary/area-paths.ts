/** A text and a place in it; the area names that begin there, one inside the other, out. */
import { AREAS, isWithin, supplementaryAreas, type Area } from './areas.ts';
import { prefixMatcher } from './match.ts';

interface Named {
  readonly area: Area;
  /** Named by its short name, without 市, 县, 区. */
  readonly short: boolean;
}

/** Areas named one inside the other: 白银市平川区, 甘肃白银. */
export interface AreaPath {
  /** What the last name can mean, the likeliest first. */
  readonly areas: readonly Area[];
  /** The areas named before the last, from the largest. */
  readonly above: readonly Area[];
  /** The last name as written. */
  readonly words: string;
  /** Last area named by its short name. */
  readonly short: boolean;
  readonly start: number;
  readonly end: number;
}

/** Ways of writing that no rule gives. */
// prettier-ignore
const VARIANTS: readonly (readonly [words: string, name: string])[] = [
  ['石咀山', '石嘴山市'], ['石咀山市', '石嘴山市'], ['内蒙', '内蒙古自治区'], ['宁夏区', '宁夏回族自治区'], ['龙江', '黑龙江省'],
  ['呼市', '呼和浩特市'], ['乌市', '乌鲁木齐市'], ['哈市', '哈尔滨市'], ['齐市', '齐齐哈尔市'], ['版纳', '西双版纳傣族自治州'],
  ['上海浦东', '浦东新区'], ['海西州', '海西蒙古族藏族自治州'], ['甘孜州', '甘孜藏族自治州'], ['巴州', '巴音郭楞蒙古自治州'],
  ['克州', '克孜勒苏柯尔克孜自治州'], ['博州', '博尔塔拉蒙古自治州'], ['黔西南', '黔西南布依族苗族自治州'],
  ['阿坝州', '阿坝藏族羌族自治州'], ['伊犁州', '伊犁哈萨克自治州'], ['临夏州', '临夏回族自治州'], ['张家港', '张家港市'],
];

const entriesOf = (area: Area): (readonly [string, Named])[] => [
  [area.name, { area, short: false }],
  ...area.others.map((other): readonly [string, Named] => [
    other,
    { area, short: area.kind === 'zone' && !/[区地城团]$/u.test(other) },
  ]),
  ...(area.short === area.name ? [] : [[area.short, { area, short: true }] as const]),
];

const variantEntries = (): (readonly [string, Named])[] =>
  VARIANTS.flatMap(([words, name]) =>
    AREAS.filter((area) => area.name === name).map((area): readonly [string, Named] => [
      words,
      { area, short: !words.endsWith('市') || words.length === 2 },
    ]),
  );

/** Names of areas that begin at a place of a text, the longest first. */
export const areaNamesAt = prefixMatcher<Named>(() => [
  ...AREAS.flatMap(entriesOf),
  ...supplementaryAreas().flatMap(entriesOf),
  ...variantEntries(),
]);

const LEVELS = ['province', 'prefecture', 'county', 'township'];
const KINDS = ['division', 'zone', 'former'];

const byLikelihood = (a: Named, b: Named): number =>
  KINDS.indexOf(a.area.kind) - KINDS.indexOf(b.area.kind) ||
  LEVELS.indexOf(a.area.level) - LEVELS.indexOf(b.area.level);

/** Between two names of a path: 吴忠·红寺堡区. */
const JOINT = /^[·•・‧]/u;

const below = (areas: readonly Area[], path: AreaPath | null): readonly Area[] =>
  path
    ? areas.filter((area) => path.areas.some((above) => area !== above && isWithin(area, above)))
    : areas;

const chainAbove = (path: AreaPath | null, areas: readonly Area[]): readonly Area[] => {
  const [first] = areas;
  if (!path || !first) return [];
  const last = path.areas.find((above) => isWithin(first, above));
  return last ? [...path.above, last] : path.above;
};

const stepsFrom = (text: string, at: number, path: AreaPath | null): AreaPath[] =>
  areaNamesAt(text, at).flatMap((match) => {
    const named = match.values.toSorted(byLikelihood);
    const areas = below([...new Set(named.map(({ area }) => area))], path);
    if (areas.length === 0) return [];
    const short = named.every((each) => each.short || !areas.includes(each.area));
    const step: AreaPath = {
      areas,
      above: chainAbove(path, areas),
      words: match.words,
      short,
      start: path?.start ?? at,
      end: match.end,
    };
    const next = JOINT.test(text.slice(match.end)) ? match.end + 1 : match.end;
    return [...stepsFrom(text, next, step), step];
  });

/** Every path of area names that begins at that place; none where no area is named. */
export const areaPathsAt = (text: string, at: number): readonly AreaPath[] =>
  stepsFrom(text, at, null);
