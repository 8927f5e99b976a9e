/** Nothing in, the published reports of `seeds/` out, as bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../seeds/', import.meta.url));

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const readSeeds = (): readonly Seed[] =>
  readdirSync(FOLDER)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) }));
