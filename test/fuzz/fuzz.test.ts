/** The fuzz run held to its own promises: cases that can be told again, archives that hold what was put in, promises kept to. */
import { expect, test } from 'vitest';
import { fuzzCase } from './fuzz-case.ts';
import { judge } from './judge.ts';
import { randomOf } from './random.ts';
import { unzip, zip } from './zip.ts';

test('同一个种子和编号总是同一份文件', async () => {
  const numbers = [0, 1, 119];
  for (const number of numbers)
    expect(await fuzzCase(7, number, [])).toEqual(await fuzzCase(7, number, []));
});

test('相邻编号的随机数彼此不同', () => {
  const firsts = Array.from({ length: 200 }, (_, number) => randomOf(1, number).int(1e9));
  expect(new Set(firsts).size).toBe(200);
});

test('压缩包里的文件原样取回', () => {
  const members = new Map([
    ['a.xml', Buffer.from('<一/>')],
    ['word/b.xml', Buffer.alloc(3000, 7)],
  ]);
  expect([...unzip(zip(members))].map(([name, data]) => [name, Buffer.from(data)])).toEqual([
    ...members,
  ]);
});

test('与写下的不同而没有说存疑的格，会被认出来', async () => {
  const cases = await Promise.all(
    Array.from({ length: 40 }, (_, number) => fuzzCase(3, number, [])),
  );
  const one = cases.find(({ kind, promise }) => kind === 'disturbed report' && promise);
  if (!one?.promise) throw new Error('no disturbed report among the first cases');
  const others = new Map([...one.promise.expected].map(([id, value]) => [id, (value ?? 0) + 1]));
  const failure = await judge({ ...one, promise: { expected: others, open: new Set() } });
  expect(failure?.kind).toBe('silent wrong cell');
});

test('前一百二十份改坏的文件都读得平安', async () => {
  for (let number = 0; number < 120; number += 1)
    expect(await judge(await fuzzCase(2026, number, [])), `case ${number}`).toBeNull();
});
