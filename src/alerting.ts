/** The index and a way to send in, alerts on their way out; and what a chat may do with its subscriptions. */
import { feedOf } from './alerts/feed.ts';
import { MOST_SUBSCRIPTIONS } from './alerts/passing-subscriptions.ts';
import { BOT_API_LIMITS, createPace, type Limits } from './alerts/pace.ts';
import type { Send } from './alerts/send.ts';
import { type AlertWatch, watchAlerts } from './alerts/watch-alerts.ts';
import { whenDue } from './alerts/when-due.ts';
import { metricName } from './answer/metric-name.ts';
import type { Clock } from './clock.ts';
import type { News } from './report/news.ts';
import type { ChatSubscriptions } from './report/subscription.ts';
import type { StoredEvent } from './store/alert-store.ts';
import type { ReportSummary, Store } from './store/store.ts';
import { issuerOf } from './vocabulary/places.ts';
import { formatNumber } from './vocabulary/numbers.ts';

/** Milliseconds between two looks for what other programs brought into the index. */
const EVERY = 2_000;
const PATIENCE = 2_000;

/** What an alert tells of a report besides its name. */
const MAIN = ['requests.new.total', 'requests.handled.total', 'review.total', 'litigation.total'];

const reportOf = async (
  store: Store,
  { issuer, year, scope }: StoredEvent,
): Promise<readonly ReportSummary[]> => {
  const reports = await store.reports({ issuers: [issuer], years: [year] });
  return reports.filter((report) => report.scope === scope);
};

const numbersIn = async (
  store: Store,
  event: StoredEvent,
  metrics: readonly string[],
): Promise<ReadonlyMap<string, number | null>> => {
  if (metrics.length === 0) return new Map();
  const values = await store.values(await reportOf(store, event), metrics);
  return new Map(values.map(({ metric, value }) => [metric, value]));
};

const figuresSentence = async (store: Store, event: StoredEvent): Promise<string> => {
  const numbers = await numbersIn(store, event, MAIN);
  const told = [...numbers].flatMap(([metric, value]) =>
    value === null ? [] : [`${metricName(metric)} ${formatNumber(value)} 件`],
  );
  return told.length === 0 ? '' : `${told.join('，')}。`;
};

interface AlertParts {
  readonly store: Store;
  readonly send: Send;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly limits?: Limits;
  readonly every?: number;
  /** Milliseconds until a message that could not be sent is tried again the first time. */
  readonly patience?: number;
}

/** Matches what comes into the index and sends alerts until it is stopped. */
export const startAlerts = ({
  store,
  limits = BOT_API_LIMITS,
  every = EVERY,
  patience = PATIENCE,
  ...parts
}: AlertParts): AlertWatch =>
  watchAlerts({
    store,
    ...parts,
    every,
    patience,
    pace: createPace(limits),
    figuresOf: (event) => figuresSentence(store, event),
    numbersOf: async (event, metrics) => {
      const numbers = await numbersIn(store, event, metrics);
      return (metric) => numbers.get(metric) ?? null;
    },
  });

/** The chat that alerts go to: in a group, which has a conversation with everyone, the group. */
const targetOf = (chat: string): string => chat.split(':').slice(0, 2).join(':');

/** The subscriptions of a chat, kept in the index. */
export const chatSubscriptions = (
  store: Store,
  chat: string,
  now: () => number,
): ChatSubscriptions => {
  const target = targetOf(chat);
  return {
    isPushed: target.startsWith('telegram:'),
    list: () => store.subscriptions(target),
    add: async (wish) => {
      if ((await store.subscriptions(target)).length >= MOST_SUBSCRIPTIONS) return 'full';
      return (await store.subscribe(target, wish)) ? 'added' : 'held';
    },
    remove: (ids) => store.unsubscribe(target, ids),
    delivery: () => store.delivery(target),
    setDelivery: (delivery) => store.setDelivery(target, delivery, whenDue(delivery, now())),
    status: () => store.alertStatus(target),
    test: () => store.testAlert(target, now()),
  };
};

const ALL = '全部';
/** Events among which the news of a place are looked for. */
const MOST_EVENTS = 2_000;

/** The news of a place, an organ (any name of it) or 全部; null where nobody knows the name. */
export const tellNews = async (store: Store, name: string): Promise<News | null> => {
  const issuer = issuerOf(name);
  if (name !== ALL && !issuer?.area) return null;
  return feedOf(name === ALL ? null : (issuer?.name ?? null), await store.events(MOST_EVENTS));
};
