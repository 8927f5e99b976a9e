/** A web address in, the answer's head and body stream out: one request, to a public address only. */
import { lookup } from 'node:dns';
import { type IncomingHttpHeaders, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isInside } from './inside-addresses.ts';

/** The address lies inside the machine's own network and nobody allowed it. */
export class InsideAddress extends Error {
  override readonly name = 'InsideAddress';
}

/** The body is larger than it may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

export interface GetOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Hosts (`host` or `host:port`) that may lie inside the own network. */
  readonly allowInside: readonly string[];
  /** Bytes of the body after decompression. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Looks a name up once and connects to just the addresses that were checked, so that a second look-up cannot differ. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, []);
      return;
    }
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isInside(address)))
      callback(new InsideAddress(hostname), []);
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** The host without the brackets of IPv6. */
const bare = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '');

const send = (url: URL, options: GetOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const allowed = options.allowInside.some((host) => host === url.host || host === bare(url));
    if (!allowed && isIP(bare(url)) !== 0 && isInside(bare(url))) {
      reject(new InsideAddress(url.hostname));
      return;
    }
    const { headers, signal } = options;
    const call = url.protocol === 'https:' ? secure : plain;
    const guarded = { headers, signal, agent: false, ...(!allowed && { lookup: publicOnly }) };
    call(url, guarded, resolve).once('error', reject).end();
  });

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const bodyOf = async (message: IncomingMessage, limit: number): Promise<Uint8Array> => {
  const decoder = decoders[message.headers['content-encoding']?.toLowerCase() ?? '']?.();
  const stream = decoder ? message.pipe(decoder) : message;
  if (decoder) message.once('error', (cause) => decoder.emit('error', cause));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as Readable) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > limit) throw new TooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/**
 * Gets one address without following redirects; the body is read for 200 alone.
 * @throws InsideAddress, TooLarge, or what the network throws (the signal's reason after its time).
 */
export const httpGet = async (url: URL, options: GetOptions): Promise<Reply> => {
  const message = await send(url, options);
  try {
    const status = message.statusCode ?? 0;
    const bytes = status === 200 ? await bodyOf(message, options.limit) : new Uint8Array();
    return { status, headers: message.headers, bytes };
  } finally {
    message.destroy();
  }
};
