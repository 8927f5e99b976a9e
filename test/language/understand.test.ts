import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST } from '../../src/language/question.ts';
import { understand } from '../../src/language/understand.ts';

describe('地方和年份', () => {
  test.each([
    [
      '固原2023和石嘴山2021谁多',
      [
        ['固原市', 2023],
        ['石嘴山市', 2021],
      ],
      { kind: 'open' },
    ],
    [
      '红寺堡、白银2020的复议',
      [
        ['红寺堡区', null],
        ['白银市', null],
      ],
      { kind: 'named', years: [2020] },
    ],
    [
      '2020年白银和红寺堡的复议',
      [
        ['白银市', null],
        ['红寺堡区', null],
      ],
      { kind: 'named', years: [2020] },
    ],
    [
      '固原2023和石嘴山的复议',
      [
        ['固原市', 2023],
        ['石嘴山市', null],
      ],
      { kind: 'open' },
    ],
    ['固原2022年比2023年', [['固原市', null]], { kind: 'named', years: [2022, 2023] }],
    ['固原2019到2021年', [['固原市', null]], { kind: 'span', from: 2019, to: 2021 }],
    ['固原近三年', [['固原市', null]], { kind: 'recent', count: 3 }],
    ['固原最新一年', [['固原市', null]], { kind: 'latest' }],
    ['固原去年', [['固原市', null]], { kind: 'relative', offset: -1 }],
    ['固原23年', [['固原市', null]], { kind: 'named', years: [2023] }],
    ['固原二〇二三年', [['固原市', null]], { kind: 'named', years: [2023] }],
    ['固原2023四类过程性信息', [['固原市', null]], { kind: 'named', years: [2023] }],
    ['不是固原，是白银', [['白银市', null]], { kind: 'open' }],
    ['吴忠市红寺堡区', [['红寺堡区', null]], { kind: 'open' }],
    ['固原市教育局', [['固原市教育局', null]], { kind: 'open' }],
    ['固原县2023', [['固原县', null]], { kind: 'named', years: [2023] }],
    ['白银有色集团2020', [['白银有色集团', null]], { kind: 'named', years: [2020] }],
  ])('%s', (question, places, years) => {
    const u = understand(question);
    expect(u.places.value.map(({ name, year }) => [name, year])).toEqual(places);
    expect(u.years.value).toEqual(years);
  });

  test.each(['固原县2023申请', '固原市第九中学2023申请', '全国2023依申请多少', '红寺堡镇2020申请'])(
    '%s：不认识的地方不当作别处',
    (question) => {
      const { places, strange } = understand(question);
      expect(places.value.every(({ known }) => !known) || strange.length > 0).toBe(true);
    },
  );
});

describe('名次、门槛、数目', () => {
  test.each([
    ['申请量前三名', { top: 3 }],
    ['申请最多的五家', { top: 5 }],
    ['申请量第二多的是谁', { nth: 2 }],
    ['复议倒数第二', { nth: -2 }],
    ['申请超过1,000件的地方', { thresholds: [{ comparison: '>', value: 1000 }] }],
    ['申请不少于二十件的', { thresholds: [{ comparison: '>=', value: 20 }] }],
    ['申请50件以下的', { thresholds: [{ comparison: '<=', value: 50 }] }],
    ['哪些地方没有复议', { thresholds: [{ comparison: '=', value: 0 }] }],
    ['固原2023依申请是214件吗', { claim: { value: 214, way: 'is' } }],
    ['无法提供的三种情况各几件', { partsCount: 3 }],
    ['第六部分写了什么', { section: '六' }],
    ['固原多少本公报', { measure: { measure: 'other', unit: '本' } }],
  ])('%s', (question, slots) => {
    expect(understand(question)).toMatchObject(slots);
  });
});

describe('写错、写法不同', () => {
  test.each([
    ['白银2020依审请多少件', '白银2020依申请多少件', ['审请']],
    ['白银2020行政处法多少件', '白银2020行政处罚多少件', ['处法']],
    ['白銀2020複議多少件', '白银2020复议多少件', []],
    ['白银２０２０年　复议多少件', '白银2020年复议多少件', []],
    ['白银\u200b2020😀复议多少件', '白银2020 复议多少件', []],
    ['固原2023有复议没有？', '固原2023有复议？', []],
  ])('%s', (typed, text, mended) => {
    const { question, mended: slips } = understand(typed);
    expect(question.text).toBe(text);
    expect(slips.map(({ words }) => words)).toEqual(mended);
  });

  test.each([
    ['固原2023三类内部事物信息几件', 'denied.internal_affairs'],
    ['石嘴山2021社会公议组织申请几件', null],
  ])('%s：差一个字的名称', (question, row) => {
    const { mended, metrics } = understand(question);
    expect(mended).toHaveLength(1);
    expect(metrics.value).toHaveLength(1);
    if (row !== null) expect(metrics.value[0]?.[0]?.row).toBe(row);
  });

  test.each(['固原2023给予公开几件', '固原2023已予处理几件', '固原2023可予公开几件'])(
    '%s：差一个字而意思相反，不改',
    (question) => {
      const { mended, strange } = understand(question);
      expect(mended).toEqual([]);
      expect(strange).not.toEqual([]);
    },
  );
});

describe('什么都不会让它失败', () => {
  const word = fc.constantFrom(
    ...[
      '固原',
      '白银',
      '2023',
      '2020年',
      '依申请',
      '不予公开',
      '其他',
      '复议',
      '占',
      '比',
      '最多',
      '哪家',
      '多少',
      '件',
      '呢',
      '和',
      '、',
      '里',
      '第',
      '三',
      '超过',
      '100',
      '是什么',
      '问题',
      '电话',
    ],
  );

  test('任意文字', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const u = understand(text);
        expect(u.question.text.length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: 300 },
    );
  });

  test('任意拼凑的词', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join('');
        const u = understand(text);
        for (const strange of u.strange) expect(u.question.text).toContain(strange);
      }),
      { numRuns: 500 },
    );
  });

  test('同一句话两次听懂得一样', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        expect(understand(words.join(''))).toEqual(understand(words.join('')));
      }),
      { numRuns: 100 },
    );
  });
});
