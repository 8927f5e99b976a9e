import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ChannelError } from '../../../src/errors.ts';
import { cannedAsk } from '../answers.ts';
import { gate } from '../../gate.ts';
import { runningPage } from './page.ts';

describe('startWeb', () => {
  test('serves on a free port of this machine, and ends', async () => {
    const web = await runningPage();
    expect(web.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
    await web.close();
    await expect(fetch(`${web.url}/healthz`)).rejects.toThrow();
  });

  test('a port in use is told with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const failed = runningPage({ port });
    await expect(failed).rejects.toThrow(ChannelError);
    await expect(failed).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
    other.close();
  });

  test.each(['203.0.113.7', 'no-such-host.invalid'])(
    'host %s is told with what to do',
    async (host) => {
      const failed = runningPage({ host });
      await expect(failed).rejects.toThrow(ChannelError);
      await expect(failed).rejects.toThrow('HOST');
    },
  );

  test('close waits for the answer in the making', async () => {
    const hold = gate();
    const begun = gate();
    const web = await runningPage({
      ask: async (chat, question) => {
        begun.open();
        await hold.opened;
        return cannedAsk(chat, question);
      },
    });
    const asked = fetch(`${web.url}/ask`, {
      method: 'POST',
      headers: { 'x-part': 'entry' },
      body: new URLSearchParams({ question: '哪家申请最多' }),
    });
    await begun.opened;
    const closed = web.close();
    hold.open();
    expect(await (await asked).text()).toContain('石嘴山市，105 件');
    await closed;
  });
});
