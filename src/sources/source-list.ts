/** The configuration file of sources in, checked sources out. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { ConfigError } from '../errors.ts';

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const INTERVAL = '应形如 "30s"、"10m"、"6h"、"1d"';

/** “30s”, “10m”, “6h”, “1d” → milliseconds, within bounds. */
const interval = (least: string, fallback: string) => {
  const milliseconds = (text: string): number =>
    Number.parseInt(text, 10) * UNITS[text.slice(-1) as keyof typeof UNITS];
  return z
    .string({ error: INTERVAL })
    .regex(/^[1-9]\d{0,3}[smhd]$/u, INTERVAL)
    .default(fallback)
    .transform(milliseconds)
    .refine((value) => value >= milliseconds(least), `不能短于 ${least}`);
};

const words = z
  .union(
    [
      z
        .string()
        .min(1, '不能为空')
        .transform((word) => [word]),
      z.array(z.string().min(1)).min(1),
    ],
    {
      error: '应为文字，或文字的列表',
    },
  )
  .optional();

const name = z.string({ error: '应为文字' }).trim().min(1, '不能为空').max(60, '不能超过 60 字');
const url = z.url({ protocol: /^https?$/u, error: '应为 http(s) 网址' });

const web = {
  name,
  url,
  /** A link counts whose text holds one of these words … */
  title: words.transform((value) => value ?? ['年度报告', '年报']),
  /** … and none of these. */
  exclude: words.transform((value) => value ?? []),
  every: interval('10m', '6h'),
};

const SOURCE = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('folder'),
      name,
      path: z.string({ error: '应为文件夹的路径' }).min(1, '不能为空'),
      every: interval('2s', '5s'),
    }),
    z.strictObject({
      kind: z.literal('page'),
      ...web,
      /** How many pages of the list are looked through. */
      pages: z.int('应为整数').min(1, '至少为 1').max(50, '至多为 50').default(3),
    }),
    z.strictObject({ kind: z.literal('feed'), ...web }),
  ],
  { error: 'kind 应为 "folder"（文件夹）、"page"（网站栏目）或 "feed"（RSS、Atom、JSON Feed）' },
);

const SOURCE_LIST = z.strictObject(
  {
    sources: z
      .array(SOURCE, { error: '应为来源的列表' })
      .max(1000, '至多 1000 个来源')
      .refine(
        (list) => new Set(list.map((source) => source.name)).size === list.length,
        '两个来源同名；请改用不同的 name',
      ),
    /** Hosts (host or host:port) inside the own network that may be visited. */
    allowInside: z
      .array(z.string({ error: '应为主机名' }).min(1, '不能为空'), { error: '应为主机名的列表' })
      .default([]),
  },
  { error: '最外层应为 {"sources": […]}' },
);

export type Source = Readonly<z.infer<typeof SOURCE>>;
export type WebSource = Exclude<Source, { readonly kind: 'folder' }>;
export type FolderSource = Extract<Source, { readonly kind: 'folder' }>;
export type SourceList = Readonly<z.infer<typeof SOURCE_LIST>>;

const problemsOf = (error: z.ZodError): readonly string[] =>
  error.issues.map((issue) => {
    const where = issue.path
      .map((part) => (typeof part === 'number' ? `第 ${part + 1} 个` : String(part)))
      .join(' → ');
    const says =
      issue.code === 'unrecognized_keys' ? `不认识的设置 ${issue.keys.join('、')}` : issue.message;
    return where === '' ? says : `${where}：${says}`;
  });

const parsed = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new ConfigError(`${path} 不是合法的 JSON（${reason}）；请检查引号、逗号和括号。`);
  }
};

/** Checks the text of a configuration file; folders are meant from `path`'s own folder. Throws a ConfigError that names each wrong key. */
export const parseSources = (text: string, path: string): SourceList => {
  const read = SOURCE_LIST.safeParse(parsed(text, path));
  if (!read.success)
    throw new ConfigError(`${path} 里的来源配置有误：\n  ${problemsOf(read.error).join('\n  ')}`);
  const sources = read.data.sources.map((source) =>
    source.kind === 'folder' ? { ...source, path: resolve(dirname(path), source.path) } : source,
  );
  return { ...read.data, sources };
};

/** Loads the configuration file; no path means no sources. Throws a ConfigError where it cannot be read. */
export const loadSources = async (path: string | undefined): Promise<SourceList> => {
  if (path === undefined) return { sources: [], allowInside: [] };
  try {
    return parseSources(await readFile(path, 'utf8'), path);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(`读不到来源配置 ${path}；请检查 NIANBAO_SOURCES 指的文件。`);
  }
};
