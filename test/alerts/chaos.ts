/** Crashes in, what became of the alerts out: a process is killed at random points and started again, until all was sent. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open.ts';
import { temporaryDirectory } from '../store/index-file.ts';
import { BLOCKED, startChaosServer, VANISHED, type Delivery } from './chaos-server.ts';

const SCRIPT = fileURLToPath(new URL('chaos-process.ts', import.meta.url));
const CHATS = [1, 2, 3, 4, -5, BLOCKED, VANISHED];
const LONGEST_MS = 900;

export interface Chaos {
  readonly crashes: number;
  readonly delivered: number;
  /** `chat year` that never arrived. */
  readonly lost: readonly string[];
  /** Messages that told something a second time. */
  readonly doubled: number;
  /** Alerts of which the index says that they may have been doubled. */
  readonly uncertain: number;
  readonly integrity: unknown;
  /** Calls for the chat that blocked the bot. */
  readonly callsToBlocked: number;
}

const subscribeAll = async (directory: string): Promise<void> => {
  const store = await openStore(directory);
  const wish = {
    subject: null,
    below: false,
    what: 'reports' as const,
    errorsOnly: false,
    topic: null,
    bound: null,
  };
  for (const chat of CHATS) await store.subscribe(`telegram:${String(chat)}`, wish);
  await store.close();
};

/** Runs the process; kills it after so many milliseconds of work, if it has not ended. */
const run = (words: readonly string[], killAfter: number | null): Promise<'ended' | 'killed'> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stdout.setEncoding('utf8').once('data', () => {
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (status === 0) resolve('ended');
      else reject(new Error(log));
    });
  });

const yearsIn = ({ text }: Delivery): readonly string[] =>
  [...text.matchAll(/新收录固原市(\d{4})年/gu)].map(([, year = '']) => year);

const judge = (delivered: readonly Delivery[], reports: number) => {
  const told = new Set<string>();
  let doubled = 0;
  for (const delivery of delivered) {
    const names = yearsIn(delivery).map((year) => `${String(delivery.chat)} ${year}`);
    if (names.some((name) => told.has(name))) doubled += 1;
    for (const name of names) told.add(name);
  }
  const reachable = CHATS.filter((chat) => chat !== BLOCKED && chat !== VANISHED);
  const lost = reachable.flatMap((chat) =>
    Array.from({ length: reports }, (_, at) => `${String(chat)} ${String(3000 + at)}`).filter(
      (name) => !told.has(name),
    ),
  );
  return { doubled, lost };
};

/** Lets a process import `reports` and send its alerts, and kills it `kills` times on the way. */
export const chaos = async (
  kills: number,
  reports: number,
  random: () => number,
): Promise<Chaos> => {
  const { directory, remove } = temporaryDirectory();
  const server = await startChaosServer(random);
  try {
    await subscribeAll(directory);
    const words = [directory, server.url, String(reports)];
    let crashes = 0;
    while (crashes < kills && (await run(words, random() * LONGEST_MS)) === 'killed') crashes += 1;
    await run(words, null);
    const database = new Database(join(directory, 'index.db'), { readonly: true });
    const integrity = database.pragma('integrity_check', { simple: true });
    database.close();
    const store = await openStore(directory);
    const { ever } = await store.recoverSending();
    await store.close();
    return {
      crashes,
      delivered: server.delivered.length,
      ...judge(server.delivered, reports),
      uncertain: ever,
      integrity,
      callsToBlocked: server.calls.get(BLOCKED) ?? 0,
    };
  } finally {
    await server.close();
    remove();
  }
};
