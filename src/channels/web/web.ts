/** Options in, a running web page out: http://host:port, or a ChannelError that says what to do. */
import { createAdaptorServer } from '@hono/node-server';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { ChannelError } from '../../errors.ts';
import { type AppOptions, createApp } from './app.ts';

/** Only `host`, `port`, `ask`, `answerJson`, `examples` and `countReports` are needed. */
export interface WebOptions
  extends
    Omit<AppOptions, 'newId' | 'log' | 'timeLimit'>,
    Partial<Pick<AppOptions, 'newId' | 'log' | 'timeLimit'>> {
  readonly port: number;
}

export interface Web {
  /** Where a browser of this machine finds the page. */
  readonly url: string;
  /** Takes no more requests, waits for those in flight, ends. */
  readonly close: () => Promise<void>;
}

const ADVICE: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `端口 ${port} 已被别的程序占用。请换一个端口（例如 PORT=${port + 1} npm start），或先停掉占用它的程序。`,
  EACCES: (_host, port) => `没有权限使用端口 ${port}。请改用 1024 以上的端口，例如 PORT=8787。`,
  EADDRNOTAVAIL: (host) =>
    `本机没有 ${host} 这个地址。请把 HOST 改成 127.0.0.1（只有本机能访问）或本机网卡的地址。`,
  ENOTFOUND: (host) => `找不到 ${host} 这个地址。请把 HOST 改成 127.0.0.1。`,
};

const refused = (cause: unknown, host: string, port: number): ChannelError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const advice = ADVICE[code]?.(host, port) ?? `请检查 HOST 与 PORT（${code || String(cause)}）。`;
  return new ChannelError(`网页没有启动：${advice}`, { cause });
};

/** Milliseconds that requests in flight have to end. */
const GRACE_MS = 10_000;

const limit = (server: Server): void => {
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.maxHeadersCount = 100;
};

const listen = async (server: Server, host: string, port: number): Promise<number> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    throw refused(cause, host, port);
  }
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : port;
};

const browserHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** A browser keeps its connection open after an answer: let go of it as soon as it is idle. */
const closeGently = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 20);
  const last = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(last);
};

/**
 * Starts the web page.
 * @throws ChannelError where the address cannot be listened on.
 */
export const startWeb = async ({ port, ...options }: WebOptions): Promise<Web> => {
  const log = options.log ?? console.error;
  const app = createApp({ newId: randomUUID, timeLimit: 20_000, ...options, log });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: options.host }) as Server;
  limit(server);
  const heard = await listen(server, options.host, port);
  return {
    url: `http://${browserHost(options.host)}:${heard}`,
    close: () => closeGently(server),
  };
};
