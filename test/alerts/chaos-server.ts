/** A Bot API server on loopback that answers, refuses, hangs and drops by chance; every message that it took is kept. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export const CHAOS_TOKEN = '123456:AAF-loopback_chaos';

/** Chats that refuse whatever is sent to them. */
export const BLOCKED = 403;
export const VANISHED = 400;

export interface Delivery {
  readonly chat: number;
  readonly text: string;
}

export interface ChaosServer {
  readonly url: string;
  readonly delivered: readonly Delivery[];
  /** Calls for each chat. */
  readonly calls: ReadonlyMap<number, number>;
  readonly close: () => Promise<void>;
}

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const refuse = (response: ServerResponse, code: number, description: string, more = {}): void => {
  answer(response, code, { ok: false, error_code: code, description, ...more });
};

/** Starts the server; `random` decides what it does. */
export const startChaosServer = async (random: () => number): Promise<ChaosServer> => {
  const delivered: Delivery[] = [];
  const calls = new Map<number, number>();
  const take = (response: ServerResponse, chat: number, words: string): void => {
    delivered.push({ chat, text: words });
    answer(response, 200, { ok: true, result: { message_id: delivered.length } });
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = JSON.parse(await text(request)) as { chat_id: number; text: string };
      calls.set(body.chat_id, (calls.get(body.chat_id) ?? 0) + 1);
      const chance = random();
      if (body.chat_id === BLOCKED) refuse(response, 403, 'Forbidden: bot was blocked by the user');
      else if (body.chat_id === VANISHED) refuse(response, 400, 'Bad Request: chat not found');
      else if (chance < 0.06)
        refuse(response, 429, 'Too Many Requests', { parameters: { retry_after: 0.03 } });
      else if (chance < 0.12) refuse(response, 500, 'Internal Server Error');
      else if (chance < 0.15) request.socket.destroy();
      else if (chance > 0.985) return;
      else take(response, body.chat_id, body.text);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    delivered,
    calls,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
