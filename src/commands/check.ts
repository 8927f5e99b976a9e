/** `nianbao check`: documents in, what does not add up out; the index is not touched. */
import { DEFAULT_LIMITS } from '../document/document.ts';
import { checkDocument } from '../ingest.ts';
import { bySeverity, type Finding, type Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { errorJson, reportJson } from '../report/report-json.ts';
import { filesBelow, loadFile } from '../sources/files.ts';
import { type Command, EXIT } from './command.ts';

const SEVERITY_NAME: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

const describe = (finding: Finding): string =>
  [
    `  【${SEVERITY_NAME[finding.severity]}】${finding.message}`,
    ...(finding.cause ? [`    可能的原因：${finding.cause}`] : []),
    ...finding.evidence.map(
      (evidence) =>
        `    ${evidence.section ? `第${evidence.section}部分` : '导语'}：“${evidence.quote}”`,
    ),
    `    依据：${finding.basis}（${finding.rule}）`,
  ].join('\n');

const summary = (file: string, report: Report, findings: readonly Finding[]): string => {
  const name = `${report.issuer ?? '机关不明'} ${report.year ?? '年份不明'} 年（${file}）`;
  if (findings.length === 0) return `${name}：没有发现问题。`;
  return [`${name}：`, ...[...findings].sort(bySeverity).map(describe)].join('\n');
};

export const check: Command = {
  name: 'check',
  usage: 'check 文件… [--json]',
  summary: '核验报告：表内勾稽、文字与表格是否一致',
  flags: { json: { type: 'boolean', meaning: '每份文件一行 JSON' } },
  needsWords: true,
  run: async ({ words, flags, console }) => {
    let failed = false;
    let errors = false;
    for (const file of await filesBelow(words)) {
      const loaded = await loadFile(file, DEFAULT_LIMITS.bytes);
      const result = 'error' in loaded ? loaded : await checkDocument(loaded.bytes, file);
      if ('error' in result) {
        failed = true;
        if (flags['json']) console.out(JSON.stringify(errorJson(file, result.error)));
        console.log(`${file}：${result.error.message}`);
        continue;
      }
      errors ||= result.findings.some((finding) => finding.severity === 'error');
      console.out(
        flags['json']
          ? JSON.stringify(reportJson(file, result.report, result.findings))
          : summary(file, result.report, result.findings),
      );
    }
    if (errors) return EXIT.errors;
    return failed ? EXIT.failed : EXIT.ok;
  },
};
