import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { EMPTY_MEMORY, readMemory } from '../../src/language/memory.ts';
import { understandInChat } from '../../src/language/recall.ts';
import { pickedOption } from '../../src/language/pick.ts';
import { remember } from '../../src/language/remember.ts';
import { understand } from '../../src/language/understand.ts';

const asked = (question: string, intent = 'figure', options: readonly string[] = []) =>
  remember(understand(question), intent, answer('figure', '', { options }), EMPTY_MEMORY);

describe('记忆', () => {
  test('是普通数据，存取不变', () => {
    const memory = asked('固原2023和白银2020的不予公开占新收多少', 'share', ['甲', '乙']);
    expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    expect(readMemory(EMPTY_MEMORY)).toEqual(EMPTY_MEMORY);
  });

  test.each([
    ['没有', null],
    ['别的东西', 'hello'],
    ['旧的形状', { version: 0, intent: 'figure' }],
    ['缺了一项', { ...EMPTY_MEMORY, places: undefined }],
    ['坏了的地方', { ...EMPTY_MEMORY, places: [{ name: 1 }] }],
    ['太长的选项', { ...EMPTY_MEMORY, options: Array.from({ length: 1000 }, () => '问') }],
  ])('%s：当作没有', (_title, stored) => {
    expect(readMemory(stored)).toBeNull();
  });

  test.each([
    ['1', '甲'],
    ['第二个', '乙'],
    ['选2', '乙'],
    ['9', '9'],
    ['固原', '固原'],
  ])('%s 选中 %s', (typed, question) => {
    expect(pickedOption(typed, asked('依申请多少', 'clarify', ['甲', '乙']))).toBe(question);
  });
});

describe('带过来的条件知道自己不是这次说的', () => {
  const memory = asked('固原2023不予公开几件');

  test('没说地方和年份', () => {
    const u = understandInChat('无法提供呢', memory);
    expect(u.places).toMatchObject({ said: false, value: [{ name: '固原市' }] });
    expect(u.years).toEqual({ said: false, value: { kind: 'named', years: [2023] } });
    expect(u.metrics).toMatchObject({ said: true, value: [[{ row: 'unavailable' }]] });
  });

  test('只说了地方', () => {
    const u = understandInChat('白银呢', memory);
    expect(u.places).toMatchObject({ said: true, value: [{ name: '白银市' }] });
    expect(u.metrics).toMatchObject({ said: false, value: [[{ row: 'denied' }]] });
  });

  test.each([
    '哪家最多',
    '所有报告一共多少',
    '你能做什么',
    '什么是规章',
    '你都有哪些报告',
    '一共收录了几份报告',
  ])('%s：不带地方', (question) => {
    expect(understandInChat(question, memory).places.value).toEqual([]);
  });

  test('有哪几年的报告：还是那个地方的', () => {
    expect(understandInChat('有哪几年的报告', memory).places.value).toMatchObject([
      { name: '固原市' },
    ]);
  });

  test('听不懂的话不带指标', () => {
    expect(understandInChat('晚饭吃什么', memory).metrics.value).toEqual([]);
  });
});
