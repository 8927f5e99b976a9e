/** `nianbao check`: documents in, what is wrong with them out: on the terminal, as JSON, as a list to send back. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { CheckedReport, UnreadFile } from '../answer/fault-list/fault.ts';
import { type Counts, countsOf, faultList, totalsOf } from '../answer/fault-list/fault-list.ts';
import { lookOf } from '../channels/terminal/look.ts';
import { ConfigError } from '../errors.ts';
import { startThreads } from '../parallel.ts';
import type { Severity } from '../report/finding.ts';
import { errorJson } from '../report/report-json.ts';
import { filesBelow } from '../sources/files.ts';
import { checkFiles } from './checking/check-files.ts';
import type { CheckResult } from './checking/check-task.ts';
import { reportLines, type Style, totalLine, unreadLine } from './checking/report-lines.ts';
import { listFileAt } from './checking/write-list.ts';
import { type Arguments, type Command, EXIT } from './command.ts';
import { progressBar } from './progress-bar.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];

const levelFrom = (flag: Arguments['flags'][string]): Severity => {
  if (flag === undefined) return 'warning';
  const level = LEVELS.find((each) => each === flag);
  if (!level) throw new ConfigError(`--level 只能是 ${LEVELS.join('、')} 之一。`);
  return level;
};

/** With as many files as this, starting threads pays. */
const MANY = 40;
/** PDF and Word documents take several times as long to read as text. */
const SLOW = /\.(?:pdf|docx)$/iu;

const threadsFor = (files: readonly string[]): number => {
  const work = files.reduce((sum, file) => sum + (SLOW.test(file) ? 8 : 1), 0);
  return work < MANY ? 0 : Math.min(availableParallelism(), 8, files.length);
};

/** Files with fewer than this are told one by one even where nothing is wrong. */
const FEW = 5;

/** The names by which the list calls files: without their folders where that leaves them apart. */
const shortNames = (files: readonly string[]): ((file: string) => string) => {
  const isUnique = new Set(files.map((file) => basename(file))).size === files.length;
  return isUnique ? (file) => basename(file) : (file) => file;
};

interface Told {
  /** For standard output and for standard error; null where there is nothing to say. */
  readonly out: string | null;
  readonly log: string | null;
}

const told = (result: CheckResult, isJson: boolean, isFew: boolean, style: Style): Told => {
  if ('error' in result)
    return {
      out: isJson ? JSON.stringify(errorJson(result.file, result.error)) : null,
      log: unreadLine(result.file, result.error.message, style),
    };
  if (result.json !== null) return { out: result.json, log: null };
  const lines = reportLines(result.checked, style);
  return { out: lines.length > 1 || isFew ? lines.join('\n') : null, log: null };
};

const statusOf = (counts: readonly Counts[], unread: number): number => {
  if (counts.some(({ error }) => error > 0)) return EXIT.errors;
  return unread > 0 ? EXIT.failed : EXIT.ok;
};

const run = async (args: Arguments): Promise<number> => {
  const { words, flags, console, now } = args;
  const isJson = flags['json'] === true;
  const level = levelFrom(flags['level']);
  const out = typeof flags['out'] === 'string' ? flags['out'] : undefined;
  const listFile = out === undefined ? undefined : await listFileAt(out);
  const files = await filesBelow(words);
  const look = lookOf(console.output, process.env);
  const style = { look, width: console.output.isTTY ? look.width : null, level };
  const bar = progressBar(console.progress, () => now().getTime());
  const threads = startThreads(threadsFor(files));
  const checked: CheckedReport[] = [];
  const unread: UnreadFile[] = [];
  const nameOf = shortNames(files);
  try {
    const checking = { threads, json: isJson, progress: bar.show };
    for await (const result of checkFiles(files, checking)) {
      const { out: toOut, log: toLog } = told(result, isJson, files.length < FEW, style);
      if (toOut !== null || toLog !== null) bar.clear();
      if (toOut !== null) console.out(toOut);
      if (toLog !== null) console.log(toLog);
      if ('error' in result)
        unread.push({ file: nameOf(result.file), reason: result.error.message });
      else checked.push({ ...result.checked, file: nameOf(result.checked.file) });
    }
  } finally {
    bar.clear();
    await threads.close();
  }
  const counts = checked.map(({ faults }) => countsOf(faults));
  if (!isJson) console.out(totalLine(totalsOf(counts, unread.length), style));
  if (listFile && out !== undefined) {
    await listFile.write(faultList(checked, unread, { date: now(), level }));
    console.log(`问题反馈清单已写到 ${out}。`);
  }
  return statusOf(counts, unread.length);
};

export const check: Command = {
  name: 'check',
  usage: 'check 文件或文件夹… [--json] [--out 清单.xlsx] [--level warning]',
  summary: '核验报告：表内勾稽、文字与表格、与上年和上下级报告是否一致；可以生成问题反馈清单',
  flags: {
    json: { type: 'boolean', meaning: '每份文件一行 JSON（发现的问题总是全部列出）' },
    out: { type: 'string', meaning: '问题反馈清单写到这个文件：.xlsx、.docx、.html 或 .md' },
    level: {
      type: 'string',
      meaning: '显示和列入清单的最低级别：error 错误，warning 警告（默认），notice 提示',
    },
  },
  needsWords: true,
  run,
};
