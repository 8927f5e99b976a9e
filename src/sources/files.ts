/** Paths in, documents' bytes out: files, folders and what is wrong with those that cannot be loaded. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingError } from '../report/report.ts';

export type Loaded = { readonly bytes: Uint8Array } | { readonly error: ReadingError };

const failure = (code: ReadingError['code'], message: string): Loaded => ({
  error: { code, message },
});

/**
 * Loads one file, at most `limit` bytes; looks at the size before it reads.
 * A file that cannot be loaded is an error value, never an exception.
 */
export const loadFile = async (path: string, limit: number): Promise<Loaded> => {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return failure('unreadable', `${path} 是文件夹；请给出其中的文件。`);
    if (!status.isFile()) return failure('unreadable', `${path} 不是普通文件，无法读取。`);
    if (status.size > limit)
      return failure(
        'too-large',
        `文件有 ${megabytes(status.size)} MB，超过 ${megabytes(limit)} MB 的上限；年报通常不足 1 MB，请确认是否选对了文件。`,
      );
    return { bytes: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT') return failure('not-found', `找不到文件 ${path}，请检查路径。`);
    if (code === 'EACCES' || code === 'EPERM')
      return failure('unreadable', `没有读取 ${path} 的权限。`);
    return failure('unreadable', `无法读取 ${path}（${code || '未知原因'}）。`);
  }
};

const megabytes = (bytes: number): string =>
  (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

/**
 * The files below the paths: a file stands for itself, a folder for every file below it, hidden ones
 * left out, in the order of their names. A path that does not exist stays in the list, so that loading tells.
 */
export const filesBelow = async (paths: readonly string[]): Promise<readonly string[]> => {
  const lists = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? filesInFolder(path) : [path])),
  );
  return lists.flat();
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

const filesInFolder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/u)
          .some((part) => part.startsWith('.')),
    )
    .sort();
};
