/** What a message sets about alerts in, the chat's delivery changed, and the sentence that says so out. */
import { deliveryWords } from '../../src/answer/wish-words.ts';
import type { AlertSettings } from '../../src/language/alert-settings.ts';
import type { ChatSubscriptions, Delivery } from '../../src/report/subscription.ts';

const changed = (delivery: Delivery, settings: AlertSettings): Delivery => {
  switch (settings.kind) {
    case 'pause':
      return { ...delivery, paused: true };
    case 'resume':
      return { ...delivery, paused: false };
    case 'quiet':
      return { ...delivery, quiet: settings.hours };
    case 'frequency':
      return {
        ...delivery,
        frequency: settings.frequency,
        hour: settings.hour ?? delivery.hour,
        weekday: settings.weekday ?? delivery.weekday,
        paused: false,
      };
    case 'status':
    case 'test':
      return delivery;
  }
};

/** Keeps what was set, and says how it is now. */
export const applySettings = async (
  subscriptions: ChatSubscriptions,
  settings: readonly AlertSettings[],
): Promise<string> => {
  const delivery = settings.reduce(changed, await subscriptions.delivery());
  await subscriptions.setDelivery(delivery);
  return `${deliveryWords(delivery)}。`;
};
