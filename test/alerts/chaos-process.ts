/** A data directory and a Bot API address on the command line; imports the reports it does not hold, matches and sends, until it is killed. */
import { startAlerts } from '../../src/alerting.ts';
import { createAlertSender } from '../../src/channels/telegram/alert-sender.ts';
import { realClock } from '../../src/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { importOf, reportWith } from '../store/sample.ts';
import { CHAOS_TOKEN } from './chaos-server.ts';

const [directory = '', apiRoot = '', reports = '0'] = process.argv.slice(2);
const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const store = await openStore(directory);
const start = () =>
  startAlerts({
    store,
    send: createAlertSender({ token: CHAOS_TOKEN, apiRoot, timeoutSeconds: 1 }),
    clock: realClock,
    log,
    limits: { overall: 1, person: 4, group: 8 },
    every: 10,
    patience: 10,
  });

const isIdle = async (): Promise<boolean> =>
  (await store.nextEvent()) === null && (await store.nextDue()) === null;

let watch = start();
log('ready');
for (let at = 0; at < Number(reports); at += 1) {
  const year = 3000 + at;
  const arrived = importOf(reportWith({ 'review.total': at }, { year }));
  if (await store.holds(arrived.contentHash)) continue;
  await store.save(arrived);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
for (;;) {
  while (!(await isIdle())) await new Promise((resolve) => setTimeout(resolve, 20));
  await watch.stop();
  if (await isIdle()) break;
  watch = start();
}
await store.close();
log('done');
