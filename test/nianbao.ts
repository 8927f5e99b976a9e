/** Runs the real command line in a process of its own, on a data directory of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly log: string;
}

/** A directory that is removed when the caller is done with it. */
export const scratch = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'nianbao-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};

/** Runs a TypeScript entry of the project with the given words, standard input and environment. */
export const run = (
  entry: 'src/cli.ts' | 'src/main.ts',
  words: readonly string[],
  {
    input = '',
    environment = {},
  }: { input?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    });
    let out = '';
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, log });
    });
    child.stdin.end(input);
  });

/** Runs `nianbao` with the given words. */
export const nianbao = (
  words: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<Run> => run('src/cli.ts', words, options);
