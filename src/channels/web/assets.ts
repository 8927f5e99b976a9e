/** The files the page loads in, each under an address that changes with its content, out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What is served, and the files it is put together from, in order. */
const PARTS = {
  'page.css': [
    'theme.css',
    'layout.css',
    'exchange.css',
    'evidence.css',
    'ask.css',
    'check.css',
    'print.css',
  ],
  'page.js': ['entries.js', 'ask.js', 'upload.js', 'parts.js'],
  'icon.svg': ['icon.svg'],
} as const;
type AssetName = keyof typeof PARTS;

const TYPES: Readonly<Record<AssetName, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

const load = (name: AssetName): Asset => {
  const content = PARTS[name]
    .map((part) => readFileSync(new URL(`./static/${part}`, import.meta.url), 'utf8'))
    .join('\n');
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/static/${mark}/${name}`, type: TYPES[name], content };
};

const ASSETS: Readonly<Record<AssetName, Asset>> = {
  'page.css': load('page.css'),
  'page.js': load('page.js'),
  'icon.svg': load('icon.svg'),
};

/** The address of a file of the page. */
export const assetPath = (name: AssetName): string => ASSETS[name].path;

/** Every file of the page. */
export const assets: readonly Asset[] = Object.values(ASSETS);
