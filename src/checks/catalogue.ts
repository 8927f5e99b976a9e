/** The list of rules in, the Markdown of docs/rules.md out. */
import type { RuleGroup, Severity } from '../report/finding.ts';
import { LAYOUTS } from '../vocabulary/metrics.ts';
import type { Check } from './define-check.ts';
import { CHECKS } from './index.ts';
import type { Neighbours } from './neighbours.ts';

const GROUPS: readonly RuleGroup[] = ['数据', '表述', '格式', '引用'];

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

/** What a rule needs beside the report, in words. */
const NEEDS: Readonly<Record<keyof Neighbours, string>> = {
  previous: '同一机关上一年度的报告',
  parent: '上级同年的报告',
  children: '所辖机关同年的报告',
  others: '别处同年的报告',
  earlier: '先前读到的同一份报告',
};

const layoutsOf = (check: Check): string => {
  if (!check.layouts || check.layouts.length === LAYOUTS.length) return '';
  return check.layouts.includes('2019') ? '，只用于 2019、2020 年度' : '，只用于 2021 年度起';
};

const entry = (check: Check): string =>
  [
    `### ${check.name} \`${check.id}\``,
    '',
    check.rule,
    '',
    `- 级别：${SEVERITY[check.severity]}${layoutsOf(check)}`,
    `- 依据：${check.basis}`,
    ...(check.needs ? [`- 需要：${NEEDS[check.needs]}`] : []),
  ].join('\n');

const chapter = (group: RuleGroup): string =>
  [`## ${group}`, ...CHECKS.filter((check) => check.group === group).map(entry)].join('\n\n');

/** The catalogue of rules as Markdown: what `nianbao rules` prints and docs/rules.md holds. */
export const catalogue = (): string =>
  [
    '# 核验规则',
    `共 ${CHECKS.length} 条。错误：表内数据自相矛盾。警告：文字与表格、前后文或相邻报告不一致。提示：值得看一眼，未必有错。`,
    '看不准的单元格不参与任何规则；空白栏在合计中按 0 计，并在发现中说明；缺少相邻的报告时无法判断。',
    ...GROUPS.map(chapter),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
