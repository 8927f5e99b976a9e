/** The environment in, a checked Config out; the one place that knows the names of the settings. */
import { isIP } from 'node:net';
import * as z from 'zod';
import { DEFAULT_LIMITS, type Limits } from './document/document.ts';
import { ConfigError } from './errors.ts';

const blankIsUnset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const setting = <T extends z.ZodType>(schema: T, meaning: string) =>
  z.preprocess(blankIsUnset, schema).describe(meaning);

const userIds = z
  .string()
  .regex(
    /^\s*\d{1,15}(?:\s*[,，]\s*\d{1,15})*\s*$/u,
    '应为用逗号隔开的 Telegram 用户编号，例如 123456,654321',
  )
  .default('')
  .transform((ids) =>
    ids
      .split(/[,，]/u)
      .filter((id) => id.trim() !== '')
      .map(Number),
  );

/** A whole number from 1 to `most`. */
const amount = (most: number, fallback: number) => {
  const message = `应为 1 到 ${most} 之间的整数`;
  return z.coerce.number(message).int(message).min(1, message).max(most, message).default(fallback);
};

const MEGABYTE = 1_000_000;
const SECOND = 1000;

export const CONFIG_SCHEMA = z.object({
  PORT: setting(
    z.coerce
      .number('应为 0 到 65535 之间的整数')
      .int('应为整数')
      .min(0, '应为 0 到 65535 之间的整数')
      .max(65535, '应为 0 到 65535 之间的整数')
      .default(8787),
    '网页的端口；0 表示任选一个空闲端口。',
  ),
  HOST: setting(
    z
      .string()
      .refine((host) => host === 'localhost' || isIP(host) !== 0, '应为 IP 地址或 localhost')
      .default('127.0.0.1'),
    '网页监听的地址；默认只有本机能访问。改成 0.0.0.0 之前，请先想好谁能连上它。',
  ),
  NIANBAO_DATA: setting(
    z.string().default('./data'),
    '索引所在的目录；空目录会用 seeds/ 里的报告填好。',
  ),
  MAX_MEGABYTES: setting(
    amount(1000, DEFAULT_LIMITS.bytes / MEGABYTE),
    '一份文件最大多少兆字节；超过的不读，并且说明。',
  ),
  MAX_PAGES: setting(amount(10_000, DEFAULT_LIMITS.pages), '一份 PDF 最多多少页。'),
  MAX_CELLS: setting(amount(10_000_000, DEFAULT_LIMITS.cells), '一份文件的表格最多多少格。'),
  MAX_SECONDS: setting(amount(600, DEFAULT_LIMITS.time / SECOND), '打开一份文件最多用多少秒。'),
  KEEP_QUESTIONS: setting(
    z.enum(['0', '1'], '应为 0 或 1').default('0'),
    '设为 1 就留下没有答上的问题的原文（nianbao gaps 列出，用来补词）；默认只记次数。',
  ),
  NIANBAO_SOURCES: setting(
    z.string().optional(),
    '新报告从哪里来：来源配置文件的路径（见 docs/sources.example.json）；留空就不自动收集。',
  ),
  BOT_TOKEN: setting(
    z
      .string()
      .regex(
        /^\d+:[\w-]{10,}$/u,
        '不像 Telegram 机器人令牌（形如 123456:ABC-DEF…），请到 @BotFather 复制完整的一行',
      )
      .optional(),
    'Telegram 机器人令牌（@BotFather 发放）；留空就不启动 Telegram。',
  ),
  EDITORS: setting(
    userIds,
    '可以在 Telegram 上判定核验发现、把文件收入索引的人：Telegram 用户编号，用逗号隔开；留空就谁也不行。',
  ),
  ADMIN_IDS: setting(
    userIds,
    '运行机器人的人：Telegram 用户编号，用逗号隔开；来源出了问题会告诉他们，/operator 只回答他们。',
  ),
  WEBHOOK_URL: setting(
    z
      .url({ protocol: /^https$/, error: '应为 https 网址', abort: true })
      .refine(
        (url) => new URL(url).pathname.length > 1,
        '路径不能是 /，例如 https://例子.cn/telegram',
      )
      .optional(),
    'Telegram 把消息送到这个公网 https 网址（由反向代理转到网页的端口）；留空就由机器人自己去取（长轮询）。',
  ),
  BOT_API_ROOT: setting(
    z.url({ protocol: /^https?$/, error: '应为 http(s) 网址' }).default('https://api.telegram.org'),
    'Telegram Bot API 的网址；自建 Bot API 服务器时才需要改。',
  ),
});

export type Config = Readonly<z.infer<typeof CONFIG_SCHEMA>>;

/** The limits on documents that a configuration sets. */
export const limitsOf = (
  config: Pick<Config, 'MAX_MEGABYTES' | 'MAX_PAGES' | 'MAX_CELLS' | 'MAX_SECONDS'>,
): Limits => ({
  bytes: config.MAX_MEGABYTES * MEGABYTE,
  pages: config.MAX_PAGES,
  cells: config.MAX_CELLS,
  time: config.MAX_SECONDS * SECOND,
});

/**
 * Reads the configuration from an environment.
 * @throws ConfigError naming every wrong key, what is wrong with it and what to do; never prints a value.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const read = CONFIG_SCHEMA.safeParse(environment);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`);
  throw new ConfigError(`配置有误（环境变量或 .env 文件）：\n  ${problems.join('\n  ')}`);
};

/** The text of .env.example: every setting with its meaning and its default. */
export const exampleEnvironment = (): string => {
  const settings = Object.entries(CONFIG_SCHEMA.shape).map(([key, schema]) => {
    const fallback = schema.safeParse(undefined).data;
    return `# ${schema.description ?? ''}\n${key}=${fallback === undefined ? '' : String(fallback)}\n`;
  });
  return `# 年报的配置。复制为 .env 后修改；全部可以不填。\n\n${settings.join('\n')}`;
};
