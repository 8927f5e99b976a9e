import { describe, expect, test } from 'vitest';
import { progressBar } from '../../src/commands/progress-bar.ts';

const drawn = (isTTY: boolean, all: number, pause: number, columns = 80): readonly string[] => {
  const written: string[] = [];
  let time = 0;
  const bar = progressBar(
    { isTTY, columns, write: (text: string) => written.push(text) },
    () => (time += pause),
  );
  for (let done = 1; done <= all; done += 1) bar.show('读取', done, all);
  bar.clear();
  return written;
};

describe('the progress bar', () => {
  test('不是终端，或不足五份，就不画', () => {
    expect(drawn(false, 100, 1000)).toEqual([]);
    expect(drawn(true, 4, 1000)).toEqual([]);
  });

  test('一秒最多画十次，最后不留痕迹', () => {
    const written = drawn(true, 1000, 10);
    expect(written.length).toBeGreaterThan(50);
    expect(written.length).toBeLessThan(110);
    expect(written.at(-1)).toBe('\r\u001B[K');
    expect(written[0]).toContain('读取 1/1000');
  });

  test.each([10, 20, 80, 0])('不超出 %i 列', (columns) => {
    const widest = Math.max(columns, columns === 0 ? 80 : 20);
    for (const line of drawn(true, 20, 1000, columns))
      expect(line.replace('\r\u001B[K', '').length).toBeLessThan(widest);
  });
});
