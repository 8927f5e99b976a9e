import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nianbao, scratch } from '../nianbao.ts';

const folder = scratch();
afterAll(folder.remove);

const SEED = 'seeds/001_0442bf09cc97cf09.txt';
const TOWNS = Array.from({ length: 4 }, (_, at) => `第${String(at + 1).padStart(2, '0')}区`);

const documents = join(folder.path, '报告');
mkdirSync(documents);
for (const town of TOWNS)
  writeFileSync(
    join(documents, `${town}.txt`),
    readFileSync(SEED, 'utf8').replaceAll('红寺堡区', town),
  );
writeFileSync(join(documents, '空.txt'), '');
copyFileSync(SEED, join(documents, '种子.txt'));

const data = join(folder.path, 'data');
const imported = async () => {
  const { status, out, log } = await nianbao(['import', documents, '--json', '--data', data]);
  const lines = out
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { file: string; outcome?: string; error?: { code: string } },
    );
  return { status, log, lines };
};

describe('nianbao import 一个文件夹', () => {
  test('按文件名的次序，一份一行；坏的说明原因，其余照收；再来一次什么都不变，人看的是汇总', async () => {
    const first = await imported();
    expect(first.status).toBe(1);
    expect(first.lines.map(({ file }) => file)).toEqual(
      [...first.lines.map(({ file }) => file)].sort(),
    );
    expect(first.lines.filter(({ outcome }) => outcome === 'added')).toHaveLength(TOWNS.length);
    expect(first.lines.find(({ file }) => file.endsWith('空.txt'))?.error?.code).toBe('empty');
    expect(first.lines.find(({ file }) => file.endsWith('种子.txt'))?.outcome).toBe('unchanged');

    const second = await imported();
    expect(second.lines.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(
      TOWNS.length + 1,
    );

    const { out } = await nianbao(['import', documents, '--data', data]);
    expect(out).toContain(`未变（已在索引中）：${String(TOWNS.length + 1)} 份`);
    expect(out).toContain('未能收入：1 份（empty 1）');

    const asked = await nianbao(['ask', '第03区2020依申请多少件', '--json', '--data', data]);
    expect(asked.status).toBe(0);
  });
});
