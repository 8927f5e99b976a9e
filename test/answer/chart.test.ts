import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/answer/chart.ts';
import { type ChartValue, sourceNotes } from '../../src/answer/chart-marks.ts';
import { compositionChart } from '../../src/answer/composition-chart.ts';
import { comparisonChart, rankingChart, shareChart } from '../../src/answer/ranking-chart.ts';
import { trendChart } from '../../src/answer/trend-chart.ts';

const value = (
  year: number,
  number: number | null,
  rest: Partial<ChartValue> = {},
): ChartValue => ({
  report: {
    issuer: '固原市',
    year,
    layout: year < 2021 ? '2019' : '2021',
    scope: null,
    file: `${String(year)}.txt`,
  },
  metric: 'review.total',
  state: number === null ? 'blank' : 'number',
  value: number,
  ...rest,
});
const of = (issuer: string, year: number, number: number, scope: '本级' | '汇总' | null = null) => {
  const made = value(year, number);
  return { ...made, report: { ...made.report, issuer, scope } };
};
const drawn = (chart: Chart | null) =>
  chart?.items.map((item) => [item.label, item.value, item.words]);

describe('来源', () => {
  test('一份报告说名称和文件，几份说是谁的，多了说几份；文件同名也各算各的', () => {
    const sameFile = (issuer: string, year: number) => {
      const made = of(issuer, year, 3);
      return { ...made, report: { ...made.report, file: 'report.txt' } };
    };
    expect(sourceNotes([sameFile('固原市', 2023)])).toEqual([
      '来源：固原市2023年政府信息公开工作年度报告',
      '文件：report.txt',
    ]);
    expect(sourceNotes([sameFile('固原市', 2022), sameFile('固原市', 2023)])).toEqual([
      '来源：固原市2022年、固原市2023年政府信息公开工作年度报告',
    ]);
    expect(
      sourceNotes(['甲市', '乙市', '丙市', '丁市'].map((name) => sameFile(name, 2023))),
    ).toEqual(['来源：收录的 4 份年度报告']);
  });
});

describe('历年', () => {
  test('没有收录的、空着的、读不准的年份是缺口，不是 0', () => {
    const unsure = value(2024, null, { state: 'unsure' });
    const chart = trendChart([value(2020, 3), value(2022, null), value(2023, 0), unsure]);
    expect(drawn(chart)).toEqual([
      ['2020', 3, '3 件'],
      ['2021', null, '没有收录'],
      ['2022', null, '表中为空'],
      ['2023', 0, '0 件'],
      ['2024', null, '读不准'],
    ]);
  });

  test('换表样的地方标出来', () => {
    const chart = trendChart([value(2019, 3), value(2020, 4), value(2022, 5)]);
    expect(chart?.changes).toEqual([3]);
    expect(chart?.notes.join('')).toContain('换了全国统一表样');
  });

  test.each<readonly [string, readonly ChartValue[]]>([
    ['只有一年', [value(2023, 3)]],
    ['只有一个数', [value(2022, null), value(2023, 3)]],
    ['两个机关', [value(2022, 3), of('白银市', 2023, 4)]],
    ['同一年两份', [value(2023, 3), value(2023, 4)]],
    ['什么也没有', []],
  ])('%s：不画', (_, values) => {
    expect(trendChart(values)).toBeNull();
  });
});

describe('排名与比较', () => {
  test('占比排名：百分数写在旁边，口径不同标明，画不下的说还有多少', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({
      part: of(`第${String(at)}市`, at === 0 ? 2020 : 2023, 10 - at / 10),
      share: 0.5 - at / 100,
    }));
    const chart = shareChart(many, '不予公开占办结', '从高到低');
    expect(chart?.title).toBe('不予公开占办结（从高到低）');
    expect(drawn(chart)?.[0]).toEqual(['第0市2020年（2019 版）', 0.5, '50%']);
    expect(chart?.items).toHaveLength(20);
    expect(chart?.notes.join('')).toContain('另有 3 份');
    expect(shareChart(many.slice(0, 1), '', '')).toBeNull();
  });

  test('本级与汇总混在一起时，每一份都标明', () => {
    const chart = rankingChart(
      [of('甲市', 2023, 9, '汇总'), of('乙市', 2022, 3, '本级')],
      '从多到少',
    );
    expect(chart?.items.map(({ label }) => label)).toEqual([
      '甲市2023年（汇总）',
      '乙市2022年（本级）',
    ]);
    expect(chart?.notes.join('')).toContain('口径不同');
  });

  test('两版表样的数放在一起时，每一份都标明', () => {
    const chart = rankingChart([of('甲市', 2023, 9), of('乙市', 2020, 3)], '从多到少');
    expect(chart?.items.map(({ label }) => label)).toEqual([
      '甲市2023年（2021 版）',
      '乙市2020年（2019 版）',
    ]);
    expect(chart?.notes.join('')).toContain('两版全国统一表样');
    const alike = rankingChart([of('甲市', 2023, 9), of('乙市', 2022, 3)], '从多到少');
    expect(alike?.notes.join('')).not.toContain('表样');
  });

  test('太多时只画前面的，并且说明', () => {
    const all = Array.from({ length: 30 }, (_, at) => of(`第${String(at)}县`, 2023, 90 - at));
    const chart = rankingChart(all, '从多到少');
    expect(chart?.items).toHaveLength(20);
    expect(chart?.notes[0]).toBe('只画了前 20 份，另有 10 份。');
  });

  test('单位不同的不放在一起', () => {
    const fees = value(2023, 7, { metric: 'active.fees.amount' });
    expect(comparisonChart([value(2023, 3), fees])).toBeNull();
    const litigation = value(2023, 7, { metric: 'litigation.total' });
    expect(drawn(comparisonChart([value(2023, 3), litigation]))).toEqual([
      ['行政复议案件', 3, '3 件'],
      ['行政诉讼案件', 7, '7 件'],
    ]);
  });
});

test('构成：占比、总数、共同的字头省去', () => {
  const part = (row: string, number: number) =>
    value(2023, number, { metric: `requests.denied.${row}.total` });
  const whole = value(2023, 4, { metric: 'requests.denied.total' });
  const chart = compositionChart([part('state_secret', 1), part('third_party', 3)], whole);
  expect(chart?.subtitle).toBe('单位：件，共 4 件');
  expect(drawn(chart)).toEqual([
    ['属于国家秘密', 1, '1 件（25%）'],
    ['保护第三方合法权益', 3, '3 件（75%）'],
  ]);
});
