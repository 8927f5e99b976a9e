/** Title and body in, a whole HTML document out. */
import { html } from 'hono/html';
import { assetPath } from '../assets.ts';
import type { Markup } from './markup.ts';

/** The frame of every page: language, viewport, style, script, skip link. */
export const page = (title: string, body: Markup): Markup =>
  html`<!doctype html>
    <html lang="zh-Hans-CN">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f3f5f2" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#121715" />
        <meta name="description" content="问政府信息公开工作年度报告：数据、出处、核验发现。" />
        <title>${title}</title>
        <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assetPath('page.css')}" />
        <script src="${assetPath('page.js')}" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`;

/** A page for what went wrong: a heading, one sentence, and the way back. */
export const problemPage = (heading: string, sentence: string): Markup =>
  page(
    `${heading} · 年报`,
    html`<main class="lost">
      <h1>${heading}</h1>
      <p>${sentence}</p>
      <p><a href="/">回到提问的页面</a></p>
    </main>`,
  );
