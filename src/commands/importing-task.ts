/** A file in, what the index needs of it out, read in any thread: the report, or why there is none. */
import type { Limits } from '../document/document.ts';
import { hashOf, type Read, readDocument } from '../ingest.ts';
import { defineTask } from '../parallel.ts';
import type { ReadingError } from '../report/report.ts';
import { loadFile } from '../sources/files.ts';

export interface FileToImport {
  readonly file: string;
  /** Whether the index holds its content already; then it is not read again. */
  readonly isHeld: boolean;
  readonly limits: Limits;
}

export type FileRead = { readonly file: string } & (
  { readonly read: Read | null } | { readonly error: ReadingError }
);

export const task = defineTask({
  module: import.meta.url,
  run: async ({ file, isHeld, limits }: FileToImport): Promise<FileRead> => {
    if (isHeld) return { file, read: null };
    const loaded = await loadFile(file, limits.bytes);
    if ('error' in loaded) return { file, error: loaded.error };
    const result = await readDocument(loaded.bytes, file, limits);
    if ('error' in result) return { file, error: result.error };
    return { file, read: { file, contentHash: hashOf(loaded.bytes), report: result.report } };
  },
  failed: ({ file }, reason): FileRead => ({
    file,
    error: { code: 'unreadable', message: `读取时程序出错（${reason}），其余文件不受影响。` },
  }),
});
