import { afterAll, describe, expect, test } from 'vitest';
import { startThreads, type Threads } from '../src/parallel.ts';
import { task } from './parallel-task.ts';

const threads = startThreads(2);
afterAll(() => threads.close());

const resultsOf = async (on: Threads, inputs: readonly number[]): Promise<string[]> => {
  const results: string[] = [];
  for await (const result of on.map(task, inputs)) results.push(result);
  return results;
};

const hundred = Array.from({ length: 100 }, (_, at) => at);

describe('threads', () => {
  test('结果按输入的次序出来，由线程算出', async () => {
    expect(await resultsOf(threads, hundred)).toEqual(hundred.map((n) => `${n * 2} thread`));
  });

  test('不要线程就在本线程里算', async () => {
    expect(await resultsOf(startThreads(0), [1, 2])).toEqual(['2 main', '4 main']);
  });

  test('一个输入出错或让线程退出，其余照常', async () => {
    const results = await resultsOf(threads, [1, -1, 2, -2, 3, -2, 4]);
    expect(results).toEqual([
      '2 thread',
      '-1 failed: broken',
      '4 thread',
      expect.stringMatching(/^-2 failed/u),
      '6 thread',
      expect.stringMatching(/^-2 failed/u),
      '8 thread',
    ]);
  });

  test('在本线程里出错也是结果', async () => {
    expect(await resultsOf(startThreads(0), [-1, 1])).toEqual(['-1 failed: broken', '2 main']);
  });

  test('输入可以是慢慢来的；只提前取一窗', async () => {
    let taken = 0;
    const inputs = function* () {
      for (; taken < 1000; taken += 1) yield taken;
    };
    for await (const result of threads.map(task, inputs())) {
      expect(result).toBe('0 thread');
      break;
    }
    expect(taken).toBeLessThan(200);
  });
});
