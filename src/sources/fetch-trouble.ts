/** What a server or the network did instead of giving the content in; trouble as a value, said in Chinese, out. */
import { InsideAddress, type Reply, TooLarge } from './http-get.ts';

export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
  /** Milliseconds the server asked to be left alone, null where it did not. */
  readonly retryAfter: number | null;
  /** Whether another try is of no use: gone, refused, too large, not ours to visit. */
  readonly final: boolean;
}

/** Trouble with what is told of it; otherwise another try may help at any time. */
export const trouble = (message: string, more: Partial<Trouble> = {}): Trouble => ({
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

/** What an answer other than the content says. */
export const refusal = (reply: Reply): Trouble => {
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

/** Why nothing came: the address, the network, a limit (`mostBytes`) or the time. */
export const failure = (
  cause: unknown,
  mostBytes: number,
  ended: 'stopped' | 'late' | null,
): Trouble => {
  if (cause instanceof InsideAddress)
    return trouble('网址指向本机或内网，没有访问；确实需要时在 allowInside 里写明主机名', {
      final: true,
    });
  if (cause instanceof TooLarge)
    return trouble(`内容超过 ${Math.round(mostBytes / 1_000_000)} MB 的上限`, { final: true });
  if (ended === 'stopped') return trouble('已停止');
  if (ended === 'late') return trouble('网站太慢，超过了时限');
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return trouble(NETWORK[code] ?? `取不到内容（${code || '网络错误'}）`);
};
