/** Messages of chats in, whether each may be answered out: so many in a minute, told once when it is too many. */

export interface Rate {
  /** `ok`, `told` for the first that is too many, `over` for the rest. */
  readonly use: (chat: number, now: number) => 'ok' | 'told' | 'over';
}

const MINUTE = 60_000;
const MOST_CHATS = 10_000;

interface Window {
  since: number;
  used: number;
}

/** At most `most` in a minute a chat. */
export const createRate = (most: number): Rate => {
  const windows = new Map<number, Window>();
  return {
    use: (chat, now) => {
      const known = windows.get(chat);
      const window = known && now - known.since < MINUTE ? known : { since: now, used: 0 };
      window.used += 1;
      windows.delete(chat);
      windows.set(chat, window);
      const [oldest] = windows.keys();
      if (windows.size > MOST_CHATS && oldest !== undefined) windows.delete(oldest);
      if (window.used <= most) return 'ok';
      return window.used === most + 1 ? 'told' : 'over';
    },
  };
};
