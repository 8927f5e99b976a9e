/** Messages that did not fit at once in, kept for a press on 继续看 out; forgotten after a while. */

export interface HeldPages {
  /** A name for the pages. */
  readonly hold: (chat: string, pages: readonly string[]) => string;
  /** Gives the pages out once; null where they are another chat's or forgotten. */
  readonly take: (chat: string, name: string) => readonly string[] | null;
}

const MOST = 500;

/** `newId` gives names that cannot be guessed. */
export const createHeldPages = (newId: () => string): HeldPages => {
  const held = new Map<string, { readonly chat: string; readonly pages: readonly string[] }>();
  return {
    hold: (chat, pages) => {
      const name = newId();
      held.set(name, { chat, pages });
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) held.delete(oldest);
      return name;
    },
    take: (chat, name) => {
      const found = held.get(name);
      if (found?.chat !== chat) return null;
      held.delete(name);
      return found.pages;
    },
  };
};
