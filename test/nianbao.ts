/** Runs the real command line, in this process or in one of its own, on a data directory of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runCommandLine } from '../src/command-line.ts';
import { CONFIG_SCHEMA } from '../src/config.ts';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly log: string;
}

interface Options {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder that a process of its own stands in; the project's where none is named. */
  readonly folder?: string;
}

/** Every setting as not set: the `.env` file of whoever runs the tests, a token in it, has no say. */
const UNSET = Object.fromEntries(Object.keys(CONFIG_SCHEMA.shape).map((key) => [key, '']));

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

/** Runs an entry of the project with the given words, standard input and environment. */
export const run = (
  entry: 'src/cli.ts' | 'src/main.ts' | 'bin/nianbao.mjs',
  words: readonly string[],
  { input = '', environment = {}, folder }: Options = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const child = spawn(process.execPath, [...loader, absolute(entry), ...words], {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ...(folder === undefined && UNSET),
        ...environment,
      },
      ...(folder !== undefined && { cwd: folder }),
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

/** Runs `nianbao` with the given words in this process: only the terminal is missing. */
export const nianbao = async (
  words: readonly string[],
  { input = '', environment = {} }: Options = {},
): Promise<Run> => {
  let out = '';
  let log = '';
  const output = new PassThrough().setEncoding('utf8').on('data', (text: string) => (out += text));
  const status = await runCommandLine(words, environment, {
    out: (text) => (out += `${text}\n`),
    log: (text) => (log += `${text}\n`),
    input: Readable.from([input]),
    output,
    progress: { write: (text: string) => (log += text) },
  });
  return { status, out, log };
};
