/** What the index keeps for alerts: subscriptions, what happened, and whom to tell of it. */
import type { ReportEvent } from '../report/report-event.ts';
import type { AlertStatus, Delivery, Subscription, Wish } from '../report/subscription.ts';

/** An event in the order of happening; `at` is epoch milliseconds. */
export interface StoredEvent extends ReportEvent {
  readonly id: number;
  readonly at: number;
}

/** A subscription that an event may concern, with when its chat wants to be told. */
export interface Candidate extends Subscription {
  readonly delivery: Delivery;
}

/** An alert that is due. */
export interface DueAlert {
  readonly id: number;
  readonly chat: string;
  readonly attempts: number;
  readonly wish: Wish;
  readonly event: StoredEvent;
}

export interface NewAlert {
  readonly subscription: number;
  readonly chat: string;
  /** Epoch milliseconds before which it is not sent. */
  readonly due: number;
}

export interface AlertStore {
  /** The chat's subscriptions, oldest first. */
  subscriptions(chat: string): Promise<readonly Subscription[]>;
  /** False where the chat has this wish already. */
  subscribe(chat: string, wish: Wish): Promise<boolean>;
  unsubscribe(chat: string, ids: readonly number[]): Promise<void>;
  delivery(chat: string): Promise<Delivery>;
  /** Keeps it; alerts that wait for the chat are due at `due` from now on. */
  setDelivery(chat: string, delivery: Delivery, due: number): Promise<void>;
  alertStatus(chat: string): Promise<AlertStatus>;
  /** Puts a test alert behind the chat's first subscription; does nothing where it has none. */
  testAlert(chat: string, now: number): Promise<void>;

  /** The oldest event that no subscription was matched against yet. */
  nextEvent(): Promise<StoredEvent | null>;
  /** Subscriptions to one of the subjects or to all, made before the event, of chats that alerts can reach. */
  candidates(event: StoredEvent, subjects: readonly string[]): Promise<readonly Candidate[]>;
  /** Writes the alerts of an event and notes that it was matched: both or neither. */
  queueAlerts(event: StoredEvent, alerts: readonly NewAlert[]): Promise<void>;

  /** Alerts due by `now` in the order of events, of at most so many chats: those that wait longest. */
  dueAlerts(now: number, chats: number): Promise<readonly DueAlert[]>;
  /** When the next alert is due; null where none waits. */
  nextDue(): Promise<number | null>;
  /**
   * Notes that these are on their way: what happens next decides between `noteSent` and `postpone`.
   * False, and nothing noted, where another process has taken one of them: it sends them.
   */
  noteSending(ids: readonly number[]): Promise<boolean>;
  noteSent(chat: string, ids: readonly number[], at: number): Promise<void>;
  postpone(ids: readonly number[], due: number, trouble: string): Promise<void>;
  /** The chat can no longer be reached: its alerts wait, and go on when it subscribes again. */
  stopChat(chat: string, trouble: string): Promise<void>;
  /** The chat has a new name. */
  moveChat(from: string, to: string): Promise<void>;
  /** Alerts that were on their way when the last process ended go back to waiting; how many, of all time. */
  recoverSending(): Promise<{ readonly now: number; readonly ever: number }>;
  /** The latest events but tests, newest first. */
  events(limit: number): Promise<readonly StoredEvent[]>;
}
