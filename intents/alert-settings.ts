/** When alerts come, when they do not, how they stand, and a test of their way. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { beijingTime } from '../src/answer/beijing-time.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { type AlertSettings, alertSettingsIn } from '../src/language/alert-settings.ts';
import { applySettings } from './lookup/alert-delivery.ts';
import { alertNotes } from './lookup/alert-notes.ts';

const status = async ({ subscriptions }: Desk): Promise<Answer> => {
  const { waiting, lastSent, lastEvent, lastVisit } = await subscriptions.status();
  const held = (await subscriptions.list()).length;
  return answer(
    'subscriptions',
    `订阅了 ${String(held)} 项，有 ${String(waiting)} 条提醒等着发送。`,
    {
      notes: [
        `上次给您发提醒：${beijingTime(lastSent)}。`,
        `上次有报告收入或变动：${beijingTime(lastEvent)}。`,
        `上次查看报告来源：${beijingTime(lastVisit)}。`,
      ],
      options: ['我订阅了哪些？'],
    },
  );
};

const test = async ({ subscriptions }: Desk): Promise<Answer> => {
  const notes = alertNotes(subscriptions, []);
  if (!subscriptions.isPushed) return answer('subscriptions', '没有发测试提醒。', { notes });
  if ((await subscriptions.list()).length === 0)
    return answer('subscriptions', '还没有订阅，没有可以测试的提醒。', {
      options: ['订阅所有报告'],
    });
  await subscriptions.test();
  return answer('subscriptions', '已安排一条测试提醒，几秒钟内会送到这里。');
};

const set = async ({ subscriptions }: Desk, settings: readonly AlertSettings[]): Promise<Answer> =>
  answer('subscriptions', await applySettings(subscriptions, settings), {
    notes: alertNotes(subscriptions, await subscriptions.list()),
    options: ['我订阅了哪些？'],
  });

const handle = (desk: Desk, text: string): Promise<Answer> | Answer => {
  const settings = alertSettingsIn(text);
  if (settings[0]?.kind === 'status') return status(desk);
  if (settings[0]?.kind === 'test') return test(desk);
  return settings.length > 0
    ? set(desk, settings)
    : answer('clarify', '想怎么设提醒？例如：每天9点汇总提醒');
};

/** Named by the message itself, not carried over from what the chat was about. */
const isSaid = ({ value, said }: { readonly value: readonly unknown[]; readonly said: boolean }) =>
  said && value.length > 0;

export const alertSettings = defineIntent({
  name: 'alert-settings',
  title: '设定何时提醒',
  examples: [
    ['改成每天9点汇总提醒'],
    ['晚上10点到早上7点不要打扰'],
    ['暂停提醒'],
    ['恢复提醒'],
    ['提醒状态'],
    ['发一条测试提醒'],
  ],
  slots: z.object({ text: slots.text }),
  fits: (u) =>
    alertSettingsIn(u.question.text).length > 0 &&
    !isSaid(u.places) &&
    !isSaid(u.metrics) &&
    !u.cues.has('all'),
  handle: ({ text }, desk) => handle(desk, text),
});
