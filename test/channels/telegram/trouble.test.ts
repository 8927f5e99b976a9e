import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { startTelegram } from '../../../src/channels/telegram/telegram.ts';
import { ChannelError } from '../../../src/errors.ts';
import { gate } from '../../gate.ts';
import { cannedAsk } from '../answers.ts';
import { TOKEN } from '../bot-api-server.ts';
import { message } from '../bot-api/updates.ts';
import { api, asked, log, questions, start, withBotApi } from './bot.ts';

withBotApi();

describe('trouble', () => {
  test('a wrong token is told with what to do, and never printed', async () => {
    const failed = start({ token: '999:WRONG-secret' });
    await expect(failed).rejects.toThrow(ChannelError);
    await expect(failed).rejects.toThrow('@BotFather');
    await expect(failed).rejects.not.toThrow('WRONG-secret');
  });

  test.each(['', 'ftp://x', 'not a url'])('BOT_API_ROOT “%s” is refused', async (apiRoot) => {
    const failed = startTelegram({ token: TOKEN, apiRoot, ask: cannedAsk, log: () => undefined });
    await expect(failed).rejects.toThrow('BOT_API_ROOT');
  });

  test('without a network at start it says so, keeps trying, and comes online', async () => {
    api.misbehave = () => ({ drop: true });
    const bot = await start();
    expect(bot.isOnline).toBe(false);
    expect(log.join()).toContain('连不上 Telegram');
    api.misbehave = () => undefined;
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(log.join()).toContain('连上了');
  });

  test('“retry after” is waited for, then sent once', async () => {
    let refusals = 1;
    api.misbehave = ({ method }) =>
      method === 'sendMessage' && refusals-- > 0 ? { status: 429, retryAfter: 0 } : undefined;
    await start();
    api.push(message('固原'));
    await api.waitFor('sendMessage', 2);
    api.push(message('白银'));
    expect(await api.waitFor('sendMessage', 3)).toHaveLength(3);
    expect(log).toEqual([]);
  });

  test('a chat that blocked the bot, or a dropped answer, does not stop it', async () => {
    const odd = [
      { status: 403, description: 'Forbidden: bot was blocked by the user' },
      { drop: true },
    ];
    api.misbehave = ({ method }) => (method === 'sendMessage' ? odd.shift() : undefined);
    await start();
    for (const question of ['固原', '白银', '上海']) api.push(message(question));
    await api.waitFor('sendMessage', 3);
    expect(log).toHaveLength(2);
    expect(log.join()).toContain('blocked by the user');
  });

  test('another program with the same token is told, and outlasted', async () => {
    let conflicts = 2;
    api.misbehave = ({ method }) =>
      method === 'getUpdates' && conflicts-- > 0
        ? { status: 409, description: 'Conflict' }
        : undefined;
    await start();
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(log.join()).toContain('另一个程序');
  });

  test('a token that is revoked while running ends it with what to do', async () => {
    api.misbehave = ({ method }) =>
      method === 'getUpdates' ? { status: 401, description: 'Unauthorized' } : undefined;
    await start();
    await expect.poll(() => log.join()).toContain('@BotFather');
  });
});

describe('close', () => {
  test('waits for the answer in the making, and leaves what was not begun to the next start', async () => {
    const hold = gate();
    const begun = gate();
    const first = api.push(message('第一问'));
    api.push(message('第二问'));
    const bot = await start({
      ask: async (chat, question) => {
        asked.push([chat, question]);
        begun.open();
        await hold.opened;
        return answer('help', '好');
      },
    });
    await begun.opened;
    const closed = bot.close();
    hold.open();
    await closed;
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    expect(api.state().confirmed).toBe(first);
    await start();
    await api.waitFor('sendMessage', 2);
    expect(questions()).toEqual(['第一问', '第二问']);
  });
});
