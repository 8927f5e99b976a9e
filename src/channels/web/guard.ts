/** A request in, a refusal out where it comes from another site or asks for a host that we are not. */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { refuse } from './refusals.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1';

const hostnameOf = (authority: string): string | null => {
  try {
    return new URL(`http://${authority}`).hostname;
  } catch {
    return null;
  }
};

/** Only on loopback: a page of another site must not reach us through a name of its own (DNS rebinding). */
export const ownHost: MiddlewareHandler = async (context, next) => {
  const hostname = hostnameOf(context.req.header('host') ?? '');
  if (hostname === null || !LOOPBACK.has(hostname)) return refuse(context, 'host');
  return next();
};

/** Headers by which a proxy tells whom it speaks for. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const;

/** True where the page is bound to loopback and nobody speaks for somebody else: the person at this machine. */
export const isAtThisMachine = (context: Context, host: string): boolean =>
  isLoopback(host) && FORWARDED.every((name) => context.req.header(name) === undefined);

const isForeign = (context: Context): boolean => {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = context.req.header('origin');
  return origin !== undefined && origin.replace(/^https?:\/\//, '') !== context.req.header('host');
};

/** What changes something may come only from our own pages, or from programs that are no browser. */
export const ownPosts: MiddlewareHandler = async (context, next) =>
  context.req.method === 'POST' && isForeign(context) ? refuse(context, 'foreign') : next();

/** No script, style, frame or request but our own; `same-origin` keeps the Origin header of forms. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});
