/** A file in, what finding its neighbours needs out; the report itself stays in shared memory. */
import type { Limits } from '../../document/document.ts';
import { defineTask } from '../../parallel.ts';
import type { ReadingError, Scope } from '../../report/report.ts';
import { hold, type HeldReport, readFileAsReport } from './held-report.ts';
import { type SectionSketch, sketchesOf } from './sketch.ts';

export interface FileToRead {
  readonly file: string;
  readonly limits: Limits;
}

/** A report that was read: who, when, and where to find it. */
export interface ReadFile {
  readonly held: HeldReport;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly sketches: readonly SectionSketch[];
}

/** A file that cannot be read or checked. */
export interface BrokenFile {
  readonly file: string;
  readonly error: ReadingError;
}

export type ReadResult = ReadFile | BrokenFile;

/** What is said of a file on which the program itself failed. */
export const brokenFile = (file: string, reason: string): BrokenFile => ({
  file,
  error: {
    code: 'damaged',
    message: `处理这个文件时程序出错（${reason}）；文件可能已损坏，请重新下载或另存后再试。`,
  },
});

export const task = defineTask({
  module: import.meta.url,
  run: async ({ file, limits }: FileToRead): Promise<ReadResult> => {
    const read = await readFileAsReport(file, limits);
    if ('error' in read) return { file, error: read.error };
    const { report } = read;
    return {
      held: hold(file, limits, report),
      issuer: report.issuer,
      year: report.year,
      scope: report.scope,
      sketches: sketchesOf(report),
    };
  },
  failed: ({ file }, reason) => brokenFile(file, reason),
});
