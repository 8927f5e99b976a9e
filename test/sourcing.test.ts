import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../src/clock.ts';
import { parseSources, type Source, type SourceList } from '../src/sources/source-list.ts';
import { DEFAULT_LIMITS } from '../src/document/document.ts';
import { createVisitor } from '../src/sourcing.ts';
import { openMemoryStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { encodeGb18030 } from './writer/gb18030.ts';
import { type Page, type Site, startSite } from './sources/site.ts';

const GUYUAN = await readFile('seeds/003_4bd6b2c84497b443.txt');
const SHIZUISHAN = await readFile('seeds/000_cf21524681c010e2.txt');

let site: Site;
let store: Store;
let time: number;

const clock: Clock = {
  now: () => time,
  wait: (milliseconds) => {
    time += milliseconds;
    return Promise.resolve();
  },
  random: () => 0,
};

beforeEach(async () => {
  site = await startSite();
  store = await openMemoryStore();
  time = Date.UTC(2024, 1, 1);
});

afterEach(async () => {
  await site.close();
  await store.close();
});

const put = (pages: Readonly<Record<string, Page>>): void => {
  for (const [path, page] of Object.entries(pages)) site.pages.set(path, page);
};

const listOf = (source: object): SourceList =>
  parseSources(
    JSON.stringify({ sources: [{ name: '栏目', ...source }], allowInside: [site.host] }),
    'sources.json',
  );

const visitOf = (source: object, { keeps = true } = {}) => {
  const list = listOf(source);
  const visit = createVisitor({
    store,
    list,
    clock,
    signal: new AbortController().signal,
    keeps,
    limits: DEFAULT_LIMITS,
    fetchLimits: { bytes: 1_000_000, milliseconds: 2000, redirects: 3 },
  });
  return () => visit(list.sources[0] as Source);
};

const page = (more: object = {}) => visitOf({ kind: 'page', url: `${site.url}/list/`, ...more });

const held = async (): Promise<readonly string[]> =>
  (await store.reports()).map(({ issuer, year }) => `${issuer}${year}`);

const cellsHeld = async (): Promise<number> => {
  const [summary] = await store.reports();
  return (summary && (await store.whole(summary))?.figures.length) ?? 0;
};

const LIST =
  '<ul><li><a href="gy.html">固原市2023年政府信息公开工作年度报告</a></li><li><a href="/other.html">通知公告</a></li></ul>';

describe('网站栏目', () => {
  test('列表 → 详情 → 附件，收入读出最多的那份；再来一次什么也不做', async () => {
    put({
      '/list/': LIST,
      '/list/gy.html':
        '<html><body><h1>固原市2023年报告</h1><a href="files/gy.txt">附件1：报告全文.txt</a><a href="/x">返回</a></body></html>',
      '/list/files/gy.txt': GUYUAN,
    });
    const visit = page();
    const { finds, problems } = await visit();
    expect(problems).toEqual([]);
    expect(finds).toMatchObject([
      {
        url: `${site.url}/list/files/gy.txt`,
        isReport: true,
        title: '固原市2023年政府信息公开工作年度报告',
      },
    ]);
    expect(await held()).toEqual(['固原市2023']);
    expect(await store.reports()).toMatchObject([{ address: `${site.url}/list/files/gy.txt` }]);
    site.asked.length = 0;
    expect(await visit()).toEqual({ finds: [], problems: [] });
    expect(site.asked).toEqual(['/list/']);
  });

  test('没有变的列表只问一声', async () => {
    put({
      '/list/': (request, response) => {
        if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"7"' }).end(LIST);
      },
      '/list/gy.html': GUYUAN,
    });
    const visit = page();
    await visit();
    expect(await visit()).toEqual({ finds: [], problems: [] });
    expect(await held()).toEqual(['固原市2023']);
  });

  test('一周后再看一眼，改过的报告换下旧的', async () => {
    put({ '/list/': LIST, '/list/gy.html': GUYUAN });
    const visit = page();
    await visit();
    put({ '/list/gy.html': new TextDecoder().decode(GUYUAN).replace('受理答复', '受理和答复') });
    expect((await visit()).finds).toEqual([]);
    time += 8 * 86_400_000;
    expect((await visit()).finds).toMatchObject([
      { isReport: true, words: expect.stringContaining('更新') as string },
    ]);
  });

  test('翻页，翻回来的链接不绕圈；GB18030 的列表没写编码也认得', async () => {
    put({
      '/list/': encodeGb18030(`<a href='a.txt'>固原市年度报告</a><a href='2.html'>下一页</a>`),
      '/list/2.html': encodeGb18030(`<a href='b.txt'>石嘴山市年度报告</a><a href='./'>下一页</a>`),
      '/list/a.txt': GUYUAN,
      '/list/b.txt': SHIZUISHAN,
    });
    await page()();
    expect((await held()).toSorted()).toEqual(['固原市2023', '石嘴山市2021']);
    expect(site.asked.filter((path) => path === '/list/')).toHaveLength(1);
  });

  test('脚本写的页码、base 地址、阅读器里的文件', async () => {
    put({
      '/list/':
        '<base href="/b/"><a href="a.txt" title="固原市2023年政府信息公开工作年度报告">固原市2023…</a><script>createPageHTML(2, 0, "index", "html");</script>',
      '/b/a.txt': GUYUAN,
      '/list/index_1.html': '<a href="/viewer.html?file=%2Ffiles%2Fb.docx#page=1">石嘴山年报</a>',
      '/files/b.docx': SHIZUISHAN,
    });
    await page()();
    expect(await held()).toHaveLength(2);
  });

  test('网站不许的不取', async () => {
    put({ '/robots.txt': 'User-agent: *\nDisallow: /list/', '/list/': LIST });
    const { problems } = await page()();
    expect(problems).toMatchObject([
      { isWhole: true, message: expect.stringContaining('robots.txt') as string },
    ]);
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('robots.txt 读不到，说的是网站出了什么问题，不是网站不许', async () => {
    put({
      '/robots.txt': (_request, response) => {
        response.writeHead(503).end();
      },
      '/list/': LIST,
    });
    const { problems } = await page()();
    expect(problems).toMatchObject([{ message: expect.stringContaining('HTTP 503') as string }]);
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('改版了说得出来，第一次就空也说得出来', async () => {
    put({ '/list/': LIST, '/list/gy.html': GUYUAN });
    const visit = page();
    await visit();
    put({ '/list/': '<div id="app"></div>' });
    expect((await visit()).problems).toMatchObject([
      { message: expect.stringContaining('改版') as string },
    ]);
    const other = visitOf({ kind: 'page', name: '另一栏目', url: `${site.url}/list/` });
    expect((await other()).problems).toMatchObject([
      { message: expect.stringContaining('脚本') as string },
    ]);
    put({ '/list/': '<a href="x.html">通知</a>' });
    expect((await other()).problems).toMatchObject([
      { message: expect.stringContaining('核对 title') as string },
    ]);
  });

  test('一份取不到，别的照收；下次再试', async () => {
    put({
      '/list/':
        '<a href="a.txt">固原年报</a><a href="b.txt">石嘴山年报</a><a href="c.txt">不是年报的年报</a>',
      '/list/a.txt': { status: 500 },
      '/list/b.txt': SHIZUISHAN,
      '/list/c.txt': '今天天气很好。',
    });
    const visit = page();
    const first = await visit();
    expect(first.problems).toMatchObject([{ url: `${site.url}/list/a.txt`, isWhole: false }]);
    expect(first.finds.map(({ isReport }) => isReport)).toEqual([true, false]);
    put({ '/list/a.txt': GUYUAN });
    expect((await visit()).finds).toHaveLength(1);
    expect(await held()).toHaveLength(2);
  });

  test('只看一眼时什么也不留下', async () => {
    put({ '/list/': LIST, '/list/gy.html': GUYUAN });
    const visit = visitOf({ kind: 'page', url: `${site.url}/list/` }, { keeps: false });
    expect((await visit()).finds).toMatchObject([
      { isReport: true, words: expect.stringContaining('可以收入') as string },
    ]);
    expect((await visit()).finds).toHaveLength(1);
    expect(await held()).toEqual([]);
  });

  test('同一主机两次请求之间有停顿', async () => {
    put({ '/list/': LIST, '/list/gy.html': GUYUAN });
    const before = time;
    await page()();
    expect(time - before).toBeGreaterThanOrEqual(2 * 2000);
  });
});

describe('订阅源', () => {
  test.each([
    [
      'RSS',
      (url: string) =>
        `<rss version="2.0"><channel><item><title>固原市年度报告</title><link>${url}/gy.txt</link></item><item><title>通知</title><link>${url}/x</link></item></channel></rss>`,
    ],
    [
      'Atom',
      () =>
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>固原市年度报告</title><link href="/gy.txt"/></entry></feed>',
    ],
    [
      'JSON Feed',
      () =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ id: '1', url: '/gy.txt', title: '固原市年度报告' }],
        }),
    ],
  ])('%s', async (_, feed) => {
    put({ '/feed': feed(site.url), '/gy.txt': GUYUAN });
    await visitOf({ kind: 'feed', url: `${site.url}/feed` })();
    expect(await held()).toEqual(['固原市2023']);
  });

  test.each(['<html><body>不是订阅源</body></html>', '{"items": 3}', ''])(
    '“%s”说不是订阅源',
    async (body) => {
      put({ '/feed': body });
      const { problems } = await visitOf({ kind: 'feed', url: `${site.url}/feed` })();
      expect(problems).toMatchObject([
        { isWhole: true, message: expect.stringContaining('不是 RSS') as string },
      ]);
    },
  );
});

describe('文件夹', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbox-'));
    time = Date.now() + 60_000;
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
    time = Date.now();
    expect((await visit()).finds).toEqual([]);
    await writeFile(join(folder, '固原.txt'), GUYUAN);
    time = Date.now() + 3000;
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
