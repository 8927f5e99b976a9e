/** Exchanges in, what was said in a chat out; forgets the oldest, so that memory stays bounded. */
import type { Example } from '../channel.ts';

const CHATS = 300;
const EXCHANGES = 30;

export interface Conversations {
  readonly of: (chat: string) => readonly Example[];
  readonly add: (chat: string, exchange: Example) => void;
  readonly forget: (chat: string) => void;
}

/** The conversations of one page, in memory; what a question refers to is kept elsewhere. */
export const createConversations = (): Conversations => {
  const chats = new Map<string, readonly Example[]>();
  const of = (chat: string) => chats.get(chat) ?? [];
  return {
    of,
    add: (chat, exchange) => {
      const kept = [...of(chat), exchange].slice(-EXCHANGES);
      chats.delete(chat);
      chats.set(chat, kept);
      const [oldest] = chats.keys();
      if (chats.size > CHATS && oldest !== undefined) chats.delete(oldest);
    },
    forget: (chat) => void chats.delete(chat),
  };
};
