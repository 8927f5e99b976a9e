/** An open index in, a copy of it in one file out: whole as of one moment, while others go on writing. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Kysely } from 'kysely';
import { StoreError } from '../errors.ts';
import { storeError } from './failure.ts';
import { sql } from './kysely.ts';
import type { Schema } from './schema.ts';

/**
 * Writes the copy to `path`, which gets its name once the copy is complete. What is not yet in the main file
 * (`-wal`) is in it. Throws a StoreError where there is such a file already or it cannot be written.
 */
export const backUp = async (db: Kysely<Schema>, path: string): Promise<void> => {
  if (existsSync(path))
    throw new StoreError(`已经有 ${path} 这个文件；请给备份起另一个名字，或先把它移走。`);
  const unfinished = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(unfinished, { force: true });
    await sql`vacuum into ${unfinished}`.execute(db);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storeError(path, error);
  }
};
