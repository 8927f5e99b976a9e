/** Loaded before a program: when it ends, writes the most memory it held (MB) into a file named by its process. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['NIANBAO_PEAK_FOLDER'];

if (folder !== undefined && isMainThread)
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS / 1024));
  });
