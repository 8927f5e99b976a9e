/** The list of rules in, the Markdown of docs/rules.md out. */
import { LAYOUTS } from '../vocabulary/metrics.ts';
import type { Severity } from '../report/finding.ts';
import type { Check } from './define-check.ts';
import { CHECKS } from './index.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

const layoutsOf = (check: Check): string =>
  !check.layouts || check.layouts.length === LAYOUTS.length
    ? '全部'
    : check.layouts
        .map((layout) => (layout === '2019' ? '2019、2020年度' : '2021年度起'))
        .join('、');

const row = (check: Check): string =>
  `| \`${check.id}\` | ${check.name} | ${check.group} | ${SEVERITY[check.severity]} | ${layoutsOf(check)} | ${check.rule} | ${check.basis} |`;

/** The catalogue of rules as Markdown: what `nianbao rules` prints and docs/rules.md holds. */
export const catalogue = (): string =>
  [
    '# 核验规则',
    '',
    '错误：表内数据自相矛盾。警告：文字与表格、前后文或相邻报告不一致。提示：值得看一眼，未必有错。',
    '看不准的单元格不参与任何规则；空白栏在合计中按 0 计，并在发现中说明；缺少的相邻报告不作判断。',
    '',
    '| 规则 | 名称 | 类别 | 级别 | 适用年度 | 内容 | 依据 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...CHECKS.map(row),
    '',
  ].join('\n');
