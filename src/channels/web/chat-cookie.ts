/** A request in, the name of its chat out; kept in a cookie that no script and no other site can use. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'chat';
const ID = /^[\w-]{16,64}$/;
const DAYS_30 = 30 * 24 * 60 * 60;

/** Begins a new chat and tells the browser. */
export const beginChat = (context: Context, newId: () => string): string => {
  const id = newId();
  setCookie(context, COOKIE, id, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: DAYS_30,
  });
  return `web:${id}`;
};

/** The chat that the browser names, or a new one. */
export const chatOf = (context: Context, newId: () => string): string => {
  const id = getCookie(context, COOKIE);
  return id !== undefined && ID.test(id) ? `web:${id}` : beginChat(context, newId);
};
