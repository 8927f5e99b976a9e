import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../src/store/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { directory, failureOf, fill, inFile, path, withDirectory } from './on-file.ts';
import { importOf, reportWith } from './sample.ts';

withDirectory();

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
