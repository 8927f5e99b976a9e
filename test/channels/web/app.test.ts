import { describe, expect, test } from 'vitest';
import { cannedAsk, HOSTILE, NASTY } from '../answers.ts';
import { appWith } from './page.ts';

const HOST = { host: '127.0.0.1:8787' };

const FILE =
  '--x\r\nContent-Disposition: form-data; name="question"; filename="a.txt"\r\n\r\n固原\r\n--x--\r\n';

const get = (path: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request(path, { headers: { ...HOST, ...headers } });

const ask = (question: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request('/ask', {
    method: 'POST',
    headers: { ...HOST, ...headers },
    body: new URLSearchParams({ question }),
  });

const askJson = (body: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request('/api/ask', {
    method: 'POST',
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
    body,
  });

describe('the page', () => {
  test('greets with a real exchange, topics and the number of reports', async () => {
    const page = await (await get('/')).text();
    for (const words of ['<b>5</b> 份报告', '固原2023依申请多少件', '214', '可以问什么', '看构成'])
      expect(page).toContain(words);
  });

  test('loads nothing from elsewhere', async () => {
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/(?:src|href|action)="(?!\/|#)/);
    expect(page).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/);
  });

  test.each([
    ['content-security-policy', /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/],
    ['x-content-type-options', /nosniff/],
    ['x-frame-options', /DENY/],
    ['referrer-policy', /same-origin/],
    ['cache-control', /no-store/],
    ['set-cookie', /chat=[\w-]{16,}; .*HttpOnly.*SameSite=Strict/],
  ])('header %s', async (name, value) => {
    expect((await get('/')).headers.get(name)).toMatch(value);
  });

  test('every file that it names is served, for long', async () => {
    const page = await (await get('/')).text();
    const files = [...page.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].map(([, path]) => path);
    expect(files).toHaveLength(3);
    for (const path of files) {
      const file = await get(path ?? '');
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toContain('immutable');
    }
  });

  test('a question by link is asked once, however often the page is loaded', async () => {
    const asked: string[] = [];
    const app = appWith({
      ask: (chat, question) => (asked.push(question), cannedAsk(chat, question)),
    });
    const cookie = { cookie: 'chat=abcdefabcdefabcdef' };
    const path = `/?q=${encodeURIComponent('哪家申请最多')}`;
    expect(await (await get(path, cookie, app)).text()).toContain('石嘴山市，105 件');
    await get(path, cookie, app);
    expect(asked).toEqual(['哪家申请最多']);
  });

  test('GET /healthz', async () => {
    let reports = 5;
    const app = appWith({ countReports: () => Promise.resolve(reports) });
    expect(await (await get('/healthz', {}, app)).json()).toEqual({ status: 'ok', reports: 5 });
    reports = 6;
    expect(await (await get('/healthz', {}, app)).json()).toEqual({ status: 'ok', reports: 6 });
    expect(await (await get('/', {}, app)).text()).toContain('<b>6</b> 份报告');
  });
});

describe('a question', () => {
  test('without script: back to the page, which shows it', async () => {
    const app = appWith();
    const cookie = { cookie: 'chat=abcdefabcdefabcdef' };
    const asked = await ask('哪家申请最多', cookie, app);
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/#latest');
    expect(await (await get('/', cookie, app)).text()).toContain('石嘴山市，105 件');
  });

  test('with script: one entry of the conversation', async () => {
    const asked = await ask('哪家申请最多', { 'x-part': 'entry' });
    expect(asked.headers.get('x-part')).toBe('entry');
    expect(await asked.text()).toMatch(/^<li class="exchange"/);
  });

  test('every browser has a conversation of its own; a made-up cookie is none', async () => {
    const chats: string[] = [];
    const app = appWith({ ask: (chat, question) => (chats.push(chat), cannedAsk(chat, question)) });
    await ask('固原', { cookie: 'chat=abcdefabcdefabcdef' }, app);
    await ask('固原', {}, app);
    await ask('固原', { cookie: 'chat=../../etc' }, app);
    expect(chats).toEqual([
      'web:abcdefabcdefabcdef',
      'web:chat-number-000001',
      'web:chat-number-000002',
    ]);
  });

  test('清空对话 forgets what was said and begins a new chat', async () => {
    const app = appWith();
    const cookie = { cookie: 'chat=abcdefabcdefabcdef' };
    await ask('哪家申请最多', cookie, app);
    const forgotten = await app.request('/forget', {
      method: 'POST',
      headers: { ...HOST, ...cookie },
    });
    expect(forgotten.headers.get('set-cookie')).toContain('chat=chat-number');
    expect(await (await get('/', cookie, app)).text()).not.toContain('石嘴山市，105 件');
  });

  test('what was fetched from the web can be opened there, by http alone', async () => {
    const page = await (await ask('原件', { 'x-part': 'entry' })).text();
    expect(page).toContain(
      'href="https://www.nxgy.gov.cn/a.html?x=1&amp;y=&quot;2&quot;" target="_blank" rel="noopener noreferrer">原件</a>',
    );
    expect(await (await ask(NASTY, { 'x-part': 'entry' })).text()).not.toContain('javascript:');
  });

  test('everything is escaped, in the question and in the answer', async () => {
    const page = await (await ask(NASTY, { 'x-part': 'entry' })).text();
    expect(HOSTILE.options).toContain(NASTY);
    expect(page).not.toMatch(/<script|<b onmouseover|"x"/);
    expect(page.split('&lt;script&gt;').length).toBeGreaterThan(12);
  });

  test.each([
    ['', '请先写下您的问题'],
    [' \u3000\u200B', '请先写下您的问题'],
    ['长'.repeat(10_000), '10000 字'],
  ])('“%.5s” gets a friendly sentence, with and without script', async (question, words) => {
    for (const headers of [{ 'x-part': 'entry' }, {}]) {
      const asked = await ask(question, headers);
      expect(asked.status).toBe(400);
      expect(await asked.text()).toContain(words);
    }
  });

  test.each([
    ['a form that is none', 'multipart/form-data; boundary=x', '--x\r\nnonsense'],
    ['a form without a boundary', 'multipart/form-data', 'question=固原'],
    ['no form at all', 'text/plain', '固原'],
    ['a file', 'multipart/form-data; boundary=x', FILE],
  ])('%s holds no question', async (_name, type, body) => {
    const headers = { ...HOST, 'content-type': type };
    const asked = await appWith().request('/ask', { method: 'POST', headers, body });
    expect(asked.status).toBe(400);
    expect(await asked.text()).toContain('请先写下您的问题');
  });

  test.each(['/?q=%', '/?q=%E5', '/?q', '/?q=%00', '/?q=a&q=b'])(
    '%s does no harm',
    async (path) => {
      expect((await get(path)).status).toBeLessThan(500);
    },
  );

  test('without script, what was typed is not lost', async () => {
    const typed = `固原${'长'.repeat(600)}`;
    expect(await (await ask(typed)).text()).toContain(`value="${typed}"`);
  });
});

describe('refusals', () => {
  test.each([
    ['another host on loopback (DNS rebinding)', { host: 'evil.example' }, 421],
    ['no host', { host: '' }, 421],
    ['localhost', { host: 'localhost:8787' }, 303],
    ['IPv6 loopback', { host: '[::1]:8787' }, 303],
    ['a form of another site', { origin: 'https://evil.example' }, 403],
    ['a form of nowhere', { origin: 'null' }, 403],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['our own form', { origin: 'http://127.0.0.1:8787', 'sec-fetch-site': 'same-origin' }, 303],
    ['our own form, older browser', { origin: 'http://127.0.0.1:8787' }, 303],
  ])('%s', async (_name, headers, status) => {
    expect((await ask('固原', headers as Record<string, string>)).status).toBe(status);
  });

  test('when told to listen for others, any host is ours', async () => {
    const app = appWith({ host: '0.0.0.0' });
    expect((await get('/', { host: 'nianbao.example' }, app)).status).toBe(200);
  });

  test.each([
    ['/nowhere', 'GET', 404, '没有这个页面', null],
    ['/static/../../package.json', 'GET', 404, '没有这个页面', null],
    ['/ask', 'GET', 405, '不接受这种请求方式', 'POST'],
    ['/', 'DELETE', 405, '不接受这种请求方式', 'GET, HEAD'],
  ])('%s %s is %d', async (path, method, status, words, allow) => {
    const refused = await appWith().request(path, { method, headers: HOST });
    expect(refused.status).toBe(status);
    expect(await refused.text()).toContain(words);
    expect(refused.headers.get('allow')).toBe(allow);
  });

  test('a body of megabytes is 413', async () => {
    const refused = await ask('长'.repeat(100_000));
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('太长');
  });

  test('a failure inside is 500, told without details; the log has them', async () => {
    const log: string[] = [];
    const app = appWith({
      ask: () => Promise.reject(new Error('secret path')),
      log: (line) => log.push(line),
    });
    for (const headers of [{ 'x-part': 'entry' }, {}]) {
      const failed = await ask('固原', headers, app);
      expect(failed.status).toBe(500);
      const words = await failed.text();
      expect(words).toContain('请稍后再试');
      expect(words).not.toContain('secret');
    }
    expect(log.join()).toContain('secret path');
  });

  test('an answer that never comes is 503', async () => {
    const app = appWith({ ask: () => new Promise(() => undefined), timeLimit: 5 });
    const slow = await ask('固原', {}, app);
    expect(slow.status).toBe(503);
    expect(await slow.text()).toContain('查得太久');
  });
});

describe('POST /api/ask', () => {
  test('answers as the contract says', async () => {
    const answered = await askJson('{"question":" 固原2023依申请多少件 "}');
    expect(answered.status).toBe(200);
    expect(await answered.json()).toEqual({ question: '固原2023依申请多少件', intent: 'figure' });
  });

  test.each([
    ['{"question":""}', {}, 400, 'question'],
    [`{"question":"${'长'.repeat(10_000)}"}`, {}, 400, 'question'],
    ['{"question":5}', {}, 415, 'media'],
    ['{', {}, 415, 'media'],
    ['null', {}, 415, 'media'],
    ['{"question":"固原"}', { 'content-type': 'text/plain' }, 415, 'media'],
    ['{"question":"固原"}', { origin: 'https://evil.example' }, 403, 'foreign'],
    [`{"question":"${'长'.repeat(100_000)}"}`, {}, 413, 'large'],
  ])('%.30s %o is %d', async (body, headers, status, code) => {
    const refused = await askJson(body, headers);
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ error: { code } });
  });
});
