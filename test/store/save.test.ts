import { describe, expect, test } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import { rowCounts, temporaryIndex } from './index-file.ts';
import { finding, importOf, paragraph, reportWith, sectionOne } from './sample.ts';

const full = reportWith(
  {
    'requests.new.total': 214,
    'requests.new.natural': null,
    'active.fees.amount': 10335.99536,
    'active.penalty.decisions': 205304.6725,
    'requests.denied.process.other': {
      state: 'unsure',
      raw: '0\t0',
      candidates: [0, null],
      decided: '列头缺失，无法判断。',
    },
    'active.normative.issued': {
      state: 'number',
      value: 22,
      raw: '22（其中修订16件）',
      note: '其中修订16件',
    },
    'review.total': 'absent',
  },
  {
    preface: [paragraph('前言一', 2), { ...paragraph('前言二', 3), page: 1 }],
    sections: [
      sectionOne('第一段', '第二段'),
      { number: '二', title: '主动公开政府信息情况', paragraphs: [] },
      {
        number: '六',
        title: '其他需要报告的事项',
        paragraphs: [
          { text: '无。', line: null, page: 5, box: { x: 1.5, y: 2, width: 3, height: 4 } },
        ],
      },
    ],
    notes: [{ kind: 'column-lost', section: '三', text: '表头少一列。', quote: '其他' }],
  },
);

describe('存入一份报告', () => {
  test('存什么，取出来就是什么', async () => {
    const store = await openMemoryStore();
    await store.save(importOf(full));
    const [summary] = await store.reports();
    expect(summary).toMatchObject({ issuer: '固原市', year: 2023, file: '固原市2023.txt' });
    expect(summary && (await store.whole(summary))).toEqual(full);
    await store.close();
  });

  test.each([10335.99536, 205304.6725, 0, -14, 0.1, 2020.97, 123456789012345, 99999999.9999999])(
    '%d 一位不少',
    async (value) => {
      const store = await openMemoryStore();
      await store.save(importOf(reportWith({ 'active.fees.amount': value })));
      const [stored] = await store.values(await store.reports(), ['active.fees.amount']);
      expect(stored?.value).toBe(value);
      const [ranked] = await store.rank('active.fees.amount', { order: 'most', limit: 1 });
      expect(ranked?.value).toBe(value);
      await store.close();
    },
  );

  test('范围不明的报告，取出来仍是不明', async () => {
    const store = await openMemoryStore();
    await store.save(importOf(reportWith({}, { scope: null })));
    expect((await store.reports())[0]?.scope).toBeNull();
    await store.close();
  });
});

describe('再存一次', () => {
  test('同样的内容：什么都不写', async () => {
    const { store, path, close } = await temporaryIndex();
    const entry = importOf(full, { findings: [finding('requests-balance', 'error')] });
    expect(await store.save(entry)).toBe('added');
    const before = rowCounts(path);
    expect(await store.save({ ...entry, file: '另一个名字.txt' })).toBe('unchanged');
    expect(rowCounts(path)).toEqual(before);
    expect((await store.reports())[0]?.file).toBe('固原市2023.txt');
    expect(await store.holds(entry.contentHash)).toBe(true);
    await close();
  });

  test('同一机关、年度、范围的新内容：顶替旧的', async () => {
    const { store, path, close } = await temporaryIndex();
    const old = importOf(full, { findings: [finding('requests-balance', 'error')] });
    await store.save(old);
    const before = rowCounts(path);
    const [stale] = await store.reports();
    const changed = importOf(
      { ...full, sections: [sectionOne('改过的段落', '第二段'), ...full.sections.slice(1)] },
      { findings: old.findings },
    );
    expect(await store.save(changed)).toBe('replaced');
    expect(rowCounts(path)).toEqual({ ...before, report_event: 2 });
    expect(await store.holds(old.contentHash)).toBe(false);
    expect(await store.search(['第一段'], { limit: 5 })).toEqual([]);
    expect(await store.search(['改过'], { limit: 5 })).toHaveLength(1);
    expect(stale && (await store.whole(stale))).toBeNull();
    await close();
  });

  test.each([
    ['年度', { year: 2022 }],
    ['范围', { scope: '本级' as const }],
    ['机关', { issuer: '白银市' }],
  ])('%s不同：是另一份报告', async (_, rest) => {
    const store = await openMemoryStore();
    await store.save(importOf(full));
    expect(await store.save(importOf({ ...full, ...rest }))).toBe('added');
    expect(await store.reports()).toHaveLength(2);
    await store.close();
  });
});

describe('中途失败', () => {
  const twice = full.figures.slice(0, 1);
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;

  test.each([
    ['同一格出现两次', { ...full, figures: [...full.figures, ...twice] }, []],
    ['不认识的指标', { ...full, figures: twice.map((f) => ({ ...f, id: '没有' })) }, []],
    [
      '数不是数',
      { ...full, figures: twice.map((f) => ({ ...f, value: NaN, state: 'number' as const })) },
      [],
    ],
    ['最后一步写不进', full, [{ ...finding('x', 'error'), ...circular }]],
  ])('%s：旧的报告原样还在', async (_, report, findings) => {
    const { store, path, close } = await temporaryIndex();
    await store.save(importOf({ ...full, title: '旧的' }));
    const before = rowCounts(path);
    await expect(store.save(importOf(report, { contentHash: '新', findings }))).rejects.toThrow();
    expect(rowCounts(path)).toEqual(before);
    expect((await store.reports())[0]?.title).toBe('旧的');
    expect(await store.search(['第一段'], { limit: 5 })).toHaveLength(1);
    expect(await store.save(importOf(full, { contentHash: '好' }))).toBe('replaced');
    await close();
  });

  test('数据库的错误是 StoreError', async () => {
    const store = await openMemoryStore();
    const broken = { ...full, figures: [...full.figures, ...twice] };
    await expect(store.save(importOf(broken))).rejects.toBeInstanceOf(StoreError);
    await store.close();
  });
});

describe('自有数据与派生数据', () => {
  test('清空派生数据后，聊天记忆还在，报告可以重新收入', async () => {
    const store = await openMemoryStore();
    await store.save(importOf(full));
    await store.remember('chat-1', { issuer: '固原市' });
    const [stale] = await store.reports();
    await store.clearDerived();
    expect(await store.reports()).toEqual([]);
    expect(await store.search(['第一段'], { limit: 5 })).toEqual([]);
    expect(await store.memory('chat-1')).toEqual({ issuer: '固原市' });
    expect(await store.save(importOf(full))).toBe('added');
    expect(await store.search(['第一段'], { limit: 5 })).toHaveLength(1);
    expect((await store.reports())[0]?.id).not.toBe(stale?.id);
    await store.close();
  });

  test('聊天记忆：没有时是空，后写的顶替先写的', async () => {
    const store = await openMemoryStore();
    expect(await store.memory('a')).toBeNull();
    await store.remember('a', { turn: 1 });
    await store.remember('a', ['二']);
    await store.remember('b', null);
    expect(await store.memory('a')).toEqual(['二']);
    expect(await store.memory('b')).toBeNull();
    await store.close();
  });
});
