import { describe, expect, test } from 'vitest';
import { tellNews } from '../../../src/alerting.ts';
import { openMemoryStore } from '../../../src/store/open.ts';
import { importOf, reportWith } from '../../store/sample.ts';
import { finding } from '../../store/sample.ts';
import { appWith } from './page.ts';

const ORIGINAL = 'https://www.baiyin.gov.cn/a.html';

const fetched = async (path: string) => {
  const store = await openMemoryStore();
  const importedAt = '2026-11-27T02:00:00.000Z';
  const odd = { ...finding('x', 'error'), message: '<b> & "不平"' };
  await store.save(importOf(reportWith({}, { issuer: '彭阳县' }), { importedAt, findings: [odd] }));
  await store.save(
    importOf(reportWith({}, { issuer: '白银市' }), { importedAt, address: ORIGINAL }),
  );
  const app = appWith({ news: (name) => tellNews(store, name) });
  const response = await app.request(`http://127.0.0.1${encodeURI(path)}`, {
    headers: { host: '127.0.0.1' },
  });
  const body = await response.text();
  await store.close();
  return { status: response.status, type: response.headers.get('content-type'), body };
};

const entries = (body: string): number => body.split('<entry>').length - 1;

describe('订阅源', () => {
  test.each([
    ['/feeds/彭阳县.xml', 1],
    ['/feeds/固原市.xml', 1],
    ['/feeds/宁夏.xml', 1],
    ['/feeds/白银.xml', 1],
    ['/feeds/全部.xml', 2],
    ['/feeds/上海市.xml', 0],
  ])('%s', async (path, count) => {
    const { status, type, body } = await fetched(path);
    expect(status).toBe(200);
    expect(type).toContain('application/atom+xml');
    expect(body.startsWith('<?xml')).toBe(true);
    expect(entries(body)).toBe(count);
  });

  test('报告里的话不是标记', async () => {
    const { body } = await fetched('/feeds/彭阳县.xml');
    expect(body).toContain('&lt;b&gt; &amp; &quot;不平&quot;');
    expect(body).toContain('<updated>2026-11-27T02:00:00.000Z</updated>');
  });

  test('原件在哪里，知道的才说', async () => {
    expect((await fetched('/feeds/白银市.xml')).body).toContain(
      `<link rel="via" href="${ORIGINAL}" />`,
    );
    expect((await fetched('/feeds/彭阳县.xml')).body).not.toContain('via');
  });

  test.each(['/feeds/火星.xml', '/feeds/x', '/feeds/'])('%s：没有', async (path) => {
    expect((await fetched(path)).status).toBe(404);
  });
});
