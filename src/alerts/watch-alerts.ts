/** An index and a way to send in, alerts matched and sent until it is stopped. */
import { type Dispatching, sendDue } from './dispatch.ts';
import { type Matching, matchEvents } from './match-events.ts';

export interface AlertWatch {
  /** Waits until what is under way has ended. */
  readonly stop: () => Promise<void>;
}

type WatchParts = Omit<Dispatching & Matching, 'stop'> & {
  /** Milliseconds between two looks for what other programs brought into the index. */
  readonly every: number;
};

const recover = async ({ store, log }: WatchParts): Promise<void> => {
  const { now, ever } = await store.recoverSending();
  if (now > 0)
    log(
      `上次退出时有 ${String(now)} 条提醒正在发送，不知是否送到，会重发（历来共 ${String(ever)} 条）。`,
    );
};

const round = async (parts: Dispatching & Matching): Promise<number> => {
  try {
    return (await matchEvents(parts)) + (await sendDue(parts));
  } catch (cause) {
    parts.log(
      `提醒：这一轮没有做完，会再试：${cause instanceof Error ? cause.message : String(cause)}`,
    );
    return 0;
  }
};

/** Matches events and sends alerts, round after round. */
export const watchAlerts = (parts: WatchParts): AlertWatch => {
  const stopping = new AbortController();
  const { signal: stop } = stopping;
  const watch = async (): Promise<void> => {
    await recover(parts);
    while (!stop.aborted)
      if ((await round({ ...parts, stop })) === 0) await parts.clock.wait(parts.every, stop);
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
};
