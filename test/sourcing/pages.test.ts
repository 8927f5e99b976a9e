import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../writer/gb18030.ts';
import { GUYUAN, held, now, put, SHIZUISHAN, site, store, visitOf, withSite } from './visiting.ts';

withSite();

const page = (more: object = {}) => visitOf({ kind: 'page', url: `${site.url}/list/`, ...more });

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
    now.is += 8 * 86_400_000;
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
    const before = now.is;
    await page()();
    expect(now.is - before).toBeGreaterThanOrEqual(2 * 2000);
  });
});
