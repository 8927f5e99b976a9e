/** Checked documents in, each for its chat alone and for a short while out; nothing is written anywhere. */
import type { CheckedDocument } from './checked-document.ts';

/** Minutes that a result is held, and how many results of all chats. */
export const HELD_MINUTES = 30;
const MOST = 20;

export interface HeldChecks {
  /** Holds a result; its name is fit for an address. */
  readonly hold: (chat: string, document: CheckedDocument) => string;
  /** The result of that name, null where it is another chat's or forgotten. */
  readonly of: (chat: string, id: string) => CheckedDocument | null;
  /** Forgets one result of a chat, or all of them. */
  readonly forget: (chat: string, id?: string) => void;
}

interface Held {
  readonly chat: string;
  readonly document: CheckedDocument;
  readonly timer: NodeJS.Timeout;
}

/** `newId` gives names that cannot be guessed. */
export const createHeldChecks = (newId: () => string): HeldChecks => {
  const checks = new Map<string, Held>();
  const drop = (id: string): void => {
    clearTimeout(checks.get(id)?.timer);
    checks.delete(id);
  };
  return {
    hold: (chat, document) => {
      const id = newId();
      const timer = setTimeout(() => {
        drop(id);
      }, HELD_MINUTES * 60_000).unref();
      checks.set(id, { chat, document, timer });
      const [oldest] = checks.keys();
      if (checks.size > MOST && oldest !== undefined) drop(oldest);
      return id;
    },
    of: (chat, id) => {
      const held = checks.get(id);
      return held?.chat === chat ? held.document : null;
    },
    forget: (chat, id) => {
      for (const [name, held] of checks)
        if (held.chat === chat && (id === undefined || id === name)) drop(name);
    },
  };
};
