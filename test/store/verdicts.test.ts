import { describe, expect, test } from 'vitest';
import { findingKey, type Verdict } from '../../src/report/verdict.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import { finding, importOf, reportWith } from './sample.ts';

const balance = finding('requests-balance', 'error');
const percentage = finding('text-percentage', 'warning');
const FALSE_ALARM: Verdict = {
  kind: '误报',
  remark: '口径不同',
  by: '张三',
  at: '2026-01-20T08:00:00Z',
};

const filled = async () => {
  const store = await openMemoryStore();
  await store.save(importOf(reportWith({}), { findings: [balance, percentage] }));
  const [report] = await store.reports();
  if (!report) throw new Error('nothing was saved');
  const verdicts = async () =>
    (await store.findings()).map(({ rule, verdict }) => [rule, verdict?.kind ?? null]);
  return { store, report, verdicts };
};

describe('人工判断', () => {
  test('记在发现上，别的发现不受影响', async () => {
    const { store, report, verdicts } = await filled();
    await store.judge(report, findingKey(balance), FALSE_ALARM);
    expect(await verdicts()).toEqual([
      ['requests-balance', '误报'],
      ['text-percentage', null],
    ]);
    expect((await store.findings())[0]?.verdict).toEqual(FALSE_ALARM);
  });

  test('可以改判，可以收回', async () => {
    const { store, report, verdicts } = await filled();
    await store.judge(report, findingKey(balance), FALSE_ALARM);
    await store.judge(report, findingKey(balance), { ...FALSE_ALARM, kind: '已改' });
    expect((await verdicts())[0]).toEqual(['requests-balance', '已改']);
    await store.judge(report, findingKey(balance), null);
    expect((await verdicts())[0]).toEqual(['requests-balance', null]);
  });

  test('重新核验、重新收入、清空可重建的数据之后仍在', async () => {
    const { store, report, verdicts } = await filled();
    await store.judge(report, findingKey(balance), FALSE_ALARM);
    await store.saveFindings(report, [{ ...balance, message: '换了说法', cause: '原因' }]);
    expect((await verdicts())[0]).toEqual(['requests-balance', '误报']);
    await store.clearDerived();
    await store.save(importOf(reportWith({}), { findings: [balance] }));
    expect((await verdicts())[0]).toEqual(['requests-balance', '误报']);
  });

  test('同一规则换了数字，就是另一个发现', () => {
    expect(findingKey({ ...balance, actual: 212 })).not.toBe(findingKey(balance));
    expect(findingKey({ ...balance, message: '另一句话' })).toBe(findingKey(balance));
  });
});
