/** Entries in, what was said in a chat out; forgets the oldest, so that memory stays bounded. */
import type { Example } from '../channel.ts';

const CHATS = 300;
const ENTRIES = 30;

/** A document was checked; its result is held elsewhere, and not for long. */
export interface CheckEntry {
  readonly checkId: string;
  /** What became of the wish to keep it. */
  readonly remark?: string;
}

export type Entry = Example | CheckEntry;

export interface Conversations {
  readonly of: (chat: string) => readonly Entry[];
  readonly add: (chat: string, entry: Entry) => void;
  /** Changes what was said, entry by entry. */
  readonly change: (chat: string, change: (entry: Entry) => Entry) => void;
  readonly forget: (chat: string) => void;
}

/** The conversations of one page, in memory; what a question refers to is kept elsewhere. */
export const createConversations = (): Conversations => {
  const chats = new Map<string, readonly Entry[]>();
  const of = (chat: string) => chats.get(chat) ?? [];
  return {
    of,
    add: (chat, entry) => {
      const kept = [...of(chat), entry].slice(-ENTRIES);
      chats.delete(chat);
      chats.set(chat, kept);
      const [oldest] = chats.keys();
      if (chats.size > CHATS && oldest !== undefined) chats.delete(oldest);
    },
    change: (chat, change) => {
      if (chats.has(chat)) chats.set(chat, of(chat).map(change));
    },
    forget: (chat) => void chats.delete(chat),
  };
};
