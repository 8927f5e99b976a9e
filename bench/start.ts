/** Nothing in; how long the command line takes to its first answer against Node starting with the loader out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, runNothing } from './command-line.ts';
import { compare, ratioRow, timeRow, type Row } from './measure.ts';

const ROUNDS = 7;
const MOST_MILLISECONDS = 1500;

export const benchStart = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const ask = () => runCommand('ask', '固原2023依申请多少件', '--data', folder);
  const first = await ask();
  const timing = await compare(ask, runNothing, ROUNDS);
  rmSync(folder, { recursive: true, force: true });
  return [
    timeRow(
      'command line: first answer on a fresh checkout',
      first.milliseconds,
      2 * MOST_MILLISECONDS,
    ),
    timeRow('command line: start to answer', timing.work, MOST_MILLISECONDS),
    ratioRow('command line: start to answer', timing, 'node with tsx, nothing to do', null),
  ];
};
