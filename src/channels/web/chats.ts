/** The options of the web channel in, what its routes share out: conversations, held checks, the page of a chat. */
import type { Context } from 'hono';
import type { AppOptions } from './app.ts';
import { type Conversations, createConversations, type Entry } from './conversations.ts';
import { isAtThisMachine } from './guard.ts';
import { createHeldChecks, type HeldChecks } from '../held-checks.ts';
import { chatPage, type Greeting, type Shown } from './views/chat-page.ts';
import type { Markup } from './views/markup.ts';

/** What went wrong with what was sent last, and what was typed. */
export interface Failed {
  readonly problem: string;
  readonly typed: string;
}

export interface Chats {
  readonly conversations: Conversations;
  readonly held: HeldChecks;
  /** Whether the sender may keep documents and judge findings: only the person at this machine. */
  readonly isEditor: (context: Context) => boolean;
  /** The page with all that was said in the chat. */
  readonly page: (context: Context, chat: string, failed?: Failed) => Promise<Markup>;
}

export const createChats = (options: AppOptions): Chats => {
  const conversations = createConversations();
  const held = createHeldChecks(options.newId);
  const greeting: Omit<Greeting, 'reportCount'> = {
    topics: [],
    ...options,
    canCheck: options.check !== undefined,
  };
  const isEditor = (context: Context): boolean => isAtThisMachine(context, options.host);
  const shown = (chat: string, entry: Entry): Shown =>
    'question' in entry ? entry : { ...entry, document: held.of(chat, entry.checkId) };
  return {
    conversations,
    held,
    isEditor,
    page: async (context, chat, failed) =>
      chatPage({
        greeting: { ...greeting, reportCount: await options.countReports() },
        conversation: conversations.of(chat).map((entry) => shown(chat, entry)),
        isEditor: isEditor(context),
        ...(failed && { failed }),
      }),
  };
};
