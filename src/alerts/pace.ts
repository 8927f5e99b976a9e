/** Chats in, when each may be written to out: Telegram allows 30 messages a second in all, one a chat, 20 a minute a group. */

export interface Limits {
  /** Milliseconds between two messages: in all, to one person, to one group. */
  readonly overall: number;
  readonly person: number;
  readonly group: number;
}

/** A little below what the Bot API allows. */
export const BOT_API_LIMITS: Limits = { overall: 1000 / 29.5, person: 1050, group: 3100 };

export interface Pace {
  /** When the chat may be written to, epoch milliseconds; the time given or later. */
  readonly readyAt: (chat: string, now: number) => number;
  /** Notes that it is written to. */
  readonly use: (chat: string, now: number) => void;
  /** The server asked for a pause. */
  readonly pause: (until: number) => void;
}

/** Group and channel ids are negative. */
const isGroup = (chat: string): boolean => chat.includes(':-');

/** The pace of one bot. */
export const createPace = (limits: Limits): Pace => {
  const readyOf = new Map<string, number>();
  let ready = 0;
  return {
    readyAt: (chat, now) => Math.max(now, ready, readyOf.get(chat) ?? 0),
    use: (chat, now) => {
      // Time that was spent on something else than waiting is made good once.
      ready = Math.max(ready + limits.overall, now);
      readyOf.set(chat, now + (isGroup(chat) ? limits.group : limits.person));
      if (readyOf.size > 10_000)
        for (const [name, at] of readyOf) if (at <= now) readyOf.delete(name);
    },
    pause: (until) => {
      ready = Math.max(ready, until);
    },
  };
};
