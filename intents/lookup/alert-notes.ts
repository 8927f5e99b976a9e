/** The chat's subscriptions in, the notes about where alerts arrive out. */
import type { ChatSubscriptions, Wish } from '../../src/report/subscription.ts';

/** Where nothing can be sent to the chat: how to be told all the same. */
export const alertNotes = (
  { isPushed }: ChatSubscriptions,
  wishes: readonly Pick<Wish, 'subject'>[],
): readonly string[] => {
  if (isPushed) return [];
  const subjects = wishes.length > 0 ? wishes.map(({ subject }) => subject) : [null];
  const feeds = subjects.map((subject) => `/feeds/${subject ?? '全部'}.xml`);
  return [
    `这里收不到推送：请在 Telegram 上向机器人订阅，或用阅读器订阅网页服务的 ${[...new Set(feeds)].join('、')}（Atom）。`,
  ];
};
