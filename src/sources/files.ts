/** Paths in, documents' bytes out: files, folders and what is wrong with those that cannot be loaded. */
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, normalize } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
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
 * The files that the paths mean: a file stands for itself, a folder for every file below it (hidden ones
 * left out), a pattern such as `reports/**\/*.pdf` for the files it matches; each list in the order of names.
 * A path that does not exist and is no pattern stays, so that loading it tells.
 */
export const filesBelow = async (paths: readonly string[]): Promise<readonly string[]> => {
  const lists = await Promise.all(paths.map(filesOf));
  return [...new Set(lists.flat())];
};

const filesOf = async (path: string): Promise<readonly string[]> => {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'nothing' && !isDynamicPattern(path)) return [path];
  const pattern = kind === 'folder' ? `${escapePath(path)}/**/*` : path;
  const found = await glob(pattern, { onlyFiles: true, dot: false, absolute: isAbsolute(path) });
  return found.length > 0 || kind === 'folder' ? found.map(normalize).sort() : [path];
};

const kindOf = async (path: string): Promise<'file' | 'folder' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};
