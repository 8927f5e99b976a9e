/** `nianbao check`: documents in, what is wrong with them out: on the terminal, as JSON, as a list to send back. */
import { countsOf, type Totals, totalsOf } from '../answer/fault-list/counts.ts';
import { faultList } from '../answer/fault-list/fault-list.ts';
import { lookOf } from '../channels/terminal/look.ts';
import { ConfigError } from '../errors.ts';
import type { Severity } from '../report/finding.ts';
import { filesBelow } from '../sources/files.ts';
import { checkAndTell, FEW } from './checking/check-and-tell.ts';
import { totalLine, unjudgedTotal } from './checking/report-lines.ts';
import { listFileAt } from './checking/write-list.ts';
import { type Arguments, type Command, EXIT } from './command.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];

const levelFrom = (flag: Arguments['flags'][string]): Severity => {
  if (flag === undefined) return 'warning';
  const level = LEVELS.find((each) => each === flag);
  if (!level) throw new ConfigError(`--level 只能是 ${LEVELS.join('、')} 之一。`);
  return level;
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
