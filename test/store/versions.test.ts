import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { directory, fill, inFile, withDirectory } from './on-file.ts';
import { importOf, reportWith } from './sample.ts';

withDirectory();

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
