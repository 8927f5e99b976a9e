import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedDocument } from '../checked.ts';
import { NASTY } from '../answers.ts';
import { appWith } from './page.ts';

const HOST = { host: '127.0.0.1:8787' };
const MINE = { ...HOST, cookie: 'chat=abcdefabcdefabcdef' };
const OTHERS = { ...HOST, cookie: 'chat=zyxwvuzyxwvuzyxwvu' };
const ENTRY = { 'x-part': 'entry' };

type App = ReturnType<typeof appWith>;

const upload = (
  app: App,
  text: string,
  { name = '送审稿.txt', headers = {} }: { name?: string; headers?: Record<string, string> } = {},
) => {
  const body = new FormData();
  body.append('document', new File([text], name));
  return app.request('/check', { method: 'POST', headers: { ...MINE, ...headers }, body });
};

const get = (app: App, path: string, headers: Record<string, string> = MINE) =>
  app.request(path, { headers });
const post = (app: App, path: string, headers: Record<string, string> = MINE) =>
  app.request(path, { method: 'POST', headers: { ...headers, ...ENTRY } });

const idIn = (markup: string): string => /\/check\/([\w-]+)\/list/.exec(markup)?.[1] ?? 'none';

const checkedId = async (app: App): Promise<string> =>
  idIn(await (await upload(app, '报告', { headers: ENTRY })).text());

describe('uploading a document', () => {
  test('with script: one entry with identity, counts, groups, both sides and the list', async () => {
    const response = await upload(appWith(), '报告', { headers: ENTRY });
    expect(response.headers.get('x-part')).toBe('entry');
    const entry = await response.text();
    for (const words of [
      '<b>固原市 2023 年度报告</b>',
      '2021 年表样',
      '199 个数据格（其中空白 2 个），另有 1 个读不准',
      '发现错误 1 处、警告 1 处、提示 1 处。',
      '表述（1 处）',
      '数据（1 处）',
      '报告写 214 件，应为 204 件',
      '可能的原因',
      '提示 1 处',
      'list.xlsx',
      'list.docx',
      'list.md',
    ])
      expect(entry).toContain(words);
  });

  test('without script: back to the page, which shows it', async () => {
    const app = appWith();
    const response = await upload(app, '报告');
    expect(response.status).toBe(303);
    expect(await (await get(app, '/')).text()).toContain('核验：送审稿.txt');
    expect(await (await get(app, '/', OTHERS)).text()).not.toContain('送审稿.txt');
  });

  test('a clear report is told to be one', async () => {
    const entry = await (await upload(appWith(), '无错', { headers: ENTRY })).text();
    expect(entry).toContain('没有发现错误');
    expect(entry).not.toContain('class="finding');
  });

  test.each([
    ['an empty file', '', '文件是空的'],
    ['a damaged file', '坏', '文件已损坏'],
  ])('%s gets a friendly sentence, with and without script', async (_name, text, words) => {
    for (const headers of [{}, ENTRY]) {
      const response = await upload(appWith(), text, { headers });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(words);
    }
  });

  test('no file at all gets a friendly sentence', async () => {
    const body = new FormData();
    body.append('document', new File([], ''));
    const response = await appWith().request('/check', { method: 'POST', headers: MINE, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('请先选一个文件');
  });

  test.each([
    ['text', { 'content-type': 'text/plain' }, 'document=x'],
    ['a form without a file', {}, new URLSearchParams({ document: 'x' })],
    ['a broken form', { 'content-type': 'multipart/form-data; boundary=x' }, '--y\r\n'],
  ])('%s is refused', async (_name, headers, body) => {
    const init = { method: 'POST', headers: { ...MINE, ...headers }, body };
    const response = await appWith().request('/check', init);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('选');
  });

  test('from another site is refused', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await upload(appWith(), '报告', { headers })).status).toBe(403);
  });

  test('more than 15 MB is refused with what to do', async () => {
    const response = await upload(appWith(), 'x'.repeat(15_100_000), { headers: ENTRY });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('超过 15 MB');
  });

  test('14 MB are taken, while a question may not be so long', async () => {
    const app = appWith();
    expect((await upload(app, 'x'.repeat(14_000_000), { headers: ENTRY })).status).toBe(200);
    const body = new URLSearchParams({ question: 'x'.repeat(300_000) });
    const asked = await app.request('/ask', { method: 'POST', headers: MINE, body });
    expect(asked.status).toBe(413);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\年报.docx', '年报.docx'],
    ['a\u202Etxt.exe\u0000\n.txt', 'atxt.exe .txt'],
    [`${'长'.repeat(500)}.pdf`, '长……长'],
  ])('the hostile name %j is shown harmlessly', async (name, shown) => {
    const names: string[] = [];
    const app = appWith({
      check: (_bytes, given) => {
        names.push(given);
        return Promise.resolve(checkedDocument(given));
      },
    });
    expect((await upload(app, '报告', { name })).status).toBe(303);
    expect(Array.from(names[0] ?? '').length).toBeLessThanOrEqual(120);
    if (shown.includes('……')) expect(names[0]).toMatch(/^长+……长+\.pdf$/);
    else expect(names[0]).toBe(shown);
  });

  test('hostile words in name and document stay words', async () => {
    const entry = await (await upload(appWith(), '恶', { name: NASTY, headers: ENTRY })).text();
    expect(entry).toContain('&lt;script&gt;');
    expect(entry).not.toMatch(/<script|<b onmouseover/);
  });
});

describe('the list of faults', () => {
  test.each([
    ['xlsx', 'spreadsheetml', 'PK'],
    ['docx', 'wordprocessingml', 'PK'],
    ['html', 'text/html', '<!'],
    ['md', 'text/markdown', '# '],
  ])('as %s', async (ending, type, start) => {
    const app = appWith();
    const response = await get(app, `/check/${await checkedId(app)}/list.${ending}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toBe(
      `attachment; filename*=UTF-8''问题反馈清单_固原市_2023.${ending}`,
    );
    expect((await response.text()).startsWith(start)).toBe(true);
  });

  test.each(['list.exe', 'list', 'list.xlsx.html', '..%2flist.md'])('%s is none', async (file) => {
    const app = appWith();
    expect((await get(app, `/check/${await checkedId(app)}/${file}`)).status).toBe(404);
  });

  test('another browser cannot fetch, keep or forget it', async () => {
    const app = appWith();
    const id = await checkedId(app);
    for (const headers of [OTHERS, HOST]) {
      expect((await get(app, `/check/${id}/list.md`, headers)).status).toBe(404);
      expect((await post(app, `/check/${id}/keep`, headers)).status).toBe(404);
      await post(app, `/check/${id}/forget`, headers);
    }
    expect((await get(app, `/check/${id}/list.md`)).status).toBe(200);
  });

  test.each([
    ['现在就忘掉', (app: App, id: string) => post(app, `/check/${id}/forget`)],
    ['清空对话', (app: App) => post(app, '/forget')],
  ])('%s forgets it', async (_name, forget) => {
    const app = appWith();
    const id = await checkedId(app);
    await forget(app, id);
    expect((await get(app, `/check/${id}/list.md`)).status).toBe(404);
    expect(await (await get(app, '/')).text()).not.toContain('送审稿.txt');
  });

  test('only the latest 20 are held', async () => {
    const app = appWith();
    const first = await checkedId(app);
    for (let count = 0; count < 20; count += 1) await checkedId(app);
    expect((await get(app, `/check/${first}/list.md`)).status).toBe(404);
  });
});

describe('after half an hour', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the result is forgotten, and the page says so', async () => {
    const app = appWith();
    const id = await checkedId(app);
    vi.advanceTimersByTime(29 * 60_000);
    expect((await get(app, `/check/${id}/list.md`)).status).toBe(200);
    vi.advanceTimersByTime(2 * 60_000);
    expect((await get(app, `/check/${id}/list.md`)).status).toBe(404);
    expect(await (await get(app, '/')).text()).toContain('已经忘掉了');
  });
});

describe('保留到索引', () => {
  test('keeps once it is asked for, and says so', async () => {
    const keep = vi.fn(() => Promise.resolve({ isKept: true, words: '已收入索引。' }));
    const app = appWith({
      check: (_b, name) => Promise.resolve(checkedDocument(name, [], { keep })),
    });
    const id = await checkedId(app);
    expect(keep).not.toHaveBeenCalled();
    expect(await (await post(app, `/check/${id}/keep`)).text()).toContain('已收入索引。');
    expect(await (await get(app, '/')).text()).toContain('已收入索引。');
    expect(keep).toHaveBeenCalledOnce();
  });

  test.each([
    ['on a page that others can reach', '0.0.0.0', {}],
    ['through a proxy', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }],
  ])('%s it is neither offered nor done', async (_name, host, headers) => {
    const keep = vi.fn();
    const app = appWith({
      host,
      check: (_b, name) => Promise.resolve(checkedDocument(name, [], { keep })),
    });
    const entry = await (await upload(app, '报告', { headers: { ...headers, ...ENTRY } })).text();
    expect(entry).not.toContain('保留到索引');
    const kept = await post(app, `/check/${idIn(entry)}/keep`, { ...MINE, ...headers });
    expect(kept.status).toBe(403);
    expect(keep).not.toHaveBeenCalled();
  });
});
