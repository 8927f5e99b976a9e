/** A watched folder in, the reports that were put into it out; files stay where they are. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { filesBelow, loadFile } from './files.ts';
import type { FolderSource } from './source-list.ts';
import type { Find, Problem, Tools, Visit } from './visit.ts';

/** A file must have lain unchanged for so long before it is read. */
const SETTLED = 2000;
/** What programs call files that are still being written or synchronised. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|tmp|temp|swp)$|^(?:~\$|\.)/iu;

const stampOf = async (path: string): Promise<{ stamp: string; changed: number } | null> => {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(path);
    return { stamp: `${size}-${mtimeMs}`, changed: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return null;
  }
};

/**
 * Takes every file that is new or changed and complete: its size and time are those of the visit before,
 * or it has lain still. What was looked at is noted by size and time.
 */
export const visitFolder = async (source: FolderSource, tools: Tools): Promise<Visit> => {
  const known = new Map((await tools.notes()).map((note) => [note.url, note]));
  const finds: Find[] = [];
  const problems: Problem[] = [];
  const told = (url: string, message: string, isWhole: boolean): void => {
    problems.push({ url, message, isWhole, retryAfter: null });
  };
  if (!(await stampOf(source.path))) {
    told(source.path, '找不到这个文件夹；请建好它，或改正 path', true);
    return { finds, problems };
  }
  for (const path of await filesBelow([source.path])) {
    const found = await stampOf(path);
    if (!found || UNFINISHED.test(basename(path)) || known.get(path)?.etag === found.stamp)
      continue;
    if (tools.now() - found.changed < SETTLED) continue;
    const loaded = await loadFile(path, tools.largest);
    if ((await stampOf(path))?.stamp !== found.stamp) continue;
    if ('error' in loaded) told(path, loaded.error.message, false);
    else {
      const taken = await tools.take(loaded.bytes, basename(path));
      const outcome = tools.keeps && taken.keep ? await taken.keep() : null;
      const isReport = outcome ? outcome.isKept : taken.keep !== undefined;
      finds.push({
        url: path,
        title: basename(path),
        isReport,
        words: outcome?.words ?? taken.words,
      });
    }
    await tools.note({
      url: path,
      etag: found.stamp,
      modified: null,
      links: null,
      at: tools.now(),
    });
  }
  return { finds, problems };
};
