/** When a chat wants to be told and the time in, the time to tell it out; all hours are Beijing's, which knows no summer time. */
import type { Delivery } from '../report/subscription.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const BEIJING = 8 * HOUR;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** While a chat pauses, its alerts wait for a day that does not come. */
const NEVER = Date.UTC(9999, 0);

/** The first time at or after `now` that lies `offset` after the beginning of a period. */
const nextOf = (now: number, period: number, offset: number): number =>
  now + ((((offset - now) % period) + period) % period);

const atHour = (now: number, hour: number): number => nextOf(now, DAY, hour * HOUR - BEIJING);

const digestAt = ({ frequency, hour, weekday }: Delivery, now: number): number => {
  if (frequency === 'now') return now;
  if (frequency === 'daily') return atHour(now, hour);
  return nextOf(now, WEEK, (weekday - FIRST_WEEKDAY) * DAY + hour * HOUR - BEIJING);
};

const isQuiet = ({ quiet }: Delivery, at: number): boolean => {
  if (!quiet || quiet.from === quiet.to) return false;
  const hour = Math.floor((at + BEIJING) / HOUR) % 24;
  return quiet.from < quiet.to
    ? hour >= quiet.from && hour < quiet.to
    : hour >= quiet.from || hour < quiet.to;
};

/** Epoch milliseconds of the first moment at or after `now` at which the chat may be told. */
export const whenDue = (delivery: Delivery, now: number): number => {
  if (delivery.paused) return NEVER;
  const at = digestAt(delivery, now);
  return delivery.quiet && isQuiet(delivery, at) ? atHour(at, delivery.quiet.to) : at;
};
