/** Words of a command in, how long the program ran and the most memory it held out. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const PEAK = new URL('peak-memory.ts', import.meta.url).href;

export interface Run {
  readonly milliseconds: number;
  /** Megabytes, all its processes together. */
  readonly peak: number;
  readonly output: string;
}

const runNode = (args: readonly string[], peakFolder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NIANBAO_PEAK_FOLDER: peakFolder },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve(output);
    });
  });

const peakIn = (folder: string): number =>
  readdirSync(folder).reduce(
    (sum, file) => sum + Number(readFileSync(join(folder, file), 'utf8')),
    0,
  );

const timed = async (args: readonly string[]): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-peak-'));
  const begun = performance.now();
  const output = await runNode(args, folder);
  const milliseconds = performance.now() - begun;
  const peak = peakIn(folder);
  rmSync(folder, { recursive: true, force: true });
  return { milliseconds, peak, output };
};

/** Runs the project's command line in a process of its own. */
export const runCommand = (...words: readonly string[]): Promise<Run> =>
  timed(['--import', 'tsx', '--import', PEAK, CLI, ...words]);

/** Runs Node with the TypeScript loader and nothing to do. */
export const runNothing = (): Promise<Run> => timed(['--import', 'tsx', '--eval', '0']);
