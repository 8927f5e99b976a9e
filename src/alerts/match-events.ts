/** Events that nobody was told of yet in, the alerts they give rise to queued. */
import type { Clock } from '../clock.ts';
import type { AlertStore, StoredEvent } from '../store/alert-store.ts';
import { matches, type NumberOf } from './matching.ts';
import { subjectsOf } from './subjects.ts';
import { whenDue } from './when-due.ts';

export interface Matching {
  readonly store: AlertStore;
  /** Numbers of the event's report as the index holds it. */
  readonly numbersOf: (event: StoredEvent, metrics: readonly string[]) => Promise<NumberOf>;
  readonly clock: Clock;
  readonly stop: AbortSignal;
}

const matchEvent = async (event: StoredEvent, parts: Matching): Promise<void> => {
  const { store, numbersOf, clock } = parts;
  const subjects = subjectsOf(event.issuer);
  const candidates = await store.candidates(event, [...subjects.above]);
  const metrics = new Set(candidates.flatMap(({ bound }) => (bound ? [bound.metric] : [])));
  const numberOf = await numbersOf(event, [...metrics]);
  const now = clock.now();
  const alerts = candidates
    .filter((candidate) => matches(candidate, event, subjects, numberOf))
    .map(({ id, chat, delivery }) => ({ subscription: id, chat, due: whenDue(delivery, now) }));
  await store.queueAlerts(event, alerts);
};

/** Matches all events in the order of happening; how many there were. */
export const matchEvents = async (parts: Matching): Promise<number> => {
  let matched = 0;
  while (!parts.stop.aborted) {
    const event = await parts.store.nextEvent();
    if (!event) return matched;
    await matchEvent(event, parts);
    matched += 1;
  }
  return matched;
};
