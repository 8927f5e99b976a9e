import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GUYUAN, held, now, SHIZUISHAN, store, visitOf, withSite } from './visiting.ts';

withSite();

const cellsHeld = async (): Promise<number> => {
  const [summary] = await store.reports();
  return (summary && (await store.whole(summary))?.figures.length) ?? 0;
};

describe('文件夹', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbox-'));
    now.is = Date.now() + 60_000;
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const inbox = () => visitOf({ kind: 'folder', path: folder });

  test('新文件收入，只收一次，文件留在原处；改了再收', async () => {
    const path = join(folder, '固原.txt');
    await writeFile(path, GUYUAN);
    const visit = inbox();
    expect((await visit()).finds).toMatchObject([{ isReport: true }]);
    expect(await held()).toEqual(['固原市2023']);
    expect((await visit()).finds).toEqual([]);
    await writeFile(path, SHIZUISHAN);
    expect((await visit()).finds).toHaveLength(1);
    expect(await readFile(path)).toEqual(SHIZUISHAN);
  });

  test('没写完的文件等一等', async () => {
    await writeFile(join(folder, '固原.txt'), GUYUAN.subarray(0, 3000));
    await writeFile(join(folder, '石嘴山.txt.part'), SHIZUISHAN);
    const visit = inbox();
    now.is = Date.now();
    expect((await visit()).finds).toEqual([]);
    await writeFile(join(folder, '固原.txt'), GUYUAN);
    now.is = Date.now() + 3000;
    expect((await visit()).finds).toMatchObject([{ title: '固原.txt', isReport: true }]);
  });

  test('断了一半的文件不换下收过的报告', async () => {
    const path = join(folder, '固原.txt');
    await writeFile(path, GUYUAN);
    const visit = inbox();
    await visit();
    await writeFile(path, GUYUAN.subarray(0, GUYUAN.length / 3));
    expect((await visit()).finds).toMatchObject([
      { isReport: false, words: expect.stringContaining('可能不完整') as string },
    ]);
    expect(await cellsHeld()).toBeGreaterThan(100);
  });

  test('索引重建以后，文件夹里的报告再收一遍', async () => {
    await writeFile(join(folder, '固原.txt'), GUYUAN);
    const visit = inbox();
    await visit();
    await store.clearDerived();
    await visit();
    expect(await held()).toEqual(['固原市2023']);
  });

  test('不是年报的文件说一次，没有文件夹说得出来', async () => {
    const path = join(folder, '天气.txt');
    await writeFile(path, '今天天气很好。');
    await utimes(path, 1, 1);
    const visit = inbox();
    expect((await visit()).finds).toMatchObject([{ isReport: false }]);
    expect((await visit()).finds).toEqual([]);
    await rm(folder, { recursive: true });
    expect((await visit()).problems).toMatchObject([{ isWhole: true }]);
  });
});
