/** GET /feeds/固原市.xml in, the news of that place as Atom (RFC 4287) out. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { News, NewsEntry } from '../../report/news.ts';
import { plainText } from '../plain-text.ts';
import type { AppOptions } from './app.ts';
import { refuse } from './refusals.ts';
import type { Markup } from './views/markup.ts';

/** News by the name of a place or 全部; null where nobody knows the name. */
export type TellNews = (name: string) => Promise<News | null>;

const instant = (at: number): string => new Date(at).toISOString();

const entryView = (
  { id, title, lines, at, question, address }: NewsEntry,
  origin: string,
): Markup =>
  html`<entry>
    <id>tag:nianbao,2026:event/${id}</id>
    <title>${plainText(title)}</title>
    <updated>${instant(at)}</updated>
    <link rel="alternate" href="${`${origin}/?q=${encodeURIComponent(question)}`}" />
    ${address === null ? '' : html`<link rel="via" href="${address}" />`}
    <content type="text">${plainText([title, ...lines].join('\n'))}</content>
  </entry>`;

const feedView = ({ title, entries }: News, self: string, origin: string): Markup =>
  html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <id>${self}</id>
      <title>${title}</title>
      <updated>${instant(entries[0]?.at ?? 0)}</updated>
      <author><name>年报</name></author>
      <link rel="self" href="${self}" />
      ${entries.map((entry) => entryView(entry, origin))}
    </feed>`;

/** Feeds for people without Telegram. */
export const feedRoutes = ({ news }: Pick<AppOptions, 'news'>): Hono => {
  const app = new Hono();
  app.get('/feeds/:file{.+\\.xml}', async (context) => {
    const name = context.req.param('file').replace(/\.xml$/u, '');
    const told = (await news?.(name)) ?? null;
    if (!told) return refuse(context, 'not-found');
    const { origin, pathname } = new URL(context.req.url);
    const xml = await feedView(told, origin + pathname, origin);
    return context.body(String(xml), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'max-age=60',
    });
  });
  return app;
};
