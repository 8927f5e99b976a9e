import { describe, expect, test } from 'vitest';
import { cannedAsk } from '../answers.ts';
import { appWith } from './page.ts';
import { get } from './requests.ts';

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
