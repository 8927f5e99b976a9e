/** Requests to the app as browsers and programs make them. */
import { appWith } from './page.ts';

export const HOST = { host: '127.0.0.1:8787' };

export const get = (path: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request(path, { headers: { ...HOST, ...headers } });

/** A question sent by the form. */
export const ask = (question: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request('/ask', {
    method: 'POST',
    headers: { ...HOST, ...headers },
    body: new URLSearchParams({ question }),
  });

/** A question sent by a program. */
export const askJson = (body: string, headers: Record<string, string> = {}, app = appWith()) =>
  app.request('/api/ask', {
    method: 'POST',
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
    body,
  });
