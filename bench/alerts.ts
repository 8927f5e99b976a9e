/** 100,000 subscriptions in, how long one new report is matched against them; and how long 10,000 alerts take against what the limits allow. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { matchEvents } from '../src/alerts/match-events.ts';
import { startAlerts } from '../src/alerting.ts';
import { createAlertSender } from '../src/channels/telegram/alert-sender.ts';
import { realClock } from '../src/clock.ts';
import { openMemoryStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { importOf, reportWith, WISH } from '../test/store/sample.ts';
import type { Row } from './measure.ts';

const SUBSCRIPTIONS = 100_000;
const SENDS = 10_000;
const MOST_MATCHING = 2_000;
/** The Bot API's 30 a second, tenfold, so that the run is short. */
const A_SECOND = 300;
const MOST_RATIO = 1.05;
/** The memory is settled after so many sends; it may not grow much over the rest. */
const SETTLED = 2_000;
const MOST_MEGABYTES = 30;

const SUBJECTS = ['固原市', '白银市', '银川市', '石嘴山市', '吴忠市'];

const subscribe = async (
  store: Store,
  count: number,
  subjects: readonly string[],
): Promise<void> => {
  for (let chat = 1; chat <= count; chat += 1)
    await store.subscribe(`telegram:${String(chat)}`, {
      ...WISH,
      subject: subjects[chat % subjects.length] ?? null,
    });
};

const benchMatching = async (): Promise<Row> => {
  const store = await openMemoryStore();
  await subscribe(store, SUBSCRIPTIONS, SUBJECTS);
  await store.save(importOf(reportWith({ 'review.total': 3 })));
  const begun = performance.now();
  await matchEvents({
    store,
    numbersOf: () => Promise.resolve(() => null),
    clock: realClock,
    stop: new AbortController().signal,
  });
  const milliseconds = performance.now() - begun;
  await store.close();
  return {
    subject: `one report matched against ${String(SUBSCRIPTIONS)} subscriptions`,
    milliseconds,
    yardstick: '',
    ratio: null,
    aim: `≤ ${String(MOST_MATCHING)} ms`,
    reached: milliseconds <= MOST_MATCHING,
  };
};

/** A server that refuses what comes faster than allowed. */
const startLimited = async () => {
  const state = { taken: 0, refused: 0 };
  let window: number[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const now = performance.now();
    window = window.filter((at) => now - at < 1_000);
    const isAllowed = window.length < A_SECOND;
    if (isAllowed) window.push(now);
    state[isAllowed ? 'taken' : 'refused'] += 1;
    const refusal = { error_code: 429, description: 'Too Many', parameters: { retry_after: 0.1 } };
    response
      .writeHead(isAllowed ? 200 : 429, { 'content-type': 'application/json' })
      .end(JSON.stringify(isAllowed ? { ok: true, result: {} } : { ok: false, ...refusal }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server,
    state,
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
  };
};

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

const sendAll = async (
  store: Store,
  apiRoot: string,
  taken: () => number,
): Promise<{ readonly milliseconds: number; readonly grown: number }> => {
  let settled: number | null = null;
  const begun = performance.now();
  const watch = startAlerts({
    store,
    send: createAlertSender({ token: '1:bench-token', apiRoot }),
    clock: realClock,
    log: () => undefined,
    limits: { overall: 1000 / (A_SECOND * 0.985), person: 100, group: 300 },
    every: 50,
  });
  while ((await store.nextEvent()) !== null || (await store.nextDue()) !== null) {
    if (taken() >= SETTLED) settled ??= megabytes();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await watch.stop();
  const milliseconds = performance.now() - begun;
  return { milliseconds, grown: megabytes() - (settled ?? 0) };
};

const benchSending = async (): Promise<Row> => {
  const store = await openMemoryStore();
  const { server, state, url } = await startLimited();
  await subscribe(store, SENDS, ['固原市']);
  await store.save(importOf(reportWith({ 'review.total': 3 })));
  const { milliseconds, grown } = await sendAll(store, url, () => state.taken);
  server.close();
  server.closeAllConnections();
  await store.close();
  const allowed = (SENDS / A_SECOND) * 1_000;
  const ratio = milliseconds / allowed;
  return {
    subject: `${String(state.taken)} alerts sent, ${String(state.refused)} refused, memory +${String(grown)} MB over the last ${String(SENDS - SETTLED)}`,
    milliseconds,
    yardstick: `${String(A_SECOND)} a second`,
    ratio,
    aim: `≤ ${String(MOST_RATIO)}×`,
    reached: ratio <= MOST_RATIO && state.taken === SENDS && grown <= MOST_MEGABYTES,
  };
};

export const benchAlerts = async (): Promise<readonly Row[]> => [
  await benchMatching(),
  await benchSending(),
];
