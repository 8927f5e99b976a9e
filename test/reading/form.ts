/** A small writer of reports for tests: rows of the tables in, the text of a whole report out. */
import { readHtml } from '../../src/document/html.ts';
import { readText } from '../../src/document/text.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readReport } from '../../src/reading/reading.ts';
import type { Figure, Report } from '../../src/report/report.ts';

/** The rows of table three in the layout of 2021, label cells joined by `|`. */
export const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '三、本年度办理结果|（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开|1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供|1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（五）不予处理|1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
  '（七）总计',
  '四、结转下年度继续办理',
] as const;

/** Metric rows in the same order. */
export const ROWS = [
  'new',
  'carried_in',
  'granted',
  'partial',
  'denied.state_secret',
  'denied.law_forbidden',
  'denied.safety_stability',
  'denied.third_party',
  'denied.internal_affairs',
  'denied.process',
  'denied.enforcement_file',
  'denied.admin_query',
  'unavailable.not_held',
  'unavailable.needs_creation',
  'unavailable.unclear',
  'rejected.petition',
  'rejected.repeat',
  'rejected.publication',
  'rejected.excessive',
  'rejected.reissue',
  'other.no_correction',
  'other.unpaid',
  'other.misc',
  'handled',
  'carried_out',
] as const;

const HEAD = [
  '自然人\t法人或其他组织\t总计',
  '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
];

/** Numbers that differ from row to row and add up in each: row 3 is 3 1 0 0 2 0 6. */
export const valuesOf = (row: number): readonly number[] => [row, 1, 0, 0, 2, 0, row + 3];

/** Table three as tab-separated text. */
export const tableThree = (
  line: (label: string, values: readonly number[], row: number) => string = (label, values) =>
    [...label.split('|'), ...values].join('\t'),
): string => [...HEAD, ...LABELS.map((label, row) => line(label, valuesOf(row), row))].join('\n');

/** A report of 固原市 for 2023 around its section three, with the other sections and tables. */
export const reportAround = (three: string, two = '', four = ''): string =>
  [
    '固原市2023年政府信息公开工作年度报告',
    '本报告数据统计期限为2023年1月1日至2023年12月31日。',
    '一、总体情况',
    '2023年，固原市深入推进政务公开工作。',
    '二、主动公开政府信息情况',
    two,
    '三、收到和处理政府信息公开申请情况',
    three,
    '四、政府信息公开行政复议、行政诉讼情况',
    four,
    '五、存在的主要问题及改进情况',
    '一是公开不够及时。',
    '六、其他需要报告的事项',
    '无。',
  ].join('\n\n');

const reportOf = (result: ReturnType<typeof readReport>): Report => {
  if ('error' in result) throw new Error(result.error.message);
  return result.report;
};

export const readPlain = (text: string): Report =>
  reportOf(readReport(readText(text), 'report.txt'));

export const readMarked = (text: string): Report =>
  reportOf(readReport(readMarkdown(text), 'report.md'));

/** Reads a web page. */
export const readPage = (text: string): Report =>
  reportOf(readReport(readHtml(text), 'report.html'));

/** A cell for a person: the number, `空`, `?` for unsure, `无此格` for absent. */
export const cell = (report: Report, id: string): number | string => {
  const figure: Figure | undefined = report.figures.find((each) => each.id === id);
  if (!figure) return '无此格';
  if (figure.state === 'unsure') return '?';
  return figure.value ?? '空';
};

const COLUMNS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

/** The seven cells of a row of table three, joined by spaces. */
export const row = (report: Report, stage: string): string =>
  COLUMNS.map((column) => cell(report, `requests.${stage}.${column}`)).join(' ');

/** Every row of table three as `valuesOf` prints it. */
export const expectedRows = (): readonly string[] =>
  ROWS.map((_, index) => valuesOf(index).join(' '));

/** Every row of table three as read. */
export const readRows = (report: Report): readonly string[] =>
  ROWS.map((stage) => row(report, stage));

/** The cells that a label is printed in. */
export const lines = (label: string): readonly string[] => label.split('|');
