import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { directory, failureOf, fill, withDirectory } from './on-file.ts';

withDirectory();

describe('备份', () => {
  const backup = (): string => join(directory, '备份', 'index.db');

  test('还开着就备份，连没有并入主文件的数据；放回去就是那时的索引', async () => {
    await fill();
    const store = await openStore(directory);
    await store.remember('chat', { kept: 'later' });
    await store.backUp(backup());
    await store.remember('chat', { kept: 'too late' });
    await store.close();
    const restored = await openStore(join(directory, '备份'));
    expect(await restored.reports()).toHaveLength(5);
    expect(await restored.search(['公开信息'], { limit: 9 })).toHaveLength(5);
    expect(await restored.memory('chat')).toEqual({ kept: 'later' });
    await restored.close();
  });

  test('不盖掉已有的文件', async () => {
    await fill();
    const store = await openStore(directory);
    writeFileSync(join(directory, '日记.txt'), '今天天气很好');
    const error = await failureOf(() => store.backUp(join(directory, '日记.txt')));
    expect(error.message).toContain('日记.txt');
    expect(readFileSync(join(directory, '日记.txt'), 'utf8')).toBe('今天天气很好');
    await store.close();
  });
});
