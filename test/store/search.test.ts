import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/open.ts';
import type { ReportFilter, Store } from '../../src/store/store.ts';
import { importOf, paragraph, reportWith, sectionOne } from './sample.ts';

const TEXTS = [
  '加强政府网站建设，全年发布信息 253 条。',
  '网 站集约化平台上线；12345热线办理工单 214 件。',
  '受理政府信息公开申请，其中依申请公开１４件。',
  '各部門開設網站專欄，落實《政府信息公開條例》第三十七條。',
  '𬒈河乡𠮷祥村公开栏 AND NOT NEAR OR drop table，PDF 与 QQ 群。',
  '占比 7.09%，危及“三安全一稳定”的不予公开。',
];

const filled = async (): Promise<Store> => {
  const store = await openMemoryStore();
  const sections = [sectionOne(...TEXTS)];
  await store.save(importOf(reportWith({}, { sections, preface: [paragraph('前言里说网站。')] })));
  const others = [sectionOne('白银的网站与政务新媒体。')];
  await store.save(
    importOf(reportWith({}, { issuer: '白银市', year: 2022, sections: others, preface: [] })),
  );
  return store;
};

const hits = async (words: readonly string[], filter: ReportFilter = {}): Promise<number[]> => {
  const store = await filled();
  const found = await store.search(words, { limit: 20, issuers: ['固原市'], ...filter });
  await store.close();
  return found.map(({ text }) => TEXTS.indexOf(text)).sort((a, b) => a - b);
};

describe('检索', () => {
  test.each([
    ['两个字的词，空白、繁体都不妨碍', ['网站'], [-1, 0, 1, 3]],
    ['问话用繁体', ['網站'], [-1, 0, 1, 3]],
    ['问话里有空白', ['网　站'], [-1, 0, 1, 3]],
    ['一个字', ['栏'], [3, 4]],
    ['句末的一个字', ['条'], [0, 3]],
    ['长词', ['政府信息公开申请'], [2]],
    ['书名号、引号不妨碍', ['“政府信息公开条例”第三十七条'], [3]],
    ['引号里的词', ['三安全一稳定'], [5]],
    ['全角数字', ['14件'], [2]],
    ['数不从中间截断', ['14'], [2]],
    ['数的一头也不行', ['21'], []],
    ['整个数', ['214'], [1]],
    ['百分数', ['7.09%'], [5]],
    ['字母不分大小写和宽窄', ['ｐｄｆ'], [4]],
    ['字母不从中间截断', ['Q'], []],
    ['扩展区汉字', ['𬒈河'], [4]],
    ['几个词都要有', ['网站', '信息'], [0, 3]],
    ['几个词不在同一段', ['网站', '申请'], []],
    ['同样的字不连着，不算', ['站网'], []],
    ['跨过标点，不算', ['建设全年'], []],
    ['跨过标点，但标点相同', ['建设，全年'], [0]],
    ['没有的词', ['区块链'], []],
    ['空词不算', ['', '  ', '网站'], [-1, 0, 1, 3]],
    ['全是空词', ['', '"'], []],
    ['没有词', [], []],
  ])('%s', async (_, words, expected) => {
    expect(await hits(words)).toEqual(expected);
  });

  test.each([
    ['"; DROP TABLE report; --', []],
    ["' OR 1=1", []],
    ['AND', [4]],
    ['NOT', [4]],
    ['NEAR', [4]],
    ['NEAR(网站 信息, 5)', []],
    ['网*', []],
    ['*', []],
    ['body:网站', []],
    ['{tags} : y2023', []],
    ['y2023', []],
    ['^网站', []],
    ['网站 OR 没有', []],
    ['(网站', []],
    ['网站"', [-1, 0, 1, 3]],
    ['-网站', []],
    ['\u0000网站\u0000', []],
    ['\ud800', []],
    ['drop table', [4]],
  ])('当作普通文字：%s', async (word, expected) => {
    expect(await hits([word])).toEqual(expected);
  });

  test('按机关、年度收窄；出处齐全', async () => {
    const store = await filled();
    const in2022 = await store.search(['网站'], { limit: 9, years: [2022] });
    expect(in2022).toHaveLength(1);
    expect(in2022[0]).toMatchObject({
      section: '一',
      sectionTitle: '总体情况',
      line: 10,
      report: { issuer: '白银市', year: 2022 },
    });
    const nowhere = { limit: 9, issuers: ['白银市'], years: [2023] };
    expect(await store.search(['网站'], nowhere)).toEqual([]);
    expect(await store.search(['网站'], { limit: 9, issuers: [] })).toEqual([]);
    const many = Array.from({ length: 2000 }, (_, at) => `第${String(at)}县`);
    const among = await store.search(['网站'], { limit: 9, issuers: [...many, '白银市'] });
    expect(among).toHaveLength(1);
    await store.close();
  });

  test('词更密的段落在前，数量有限', async () => {
    const store = await openMemoryStore();
    const sections = [sectionOne(`${'其他工作'.repeat(30)}网站`, '网站网站网站', '网站建设良好')];
    await store.save(importOf(reportWith({}, { sections })));
    const found = await store.search(['网站'], { limit: 2 });
    expect(found.map(({ text }) => text)).toEqual(['网站网站网站', '网站建设良好']);
    expect(await store.search(['网站'], { limit: 0 })).toEqual([]);
    await store.close();
  });

  test('一万字的问话、一千个词', async () => {
    expect(await hits(['网站'.repeat(5000)])).toEqual([]);
    expect(await hits(Array.from({ length: 1000 }, (_, at) => `词${String(at)}`))).toEqual([]);
    expect(await hits(['，。'.repeat(5000)])).toEqual([]);
  });

  test('段落里的任何一截都找得到', async () => {
    const store = await filled();
    const letters = Array.from(TEXTS.slice(0, 4).join('')).filter((c) => /\p{Script=Han}/u.test(c));
    expect(letters.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 3 }),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        async (which, from, length) => {
          const runs = (TEXTS[which] ?? '').match(/\p{Script=Han}+/gu) ?? [];
          const word = (runs[from % runs.length] ?? '').slice(0, length);
          const found = await store.search([word], { limit: 20 });
          expect(found.map(({ text }) => text)).toContain(TEXTS[which]);
        },
      ),
    );
    await store.close();
  });
});

describe('段落', () => {
  test('整份、一个部分、前言', async () => {
    const store = await filled();
    const [report] = await store.reports({ issuers: ['固原市'] });
    if (!report) throw new Error('没有报告');
    expect(await store.paragraphs(report)).toHaveLength(7);
    expect((await store.paragraphs(report, '一')).map(({ text }) => text)).toEqual(TEXTS);
    expect(await store.paragraphs(report, '')).toMatchObject([
      { section: '', sectionTitle: '', text: '前言里说网站。' },
    ]);
    expect(await store.paragraphs(report, '六')).toEqual([]);
    await store.close();
  });
});
