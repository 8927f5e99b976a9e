/** Nothing in, a running Chromium out: the one of CHROMIUM_PATH, else the one that npm installed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const packageFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** The package unpacks into the temporary directory, and its libraries only where it sees Amazon Linux. */
const unpackInto = async (folder: string): Promise<void> => {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  const restore = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  const { default: packaged } = await import('@sparticuz/chromium');
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const unpacked = packaged.executablePath();
  restore('TMPDIR', TMPDIR);
  restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
  await unpacked;
};

const CHINESE_FONT = fileURLToPath(
  new URL('../src/channels/picture/noto-sans-sc.ttf', import.meta.url),
);

/** The package has no Chinese font and its font settings name a folder that is not ours. */
const provideFonts = (folder: string, target: string): void => {
  const fonts = join(target, 'fonts');
  copyFileSync(CHINESE_FONT, join(folder, 'fonts', 'noto-sans-sc.ttf'));
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`,
  );
};

/** Unpacked once into node_modules/.cache; workers that race each unpack their own, the first one stays. */
const unpackedFolder = async (): Promise<string> => {
  const source = packageFolder();
  const cache = join(source, '..', '..', '.cache');
  const target = join(cache, `chromium-${versionOf(source)}-sc`);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'chromium-unpacking-'));
  await unpackInto(staging);
  provideFonts(staging, target);
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
};

const launchPackaged = async (): Promise<Browser> => {
  const folder = await unpackedFolder();
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts') };
  const launch = { executablePath, args: ARGUMENTS };
  try {
    return await chromium.launch({ ...launch, env });
  } catch {
    const libraries = join(folder, 'al2023', 'lib');
    return chromium.launch({ ...launch, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
};

/**
 * Starts a browser for tests; the caller closes it. Throws where none can run. The one that npm installed
 * has the project's own Chinese font, the one of CHROMIUM_PATH those of its machine.
 */
export const launchBrowser = (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH'];
  return own === undefined || own === ''
    ? launchPackaged()
    : chromium.launch({ executablePath: own, args: ARGUMENTS });
};
