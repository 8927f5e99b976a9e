import { expect, test } from 'vitest';
import { chaos } from './chaos.ts';

/** A sequence that looks random and is the same each time. */
const sequence = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

test('半路被杀几次，提醒一条不丢，多出来的不超过被杀的次数', async () => {
  const result = await chaos(4, 60, sequence(7));
  expect(result.lost).toEqual([]);
  expect(result.doubled).toBeLessThanOrEqual(result.crashes);
  expect(result.integrity).toBe('ok');
  // A kill between the refusal and its record costs one more call, as it does for any other chat.
  expect(result.callsToBlocked).toBeGreaterThan(0);
  expect(result.callsToBlocked).toBeLessThanOrEqual(1 + result.crashes);
  expect(result.crashes).toBeGreaterThan(0);
});
