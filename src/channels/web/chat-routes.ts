/** The chat's requests in: the page, a question, forgetting; pages and entries of the conversation out. */
import { Hono, type Context } from 'hono';
import { readQuestion } from '../question.ts';
import type { AppOptions } from './app.ts';
import { beginChat, chatOf } from './chat-cookie.ts';
import { createConversations } from './conversations.ts';
import { refuse, wantsEntry } from './refusals.ts';
import { withTimeLimit } from '../time-limit.ts';
import { chatPage, type Greeting, LATEST } from './views/chat-page.ts';
import { exchangeView } from './views/exchange-view.ts';

/** What cannot be read as a form holds no question. */
const typedIn = async (context: Context): Promise<string> => {
  const { question } = await context.req.parseBody().catch(() => ({ question: '' }));
  return typeof question === 'string' ? question : '';
};

/** GET / shows the conversation, GET /?q= asks by link, POST /ask asks, POST /forget begins anew. */
export const chatRoutes = (options: AppOptions): Hono => {
  const { ask, newId, timeLimit } = options;
  const greeting: Greeting = { topics: [], ...options };
  const conversations = createConversations();
  const app = new Hono();

  const exchange = async (chat: string, question: string) => {
    const answer = await withTimeLimit(ask(chat, question), timeLimit);
    conversations.add(chat, { question, answer });
    return { question, answer };
  };

  const failedPage = (context: Context, chat: string, problem: string, typed: string) =>
    context.html(
      chatPage({ greeting, conversation: conversations.of(chat), failed: { problem, typed } }),
      400,
    );

  app.use('/', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });

  app.get('/', async (context) => {
    const chat = chatOf(context, newId);
    const linked = context.req.query('q');
    if (linked !== undefined) {
      const read = readQuestion(linked);
      if ('problem' in read) return failedPage(context, chat, read.problem, linked);
      if (conversations.of(chat).at(-1)?.question !== read.question)
        await exchange(chat, read.question);
    }
    return context.html(chatPage({ greeting, conversation: conversations.of(chat) }));
  });

  app.post('/ask', async (context) => {
    const chat = chatOf(context, newId);
    const typed = await typedIn(context);
    const read = readQuestion(typed);
    if ('problem' in read)
      return wantsEntry(context)
        ? refuse(context, 'question', read.problem)
        : failedPage(context, chat, read.problem, typed);
    const exchanged = await exchange(chat, read.question);
    if (!wantsEntry(context)) return context.redirect(`/#${LATEST}`, 303);
    context.header('x-part', 'entry');
    return context.html(exchangeView(exchanged));
  });

  app.post('/forget', (context) => {
    conversations.forget(chatOf(context, newId));
    beginChat(context, newId);
    return context.redirect('/', 303);
  });

  return app;
};
