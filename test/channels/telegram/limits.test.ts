import { describe, expect, test } from 'vitest';
import { message } from '../bot-api/updates.ts';
import { api, asked, questions, sent, start, withBotApi } from './bot.ts';

withBotApi();

describe('管得住', () => {
  test('问得太快：说一次，然后不理；别人不受影响', async () => {
    await start({ aMinute: 3 });
    for (let at = 0; at < 6; at += 1) api.push(message('固原', { chat: 7 }));
    api.push(message('白银', { chat: 8 }));
    await expect.poll(() => questions().includes('白银')).toBe(true);
    await sent(5);
    expect(asked).toHaveLength(4);
    expect((await sent(5)).filter(({ text }) => text.includes('太快'))).toHaveLength(1);
  });

  test('/operator 只回答运行的人', async () => {
    await start({ admins: [7], operatorStatus: () => Promise.resolve('收录 5 份报告') });
    api.push(message('/operator', { chat: 7 }));
    await sent();
    api.push(message('/operator', { chat: 8 }));
    const [own, other] = await sent(2);
    expect(own.text).toContain('收录 5 份');
    expect(other?.text).toContain('没有这个命令');
  });

  test('出了问题告诉运行的人，发不到也不要紧', async () => {
    const bot = await start({ admins: [7, 8] });
    api.misbehave = ({ method, body }) =>
      method === 'sendMessage' && body['chat_id'] === 7 ? { status: 403 } : undefined;
    await bot.tellAdmins('来源出了问题');
    expect((await sent(2)).map(({ text }) => text)).toEqual(['来源出了问题', '来源出了问题']);
  });
});
