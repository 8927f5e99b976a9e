import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nianbao, run, scratch } from './nianbao.ts';

const GUYUAN = 'seeds/003_4bd6b2c84497b443.txt';
const SHIZUISHAN = 'seeds/000_cf21524681c010e2.txt';

interface Parsed {
  readonly [key: string]: unknown;
}

const lines = (out: string): Parsed[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Parsed);

const folder = scratch();
const data = join(folder.path, 'data');
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  const filled = await nianbao(['ask', '你能做什么', '--json', '--data', data]);
  if (filled.status !== 0) throw new Error(filled.log);
});
afterAll(folder.remove);

test.each(['read', 'check', 'import'])('nianbao %s keeps the limits that are set', async (name) => {
  const other = file('other.txt', `${readFileSync(GUYUAN, 'utf8')}\n`);
  const { log } = await nianbao([name, other, '--data', data], { environment: { MAX_CELLS: '5' } });
  expect(log).toContain('大得不正常');
});

describe('nianbao ask --chart', () => {
  test.each(['哪家的不予公开占比最高', '所有报告一共收到多少件申请', '固原2023办理结果构成'])(
    '%s：一张 PNG',
    async (question) => {
      const picture = join(folder.path, 'chart.png');
      const { status } = await nianbao(['ask', question, '--chart', picture, '--data', data]);
      expect(status).toBe(0);
      expect([...readFileSync(picture).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      rmSync(picture);
    },
  );

  test('没有可画的：不写文件，说明没有图', async () => {
    const picture = join(folder.path, 'none.png');
    const { log } = await nianbao(['ask', '固原电话', '--chart', picture, '--data', data]);
    expect(existsSync(picture)).toBe(false);
    expect(log).toMatch(/图/u);
  });
});

describe('nianbao read', () => {
  test('prints one JSON object a line, a line a file, and fails only at the end', async () => {
    const missing = join(folder.path, 'no-such-file.txt');
    const { status, out } = await run('src/cli.ts', [
      'read',
      GUYUAN,
      missing,
      SHIZUISHAN,
      '--json',
    ]);
    const [first, second, third] = lines(out);
    expect(status).toBe(1);
    expect(first).toMatchObject({ issuer: '固原市', year: 2023, layout: '2021', findings: [] });
    expect(first?.['figures']).toMatchObject({
      'requests.new.total': 214,
      'active.fees.amount': 10335.99536,
    });
    expect(second).toMatchObject({ error: { code: 'not-found' } });
    expect(third).toMatchObject({ issuer: '石嘴山市', year: 2021 });
  });

  test.each([
    ['空文件', '', 'empty'],
    [
      '二进制文件',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      'unsupported-format',
    ],
    ['无关的文件', '今天天气不错，我们去爬山吧。\n'.repeat(20), 'not-a-report'],
    ['过大的文件（50 MB）', new Uint8Array(50_000_000), 'too-large'],
  ] as const)('%s：说清楚，不崩溃', async (name, content, code) => {
    const { status, out, log } = await nianbao(['read', file(`${name}.txt`, content), '--json']);
    expect(status).toBe(1);
    expect(lines(out)[0]).toMatchObject({ error: { code } });
    expect(log).toMatch(/[一-龥]{6}/u);
    expect(log).not.toMatch(/\n\s+at /u);
  });
});

describe('nianbao check', () => {
  test('固原 2023：7.09% 应为 7.01%，253 与 264 不符，退出码 0（没有表内错误）', async () => {
    const { status, out } = await nianbao(['check', GUYUAN, '--json']);
    const findings = lines(out)[0]?.['findings'] as { severity: string; message: string }[];
    expect(status).toBe(0);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(JSON.stringify(findings)).toContain('7.01');
    expect(JSON.stringify(findings)).toContain('264');
  });

  test('表内有错误时退出码为 2', async () => {
    const { readFileSync } = await import('node:fs');
    const broken = readFileSync(GUYUAN, 'utf8').replace(
      '(七) 总计		212	1	0	0	0	0	213',
      '(七) 总计		212	1	0	0	0	0	231',
    );
    const { status, out } = await run('src/cli.ts', ['check', file('错.txt', broken), '--json']);
    expect(status).toBe(2);
    expect(out).toContain('requests-balance');
  });
});

describe('nianbao ask', () => {
  test('answers with figure and source', async () => {
    const { status, out } = await nianbao([
      'ask',
      '固原2023依申请多少件',
      '--json',
      '--data',
      data,
    ]);
    expect(status).toBe(0);
    expect(lines(out)[0]).toMatchObject({
      intent: 'figure',
      figures: [
        {
          issuer: '固原市',
          year: 2023,
          metric: 'requests.new.total',
          value: 214,
          source: { file: '003_4bd6b2c84497b443.txt', section: '三', column: '总计' },
        },
      ],
    });
  });

  test('--each 各自独立，--chat 记得上一句', async () => {
    const input = '固原依申请多少件\n那白银呢\n';
    const [each, chat] = await Promise.all([
      nianbao(['ask', '--json', '--each', '--data', data], { input }),
      nianbao(['ask', '--json', '--chat', '--data', data], { input }),
    ]);
    expect(lines(each.out)).toHaveLength(2);
    expect(lines(chat.out)[1]).toMatchObject({
      intent: 'figure',
      figures: [{ issuer: '白银市', year: 2020, metric: 'requests.new.total', value: 153 }],
    });
  });

  test.each([
    ['空问题', ''],
    ['一万个字', '哈'.repeat(10_000)],
    ['恶意的问题', "'; DROP TABLE report;-- <script>alert(1)</script> ${process.exit(9)}"],
  ])('%s：照常回答', async (_name, question) => {
    const { status, out } = await nianbao(['ask', question, '--json', '--data', data]);
    expect(status).toBe(0);
    expect(lines(out)[0]?.['figures']).toEqual([]);
  });

  test('没有给问题就进入对话；所在文件夹的 .env 也算数', async () => {
    file('.env', 'NIANBAO_DATA=data\n');
    const { status, out } = await run('bin/nianbao.mjs', ['ask'], {
      input: '固原2023依申请多少件\n退出\n',
      folder: folder.path,
    });
    expect(status).toBe(0);
    expect(out).toContain('214');
  });
});

describe('nianbao import', () => {
  test('同一文件再收一次，什么都不变', async () => {
    const { status, out } = await nianbao(['import', GUYUAN, '--json', '--data', data]);
    expect(status).toBe(0);
    expect(lines(out)[0]).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('a broken machine is told, with what to do', () => {
  test('索引文件损坏', async () => {
    const broken = join(folder.path, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'index.db'), 'this is no database'.repeat(1000));
    const { status, log } = await run('src/cli.ts', [
      'ask',
      '固原2023依申请多少件',
      '--data',
      broken,
    ]);
    expect(status).toBe(1);
    expect(log).toContain('index.db');
    expect(log).not.toMatch(/\n\s+at /u);
  });

  test('命令或选项写错', async () => {
    const [command, flag, nothing] = await Promise.all([
      nianbao(['raed', GUYUAN]),
      nianbao(['read', GUYUAN, '--jsno']),
      nianbao(['read']),
    ]);
    for (const { status, log } of [command, flag, nothing]) {
      expect(status).toBe(2);
      expect(log).toContain('nianbao read');
    }
  });

  test('端口被占用', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { status, log } = await run('src/main.ts', [], {
      environment: { PORT: port, NIANBAO_DATA: data },
    });
    server.close();
    expect(status).toBe(1);
    expect(log).toContain(port);
    expect(log).toContain('PORT');
    expect(log).not.toMatch(/\n\s+at /u);
  });

  test('令牌形状不对', async () => {
    const { status, log } = await run('src/main.ts', [], {
      environment: { PORT: '0', NIANBAO_DATA: data, BOT_TOKEN: 'wrong-token-value' },
    });
    expect(status).toBe(1);
    expect(log).toContain('BOT_TOKEN');
    expect(log).not.toContain('wrong-token-value');
  });
});
