import { describe, expect, test } from 'vitest';
import {
  AREAS,
  areasCalled,
  canonicalNameOf,
  isWithin,
  lineageOf,
  parentOf,
  supplementaryAreas,
  type Area,
} from '../../src/vocabulary/areas.ts';

const only = (name: string): Area => {
  const [area, ...more] = areasCalled(name);
  if (!area || more.length > 0) throw new Error(`${name} 应当只有一个`);
  return area;
};

test('省、地、县三级齐全，编码不重，上级在表中', () => {
  const count = (level: Area['level']): number => AREAS.filter((a) => a.level === level).length;
  expect(count('province')).toBe(34);
  expect(count('prefecture')).toBe(333);
  expect(count('county')).toBeGreaterThan(2840);
  expect(new Set(AREAS.map(({ code }) => code)).size).toBe(AREAS.length);
  const orphans = AREAS.filter(
    (a) => a.level !== 'province' && (!a.parent || !AREAS.includes(a.parent)),
  );
  expect(orphans).toEqual([]);
});

test.each([
  ['固原', '固原市'],
  ['红寺堡', '红寺堡区'],
  ['宁夏', '宁夏回族自治区'],
  ['宁夏自治区', '宁夏回族自治区'],
  ['内蒙古', '内蒙古自治区'],
  ['新疆', '新疆维吾尔自治区'],
  ['恩施州', '恩施土家族苗族自治州'],
  ['黔西南', '黔西南布依族苗族自治州'],
  ['巴音郭楞', '巴音郭楞蒙古自治州'],
  ['甘孜', '甘孜藏族自治州'],
  ['锡林郭勒', '锡林郭勒盟'],
  ['大兴安岭', '大兴安岭地区'],
  ['浦东', '浦东新区'],
  ['神农架', '神农架林区'],
  ['峰峰', '峰峰矿区'],
  ['梅里斯', '梅里斯达斡尔族区'],
  ['鄂温克', '鄂温克族自治旗'],
  ['赵县', '赵县'],
  ['江干区', '江干区'],
  ['雄安', '雄安新区'],
  ['平潭综合实验区', '平潭综合实验区'],
])('%s 是 %s', (words, name) => {
  expect(areasCalled(words).map((area) => area.name)).toContain(name);
});

test('重名的都给出', () => {
  const shared = areasCalled('鼓楼区').map(canonicalNameOf);
  expect(shared.toSorted()).toEqual([
    '南京市鼓楼区',
    '开封市鼓楼区',
    '徐州市鼓楼区',
    '福州市鼓楼区',
  ]);
  expect(areasCalled('没有这个地方')).toEqual([]);
});

describe('上下级', () => {
  test('红寺堡区 → 吴忠市 → 宁夏', () => {
    const area = only('红寺堡区');
    expect(lineageOf(area).map(({ name }) => name)).toEqual([
      '红寺堡区',
      '吴忠市',
      '宁夏回族自治区',
    ]);
    expect(parentOf(area)?.name).toBe('吴忠市');
  });

  test('属于', () => {
    expect(isWithin(only('红寺堡区'), only('吴忠市'))).toBe(true);
    expect(isWithin(only('红寺堡区'), only('宁夏'))).toBe(true);
    expect(isWithin(only('红寺堡区'), only('红寺堡区'))).toBe(true);
    expect(isWithin(only('红寺堡区'), only('固原市'))).toBe(false);
    expect(isWithin(only('吴忠市'), only('红寺堡区'))).toBe(false);
  });

  test('省直辖的县级市上级是省', () => {
    expect(parentOf(only('济源市'))?.name).toBe('河南省');
    expect(parentOf(only('石河子市'))?.name).toBe('新疆维吾尔自治区');
  });
});

test('名称：重名的冠市名，不重名的不冠', () => {
  const names = new Map<string, number>();
  for (const area of AREAS) {
    const name = canonicalNameOf(area);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  expect([...names].filter(([, times]) => times > 1)).toEqual([]);
  expect(canonicalNameOf(only('红寺堡区'))).toBe('红寺堡区');
  expect(areasCalled('新城区').map(canonicalNameOf)).toEqual(['呼和浩特市新城区', '西安市新城区']);
  expect(areasCalled('朝阳区').map(canonicalNameOf)).toEqual(['北京市朝阳区', '长春市朝阳区']);
});

describe('补充表', () => {
  test('撤并的区县记下年份', () => {
    expect(only('江干区')).toMatchObject({ kind: 'former', until: 2021 });
    expect(only('闸北区')).toMatchObject({ kind: 'former', until: 2015 });
    expect(parentOf(only('江干区'))?.name).toBe('杭州市');
  });

  test('不与现行区划重复', () => {
    const current = new Set(AREAS.map((a) => `${a.code.slice(0, 4)}${a.name}`));
    const twice = supplementaryAreas().filter((a) => current.has(`${a.code.slice(0, 4)}${a.name}`));
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test('每个功能区都有所在地', () => {
    const zones = supplementaryAreas().filter(({ kind }) => kind === 'zone');
    expect(zones.length).toBeGreaterThan(80);
    expect(zones.filter(({ parent }) => !parent)).toEqual([]);
  });
});
