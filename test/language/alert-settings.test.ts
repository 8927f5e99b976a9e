import { describe, expect, test } from 'vitest';
import { alertSettingsIn } from '../../src/language/alert-settings.ts';

const daily = { kind: 'frequency', frequency: 'daily', hour: null, weekday: null };
const night = { kind: 'quiet', hours: { from: 22, to: 7 } };
const weekly = { ...daily, frequency: 'weekly' };

const SETTING: readonly (readonly [string, ...unknown[]])[] = [
  ['每天早上9点汇总推给我', { ...daily, hour: 9 }],
  ['改成每天下午三点提醒', { ...daily, hour: 15 }],
  ['早上9点汇总', { ...daily, hour: 9 }],
  ['改成下午三点提醒', { ...daily, hour: 15 }],
  ['周一早上9点汇总', { ...weekly, hour: 9, weekday: 1 }],
  ['每天提醒一次就行', daily],
  ['每周一推送', { ...weekly, weekday: 1 }],
  ['每个星期天晚上8点汇总推送', { ...weekly, hour: 20, weekday: 7 }],
  ['有消息马上提醒我', { ...daily, frequency: 'now' }],
  ['晚上10点到早上7点不要打扰', { kind: 'quiet', hours: { from: 22, to: 7 } }],
  ['22:00-7:00别推送', { kind: 'quiet', hours: { from: 22, to: 7 } }],
  ['晚上十一点到早上八点别发通知', { kind: 'quiet', hours: { from: 23, to: 8 } }],
  ['夜里12点到早上6点免打扰', { kind: 'quiet', hours: { from: 0, to: 6 } }],
  ['每天晚上10点到第二天早上7点别打扰我', night],
  ['不要在22点到7点推送', night],
  ['每天早上9点汇总推给我，晚上10点到早上7点不要打扰', night, { ...daily, hour: 9 }],
  ['晚上10点到早上7点不要打扰，每周一8点汇总', night, { ...weekly, hour: 8, weekday: 1 }],
  ['有消息马上告诉我，22点到7点别推', night, { ...daily, frequency: 'now' }],
  ['取消免打扰', { kind: 'quiet', hours: null }],
  ['暂停提醒', { kind: 'pause' }],
  ['先别给我推送', { kind: 'pause' }],
  ['恢复提醒', { kind: 'resume' }],
  ['继续推送', { kind: 'resume' }],
  ['提醒状态', { kind: 'status' }],
  ['上次推送是什么时候', { kind: 'status' }],
  ['发一条测试提醒', { kind: 'test' }],
  ['试一下提醒', { kind: 'test' }],
];

describe('关于提醒的话', () => {
  test.each(SETTING.map(([text, ...settings]) => ({ text, settings })))(
    '$text',
    ({ text, settings }) => {
      expect(alertSettingsIn(text)).toEqual(settings);
    },
  );

  test.each([
    '固原2023依申请多少件',
    '每天多少件申请',
    '订阅固原',
    '别再给我推送了',
    '我订阅了哪些',
    '马上就要交报告了，怎么办',
    '办结率每周统计吗',
    '晚上10点到早上7点收了多少申请',
  ])('%s：不是', (text) => {
    expect(alertSettingsIn(text)).toEqual([]);
  });
});
