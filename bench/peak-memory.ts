/** Loaded before a program: when it ends, writes the most memory it held (MB) into a file named by its process. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const STATUS = '/proc/self/status';

/** Kilobytes. The system's `maxRSS` of a child counts what its parent held when it started it; Linux knows better. */
const peak = (): number =>
  existsSync(STATUS)
    ? Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(STATUS, 'utf8'))?.[1])
    : process.resourceUsage().maxRSS;

const folder = process.env['NIANBAO_PEAK_FOLDER'];

if (folder !== undefined && isMainThread)
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(peak() / 1024));
  });
