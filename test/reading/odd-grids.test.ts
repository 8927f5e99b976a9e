/** Tables that a page prints in another shape than the form's in; the cells a reader sees there out. */
import { expect, test } from 'vitest';
import {
  cell,
  expectedRows,
  LABELS,
  readPage,
  readPlain,
  readRows,
  reportAround,
  row,
  tableThree,
  valuesOf,
} from './form.ts';

const APPLICANTS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
] as const;

const tr = (cells: readonly (number | string)[]): string =>
  `<tr>${cells.map((text) => `<td>${String(text)}</td>`).join('')}</tr>`;

const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;

const readThree = (three: string) =>
  readPage(`<body><p>${reportAround(three).replaceAll('\n\n', '</p><p>')}</p></body>`);

const labelOf = (at: number): string => (LABELS[at] ?? '').replace('|', '');
const ALL = LABELS.map((_, at) => at);

const TURNED = table(
  tr(['申请人情况', ...ALL.map(labelOf)]),
  ...APPLICANTS.map((name, column) => tr([name, ...ALL.map((at) => valuesOf(at)[column] ?? '')])),
);

const cards = (card: (title: string, pairs: readonly [string, number][]) => string): string =>
  ALL.map((at) =>
    card(
      labelOf(at),
      APPLICANTS.map((name, column) => [name, valuesOf(at)[column] ?? 0]),
    ),
  ).join('');

test.each([
  ['每类申请人一行', TURNED],
  ['每行一张两列小表', cards((title, pairs) => `<h4>${title}</h4>${table(...pairs.map(tr))}`)],
  [
    '每行一张卡片，名称和数各占一行',
    cards(
      (title, pairs) =>
        `<h4>${title}</h4>${pairs
          .flat()
          .map((text) => `<p>${String(text)}</p>`)
          .join('')}`,
    ),
  ],
  [
    '标题一格几行、每列的数一格几行，其中有空行',
    table(
      tr(['项目', ...APPLICANTS]),
      tr([
        ALL.map(labelOf).join('<br>'),
        ...APPLICANTS.map((_, column) => ALL.map((at) => valuesOf(at)[column]).join('<br>')),
      ]),
    ),
  ],
])('表三：%s', (_, three) => {
  expect(readRows(readThree(three))).toEqual(expectedRows());
});

test.each([
  ['空着', ''],
  ['印斜线', '/'],
])('卡片里没有的数%s', (_, mark) => {
  const three = cards(
    (title, pairs) =>
      `<dl><dt>${title}</dt>${pairs.map(([name, value]) => `<dd>${name}：${value === 0 ? mark : String(value)}</dd>`).join('')}</dl>`,
  );
  const expected = expectedRows().map((each) => each.replace(/\b0\b/gu, '空'));
  expect(readRows(readThree(three))).toEqual(expected);
});

test('Word 的编号一直编下去，“其他”仍在不缴费用的后面', () => {
  const three = table(
    tr(['项目', ...APPLICANTS]),
    ...ALL.map((at) => tr([at === 22 ? '19.其他' : labelOf(at), ...valuesOf(at)])),
  );
  expect(readRows(readThree(three))).toEqual(expectedRows());
});

const stacked = (...lines: readonly (string | number)[]): string =>
  lines.map((line) => `<p>${String(line)}</p>`).join('');

test.each<readonly [string, readonly (string | number)[], readonly [string, string, string]]>([
  [
    '各行的数与各行的标题一样多',
    [stacked(1, 0, 4), stacked(0, 0, 0), 0, 0, 0, 0, stacked(1, 0, 4)],
    ['1 0 ? ? ? ? 1', '0 0 ? ? ? ? 0', '4 0 ? ? ? ? 4'],
  ],
  [
    '少一个数，看不出空的是哪一行',
    [stacked(1, 4), '', '', '', '', '', 5],
    ['? 空 空 空 空 空 ?', '? 空 空 空 空 空 ?', '? 空 空 空 空 空 ?'],
  ],
  [
    '别的列里还有别的行的数，一样多的也可能是别的行的',
    [stacked(1, 0, 4, 9), stacked(2, 7, 1), '', '', '', '', stacked(3, 7, 5, 9)],
    ['? ? 空 空 空 空 ?', '? ? 空 空 空 空 ?', '? ? 空 空 空 空 ?'],
  ],
])('几行叠在一格里：%s', (_, cells, expected) => {
  const labels = [
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息',
    '需要另行制作',
    '3.补正后申请内容仍不明确',
  ];
  const three = table(
    tr(['', ...APPLICANTS]),
    tr(['（四）无法提供', stacked(...labels), ...cells].map(String)),
  );
  const report = readThree(three);
  const stages = ['not_held', 'needs_creation', 'unclear'].map((id) => `unavailable.${id}`);
  expect(stages.map((stage) => row(report, stage))).toEqual(expected);
});

test('表二：每项一张卡片', () => {
  const two = '第二十条第（一）项 规章\n本年制发件数：3\n本年废止件数：0\n现行有效件数：12';
  const report = readPlain(reportAround(tableThree(), two));
  const ids = ['issued', 'repealed', 'in_force'].map((id) => `active.regulations.${id}`);
  expect(ids.map((id) => cell(report, id))).toEqual([3, 0, 12]);
});

const FOUR = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const readTables = (two: string, three: string, four: string) =>
  readPage(`<body><p>${reportAround(three, two, four).replaceAll('\n\n', '</p><p>')}</p></body>`);

test('表二：每列分本年、上年两列，行标题占两行', () => {
  const two =
    '<table><tr><td rowspan="2">信息内容</td><td colspan="2">本年制发件数</td><td colspan="2">现行有效件数</td></tr>' +
    `${tr(['2023年', '2022年', '2023年', '2022年'])}${tr(['规章', 1, 7, 0, 8])}</table>`;
  const report = readTables(two, '', '');
  expect(['issued', 'in_force'].map((id) => cell(report, `active.regulations.${id}`))).toEqual([
    1, 0,
  ]);
});

test('表三：列与列之间夹着空列，前几列空着', () => {
  const apart = (cells: readonly (number | string)[]) => tr(cells.flatMap((text) => [text, '']));
  const rows = ALL.map((at) => apart([labelOf(at), ...valuesOf(at)]));
  rows[3] = apart([labelOf(3), '', '', '', '', '', 1, 1]);
  const report = readThree(table(apart(['', ...APPLICANTS]), ...rows));
  expect(row(report, 'partial')).toBe('空 空 空 空 空 1 1');
});

test('表三：行尾有上年总计，行里有空格，合计印作一横', () => {
  const rows = ALL.map((at) => tr([labelOf(at), ...valuesOf(at), 9]));
  rows[3] = tr([labelOf(3), 0, 0, '', 0, 0, 0, '-', 9]);
  const report = readThree(table(tr(['', ...APPLICANTS, '上年总计']), ...rows));
  expect(row(report, 'partial')).toBe('0 0 空 0 0 0 空');
});

const COURT = [...FOUR, ...FOUR];

test.each([
  [
    '行政复议空着，行政诉讼另起一张表',
    `${table(tr(['行政复议']), tr(FOUR), tr(['', '', '', '', '']))}<p>行政诉讼</p>`,
    table(
      tr(['未经复议直接起诉', '', '', '', '', '复议后起诉']),
      tr(COURT),
      tr([1, '', '', 2, 3, '', '', '', '', '']),
    ),
    ['空', 1, 2, '空'],
  ],
  [
    '浮动的表头在前面又印了一遍',
    table(tr(['行政复议', '', '', '', '', '行政诉讼']), tr([...FOUR, ...COURT])),
    table(tr([...FOUR, ...COURT]), tr(['', '', '', '', '', 1, '', '', 2, 3, '', '', '', '', ''])),
    ['空', 1, 2, '空'],
  ],
])('表四：%s', (_, first, second, expected) => {
  const report = readTables('', '', first + second);
  const ids = [
    'review.upheld',
    'litigation.direct.upheld',
    'litigation.direct.pending',
    'litigation.after_review.total',
  ];
  expect(ids.map((id) => cell(report, id))).toEqual(expected);
});

test('表二：一列一列印的，不当作卡片', () => {
  const two = '信息内容\n规章\n行政规范性文件\n本年制发件数\n3\n5\n本年废止件数\n0\n1';
  const report = readPlain(reportAround(tableThree(), two));
  expect(cell(report, 'active.normative.issued')).toBe('无此格');
});

test('表四：行政诉讼后面加了合计的几列', () => {
  const wide = (text: string, columns: number) => `<td colspan="${columns}">${text}</td>`;
  const tall = FOUR.map((text) => `<td rowspan="2">${text}</td>`).join('');
  const court = ['未经复议直接起诉', '复议后起诉', '合计'].map((text) => wide(text, 5)).join('');
  const head = `<tr>${wide('行政复议', 5)}${wide('行政诉讼', 15)}</tr><tr>${tall}${court}</tr>${tr([...COURT, ...FOUR])}`;
  const values = [1, '', '', 2, 3, 4, '', '', '', 4, '', '', 5, '', 5, 4, '', 5, '', 9];
  const report = readTables('', '', `<table>${head}${tr(values)}</table>`);
  const ids = ['review.total', 'litigation.direct.upheld', 'litigation.after_review.other'];
  expect(ids.map((id) => cell(report, id))).toEqual([3, 4, 5]);
});

test.each([
  ['3.其他[2]', '总计（件）'],
  ['3.其他（件）', '总计注1'],
])('行标题、列标题带脚注号、单位：%s、%s', (misc, total) => {
  const label = (at: number): string =>
    LABELS[at] === '3.其他' ? misc : `${labelOf(at)}${at === 20 ? '注3' : ''}`;
  const heads = tr(['', ...APPLICANTS.slice(0, -1), total]);
  const rows = ALL.map((at) => tr([label(at), ...valuesOf(at)]));
  rows[20] = tr([label(20), '', 1, 0, 0, 0, 0, 1]);
  const report = readThree(table(heads, ...rows));
  expect(['other.no_correction', 'other.misc'].map((stage) => row(report, stage))).toEqual([
    '空 1 0 0 0 0 1',
    valuesOf(22).join(' '),
  ]);
});

test('表三：空着的行下面有小计', () => {
  const rows = ALL.map((at) => tr([labelOf(at), ...valuesOf(at)]));
  rows[11] = tr([labelOf(11), '', '', '', '', '', '', '']) + tr(['小计', 3, 0, 0, 0, 0, 0, 3]);
  const report = readThree(table(tr(['', ...APPLICANTS]), ...rows));
  expect(row(report, 'denied.admin_query')).toBe('空 空 空 空 空 空 空');
});

test('表三：几列一张表，其余几列另一张', () => {
  const part = (from: number, to?: number): string =>
    table(
      tr(['项目', ...APPLICANTS.slice(from, to)]),
      ...ALL.map((at) => tr([labelOf(at), ...valuesOf(at).slice(from, to)])),
    );
  expect(readRows(readThree(`${part(0, 4)}<p>（续表）</p>${part(4)}`))).toEqual(expectedRows());
});

test('表二：一行一个数，条款、内容、指标各一列', () => {
  const two =
    '<table><tr><td>条款</td><td>信息内容</td><td>指标</td><td>数量</td></tr>' +
    '<tr><td rowspan="3">第二十条第（一）项</td><td rowspan="3">规章</td><td>本年制发件数</td><td>3</td></tr>' +
    `${tr(['本年废止件数', ''])}${tr(['现行有效件数', 12])}` +
    `${tr(['第二十条第（五）项', '行政许可', '本年处理决定数量', 8])}</table>`;
  const report = readTables(two, '', '');
  const ids = ['issued', 'repealed', 'in_force'].map((id) => `active.regulations.${id}`);
  expect([...ids, 'active.licensing.decisions'].map((id) => cell(report, id))).toEqual([
    3,
    '空',
    12,
    8,
  ]);
});

test('表三：总计的格盖住别的列标题，按格子的次序', () => {
  const heads =
    '<tr><td rowspan="2">项目</td><td rowspan="2">自然人</td><td>法人或其他组织</td><td colspan="5">总计</td></tr>' +
    `<tr>${['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''].map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = ALL.map((at) => tr([labelOf(at), ...valuesOf(at)]));
  rows[3] = tr([labelOf(3), '', '', 1, '', '', '', 1]);
  expect(row(readThree(table(heads, ...rows)), 'partial')).toBe('空 空 1 空 空 空 1');
});

test('表三：连着的空格并成一格', () => {
  const merged = `<tr><td>${labelOf(3)}</td><td colspan="2"></td><td>1</td><td colspan="3"></td><td>1</td></tr>`;
  const rows = ALL.map((at) => (at === 3 ? merged : tr([labelOf(at), ...valuesOf(at)])));
  const report = readThree(table(tr(['', ...APPLICANTS]), ...rows));
  expect(row(report, 'partial')).toBe('空 空 1 空 空 空 1');
});

test('表四：列标题下面一行栏次不是数', () => {
  const numbers = Array.from({ length: 15 }, (_, at) => at + 1);
  const figures = [1, 0, 0, 2, 3, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0];
  const heads = tr(['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉']);
  const report = readTables(
    '',
    '',
    table(heads, tr([...FOUR, ...COURT]), tr(numbers), tr(figures)),
  );
  const ids = ['review.total', 'litigation.direct.upheld', 'litigation.after_review.other'];
  expect(ids.map((id) => cell(report, id))).toEqual([3, 4, 0]);
});

test('表二：一行里几个列标题各跟着数，不只取最后一个', () => {
  const two = '行政事业性收费：上一年项目数量 7953，本年增/减 -38';
  const report = readPlain(reportAround(tableThree(), two));
  expect(cell(report, 'active.fees.previous_items')).not.toBe(-38);
});
