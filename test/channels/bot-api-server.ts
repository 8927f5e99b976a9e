/** A Bot API server on loopback: hands out updates, takes what is sent, refuses what Telegram would refuse. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { readMultipart } from './bot-api/multipart.ts';
import { sendingProblem } from './bot-api/sending.ts';

export interface Call {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What to answer instead of the usual: an error, a delay, or a dropped connection. */
export interface Misbehaviour {
  readonly status?: number;
  readonly description?: string;
  readonly retryAfter?: number;
  readonly delayMs?: number;
  readonly drop?: boolean;
}

export interface BotApiServer {
  readonly url: string;
  /** Every call but getUpdates, in order. */
  readonly calls: readonly Call[];
  /** The calls of one method, once there are so many of them. */
  readonly waitFor: (method: string, count?: number) => Promise<readonly Call[]>;
  /** What getFile finds, by file_id: the bytes, or another path than the usual. */
  readonly files: Map<string, { readonly bytes: Uint8Array; readonly path?: string }>;
  /** Hands an update to the bot; its id. */
  readonly push: (update: object) => number;
  /** Hands an update with this id, maybe one that was handed before. */
  readonly pushAs: (id: number, update: object) => void;
  /** Asked for every call; undefined means the usual answer. */
  misbehave: (call: Call) => Misbehaviour | undefined;
  /** The offset last confirmed by getUpdates, and how often it was called. */
  readonly state: () => { readonly confirmed: number; readonly polls: number };
  readonly close: () => Promise<void>;
}

export const TOKEN = '123456:AAF-loopback_secret';
const BOT = {
  id: 1,
  is_bot: true,
  first_name: '年报',
  username: 'nianbao_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
};

const WAITING_LIMIT_MS = 5_000;

const bodyOf = async (request: IncomingMessage): Promise<Call['body']> => {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(body, type);
  return body.length > 0 ? (JSON.parse(body.toString()) as Call['body']) : {};
};

const answer = (response: ServerResponse, status: number, json: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
};
const succeed = (response: ServerResponse, result: unknown): void => {
  answer(response, 200, { ok: true, result });
};
const fail = (response: ServerResponse, status: number, description: string, retry?: number) => {
  const parameters = retry === undefined ? {} : { parameters: { retry_after: retry } };
  answer(response, status, { ok: false, error_code: status, description, ...parameters });
};

/** The queue of updates: what is not confirmed is handed out again. */
const createQueue = () => {
  let queue: { update_id: number }[] = [];
  let waiting: { response: ServerResponse; give: () => void } | null = null;
  const state = { confirmed: 0, polls: 0 };
  let next = 1;
  return {
    state,
    push: (update: object): number => {
      const id = next++;
      queue.push({ ...update, update_id: id });
      waiting?.give();
      return id;
    },
    pushAs: (id: number, update: object): void => {
      next = Math.max(next, id + 1);
      queue.push({ ...update, update_id: id });
      waiting?.give();
    },
    poll: (response: ServerResponse, body: Call['body']): void => {
      state.polls += 1;
      const offset = Number(body['offset'] ?? 0);
      state.confirmed = Math.max(state.confirmed, offset - 1);
      queue = queue.filter(({ update_id: id }) => id >= offset);
      if (waiting) fail(waiting.response, 409, 'Conflict: terminated by other getUpdates request');
      waiting = null;
      const give = () => {
        clearTimeout(timer);
        if (waiting?.response === response) waiting = null;
        if (!response.writableEnded && !response.destroyed)
          succeed(response, queue.slice(0, Number(body['limit'] ?? 100)));
      };
      const timer = setTimeout(give, Number(body['timeout'] ?? 0) * 1000);
      response.on('close', () => {
        clearTimeout(timer);
        if (waiting?.response === response) waiting = null;
      });
      if (queue.length > 0) give();
      else waiting = { response, give };
    },
  };
};

const sent = (id: number, { body }: Call) => ({
  message_id: id,
  date: 1_700_000_000,
  chat: { id: Number(body['chat_id']), type: 'private', first_name: '小明' },
  text: body['text'],
});

/** Starts the server on a free port. */
export const startBotApi = async (): Promise<BotApiServer> => {
  const calls: Call[] = [];
  const queue = createQueue();
  const files: BotApiServer['files'] = new Map();
  const pathOf = (id: string): string => files.get(id)?.path ?? `documents/${id}.bin`;
  const serveFile = async (path: string, response: ServerResponse): Promise<void> => {
    calls.push({ method: 'download', body: { path } });
    const odd = api.misbehave({ method: 'download', body: { path } });
    if (odd?.delayMs !== undefined) await wait(odd.delayMs);
    const file = [...files].find(([id]) => pathOf(id) === path);
    if (odd?.drop) response.destroy();
    else if (!file || odd?.status !== undefined) response.writeHead(odd?.status ?? 404).end();
    else response.end(file[1].bytes);
  };
  const getFile = (id: string, response: ServerResponse): void => {
    if (files.has(id))
      succeed(response, { file_id: id, file_unique_id: id, file_path: pathOf(id) });
    else fail(response, 400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
  };
  const usual = (call: Call, response: ServerResponse): void => {
    const problem = call.method === 'sendMessage' ? sendingProblem(call.body) : null;
    if (problem !== null) fail(response, 400, `Bad Request: ${problem}`);
    else if (call.method === 'getMe') succeed(response, BOT);
    else if (call.method === 'getFile') getFile(String(call.body['file_id']), response);
    else succeed(response, call.method.startsWith('send') ? sent(calls.length, call) : true);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, owner, path] = /^\/file\/bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    if (owner === TOKEN && path !== undefined) {
      await serveFile(path, response);
      return;
    }
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const call = { method, body: await bodyOf(request) };
    if (token !== TOKEN) {
      fail(response, 401, 'Unauthorized');
      return;
    }
    if (method !== 'getUpdates') calls.push(call);
    const odd = api.misbehave(call);
    if (odd?.delayMs !== undefined) await wait(odd.delayMs);
    if (odd?.drop) request.socket.destroy();
    else if (odd?.status !== undefined)
      fail(response, odd.status, odd.description ?? 'error', odd.retryAfter);
    else if (method === 'getUpdates') queue.poll(response, call.body);
    else usual(call, response);
  };
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api: BotApiServer = {
    url: `http://127.0.0.1:${port}`,
    calls,
    files,
    push: queue.push,
    pushAs: queue.pushAs,
    misbehave: () => undefined,
    state: () => queue.state,
    waitFor: async (method, count = 1) => {
      const deadline = Date.now() + WAITING_LIMIT_MS;
      for (;;) {
        const found = calls.filter((call) => call.method === method);
        if (found.length >= count) return found;
        if (Date.now() > deadline)
          throw new Error(`${found.length} of ${count} ${method}: ${JSON.stringify(calls)}`);
        await wait(5);
      }
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return api;
};
