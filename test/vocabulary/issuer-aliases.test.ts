import { describe, expect, test } from 'vitest';
import { AREAS, canonicalNameOf } from '../../src/vocabulary/areas.ts';
import { aliasesOf, sameIssuer } from '../../src/vocabulary/issuer-aliases.ts';
import { issuerOf } from '../../src/vocabulary/whole-issuer.ts';

describe('别名', () => {
  test.each([
    ['固原市', ['固原', '固原市政府', '固原市人民政府', '宁夏固原', '宁夏固原市']],
    ['红寺堡区', ['红寺堡', '吴忠红寺堡', '吴忠市红寺堡区', '宁夏红寺堡', '红寺堡区政府']],
    [
      '宁夏回族自治区人民政府办公厅',
      [
        '宁夏办公厅',
        '宁夏政府办公厅',
        '宁夏回族自治区办公厅',
        '宁夏自治区政府办公厅',
        '自治区办公厅',
        '自治区政府办公厅',
        '自治区人民政府办公厅',
      ],
    ],
    ['西安市新城区', ['新城区', '西安新城', '西安市新城区人民政府']],
    ['平罗县卫生健康局', ['平罗县卫健局', '平罗卫健局', '宁夏平罗县卫生健康局']],
    ['上海市科学技术委员会', ['上海市科委', '上海科委']],
    ['国家发展和改革委员会', ['国家发改委']],
  ])('%s', (name, expected) => {
    const aliases = aliasesOf(name);
    expect(aliases[0]).toBe(name);
    expect(aliases).toEqual(expect.arrayContaining([...expected]));
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  test('认不得的名字只有它自己', () => {
    expect(aliasesOf('某某单位')).toEqual(['某某单位']);
    expect(aliasesOf('沐阳县')).toEqual(['沐阳县']);
  });

  test('不重名的地方，每个别名都认回本身', () => {
    const shorts = new Map<string, number>();
    for (const { short } of AREAS) shorts.set(short, (shorts.get(short) ?? 0) + 1);
    const lost = AREAS.filter(
      (area, row) => row % 25 === 0 && shorts.get(area.short) === 1,
    ).flatMap((area) =>
      aliasesOf(canonicalNameOf(area)).filter((alias) => issuerOf(alias)?.area !== area),
    );
    expect(lost).toEqual([]);
  });
});

describe('是不是同一个机关', () => {
  test.each([
    ['固原', '固原市人民政府'],
    ['固原市', '宁夏回族自治区固原市'],
    ['红寺堡', '吴忠市红寺堡区人民政府'],
    ['白银市平川区发改局', '平川区发展和改革局'],
    ['宁夏办公厅', '宁夏回族自治区人民政府办公厅'],
    ['固原市人民政府办公室', '固原市政府办'],
    ['上海市科委', '上海市科学技术委员会'],
    ['甘肃省教育厅', '甘肃教育厅'],
    ['平潭综合实验区管委会', '平潭综合实验区'],
    ['沐阳县', '沐阳县人民政府'],
    ['固原市税务局', '国家税务总局固原市税务局'],
    ['国家卫健委', '国家卫生健康委员会'],
  ])('同：%s 与 %s', (a, b) => {
    expect(sameIssuer(a, b)).toBe(true);
    expect(sameIssuer(b, a)).toBe(true);
  });

  test.each([
    ['固原市', '固原市教育局'],
    ['固原市', '固原市人民政府办公室'],
    ['白银市', '白银区'],
    ['南京市鼓楼区', '徐州市鼓楼区'],
    ['鼓楼区', '南京市鼓楼区'],
    ['固原市财政局', '固原市民政局'],
    ['宁夏回族自治区', '宁夏回族自治区人民政府办公厅'],
    ['平潭县', '平潭综合实验区'],
    ['沐阳县', '沭阳县'],
    ['财政部', '固原市财政局'],
    ['某某', '某甲'],
  ])('不同：%s 与 %s', (a, b) => {
    expect(sameIssuer(a, b)).toBe(false);
    expect(sameIssuer(b, a)).toBe(false);
  });
});
