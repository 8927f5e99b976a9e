/** What is kept under version control, in; nothing that does not belong there, out. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDERS = ['.ci', 'bench', 'bin', 'docs', 'intents', 'seeds', 'src', 'test'];

const tracked = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

test.skipIf(!existsSync('.git'))(
  'every folder at the top is one of the house: no trial output, no data, no dependencies',
  () => {
    const folders = tracked().flatMap((file) => /^([^/]+)\//u.exec(file)?.[1] ?? []);
    expect([...new Set(folders)].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
  },
);
