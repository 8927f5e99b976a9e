import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fetched, fetchContent, type Validators } from '../../src/sources/fetching.ts';
import { isInside } from '../../src/sources/inside-addresses.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let other: Site;

beforeAll(async () => {
  other = await startSite({ '/secret': '不该看到' });
  site = await startSite({
    '/page': { headers: { etag: '"1"', 'last-modified': 'Mon' }, body: '正文' },
    '/same': (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end('x');
    },
    '/zipped': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('压缩的正文') },
    '/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(5_000_000)) },
    '/broken-gzip': { headers: { 'content-encoding': 'gzip' }, body: 'no gzip at all' },
    '/moved': { status: 301, headers: { location: '/page' } },
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/inside': { status: 302, headers: { location: `${other.url}/secret` } },
    '/to-file': { status: 302, headers: { location: 'file:///etc/passwd' } },
    '/slow-down': { status: 429, headers: { 'retry-after': '7' } },
    '/dated': {
      status: 503,
      headers: {
        date: 'Fri, 01 Jan 2027 00:00:00 GMT',
        'retry-after': 'Fri, 01 Jan 2027 00:01:00 GMT',
      },
    },
    '/forbidden': { status: 403 },
    '/endless': (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(more));
      };
      more();
    },
    '/drip': (_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.once('close', () => {
        clearInterval(timer);
      });
    },
    '/silent': () => undefined,
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    },
  });
});

afterAll(async () => {
  await site.close();
  await other.close();
});

const limits = { bytes: 1_000_000, milliseconds: 300, redirects: 3 };

const get = (
  address: string,
  {
    known = null,
    allowInside = [site.host],
  }: { known?: Validators | null; allowInside?: string[] } = {},
): Promise<Fetched> =>
  fetchContent(address, known, { limits, allowInside, signal: new AbortController().signal });

const textOf = (fetched: Fetched): string | null =>
  fetched.kind === 'content' ? new TextDecoder().decode(fetched.bytes) : null;

describe('取网页', () => {
  test('正文、最终网址和校验值', async () => {
    const fetched = await get(`${site.url}/moved`);
    expect(fetched).toMatchObject({ url: `${site.url}/page`, etag: '"1"', modified: 'Mon' });
    expect(textOf(fetched)).toBe('正文');
  });

  test('没有变的不再传', async () => {
    expect(await get(`${site.url}/same`, { known: { etag: '"1"', modified: null } })).toEqual({
      kind: 'same',
    });
  });

  test('压缩的正文解开', async () => {
    expect(textOf(await get(`${site.url}/zipped`))).toBe('压缩的正文');
  });

  test.each([
    ['/bomb', '上限', true],
    ['/broken-gzip', '取不到', false],
    ['/endless', '上限', true],
    ['/drip', '太慢', false],
    ['/silent', '太慢', false],
    ['/cut', '断开', false],
    ['/loop', '转来转去', true],
    ['/inside', '内网', true],
    ['/to-file', '不能访问', true],
    ['/forbidden', '拒绝', true],
    ['/nothing', '不存在', true],
    ['/slow-down', '放慢', false],
  ])('%s：%s', async (path, words, final) => {
    const fetched = await get(`${site.url}${path}`);
    expect(fetched).toMatchObject({ kind: 'trouble', final });
    expect(fetched.kind === 'trouble' && fetched.message).toContain(words);
  });

  test('记下网站要求等多久', async () => {
    expect(await get(`${site.url}/slow-down`)).toMatchObject({ retryAfter: 7000 });
    expect(await get(`${site.url}/dated`)).toMatchObject({ retryAfter: 60_000 });
  });

  test('没有许可就不碰内网，换一种写法也不行', async () => {
    const port = site.host.split(':')[1] ?? '';
    const before = site.asked.length;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ])
      expect(await get(`http://${host}:${port}/page`, { allowInside: [] })).toMatchObject({
        kind: 'trouble',
        message: expect.stringContaining('内网') as string,
      });
    expect(site.asked.length).toBe(before);
    expect(other.asked).toEqual([]);
  });

  test.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'http://user:pass@example.com/',
    '不是网址',
  ])('%s 不取', async (address) => {
    expect(await get(address)).toMatchObject({ kind: 'trouble', final: true });
  });
});

describe('内网地址', () => {
  test.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'no address',
  ])('%s 是', (address) => {
    expect(isInside(address)).toBe(true);
  });

  test.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%s 不是',
    (address) => {
      expect(isInside(address)).toBe(false);
    },
  );
});
