/** Requests in, pages out: the routes of the web channel, guarded, with limits on everything. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AskInChat, Log } from '../channel.ts';
import type { CheckUpload } from '../checked-document.ts';
import { apiRoutes } from './api-routes.ts';
import { assets } from './assets.ts';
import { chatRoutes } from './chat-routes.ts';
import { createChats } from './chats.ts';
import { checkRoutes, uploadLimit } from './check-routes.ts';
import { feedRoutes, type TellNews } from './feed-routes.ts';
import { headers, isLoopback, ownHost, ownPosts } from './guard.ts';
import { refuse } from './refusals.ts';
import { isSlow } from '../time-limit.ts';
import type { Judge } from '../verdicts.ts';
import { verdictRoutes } from './verdict-routes.ts';
import type { Greeting } from './views/chat-page.ts';

/** Bytes of a request; a question of 10,000 characters still gets its friendly sentence. */
const BODY_LIMIT = 256 * 1024;

const shortLimit = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (context) => refuse(context, 'large'),
});

export interface AppOptions extends Partial<Pick<Greeting, 'topics'>> {
  readonly host: string;
  readonly ask: AskInChat;
  /** Checks an uploaded document; without it none is taken. */
  readonly check?: CheckUpload;
  /** Keeps what a person says of a finding; without it nothing can be judged. */
  readonly judge?: Judge;
  /** One question asked outside any chat, answered as the machine contract says. */
  readonly answerJson: (question: string) => Promise<unknown>;
  /** Takes the updates that Telegram brings to this path; without it there is none. */
  readonly webhook?: {
    readonly path: string;
    readonly take: (request: Request) => Promise<Response>;
  };
  /** News for feed readers; without it there are no feeds. */
  readonly news?: TellNews;
  readonly examples: Greeting['examples'];
  /** How many reports the index holds now. */
  readonly countReports: () => Promise<number>;
  /** A new random name for a chat; at least 16 characters of A–Z, a–z, 0–9, `_`, `-`. */
  readonly newId: () => string;
  readonly log: Log;
  /** Milliseconds a question may take. */
  readonly timeLimit: number;
}

const METHODS: Readonly<Record<string, string>> = {
  '/': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
  '/ask': 'POST',
  '/forget': 'POST',
  '/check': 'POST',
  '/verdict': 'POST',
  '/api/ask': 'POST',
};

/** The web channel without a server: tested by `app.request`. */
export const createApp = (options: AppOptions): Hono => {
  const app = new Hono();
  app.use(headers);
  const { webhook } = options;
  if (webhook) app.post(webhook.path, shortLimit, (context) => webhook.take(context.req.raw));
  if (isLoopback(options.host)) app.use(ownHost);
  app.use(ownPosts, (context, next) =>
    (context.req.path === '/check' ? uploadLimit : shortLimit)(context, next),
  );
  app.get('/healthz', async (context) =>
    context.json({ status: 'ok', reports: await options.countReports() }),
  );
  for (const { path, type, content } of assets)
    app.get(path, (context) => {
      context.header('cache-control', 'public, max-age=31536000, immutable');
      return context.body(content, 200, { 'content-type': type });
    });
  const chats = createChats(options);
  app.route('/', chatRoutes(options, chats));
  app.route('/', checkRoutes(options, chats));
  app.route('/', verdictRoutes(options, chats));
  app.route('/', apiRoutes(options));
  app.route('/', feedRoutes(options));
  app.notFound((context) => {
    const allowed = METHODS[context.req.path];
    if (allowed === undefined) return refuse(context, 'not-found');
    context.header('allow', allowed);
    return refuse(context, 'method');
  });
  app.onError((error, context) => {
    if (isSlow(error)) return refuse(context, 'slow');
    options.log(`网页出错：${error.stack ?? error.message}`);
    return refuse(context, 'failed');
  });
  return app;
};
