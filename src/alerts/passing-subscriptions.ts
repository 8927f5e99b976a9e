/** Nothing in, subscriptions that are forgotten out: for a conversation that nothing can be sent to. */
import {
  AT_ONCE,
  type ChatSubscriptions,
  type Subscription,
  wishText,
} from '../report/subscription.ts';

/** Subscriptions that one chat may have. */
export const MOST_SUBSCRIPTIONS = 100;

/** Subscriptions that last as long as the conversation. */
export const passingSubscriptions = (): ChatSubscriptions => {
  let held: readonly Subscription[] = [];
  let delivery = AT_ONCE;
  let last = 0;
  return {
    isPushed: false,
    list: () => Promise.resolve(held),
    add: (wish) => {
      if (held.length >= MOST_SUBSCRIPTIONS) return Promise.resolve('full');
      if (held.some((each) => wishText(each) === wishText(wish))) return Promise.resolve('held');
      last += 1;
      held = [...held, { ...wish, id: last, chat: '' }];
      return Promise.resolve('added');
    },
    remove: (ids) => {
      held = held.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    delivery: () => Promise.resolve(delivery),
    setDelivery: (set) => {
      delivery = set;
      return Promise.resolve();
    },
    status: () => Promise.resolve({ waiting: 0, lastSent: null, lastEvent: null, lastVisit: null }),
    test: () => Promise.resolve(),
  };
};
