import { describe, expect, test } from 'vitest';
import { GUYUAN, held, put, site, visitOf, withSite } from './visiting.ts';

withSite();

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
