import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom, besides itself; '*' is everything. A file of src's root is its own part. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  document: [],
  errors: [],
  report: ['vocabulary'],
  reading: ['document', 'report', 'vocabulary'],
  checks: ['report', 'vocabulary'],
  store: ['report', 'vocabulary', 'errors'],
  answer: ['report', 'vocabulary'],
  language: ['vocabulary'],
  intent: ['answer', 'report', 'vocabulary', 'language', 'store'],
  intents: ['intent', 'answer', 'report', 'vocabulary', 'language'],
  clock: [],
  alerts: ['report', 'vocabulary', 'answer', 'clock'],
  sources: ['report', 'vocabulary', 'answer', 'document', 'errors', 'clock'],
  channels: ['answer', 'report', 'errors'],
  config: ['errors', 'document'],
  'environment-file': ['errors'],
  ingest: ['document', 'reading', 'checks', 'neighbours', 'report', 'store', 'vocabulary'],
  neighbours: ['checks', 'store', 'vocabulary'],
  checking: ['answer', 'checks', 'neighbours', 'report'],
  'held-issuer': ['intent', 'language', 'vocabulary'],
  ask: ['held-issuer', 'intent', 'language', 'answer', 'report', 'vocabulary', 'store'],
  thread: [],
  parallel: ['thread'],
  uploads: ['*'],
  judging: ['*'],
  sourcing: ['*'],
  taking: ['*'],
  alerting: ['*'],
  house: ['*'],
  commands: ['*'],
  'command-line': ['*'],
  cli: ['*'],
  'operator-status': ['answer', 'store'],
  running: ['*'],
  main: ['*'],
};

/** Only these may import the list of intents. */
const MAY_IMPORT_INTENTS = ['intents', 'house', 'running', 'commands'];

/** Libraries that stay behind one door. */
const DOORS: Readonly<Record<string, RegExp>> = {
  grammy: /^src\/channels\/telegram\//,
  '@grammyjs/auto-retry': /^src\/channels\/telegram\//,
  hono: /^src\/channels\/web\//,
  '@hono/node-server': /^src\/channels\/web\//,
  '@resvg/resvg-js': /^src\/channels\/picture\//,
  'better-sqlite3': /^src\/store\//,
  kysely: /^src\/store\//,
  'pdfjs-dist': /^src\/document\//,
  htmlparser2: /^src\/(?:document|sources)\//,
  'robots-parser': /^src\/sources\//,
  mammoth: /^src\/document\//,
  'opencc-js': /^src\/vocabulary\//,
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));

const partOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'intents' ? 'intents' : second.replace(/\.ts$/, '');
};

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

const importsOf = (source: string): readonly Import[] =>
  [
    ...source.matchAll(
      /(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, type, named, bare]) => ({
    specifier: named ?? bare ?? '',
    isType: type !== undefined,
  }));

/** What these know of the store: types of what is handed to them, nothing that runs. */
const STORE_TYPES: Readonly<Record<string, string>> = {
  intents: 'src/store/store.ts',
  alerts: 'src/store/alert-store.ts',
};

/** The arrows of a file that the table does not have. */
export const forbiddenArrows = (path: string, source: string): readonly string[] => {
  const from = partOf(path);
  return importsOf(source).flatMap(({ specifier, isType }) => {
    if (!specifier.startsWith('.')) {
      const library = specifier.startsWith('@')
        ? specifier.split('/').slice(0, 2).join('/')
        : (specifier.split('/')[0] ?? '');
      const door = DOORS[library];
      return door && !door.test(path) ? [`${path} → ${library}`] : [];
    }
    const target = relative('.', normalize(join(dirname(path), specifier)));
    const to = partOf(target);
    if (to === from) return [];
    if (to === 'intents' && !MAY_IMPORT_INTENTS.includes(from)) return [`${path} → ${target}`];
    if (STORE_TYPES[from] === target && isType) return [];
    const allowed = MAY_IMPORT[from];
    if (!allowed) return [`${path} is in no part of the table`];
    return allowed.includes('*') || allowed.includes(to) ? [] : [`${path} → ${target}`];
  });
};

describe('imports point the way of the table', () => {
  const files = [...filesOf('src'), ...filesOf('intents')];

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.each(files)('%s', (path) => {
    expect(forbiddenArrows(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  test.each([
    ['src/checks/balance.ts', "import { openStore } from '../store/open.ts';"],
    ['src/vocabulary/metrics.ts', "import type { Report } from '../report/report.ts';"],
    ['src/channels/web/web.ts', "import { createAsk } from '../../ask.ts';"],
    ['src/answer/answer.ts', "import { Bot } from 'grammy';"],
    ['src/ask.ts', "import { intents } from '../intents/index.ts';"],
    ['intents/figure.ts', "import { openStore } from '../src/store/open.ts';"],
    ['intents/figure.ts', "import { x } from '../src/store/store.ts';"],
  ])('a planted arrow is seen: %s', (path, source) => {
    expect(forbiddenArrows(path, source)).toHaveLength(1);
  });
});
