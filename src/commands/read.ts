/** `nianbao read`: documents in, what they say out, cell by cell; the index is not touched. */
import { limitsOf } from '../config.ts';
import { readDocument } from '../ingest.ts';
import { explain } from '../reading/explain.ts';
import type { Report } from '../report/report.ts';
import { errorJson, reportJson } from '../report/report-json.ts';
import { filesBelow, loadFile } from '../sources/files.ts';
import { type Command, EXIT } from './command.ts';

const brief = (file: string, report: Report): string => {
  const count = (state: string): number =>
    report.figures.filter((figure) => figure.state === state).length;
  const unsure = count('unsure');
  return [
    file,
    `  ${report.issuer ?? '（机关不明）'} ${report.year ?? '（年份不明）'} 年，${report.layout ?? '不明'} 版表样` +
      (report.scope ? `，${report.scope}` : ''),
    `  数据 ${count('number')} 个，空格 ${count('blank')} 个` +
      (unsure > 0 ? `，不能确定 ${unsure} 个` : ''),
    `  部分 ${report.sections.map((section) => `${section.number}、${section.title}`).join('；') || '未找到'}`,
    ...report.notes.map((note) => `  注意：${note.text}`),
  ].join('\n');
};

export const read: Command = {
  name: 'read',
  usage: 'read 文件… [--json] [--explain]',
  summary: '读出报告里的每一个数，不写入索引',
  flags: {
    json: { type: 'boolean', meaning: '每份文件一行 JSON' },
    explain: { type: 'boolean', meaning: '逐格说明表格是怎样读出来的' },
  },
  needsWords: true,
  run: async ({ words, flags, config, console }) => {
    const limits = limitsOf(config);
    let status: number = EXIT.ok;
    for (const file of await filesBelow(words)) {
      const loaded = await loadFile(file, limits.bytes);
      const result = 'error' in loaded ? loaded : await readDocument(loaded.bytes, file, limits);
      if ('error' in result) {
        status = EXIT.failed;
        if (flags['json']) console.out(JSON.stringify(errorJson(file, result.error)));
        console.log(`${file}：${result.error.message}`);
      } else if (flags['json']) console.out(JSON.stringify(reportJson(file, result.report, [])));
      else console.out(flags['explain'] ? explain(result.report) : brief(file, result.report));
    }
    return status;
  },
};
