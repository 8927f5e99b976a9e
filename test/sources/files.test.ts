import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow, loadFile } from '../../src/sources/files.ts';
import { scratch } from '../nianbao.ts';

const folder = scratch();
afterAll(folder.remove);

const at = (name: string): string => join(folder.path, name);
mkdirSync(at('甲/.隐藏'), { recursive: true });
mkdirSync(at('甲/乙'));
for (const name of [
  '甲/2.txt',
  '甲/1.html',
  '甲/乙/3.txt',
  '甲/.隐藏/4.txt',
  '甲/.5.txt',
  '甲/[1].txt',
])
  writeFileSync(at(name), '12345');

describe('filesBelow', () => {
  test.each([
    ['一个文件', ['甲/2.txt'], ['甲/2.txt']],
    [
      '文件夹：其下全部文件，隐藏的除外',
      ['甲'],
      ['甲/1.html', '甲/2.txt', '甲/[1].txt', '甲/乙/3.txt'],
    ],
    ['通配符', ['甲/**/*.txt'], ['甲/2.txt', '甲/[1].txt', '甲/乙/3.txt']],
    ['名字里有方括号的文件就是它自己', ['甲/[1].txt'], ['甲/[1].txt']],
    ['说了两遍的只算一次', ['甲/2.txt', '甲/2.txt'], ['甲/2.txt']],
    [
      '不存在的留在名单里，读取时会说明',
      ['甲/没有.txt', '没有/*.txt'],
      ['甲/没有.txt', '没有/*.txt'],
    ],
  ])('%s', async (_title, paths, files) => {
    const found = await filesBelow(paths.map(at));
    expect([...found].sort()).toEqual(files.map(at).sort());
  });
});

describe('loadFile', () => {
  test('gives the bytes', async () => {
    expect(await loadFile(at('甲/2.txt'), 5)).toEqual({ bytes: Buffer.from('12345') });
  });

  test.each([
    ['甲/没有.txt', 'not-found'],
    ['甲', 'unreadable'],
    ['甲/2.txt', 'too-large'],
  ])('%s → %s', async (path, code) => {
    expect(await loadFile(at(path), 4)).toMatchObject({ error: { code } });
  });
});
