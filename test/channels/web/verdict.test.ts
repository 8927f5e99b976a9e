import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { Judge, Said } from '../../../src/channels/verdicts.ts';
import { finding, NASTY } from '../answers.ts';
import { appWith } from './page.ts';

const KEY = 'abcdef0123456789abcdef01';
const MINE = { host: '127.0.0.1:8787', cookie: 'chat=abcdefabcdefabcdef' };
const FOUND = finding({ key: KEY });

type Given = [string, Said | null];

const appNoting = (given: Given[], rest: Parameters<typeof appWith>[0] = {}) => {
  const judge: Judge = (key, said) => {
    given.push([key, said]);
    const verdict = said && { ...said, at: '2026-01-31T08:00:00.000Z' };
    return Promise.resolve(key === KEY ? { ...FOUND, verdict } : null);
  };
  const ask = () => Promise.resolve(answer('findings', '有一处。', { findings: [FOUND] }));
  return appWith({ ask, judge, ...rest });
};

type App = ReturnType<typeof appWith>;

const say = (app: App, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request('/verdict', {
    method: 'POST',
    headers: { ...MINE, ...headers },
    body: new URLSearchParams({ key: KEY, ...fields }),
  });

const asked = async (app: App, headers: Record<string, string> = {}): Promise<string> => {
  const body = new URLSearchParams({ question: '有没有错' });
  const init = { method: 'POST', headers: { ...MINE, 'x-part': 'entry', ...headers }, body };
  return (await app.request('/ask', init)).text();
};

const page = async (app: App): Promise<string> =>
  (await app.request('/', { headers: MINE })).text();

describe('a verdict', () => {
  test('is offered under a finding, and to nobody from elsewhere', async () => {
    const entry = await asked(appNoting([]));
    expect(entry).toContain('action="/verdict"');
    for (const kind of ['确认', '误报', '已改']) expect(entry).toContain(`value="${kind}"`);
    expect(entry).toMatch(/data-verdict>\s*<button disabled hidden>/);
    expect(await asked(appNoting([], { host: '0.0.0.0' }))).not.toContain('/verdict');
    expect(await asked(appNoting([]), { 'x-real-ip': '203.0.113.7' })).not.toContain('/verdict');
  });

  test.each(['确认', '误报', '已改'])('%s is kept and shown, also on the page', async (kind) => {
    const given: Given[] = [];
    const app = appNoting(given);
    await asked(app);
    const response = await say(app, { kind, remark: '  口径\n不同 ' }, { 'x-part': 'entry' });
    expect(given).toEqual([[KEY, { kind, remark: '口径 不同', by: '本机' }]]);
    const part = await response.text();
    expect(part).toMatch(/^<li class="finding/);
    expect(part).toContain('（2026-01-31，本机）：口径 不同');
    expect(await page(app)).toContain('（2026-01-31，本机）：口径 不同');
  });

  test('撤回 takes it back; without script one comes back to the page', async () => {
    const given: Given[] = [];
    const app = appNoting(given);
    await asked(app);
    expect((await say(app, { kind: '误报' })).status).toBe(303);
    expect(await page(app)).toContain('已判为误报 1 条');
    await say(app, { kind: '撤回' });
    expect(given.at(-1)).toEqual([KEY, null]);
    expect(await page(app)).not.toContain('已判为误报');
  });

  test.each([
    ['on a page that others can reach', { host: '0.0.0.0' }, {}, 403],
    ['through a proxy', {}, { 'x-forwarded-for': '203.0.113.7' }, 403],
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s is refused', async (_name, rest, headers, status) => {
    const given: Given[] = [];
    const response = await say(appNoting(given, rest), { kind: '误报' }, headers);
    expect(response.status).toBe(status);
    expect(given).toEqual([]);
  });

  test.each([
    ['an unknown kind', { kind: '胡说' }, 400],
    ['no kind', {}, 400],
    ['a key that is none', { kind: '误报', key: '../x' }, 400],
    ['a finding that is gone', { kind: '误报', key: '0'.repeat(24) }, 404],
  ])('%s is told', async (_name, fields: Record<string, string>, status) => {
    expect((await say(appNoting([]), fields)).status).toBe(status);
  });

  test('a hostile or endless remark stays words, within its limit', async () => {
    const given: Given[] = [];
    const app = appNoting(given);
    const part = await say(app, { kind: '确认', remark: NASTY.repeat(20) }, { 'x-part': 'entry' });
    expect(await part.text()).not.toMatch(/<script|<b onmouseover/);
    expect(given[0]?.[1]?.remark).toHaveLength(200);
  });
});
