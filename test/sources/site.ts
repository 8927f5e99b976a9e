/** Pages in, a web site on loopback that serves them out; what was asked of it is kept. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A body, or a body with a status and headers, or a handler of its own. */
export type Page =
  | string
  | Uint8Array
  | Handler
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    };

export interface Site {
  readonly url: string;
  readonly host: string;
  readonly pages: Map<string, Page>;
  /** Paths in the order they were asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const serve = (
  page: Page | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  if (page === undefined) response.writeHead(404).end('nothing');
  else if (typeof page === 'function') page(request, response);
  else if (typeof page === 'string' || page instanceof Uint8Array) response.end(page);
  else response.writeHead(page.status ?? 200, page.headers).end(page.body ?? '');
};

export const startSite = async (pages: Readonly<Record<string, Page>> = {}): Promise<Site> => {
  const held = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    serve(held.get(path), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    pages: held,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
