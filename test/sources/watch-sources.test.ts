import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { parseSources } from '../../src/sources/source-list.ts';
import type { Visit } from '../../src/sources/visit.ts';
import { watchSources } from '../../src/sources/watch-sources.ts';

const FINE: Visit = { finds: [], problems: [] };
const trouble = (retryAfter: number | null = null): Visit => ({
  finds: [],
  problems: [{ url: 'https://a/', message: '网站出错', isWhole: true, retryAfter }],
});

/** Runs a watch on one source (every 10 minutes) until `visits` are used up; tells its pauses and warnings. */
const run = async (visits: readonly (Visit | Error)[]) => {
  const [pauses, warnings, logs]: [number[], string[], string[]] = [[], [], []];
  const stopping = new AbortController();
  const clock: Clock = {
    now: () => 0,
    random: () => 0,
    wait: (milliseconds) => {
      pauses.push(milliseconds / 60_000);
      if (pauses.length === visits.length) stopping.abort();
      return Promise.resolve();
    },
  };
  const { sources } = parseSources(
    JSON.stringify({ sources: [{ kind: 'feed', name: '甲', url: 'https://a/', every: '10m' }] }),
    'sources.json',
  );
  let at = 0;
  const watch = watchSources({
    sources,
    visit: () => {
      const next = visits[at] ?? FINE;
      at += 1;
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    log: (line) => logs.push(line),
    warn: (line) => warnings.push(line),
    clock,
    stopping,
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  await watch.stop();
  return { pauses, warnings, logs };
};

describe('留意来源', () => {
  test('失败就等得更久，好了就恢复；同一件事只提醒一次', async () => {
    const { pauses, warnings } = await run([FINE, trouble(), trouble(), trouble(), FINE]);
    expect(pauses).toEqual([10, 20, 40, 80, 10]);
    expect(warnings).toEqual(['来源“甲”：网站出错（https://a/）', '来源“甲”恢复正常。']);
  });

  test('网站要求等多久就等多久，但不超过一天', async () => {
    const { pauses } = await run([trouble(3 * 3_600_000), ...Array<Visit>(9).fill(trouble())]);
    expect(pauses[0]).toBe(180);
    expect(pauses.at(-1)).toBe(1440);
  });

  test('查的时候出了意外也不停', async () => {
    const { warnings, pauses } = await run([new Error('索引锁住了'), FINE]);
    expect(warnings[0]).toContain('索引锁住了');
    expect(pauses).toEqual([20, 10]);
  });

  test('找到的记下来', async () => {
    const find = { url: 'https://a/1', title: '某市年报', isReport: true, words: '已收入索引' };
    const { logs } = await run([{ finds: [find], problems: [] }]);
    expect(logs).toEqual(['来源“甲”：某市年报：已收入索引']);
  });
});
