/** What a person wants to be told of, and when: owned data, shaped for the words people use. */
import * as z from 'zod';

const WISH = z.object({
  /** Canonical name of an issuer; null for all reports. */
  subject: z.string().nullable(),
  /** With all areas and organs below the subject. */
  below: z.boolean(),
  /** `reports`: new and corrected reports; `findings`: what checks find; `number`: a metric beyond a bound. */
  what: z.enum(['reports', 'findings', 'both', 'number']),
  /** Only errors. */
  errorsOnly: z.boolean(),
  /** Only what the rules of this topic (RULE_TOPICS) find. */
  topic: z.string().nullable(),
  /** For `number`: a metric's id and the bound. */
  bound: z
    .object({
      metric: z.string(),
      comparison: z.enum(['>', '>=', '<', '<=', '=']),
      value: z.number(),
    })
    .nullable(),
});

export type Wish = Readonly<z.infer<typeof WISH>>;

/** A wish of a chat. */
export interface Subscription extends Wish {
  readonly id: number;
  readonly chat: string;
}

const DELIVERY = z.object({
  frequency: z.enum(['now', 'daily', 'weekly']),
  /** Hour of a daily or weekly digest, 0 to 23, Beijing time. */
  hour: z.number().int().min(0).max(23),
  /** Day of a weekly digest, 1 (Monday) to 7. */
  weekday: z.number().int().min(1).max(7),
  /** Hours between which nothing is sent, Beijing time; `from` may be later than `to`. */
  quiet: z
    .object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
    .nullable(),
  paused: z.boolean(),
});

/** When a chat is told. */
export type Delivery = Readonly<z.infer<typeof DELIVERY>>;

export const AT_ONCE: Delivery = {
  frequency: 'now',
  hour: 9,
  weekday: 1,
  quiet: null,
  paused: false,
};

/**
 * A wish as it was stored.
 * @throws ZodError where it has another shape: somebody else wrote it.
 */
export const readWish = (json: string): Wish => WISH.parse(JSON.parse(json));

/** What a chat was last set to; at once where nothing (readable) was set. */
export const readDelivery = (json: string | undefined): Delivery => {
  const read = json === undefined ? null : DELIVERY.safeParse(JSON.parse(json));
  return read?.data ?? AT_ONCE;
};

/** The text a wish is known by: the same wish, the same text. */
export const wishText = ({ subject, below, what, errorsOnly, topic, bound }: Wish): string =>
  JSON.stringify({
    subject,
    below,
    what,
    errorsOnly,
    topic,
    bound: bound && { metric: bound.metric, comparison: bound.comparison, value: bound.value },
  });

/** How the alerts of a chat stand. */
export interface AlertStatus {
  /** Alerts that wait to be sent to the chat. */
  readonly waiting: number;
  /** When the chat was last sent one, when reports last came into the index, when sources were last looked at; epoch ms. */
  readonly lastSent: number | null;
  readonly lastEvent: number | null;
  readonly lastVisit: number | null;
}

/** What an intent may do with the subscriptions of the chat that asks. */
export interface ChatSubscriptions {
  /** Whether alerts can be sent to this chat at all. */
  readonly isPushed: boolean;
  readonly list: () => Promise<readonly Subscription[]>;
  /** `held`: the chat has this wish already; `full`: it has as many as it may. */
  readonly add: (wish: Wish) => Promise<'added' | 'held' | 'full'>;
  readonly remove: (ids: readonly number[]) => Promise<void>;
  readonly delivery: () => Promise<Delivery>;
  readonly setDelivery: (delivery: Delivery) => Promise<void>;
  readonly status: () => Promise<AlertStatus>;
  /** Sends a test alert by the way real ones go. */
  readonly test: () => Promise<void>;
}
