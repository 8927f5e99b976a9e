/** A web address and what is known of it in, its content out: redirects followed, limits kept, trouble as a value. */
import { failure, refusal, type Trouble, trouble } from './fetch-trouble.ts';
import { httpGet } from './http-get.ts';

/** What a server said last time, handed back so that it can answer “unchanged”. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Content extends Validators {
  readonly kind: 'content';
  /** Where it was found after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

export type Fetched = Content | { readonly kind: 'same' } | Trouble;

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 30_000_000,
  milliseconds: 60_000,
  redirects: 5,
};

export interface FetchOptions {
  readonly limits: FetchLimits;
  readonly allowInside: readonly string[];
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

export const AGENT = 'nianbao';

const HEADERS = {
  'user-agent': `${AGENT}/0.1`,
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
};

const webAddress = (text: string, base?: URL): URL | null => {
  if (!URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  return /^https?:$/u.test(url.protocol) && url.username === '' ? url : null;
};

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const headersFor = (known: Validators | null): Readonly<Record<string, string>> => ({
  ...HEADERS,
  ...(known?.etag && { 'if-none-match': known.etag }),
  ...(known?.modified && { 'if-modified-since': known.modified }),
});

const follow = async (
  start: URL,
  known: Validators | null,
  { limits, allowInside, signal }: FetchOptions,
): Promise<Fetched> => {
  let url = start;
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const headers = headersFor(known);
    const reply = await httpGet(url, { headers, allowInside, limit: limits.bytes, signal });
    if (reply.status === 304) return { kind: 'same' };
    if (reply.status === 200) {
      const { etag, 'last-modified': modified } = reply.headers;
      const validators = { etag: etag ?? null, modified: modified ?? null };
      return { kind: 'content', url: url.href, bytes: reply.bytes, ...validators };
    }
    if (!isRedirect(reply.status)) return refusal(reply);
    const next = webAddress(reply.headers.location ?? '', url);
    if (!next) return trouble('网站转到了一个不能访问的网址', { final: true });
    url = next;
  }
  return trouble(`网站转来转去超过 ${limits.redirects} 次`, { final: true });
};

/** Gets what stands at an address; whatever goes wrong is a value. */
export const fetchContent = async (
  address: string,
  known: Validators | null,
  options: FetchOptions,
): Promise<Fetched> => {
  const url = webAddress(address);
  if (!url) return trouble('不是 http(s) 网址', { final: true });
  const late = AbortSignal.timeout(options.limits.milliseconds);
  const signal = AbortSignal.any([options.signal, late]);
  try {
    return await follow(url, known, { ...options, signal });
  } catch (cause) {
    const ended = options.signal.aborted ? 'stopped' : late.aborted ? 'late' : null;
    return failure(cause, options.limits.bytes, ended);
  }
};
