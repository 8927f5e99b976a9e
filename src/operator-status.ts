/** The index in, one sentence for those who run the bot out: what it holds, when it last changed. */
import { beijingTime } from './answer/beijing-time.ts';
import type { Store } from './store/store.ts';

/** How things stand, for those who run the bot. */
export const operatorStatus = async (store: Store): Promise<string> => {
  const reports = (await store.reports()).length;
  const { lastEvent, lastVisit } = await store.alertStatus('');
  return `收录 ${reports} 份报告；上次收入或变动：${beijingTime(lastEvent)}；上次查看来源：${beijingTime(lastVisit)}。`;
};
