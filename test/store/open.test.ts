import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoreError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { directory, failureOf, fill, inFile, path, withDirectory } from './on-file.ts';

withDirectory();

const openingFails = (where = directory): Promise<StoreError> =>
  failureOf(async () => {
    const store = await openStore(where, { busyTimeout: 50 });
    await store.close();
  });

describe('打开索引', () => {
  test('目录不存在就建', async () => {
    const deep = join(directory, '数据', '深处');
    await fill(deep);
    expect(existsSync(join(deep, 'index.db'))).toBe(true);
  });

  test('关上再开，数据都在', async () => {
    await fill();
    const store = await openStore(directory);
    expect(await store.reports()).toHaveLength(5);
    expect(await store.memory('chat')).toEqual({ kept: true });
    expect(await store.search(['公开信息'], { limit: 9 })).toHaveLength(5);
    await store.close();
  });

  test('空文件当作新索引', async () => {
    writeFileSync(path, '');
    await fill();
  });
});

describe('打不开的索引，说明是哪个文件、怎么办，并且原样不动', () => {
  const damages: readonly [string, RegExp, () => void | Promise<void>][] = [
    [
      '不是数据库',
      /已损坏.*改名/,
      () => {
        writeFileSync(path, '这不是数据库。'.repeat(1000));
      },
    ],
    [
      '截断',
      /已损坏.*\.recover/,
      async () => {
        await fill();
        truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096);
      },
    ],
    [
      '中间写坏',
      /已损坏/,
      async () => {
        await fill();
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0xab, 8192, bytes.length - 8192));
      },
    ],
    [
      '别的程序的数据库',
      /别的程序/,
      () => {
        inFile((database) => database.exec('create table t (a); insert into t values (1)'));
      },
    ],
    [
      '更新版本建的',
      /更新版本/,
      async () => {
        await fill();
        inFile((database) => database.exec("update ledger set value = 99 where name = 'schema'"));
      },
    ],
    [
      '派生表更新',
      /更新版本/,
      async () => {
        await fill();
        inFile((database) => database.exec("update ledger set value = 99 where name = 'derived'"));
      },
    ],
  ];

  test.each(damages)('%s', async (_, advice, damage) => {
    await damage();
    const before = readFileSync(path);
    const error = await openingFails();
    expect(error.message).toMatch(advice);
    expect(error.message).toContain(path);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('文件的位置是个目录', async () => {
    mkdirSync(path);
    expect((await openingFails()).message).toMatch(/打不开索引文件.*普通文件/);
  });

  test('目录的位置是个文件', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    expect((await openingFails(file)).message).toMatch(/打不开索引文件/);
  });
});
