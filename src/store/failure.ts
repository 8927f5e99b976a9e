/** A failure of the database or the disk in, a StoreError that names the file and says what to do out. */
import { StoreError } from '../errors.ts';

const ADVICE: readonly (readonly [codes: RegExp, advice: (path: string) => string])[] = [
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    (path) =>
      `索引文件已损坏，或不是年报的索引：${path}。请先把它连同 -wal、-shm 文件改名留存，再重新运行，即可从报告重建索引；` +
      '订阅、聊天等数据还在旧文件里，可用 sqlite3 的 .recover 命令取回。',
  ],
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    (path) => `索引文件正被另一个程序占用：${path}。请等它结束或将其关闭，然后重试。`,
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS)/,
    (path) =>
      `索引文件不可写：${path}。请检查文件和所在目录的权限，或用 NIANBAO_DATA（--data）换一个可写的数据目录。`,
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    (path) => `磁盘已满，索引未能写入：${path}。请腾出空间后重试；此前已入库的数据不受影响。`,
  ],
  [
    /^(SQLITE_CANTOPEN|EISDIR|ENOTDIR|EEXIST|ENOENT|ELOOP|ENAMETOOLONG)/,
    (path) =>
      `打不开索引文件：${path}。请确认该位置是普通文件、上级目录存在且可写，或用 NIANBAO_DATA（--data）换一个数据目录。`,
  ],
  [
    /^SQLITE_IOERR/,
    (path) =>
      `读写索引文件时磁盘出错：${path}。请检查磁盘；此前已入库的数据不受影响，修复后重试即可。`,
  ],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The StoreError for anything thrown while the index at `path` was in use; StoreErrors pass as they are. */
export const storeError = (path: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const advice = ADVICE.find(([codes]) => codes.test(codeOf(error)))?.[1];
  const detail = error instanceof Error ? error.message : String(error);
  const message = advice?.(path) ?? `索引操作失败：${path}（${detail}）。`;
  return new StoreError(message, { cause: error });
};

/** The same function, whose every failure is a StoreError about the index at `path`. */
export const guarded =
  <A extends unknown[], R>(path: string, work: (...input: A) => R) =>
  (...input: A): R => {
    try {
      return work(...input);
    } catch (error) {
      throw storeError(path, error);
    }
  };
