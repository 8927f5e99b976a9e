import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { guarded } from '../../src/store/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryDirectory } from './index-file.ts';
import { importOf, reportWith } from './sample.ts';

let directory = '';
let path = '';
let remove = (): void => undefined;

beforeEach(() => {
  ({ directory, remove } = temporaryDirectory());
  path = join(directory, 'index.db');
});
afterEach(() => {
  remove();
});

const fill = async (): Promise<void> => {
  const store = await openStore(directory);
  for (const year of [2019, 2020, 2021, 2022, 2023])
    await store.save(importOf(reportWith({ 'review.total': year }, { year })));
  await store.remember('chat', { kept: true });
  await store.close();
};

const failureOf = async (work: () => Promise<unknown>): Promise<StoreError> => {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error('没有 StoreError', { cause: error });
};

const openingFails = (): Promise<StoreError> =>
  failureOf(async () => {
    const store = await openStore(directory, { busyTimeout: 50 });
    await store.close();
  });

const inFile = (work: (database: Database.Database) => void): void => {
  const database = new Database(path);
  work(database);
  database.close();
};

describe('打开索引', () => {
  test('目录不存在就建', async () => {
    directory = join(directory, '数据', '深处');
    await fill();
    expect(existsSync(join(directory, 'index.db'))).toBe(true);
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
    directory = join(directory, 'file');
    writeFileSync(directory, '');
    expect((await openingFails()).message).toMatch(/打不开索引文件/);
  });
});

describe('用着用着出的事', () => {
  test.each([
    ['写锁', 'begin immediate', 'commit'],
    [
      '独占',
      'pragma locking_mode = exclusive; begin exclusive; update chat_memory set memory = memory',
      'commit',
    ],
  ])('被别的程序占着（%s）：说明白，松开后照常', async (_, lock, release) => {
    await fill();
    const other = new Database(path);
    other.exec(lock);
    const error = await failureOf(async () => {
      const store = await openStore(directory, { busyTimeout: 50 });
      await store.save(importOf(reportWith({}, { issuer: '白银市' }))).finally(() => store.close());
    });
    expect(error.message).toMatch(/占用.*重试/);
    other.exec(release);
    other.close();
    const store = await openStore(directory);
    expect(await store.reports()).toHaveLength(5);
    expect(await store.save(importOf(reportWith({}, { issuer: '白银市' })))).toBe('added');
    await store.close();
  });

  test('别的程序在写时，照样能读', async () => {
    await fill();
    const other = new Database(path);
    other.exec('begin immediate; delete from document');
    const store = await openStore(directory, { busyTimeout: 50 });
    expect(await store.reports()).toHaveLength(5);
    other.exec('rollback');
    other.close();
    await store.close();
  });

  test('不可写、写满', async () => {
    await fill();
    const readOnly = new Database(path, { readonly: true });
    expect(() => guarded(path, () => readOnly.exec('delete from document'))()).toThrow(
      /不可写.*权限/,
    );
    readOnly.close();
    inFile((database) => {
      database.pragma('max_page_count = 1');
      const grow = guarded(path, () =>
        database.exec('create table big as select zeroblob(1000000)'),
      );
      expect(grow).toThrow(/磁盘已满/);
    });
  });

  test('关上之后再用，是 StoreError 而不是崩溃', async () => {
    const store = await openStore(directory);
    await store.close();
    await expect(store.reports()).rejects.toThrow();
  });
});

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

describe('版本', () => {
  test('派生表的版本旧了：派生数据重建为空，自有数据还在', async () => {
    await fill();
    inFile((database) =>
      database.exec(
        "update ledger set value = 0 where name = 'derived'; drop table value; create table value (other)",
      ),
    );
    const dropped = vi.fn();
    const store = await openStore(directory, { dropped });
    expect(dropped.mock.calls).toEqual([[5]]);
    expect(await store.reports()).toEqual([]);
    expect(await store.memory('chat')).toEqual({ kept: true });
    expect(await store.save(importOf(reportWith({})))).toBe('added');
    await store.close();
  });

  test('指标的编号不变，新指标接着编', async () => {
    await fill();
    inFile((database) =>
      database.exec(
        "pragma foreign_keys = off; delete from metric where name = 'litigation.total'; update metric set name = '旧指标' where name = 'litigation.upheld'",
      ),
    );
    const store = await openStore(directory);
    const values = await store.values(await store.reports({ years: [2023] }), ['review.total']);
    expect(values[0]?.value).toBe(2023);
    expect(await store.save(importOf(reportWith({}, { year: 2024 })))).toBe('added');
    await store.close();
  });
});
