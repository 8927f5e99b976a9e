import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { cellsOf } from '../../src/vocabulary/metrics.ts';
import { rowCounts, temporaryDirectory } from './index-file.ts';

const SCRIPT = fileURLToPath(new URL('filling-process.ts', import.meta.url));
const YEARS = 20;

const fillInProcess = (directory: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const words = ['--import', 'tsx', SCRIPT, directory, String(YEARS)];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(out.trim().split('\n'));
      else reject(new Error(log));
    });
  });

describe('几个程序用同一个索引', () => {
  test('同时填一个空索引：每份报告只收一次，读的人只看到整份', async () => {
    const { directory, remove } = temporaryDirectory();
    const filling = Promise.all([1, 2, 3].map(() => fillInProcess(directory)));
    const reader = await openStore(directory);
    const metrics = cellsOf('2021').map(({ id }) => id);
    const progress = { filled: false };
    const done = filling.finally(() => {
      progress.filled = true;
    });
    let seen = 0;
    while (!progress.filled) {
      const reports = await reader.reports();
      expect(reports.length).toBeGreaterThanOrEqual(seen);
      seen = reports.length;
      const values = await reader.values(reports.slice(0, 1), metrics);
      expect(values.filter(({ state }) => state !== 'number')).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const outcomes = (await done).flat();
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(YEARS);
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(2 * YEARS);
    expect(await reader.reports()).toHaveLength(YEARS);
    expect(await reader.search(['公开信息'], { limit: 99 })).toHaveLength(YEARS);
    await reader.close();
    expect(rowCounts(join(directory, 'index.db'))).toMatchObject({
      document: YEARS,
      report: YEARS,
      paragraph: 2 * YEARS,
    });
    remove();
  });
});
