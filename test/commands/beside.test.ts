import { describe, expect, test } from 'vitest';
import { besideAmong } from '../../src/commands/checking/beside.ts';
import type { ReadFile } from '../../src/commands/checking/read-task.ts';
import { alikeAmong, sketchesOf } from '../../src/commands/checking/sketch.ts';
import { DEFAULT_LIMITS } from '../../src/document/document.ts';
import { areasBelow } from '../../src/neighbours.ts';
import { issuerOf } from '../../src/vocabulary/places.ts';
import { reportOf } from '../checks/factory.ts';

const read = (issuer: string | null, year: number | null, changes: Partial<ReadFile> = {}) => ({
  held: {
    file: `${issuer ?? ''}${year ?? ''}${changes.scope ?? ''}`,
    limits: DEFAULT_LIMITS,
    bytes: null,
  },
  issuer,
  year,
  scope: null,
  sketches: [],
  ...changes,
});

const filesBeside = (own: ReadFile, reports: readonly ReadFile[]) => {
  const { previous, parent, children, others } = besideAmong(reports)(own);
  return {
    previous: previous?.file,
    parent: parent?.file,
    children: children?.reports.map(({ file }) => file),
    all: children?.all,
    others: others?.map(({ file }) => file),
  };
};

describe('neighbours among the reports of one call', () => {
  const city = read('固原市', 2023);
  const counties = [read('西吉县', 2023), read('隆德县', 2023)];
  const reports = [city, read('固原市', 2022), ...counties, read('西吉县', 2022), read(null, 2023)];

  test('上年、下级；只有一部分下级就不算齐全', () => {
    expect(filesBeside(city, reports)).toEqual({
      previous: '固原市2022',
      parent: undefined,
      children: ['西吉县2023', '隆德县2023'],
      all: false,
      others: undefined,
    });
  });

  test('下级的上年和上级', () => {
    const [county] = counties;
    expect(county && filesBeside(county, reports)).toMatchObject({
      previous: '西吉县2022',
      parent: '固原市2023',
      children: undefined,
    });
  });

  test('下级一个不少才算齐全', () => {
    const area = issuerOf('固原市')?.area;
    const below = area ? areasBelow(area).map(({ name }) => read(name, 2023)) : [];
    expect(below.length).toBeGreaterThan(3);
    expect(filesBeside(city, [city, ...below]).all).toBe(true);
    expect(filesBeside(city, [city, ...below.slice(1)]).all).toBe(false);
  });

  test('机关或年份不明就没有相邻的报告', () => {
    expect(filesBeside(read(null, 2023), reports)).toEqual({});
  });

  test('同一机关有本级和汇总两份，取口径相同的', () => {
    const both = [read('固原市', 2022, { scope: '本级' }), read('固原市', 2022, { scope: '汇总' })];
    const own = read('固原市', 2023, { scope: '汇总' });
    expect(filesBeside(own, [own, ...both]).previous).toBe('固原市2022汇总');
  });
});

describe('alike', () => {
  const sentence = (seed: number): string =>
    Array.from({ length: 30 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((seed * 7919 + at * 104_729 + seed * at * 31) % 20_000)),
    ).join('');
  const textOf = (from: number): string =>
    Array.from({ length: 40 }, (_, at) => sentence(from + at)).join('。');
  const sketched = (issuer: string, one: string, five = '') => ({
    issuer,
    year: 2023,
    sketches: sketchesOf(
      reportOf({
        issuer,
        year: 2023,
        layout: '2021',
        cells: {},
        preface: [],
        texts: { 一: [one], 五: [five] },
      }),
    ),
  });

  type Sketched = ReturnType<typeof sketched>;
  const alikeTo = (own: Sketched, reports: readonly Sketched[]): readonly string[] =>
    alikeAmong(reports)(own).map(({ issuer }) => issuer);

  test('找出抄的那一份，别的都不是；自己机关的不算', () => {
    const source = sketched('甲县', textOf(1));
    const copy = sketched('乙县', textOf(1));
    const same = sketched('乙县', textOf(1));
    const rest = [1000, 2000, 3000].map((from) => sketched(`丙${from}县`, textOf(from)));
    const reports = [source, copy, same, ...rest];
    expect(alikeTo(copy, reports)).toEqual(['甲县']);
    for (const each of rest) expect(alikeTo(each, reports)).toEqual([]);
  });

  test('抄了七成也找得出，取抄得最多的', () => {
    const much = sketched('甲县', textOf(13));
    const most = sketched('乙县', textOf(3));
    const own = sketched('丁县', textOf(1));
    expect(alikeTo(own, [much, most, own])).toEqual(['乙县']);
    expect(alikeTo(own, [much, own])).toEqual(['甲县']);
  });

  test('第一、第五部分分别抄自两处', () => {
    const first = sketched('甲县', textOf(1), textOf(5000));
    const fifth = sketched('乙县', textOf(3000), textOf(100));
    const own = sketched('丁县', textOf(1), textOf(100));
    expect(alikeTo(own, [first, fifth, own])).toEqual(['甲县', '乙县']);
  });

  test('四家以上都有的文字是通稿，不算谁抄谁；照抄通稿之外的仍找得出', () => {
    const model = textOf(1);
    const towns = Array.from({ length: 6 }, (_, at) => sketched(`${at}县`, model));
    for (const town of towns) expect(alikeTo(town, towns)).toEqual([]);
    const long = textOf(400) + textOf(500) + textOf(600);
    const source = sketched('甲县', model + long);
    const copy = sketched('乙县', model + long);
    expect(alikeTo(copy, [...towns, source, copy])).toEqual(['甲县']);
  });

  test('别的年度不算', () => {
    const source = { ...sketched('甲县', textOf(1)), year: 2022 };
    const own = sketched('乙县', textOf(1));
    expect(alikeTo(own, [source, own])).toEqual([]);
  });
});
