/** What the chat is told of, when, and how its alerts stand. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { deliveryWords, wishWords } from '../src/answer/wish-words.ts';
import { defineIntent, type Desk } from '../src/intent.ts';
import { alertNotes } from './lookup/alert-notes.ts';
import { removalQuestions } from './unsubscribe.ts';

const MOST = 40;
const MOST_BUTTONS = 5;

const list = async ({ subscriptions }: Desk): Promise<Answer> => {
  const held = await subscriptions.list();
  if (held.length === 0)
    return answer('subscriptions', '还没有订阅。', {
      options: ['订阅所有报告', '固原市有新报告就告诉我'],
    });
  const delivery = await subscriptions.delivery();
  const lines = held.slice(0, MOST).map((wish, at) => `${String(at + 1)}. ${wishWords(wish)}`);
  return answer('subscriptions', `订阅了 ${String(held.length)} 项：\n${lines.join('\n')}`, {
    notes: [
      ...(subscriptions.isPushed ? [`${deliveryWords(delivery)}。`] : []),
      ...alertNotes(subscriptions, held),
    ],
    options: [
      ...removalQuestions(held).slice(0, MOST_BUTTONS),
      delivery.paused ? '恢复提醒' : '暂停提醒',
      delivery.frequency === 'now' ? '改成每天9点汇总提醒' : '有消息马上提醒我',
      ...(subscriptions.isPushed ? ['发一条测试提醒', '提醒状态'] : []),
    ],
  });
};

export const subscriptions = defineIntent({
  name: 'subscriptions',
  title: null,
  examples: [['我订阅了哪些'], ['我订了什么']],
  slots: z.object({}),
  fits: (u) => u.cues.has('subscriptions'),
  handle: (_slots, desk) => list(desk),
});
