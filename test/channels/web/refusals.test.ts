import { describe, expect, test } from 'vitest';
import { appWith } from './page.ts';
import { ask, get, HOST } from './requests.ts';

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
