/** What a button may ask for later in, held for its chat out; forgotten after a while. */

export interface Held<T> {
  /** A name for the thing. */
  readonly hold: (chat: string, thing: T) => string;
  /** The thing; null where it is another chat's or forgotten. */
  readonly of: (chat: string, name: string) => T | null;
  /** Gives the thing out once. */
  readonly take: (chat: string, name: string) => T | null;
}

const MOST = 500;

/** `newId` gives names that cannot be guessed. */
export const createHeld = <T>(newId: () => string): Held<T> => {
  const held = new Map<string, { readonly chat: string; readonly thing: T }>();
  const of = (chat: string, name: string): T | null => {
    const found = held.get(name);
    return found?.chat === chat ? found.thing : null;
  };
  return {
    hold: (chat, thing) => {
      const name = newId();
      held.set(name, { chat, thing });
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) held.delete(oldest);
      return name;
    },
    of,
    take: (chat, name) => {
      const found = of(chat, name);
      if (found !== null) held.delete(name);
      return found;
    },
  };
};
