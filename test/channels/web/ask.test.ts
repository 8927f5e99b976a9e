import { describe, expect, test } from 'vitest';
import { cannedAsk, HOSTILE, NASTY } from '../answers.ts';
import { appWith } from './page.ts';
import { ask, askJson, get, HOST } from './requests.ts';

const FILE =
  '--x\r\nContent-Disposition: form-data; name="question"; filename="a.txt"\r\n\r\n固原\r\n--x--\r\n';

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
