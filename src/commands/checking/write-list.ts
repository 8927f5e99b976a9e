/** A list of faults and a path in, a file of the kind its ending names out: whole, or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { FaultList } from '../../answer/fault-list/fault-list.ts';
import { ConfigError } from '../../errors.ts';

type Render = (list: FaultList) => Promise<string | Uint8Array>;

/** Writers are loaded when they are needed: the Word writer alone takes longer than reading a report. */
const RENDERERS: Readonly<Record<string, Render>> = {
  '.xlsx': async (list) => (await import('../../answer/fault-list/xlsx.ts')).faultListXlsx(list),
  '.docx': async (list) => (await import('../../answer/fault-list/docx.ts')).faultListDocx(list),
  '.html': async (list) => (await import('../../answer/fault-list/html.ts')).faultListHtml(list),
  '.md': async (list) =>
    (await import('../../answer/fault-list/markdown.ts')).faultListMarkdown(list),
};

const ENDINGS = Object.keys(RENDERERS).join('、');

const cannotWrite = (path: string, cause: unknown): ConfigError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '未知原因';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: '文件夹不存在，请先建立',
    EACCES: '没有写入权限',
    EPERM: '没有写入权限，或文件正在别的程序里打开',
    EBUSY: '文件正在别的程序里打开，请先关闭',
    EISDIR: '这是文件夹，请给出文件名',
    ENOTDIR: '路径中有一段不是文件夹',
    ENOSPC: '磁盘已满',
    EROFS: '磁盘是只读的',
  };
  return new ConfigError(`清单写不到 ${path}：${reasons[code] ?? code}。`, { cause });
};

export interface ListFile {
  readonly write: (list: FaultList) => Promise<void>;
}

const folderOf = async (path: string): Promise<void> => {
  const status = await stat(dirname(path));
  if (!status.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() === true) throw Object.assign(new Error(path), { code: 'EISDIR' });
};

/**
 * The file that `--out` names, looked at before the work begins.
 * @throws ConfigError where the ending is none of xlsx, docx, html, md, or the place cannot be written to.
 */
export const listFileAt = async (path: string): Promise<ListFile> => {
  const render = RENDERERS[extname(path).toLowerCase()];
  if (!render)
    throw new ConfigError(`--out 不认识“${basename(path)}”这种文件；请用 ${ENDINGS} 之一结尾。`);
  try {
    await folderOf(path);
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  return {
    write: async (list) => {
      const content = await render(list);
      const draft = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
      try {
        await writeFile(draft, content, { flag: 'wx' });
        await rename(draft, path);
      } catch (cause) {
        await rm(draft, { force: true });
        throw cannotWrite(path, cause);
      }
    },
  };
};
