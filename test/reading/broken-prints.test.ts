/** Tables in the mark-up of wikis and mails, rows cut by line breaks and rows without a label in; every cell exact, or unsure, out. */
import { describe, expect, test } from 'vitest';
import {
  cell,
  expectedRows,
  LABELS,
  readMarked,
  readPlain,
  readRows,
  reportAround,
  row,
  tableThree,
  valuesOf,
} from './form.ts';

const wiki = (line: (cells: readonly (string | number)[]) => string): string =>
  [
    '{| class="wikitable"',
    '! 项目 !! 自然人 !! 商业企业 !! 科研机构 !! 社会公益组织 !! 法律服务机构 !! 其他 !! 总计',
    ...LABELS.map((label, n) => `|-\n${line([label.split('|').at(-1) ?? '', ...valuesOf(n)])}`),
    '|}',
  ].join('\n');

test.each<readonly [string, string]>([
  ['维基表格，一行一行', reportAround(wiki((cells) => `| ${cells.join(' || ')}`))],
  [
    '维基表格，一格一行',
    reportAround(wiki((cells) => cells.map((each) => `| ${each}`).join('\n'))),
  ],
  [
    '维基表格，格里有属性',
    reportAround(
      wiki((cells) => `| ${cells.map((each) => `align="center" | ${each}`).join(' || ')}`),
    ),
  ],
  ['邮件引文', reportAround(tableThree()).replace(/^/gmu, '> ')],
  ['引文里的引文', reportAround(tableThree()).replace(/^/gmu, '> > ')],
])('%s：逐格读出', (_, text) => {
  expect(readRows(readPlain(text))).toEqual(expectedRows());
});

/** The end of table three in pipes, the row in the middle without a label. */
const unlabelled = (after: string): string =>
  reportAround(
    [
      ['（五）不予处理 1.信访举报投诉类申请', '', '', '', '', '', '', ''],
      ['', 3, '', '', '', '', '', 3],
      [after, 1, 0, 0, 0, 0, 0, 1],
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  );

describe('空着的行下面，一行有数没有标题', () => {
  test('表样的下一行在：数是它自己的', () => {
    expect(row(readMarked(unlabelled('2.重复申请')), 'rejected.petition')).toBe(
      '3 空 空 空 空 空 3',
    );
  });

  test('表样的下一行不见：数可能是那一行的，不能确定', () => {
    expect(row(readMarked(unlabelled('3.要求提供公开出版物')), 'rejected.petition')).toBe(
      '? ? ? ? ? ? ?',
    );
  });
});

const afterLine = (lines: readonly string[]): string =>
  row(
    readPlain(reportAround([...tableThree().split('\n').slice(0, 4), ...lines].join('\n'))),
    'granted',
  );

test.each<readonly [string, readonly string[], string]>([
  [
    '空格子里的换行',
    ['三、本年度办理结果\t（一）予以公开\t', '\t3\t0\t0\t0\t0\t3'],
    '空 3 0 0 0 0 3',
  ],
  [
    '断成两行，空格子留在原处',
    ['三、本年度办理结果\t（一）予以公开\t\t88\t0', '\t141\t\t168\t397'],
    '? 88 0 141 空 168 397',
  ],
  [
    '断成两行，少了格子',
    ['三、本年度办理结果\t（一）予以公开\t\t88', '\t141\t\t229'],
    '? ? ? ? ? ? ?',
  ],
])('一行被格里的换行断开：%s', (_, lines, expected) => {
  expect(afterLine(lines)).toBe(expected);
});

const IN_FORCE = 'active.normative.in_force';

test.each<readonly [string, string, string, number | string]>([
  [
    '列标题断成两行，按印出的次序',
    '信息内容\t本年制发件数\t本年废止件数\n\t现行有效件数\n行政规范性文件\t1\t0\t44',
    IN_FORCE,
    44,
  ],
  [
    '金额断成两行，不取前一半',
    '信息内容   本年收费金额（单位：万元）\n行政事业性 ７６５９１\n收费       .８５',
    'active.fees.amount',
    '?',
  ],
  [
    '行首的圆点不是空格子',
    '- 行政处罚\n  - 本年处理决定数量：810',
    'active.penalty.decisions',
    810,
  ],
])('表二：%s', (_, two, id, expected) => {
  expect(cell(readPlain(reportAround(tableThree(), two)), id)).toBe(expected);
});

const FOUR = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

test('表四一格一行，制表符前面还有空格', () => {
  const cells = ['行政复议', ...FOUR, '未经复议直接起诉', ...FOUR, '复议后起诉', ...FOUR];
  const numbers = [0, 7, 75, 16, 98, 2, 26, 4, 8, 40, 0, 2, 10, 0, 12];
  const four = [...cells, ...numbers].map((each) => `    \t${each}`).join('\n');
  const read = readPlain(reportAround(tableThree(), '', four));
  expect([cell(read, 'review.total'), cell(read, 'litigation.after_review.other')]).toEqual([
    98, 10,
  ]);
});

test('复议一行断成两行，前一行的末一个数恰是和：不当作总计', () => {
  const four = `类别\t${FOUR.join('\t')}\n行政复议\t11\t0\t1\t12\n24`;
  expect(cell(readPlain(reportAround(tableThree(), '', four)), 'review.total')).toBe('?');
});

test('总计留空、后一个数等于前面的和：数可能移了位', () => {
  const four = `类别   ${FOUR.join('   ')}\n行政复议   786         786`;
  expect(cell(readPlain(reportAround(tableThree(), '', four)), 'review.upheld')).toBe('?');
});

describe('略去空格子、行末补足格数的表', () => {
  const pipes = (cells: readonly (string | number)[], width: number): string =>
    `${cells.map((each) => `${String(each)} |`).join(' ')}${'|'.repeat(width - cells.length)}`;
  const two = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 5, 8],
  ]
    .map((each) => pipes(each, 4))
    .join('\n');
  const active = (values: (row: number) => readonly (string | number)[]): string => {
    const three = tableThree((label, _, n) => pipes([label.replace('|', ''), ...values(n)], 8));
    const report = readMarked(reportAround(three.replaceAll('\t', ' | '), two));
    return ['issued', 'repealed', 'in_force']
      .map((column) => cell(report, `active.regulations.${column}`))
      .join(' ');
  };

  test('表三有的行短：补足的格子不说哪一列空着', () => {
    expect(active((n) => (n % 5 === 0 ? [3, 3] : valuesOf(n)))).toBe('? ? ?');
  });

  test.each<readonly [string, (row: number) => readonly (string | number)[]]>([
    ['表三每行都印满', valuesOf],
    ['表三的空格子照印在数前面', (n) => (n % 5 === 0 ? [3, '', '', 3] : valuesOf(n))],
  ])('%s：空格子照印出的位置', (_, values) => {
    expect(active(values)).toBe('5 8 空');
  });
});

test('几行印在一行里，前一行最后的数与下一行的标题隔一个空格：数归前一行', () => {
  const line = tableThree((label, values) => [label.replace('|', ' '), ...values].join('  '));
  const joined = line.replaceAll('\n', ' ').replaceAll('\t', '  ');
  expect(readRows(readPlain(reportAround(joined)))).toEqual(expectedRows());
});

test('一格一行，合计多印一个 0：不与上一格的数连起', () => {
  const lines = tableThree((label, values, n) =>
    [label.replace('|', ''), ...(n === 8 ? [0, 0, 0, 3, 0, 0, 30] : values)].join('\n'),
  ).replaceAll('\t', '\n');
  expect(row(readPlain(reportAround(lines)), 'denied.internal_affairs')).toBe('0 0 0 3 0 0 30');
});

const oneALine = (): string =>
  tableThree((label, values) => [label.replace('|', ''), ...values].join('\n')).replaceAll(
    '\t',
    '\n',
  );

test('一格一行，相同的行都只留一行：不猜', () => {
  const text = reportAround(oneALine()).replaceAll(/\n+/gu, '\n');
  const thinned = [...new Set(text.split('\n'))].join('\n');
  expect(readPlain(text).figures.length).toBe(LABELS.length * 7);
  expect(readPlain(thinned).figures).toEqual([]);
});

test('一个部分最后的数与下一个部分的字不是一行', () => {
  const text = reportAround('无', '规章\n1\n2\n3').replace(
    '规章',
    '本年制发件数\n本年废止件数\n现行有效件数\n规章',
  );
  const report = readPlain(text);
  expect(cell(report, 'active.regulations.in_force')).toBe(3);
});
