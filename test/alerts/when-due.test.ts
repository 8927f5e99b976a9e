import { describe, expect, test } from 'vitest';
import { whenDue } from '../../src/alerts/when-due.ts';
import { AT_ONCE, type Delivery } from '../../src/report/subscription.ts';

/** Beijing time. */
const at = (time: string): number => Date.parse(`${time}+08:00`);
const shown = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 16);

describe('什么时候提醒（北京时间）', () => {
  // 2026-11-27 is a Friday.
  test.each<readonly [string, Partial<Delivery>, string, string]>([
    ['马上', {}, '2026-11-27T10:30', '2026-11-27T10:30'],
    [
      '每天：今天还没到点',
      { frequency: 'daily', hour: 18 },
      '2026-11-27T10:30',
      '2026-11-27T18:00',
    ],
    ['每天：今天已过点', { frequency: 'daily', hour: 9 }, '2026-11-27T10:30', '2026-11-28T09:00'],
    ['每天：正好到点', { frequency: 'daily', hour: 9 }, '2026-11-27T09:00', '2026-11-27T09:00'],
    ['每天零点过后', { frequency: 'daily', hour: 0 }, '2026-11-27T07:59', '2026-11-28T00:00'],
    [
      '每周一',
      { frequency: 'weekly', hour: 8, weekday: 1 },
      '2026-11-27T10:30',
      '2026-11-30T08:00',
    ],
    [
      '每周五，今天已过点',
      { frequency: 'weekly', hour: 8, weekday: 5 },
      '2026-11-27T10:30',
      '2026-12-04T08:00',
    ],
    [
      '每周日',
      { frequency: 'weekly', hour: 23, weekday: 7 },
      '2026-11-27T10:30',
      '2026-11-29T23:00',
    ],
    ['夜里不打扰：夜里', { quiet: { from: 22, to: 7 } }, '2026-11-27T23:10', '2026-11-28T07:00'],
    ['夜里不打扰：凌晨', { quiet: { from: 22, to: 7 } }, '2026-11-27T03:10', '2026-11-27T07:00'],
    ['夜里不打扰：白天', { quiet: { from: 22, to: 7 } }, '2026-11-27T07:00', '2026-11-27T07:00'],
    ['白天不打扰', { quiet: { from: 9, to: 18 } }, '2026-11-27T10:30', '2026-11-27T18:00'],
    [
      '汇总落在不打扰里',
      { frequency: 'daily', hour: 6, quiet: { from: 22, to: 7 } },
      '2026-11-27T10:30',
      '2026-11-28T07:00',
    ],
    ['同一个钟点等于不设', { quiet: { from: 8, to: 8 } }, '2026-11-27T08:30', '2026-11-27T08:30'],
  ])('%s', (_, delivery, now, due) => {
    expect(shown(whenDue({ ...AT_ONCE, ...delivery }, at(now)))).toBe(due);
  });

  test('暂停时不发', () => {
    const now = at('2026-11-27T10:30');
    expect(whenDue({ ...AT_ONCE, paused: true }, now)).toBeGreaterThan(now + 1e12);
  });
});
