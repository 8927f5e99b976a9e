import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openHouse } from '../../src/house.ts';
import { temporaryDirectory } from '../store/index-file.ts';

const gapsAfter = async (keeps: boolean, ...questions: readonly string[]) => {
  const { directory, remove } = temporaryDirectory();
  const house = await openHouse(
    readConfig({ NIANBAO_DATA: directory, KEEP_QUESTIONS: keeps ? '1' : '0' }),
    () => undefined,
  );
  for (const question of questions) await house.askInChat('web:test', question);
  const gaps = await house.store.gaps();
  await house.close();
  remove();
  return gaps;
};

describe('没有答上的问题', () => {
  test('默认只记次数，不留原文', async () => {
    const gaps = await gapsAfter(false, '今天天气怎么样', '明天下雨吗', '固原2023依申请多少件');
    expect(gaps).toEqual([{ intent: 'unknown', question: '', count: 2 }]);
  });

  test('要留才留', async () => {
    const gaps = await gapsAfter(true, '今天天气怎么样', '今天天气怎么样', '上海2023申请多少');
    expect(gaps).toEqual([
      { intent: 'unknown', question: '今天天气怎么样', count: 2 },
      { intent: 'missing', question: '上海2023申请多少', count: 1 },
    ]);
  });
});
