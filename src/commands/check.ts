/** `nianbao check`: documents in, what is wrong with them out: on the terminal, as JSON, as a list to send back. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { CheckedReport, UnreadFile } from '../answer/fault-list/fault.ts';
import { countsOf, type Totals, totalsOf } from '../answer/fault-list/counts.ts';
import { faultList } from '../answer/fault-list/fault-list.ts';
import { lookOf } from '../channels/terminal/look.ts';
import { ConfigError } from '../errors.ts';
import { openHouse } from '../house.ts';
import { startThreads } from '../parallel.ts';
import type { Severity } from '../report/finding.ts';
import { errorJson } from '../report/report-json.ts';
import { filesBelow } from '../sources/files.ts';
import { besideInIndex } from './checking/beside-index.ts';
import { checkFiles } from './checking/check-files.ts';
import type { CheckResult } from './checking/check-task.ts';
import {
  reportLines,
  type Style,
  totalLine,
  unjudgedLines,
  unjudgedTotal,
  unreadLine,
} from './checking/report-lines.ts';
import { listFileAt } from './checking/write-list.ts';
import { limitsOf } from '../config.ts';
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
const MOST_THREADS = 8;

const threadsFor = (files: readonly string[]): number => {
  const work = files.reduce((sum, file) => sum + (SLOW.test(file) ? 8 : 1), 0);
  return work < MANY ? 0 : Math.min(availableParallelism(), MOST_THREADS, files.length);
};

/** Of fewer files than this, those without faults are told too. */
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
  const out = isFew ? [...lines, ...unjudgedLines(result.checked, style)] : lines;
  return { out: lines.length > 1 || isFew ? out.join('\n') : null, log: null };
};

interface Found {
  readonly checked: readonly CheckedReport[];
  readonly unread: readonly UnreadFile[];
}

/** Checks the files and tells each as soon as it is done. */
const checkAndTell = async (
  files: readonly string[],
  style: Style,
  { flags, config, console, now }: Arguments,
): Promise<Found> => {
  const isJson = flags['json'] === true;
  const nameOf = shortNames(files);
  const checked: CheckedReport[] = [];
  const unread: UnreadFile[] = [];
  const bar = progressBar(console.progress, () => now().getTime());
  const house = flags['with-index'] === true ? await openHouse(config, console.log) : null;
  const threads = startThreads(threadsFor(files));
  const addTo = house ? { addTo: besideInIndex(house.store) } : {};
  try {
    const limits = limitsOf(config);
    const checking = { threads, limits, json: isJson, progress: bar.show, ...addTo };
    for await (const result of checkFiles(files, checking)) {
      const { out, log } = told(result, isJson, files.length < FEW, style);
      if (out !== null || log !== null) bar.clear();
      if (out !== null) console.out(out);
      if (log !== null) console.log(log);
      if ('error' in result)
        unread.push({ file: nameOf(result.file), reason: result.error.message });
      else checked.push({ ...result.checked, file: nameOf(result.checked.file) });
    }
  } finally {
    bar.clear();
    await threads.close();
    await house?.close();
  }
  return { checked, unread };
};

const statusOf = ({ findings, unread }: Totals): number => {
  if (findings.error > 0) return EXIT.errors;
  return unread > 0 ? EXIT.failed : EXIT.ok;
};

const run = async (args: Arguments): Promise<number> => {
  const { words, flags, console, now } = args;
  const level = levelFrom(flags['level']);
  const out = typeof flags['out'] === 'string' ? flags['out'] : null;
  const listFile = out === null ? null : await listFileAt(out);
  const files = await filesBelow(words);
  if (files.length === 0) {
    console.log(`${words.join('、')} 里没有文件。`);
    return EXIT.failed;
  }
  const look = lookOf(console.output, process.env);
  const style = { look, width: console.output.isTTY ? look.width : null, level };
  const { checked, unread } = await checkAndTell(files, style, args);
  const totals = totalsOf(
    checked.map(({ faults }) => countsOf(faults)),
    unread.length,
  );
  const unjudged = files.length < FEW ? [] : unjudgedTotal(checked, style);
  if (flags['json'] !== true) console.out([totalLine(totals, style), ...unjudged].join('\n'));
  if (listFile) {
    await listFile.write(faultList(checked, unread, { date: now(), level }));
    console.log(`问题反馈清单已写到 ${out ?? ''}。`);
  }
  return statusOf(totals);
};

export const check: Command = {
  name: 'check',
  usage: 'check 文件或文件夹… [--out 清单.xlsx] [--level notice] [--json]',
  summary:
    '核验报告：表内勾稽、文字与表格、与同时给出的上年和上下级报告是否一致；可以生成问题反馈清单',
  flags: {
    out: { type: 'string', meaning: '问题反馈清单写到这个文件：.xlsx、.docx、.html 或 .md' },
    level: {
      type: 'string',
      meaning: '显示和列入清单的最低级别：error 错误，warning 警告（默认），notice 提示',
    },
    json: { type: 'boolean', meaning: '每份文件一行 JSON，不论级别全部列出' },
    'with-index': { type: 'boolean', meaning: '也与索引里的上年、上下级和邻近报告比对' },
  },
  needsWords: true,
  run,
};
