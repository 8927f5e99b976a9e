import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/report/finding.ts';
import { check } from '../../src/commands/check.ts';
import type { Arguments } from '../../src/commands/command.ts';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';
import { scratch } from '../nianbao.ts';

const GUYUAN = 'seeds/003_4bd6b2c84497b443.txt';
const text = readFileSync(GUYUAN, 'utf8');
const broken = text.replace('(七) 总计\t\t212', '(七) 总计\t\t210');

const folder = scratch();
afterAll(folder.remove);

interface Run {
  readonly status: number;
  readonly out: string;
  readonly log: string;
}

const data = join(folder.path, 'data');

const run = async (words: readonly string[], flags: Arguments['flags'] = {}): Promise<Run> => {
  const out: string[] = [];
  const log: string[] = [];
  const screen = Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
    isTTY: false,
    write: () => {
      throw new Error('written past the console');
    },
  });
  const status = await check.run({
    words,
    flags,
    config: readConfig({ NIANBAO_DATA: data }),
    console: {
      out: (text) => out.push(`${text}\n`),
      log: (text) => log.push(`${text}\n`),
      input: process.stdin,
      output: screen,
      progress: screen,
    },
    now: () => new Date(2026, 10, 21),
  });
  return { status, out: out.join(''), log: log.join('') };
};

const files = (name: string, contents: Readonly<Record<string, string>>): string => {
  const path = join(folder.path, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(contents)) writeFileSync(join(path, file), content);
  return path;
};

const mixed = files('混合', {
  '错.txt': broken,
  '对.txt': text,
  '无关.txt': '今天天气不错。\n'.repeat(20),
});

const linesOf = (out: string): { file: string; findings?: Finding[]; error?: unknown }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string });

describe('on the terminal', () => {
  test('按组列出，最后是总数；没有颜色、没有进度条', async () => {
    const { status, out, log } = await run([mixed]);
    expect(status).toBe(2);
    expect(out).toMatch(/固原市 2023 年：错误 3 处、警告 2 处（另有提示 1 处）/u);
    expect(out).toMatch(/ {2}数据（5 处）\n {4}【错误】/u);
    expect(out).toContain('可能的原因：');
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^核验 2 份：错误 3 处（1 份），警告 4 处（2 份），提示 2 处（2 份）；另有 1 份未能读取。/u,
    );
    expect(out + log).not.toContain('\u001B');
    expect(log).toMatch(/未能读取 .*无关\.txt：/u);
  });

  test('--level 决定显示多少，不改变退出码', async () => {
    const error = await run([mixed], { level: 'error' });
    const notice = await run([mixed], { level: 'notice' });
    expect(error.out).not.toContain('【警告】');
    expect(notice.out).toContain('【提示】');
    expect([error.status, notice.status]).toEqual([2, 2]);
    await expect(run([mixed], { level: '严重' })).rejects.toThrow(ConfigError);
  });

  test('退出码：没有错误为 0，有文件读不出为 1，空文件夹说明白', async () => {
    const clean = await run([GUYUAN]);
    const unreadable = await run([GUYUAN, join(folder.path, '没有.txt')]);
    const empty = await run([files('空', {})]);
    expect(clean.status).toBe(0);
    expect(unreadable.status).toBe(1);
    expect(empty.status).toBe(1);
    expect(empty.log).toContain('没有文件');
  });
});

describe('--json', () => {
  test('每份文件一行，次序不变，不受 --level 影响', async () => {
    const { status, out } = await run([mixed], { json: true, level: 'error' });
    const lines = linesOf(out);
    expect(status).toBe(2);
    expect(lines.map(({ file }) => file.split('/').at(-1))).toEqual(readdirSync(mixed).sort());
    expect(
      lines.flatMap(({ findings = [] }) => findings.map(({ severity }) => severity)),
    ).toContain('notice');
    expect(lines.filter(({ error }) => error !== undefined)).toHaveLength(1);
  });
});

describe('--out', () => {
  test.each(['xlsx', 'docx', 'html', 'md'])('写出 .%s，可与 --json 同用', async (ending) => {
    const path = join(folder.path, `清单.${ending}`);
    const { status, out } = await run([mixed], { json: true, out: path });
    expect(status).toBe(2);
    expect(linesOf(out)).toHaveLength(3);
    const head = readFileSync(path).subarray(0, 2).toString();
    expect(head).toBe({ xlsx: 'PK', docx: 'PK', html: '<!', md: '# ' }[ending]);
  });

  test.each([
    ['不认识的结尾', '清单.pdf', '.xlsx、.docx、.html、.md'],
    ['没有结尾', '清单', '.xlsx、.docx、.html、.md'],
    ['文件夹不存在', '没有这个文件夹/清单.md', '文件夹不存在'],
    ['是文件夹', '目录.md', '这是文件夹'],
  ])('%s：先说清楚，不白做', async (_name, path, says) => {
    if (path === '目录.md') mkdirSync(join(folder.path, path));
    const outcome = run([mixed], { out: join(folder.path, path) });
    await expect(outcome).rejects.toThrow(ConfigError);
    await expect(outcome).rejects.toThrow(says);
  });

  test('不留下写到一半的文件', () => {
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('reports of one call are neighbours', () => {
  test('上年与本年一起给出，就核对结转', async () => {
    const previous = text
      .replaceAll('2023', '2022')
      .replace('四、结转下年度继续办理\t\t1', '四、结转下年度继续办理\t\t5');
    const both = files('两年', { '2022.txt': previous, '2023.txt': text });
    const { out } = await run([both], { json: true });
    const rules = linesOf(out).map(({ findings = [] }) => findings.map(({ rule }) => rule));
    expect(rules[1]).toContain('copy-of-last-year');
    expect(rules[0]).not.toContain('copy-of-last-year');
  });

  test('--with-index 也与索引里的报告比对', async () => {
    const changed = join(files('改动', { 'a.txt': broken }), 'a.txt');
    const { out } = await run([changed], { json: true, 'with-index': true });
    const rules = linesOf(out)[0]?.findings?.map(({ rule }) => rule);
    expect(rules).toContain('changed-after');
  });
});

describe('many files', () => {
  const many = files(
    '很多',
    Object.fromEntries(
      Array.from({ length: 44 }, (_, at) => [`${at + 10}.txt`, at === 7 ? broken : '无关']),
    ),
  );

  test('用线程，次序不变；装好的命令在别的目录里也行', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'bin/nianbao.mjs'), 'check', many, '--json'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    const lines = linesOf(stdout);
    expect(status).toBe(2);
    expect(lines.map(({ file }) => file.split('/').at(-1))).toEqual(readdirSync(many).sort());
    expect(lines.findIndex(({ findings }) => findings !== undefined)).toBe(7);
  });
});
