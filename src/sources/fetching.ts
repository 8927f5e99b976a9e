/** A web address and what is known of it in, its content out: redirects followed, limits kept, trouble as a value. */
import { httpGet, InsideAddress, type Reply, TooLarge } from './http-get.ts';

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

export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
  /** Milliseconds the server asked to be left alone, null where it did not. */
  readonly retryAfter: number | null;
  /** Whether another try is of no use: gone, refused, too large, not ours to visit. */
  readonly final: boolean;
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

const trouble = (message: string, more: Partial<Trouble> = {}): Trouble => ({
  kind: 'trouble',
  message,
  retryAfter: null,
  final: false,
  ...more,
});

const LONGEST_WAIT = 86_400_000;

/** The Retry-After header: seconds, or a date beside the answer's own date. */
const retryAfterOf = ({ headers }: Reply): number | null => {
  const said = headers['retry-after'];
  if (said === undefined) return null;
  const wait = /^\d+$/u.test(said)
    ? Number(said) * 1000
    : Date.parse(said) - Date.parse(headers.date ?? '');
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null;
};

const refusal = (reply: Reply): Trouble => {
  const { status } = reply;
  const retryAfter = retryAfterOf(reply);
  if (status === 404 || status === 410)
    return trouble(`网页不存在（HTTP ${status}），请核对网址`, { final: true });
  if (status === 401 || status === 403)
    return trouble(`网站拒绝访问（HTTP ${status}）`, { final: true });
  if (status === 429) return trouble('网站要求放慢速度（HTTP 429）', { retryAfter });
  return trouble(`网站出错（HTTP ${status}），稍后会再试`, { retryAfter });
};

const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个网站，请核对网址',
  EAI_AGAIN: '暂时查不到这个网站的地址',
  ECONNREFUSED: '网站没有应答（连接被拒绝）',
  ECONNRESET: '连接中途断开',
  CERT_HAS_EXPIRED: '网站的证书已过期',
};

const failure = (cause: unknown, { limits, signal }: FetchOptions, isLate: boolean): Trouble => {
  if (cause instanceof InsideAddress)
    return trouble('网址指向本机或内网，没有访问；确实需要时在 allowInside 里写明主机名', {
      final: true,
    });
  if (cause instanceof TooLarge)
    return trouble(`内容超过 ${Math.round(limits.bytes / 1_000_000)} MB 的上限`, { final: true });
  if (signal.aborted) return trouble('已停止');
  if (isLate) return trouble('网站太慢，超过了时限');
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return trouble(NETWORK[code] ?? `取不到内容（${code || '网络错误'}）`);
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
    return failure(cause, options, late.aborted);
  }
};
