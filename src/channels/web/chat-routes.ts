/** The chat's requests in: the page, a question, forgetting; pages and entries of the conversation out. */
import { Hono, type Context } from 'hono';
import { readQuestion } from '../question.ts';
import { withTimeLimit } from '../time-limit.ts';
import type { AppOptions } from './app.ts';
import { beginChat, chatOf } from './chat-cookie.ts';
import type { Chats } from './chats.ts';
import { refuse, wantsEntry } from './refusals.ts';
import { LATEST } from './views/chat-page.ts';
import { exchangeView } from './views/exchange-view.ts';

/** What cannot be read as a form holds no question. */
const typedIn = async (context: Context): Promise<string> => {
  const { question } = await context.req.parseBody().catch(() => ({ question: '' }));
  return typeof question === 'string' ? question : '';
};

/** GET / shows the conversation, GET /?q= asks by link, POST /ask asks, POST /forget begins anew. */
export const chatRoutes = (
  { ask, newId, timeLimit }: AppOptions,
  { conversations, held, isEditor, page }: Chats,
): Hono => {
  const app = new Hono();

  const exchange = async (chat: string, question: string) => {
    const answer = await withTimeLimit(ask(chat, question), timeLimit);
    conversations.add(chat, { question, answer });
    return { question, answer };
  };

  app.use('/', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });

  app.get('/', async (context) => {
    const chat = chatOf(context, newId);
    const linked = context.req.query('q');
    if (linked !== undefined) {
      const read = readQuestion(linked);
      if ('problem' in read)
        return context.html(
          await page(context, chat, { problem: read.problem, typed: linked }),
          400,
        );
      const last = conversations.of(chat).at(-1);
      const isAsked = last !== undefined && 'question' in last && last.question === read.question;
      if (!isAsked) await exchange(chat, read.question);
    }
    return context.html(await page(context, chat));
  });

  app.post('/ask', async (context) => {
    const chat = chatOf(context, newId);
    const typed = await typedIn(context);
    const read = readQuestion(typed);
    if ('problem' in read)
      return wantsEntry(context)
        ? refuse(context, 'question', read.problem)
        : context.html(await page(context, chat, { problem: read.problem, typed }), 400);
    const exchanged = await exchange(chat, read.question);
    if (!wantsEntry(context)) return context.redirect(`/#${LATEST}`, 303);
    context.header('x-part', 'entry');
    return context.html(exchangeView(exchanged, '', isEditor(context)));
  });

  app.post('/forget', (context) => {
    const chat = chatOf(context, newId);
    conversations.forget(chat);
    held.forget(chat);
    beginChat(context, newId);
    return context.redirect('/', 303);
  });

  return app;
};
