/** Table three in the shapes the web has it in; every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import { toTraditional } from '../../src/vocabulary/script.ts';
import {
  cell,
  expectedRows,
  readMarked,
  readPlain,
  readRows,
  reportAround,
  ROWS,
  row,
  tableThree,
  valuesOf,
  lines,
} from './form.ts';

/** Cuts a label into printed lines of `width` characters. */
const broken = (label: string, width: number): string =>
  label.match(new RegExp(`.{1,${String(width)}}`, 'gu'))?.join('\n') ?? label;

const SHAPES: readonly (readonly [string, string])[] = [
  ['制表符', tableThree()],
  ['行尾多制表符', tableThree((label, values) => [...lines(label), ...values, '', ''].join('\t'))],
  [
    '标题前后都有空格子',
    tableThree((label, values) => ['', ...lines(label), '', ...values, ''].join('\t')),
  ],
  ['多个空格', tableThree((label, values) => [...lines(label), ...values].join('   '))],
  ['竖线', tableThree((label, values) => [...lines(label), ...values].join(' | '))],
  ['一个空格', tableThree((label, values) => [...lines(label), ...values].join(' '))],
  ['数字贴着标题', tableThree((label, values) => `${lines(label).join(' ')}${values.join(' ')}`)],
  [
    '一格一行，行间空行',
    tableThree((label, values) => ['', ...lines(label), ...values].join('\n\t')),
  ],
  ['一格一行，没有记号', tableThree((label, values) => [...lines(label), ...values].join('\n'))],
  [
    '行间有页码',
    tableThree(
      (label, values, n) => [...lines(label), ...values].join('\t') + (n % 5 ? '' : '\n\n— 2 —\n'),
    ),
  ],
  [
    '行间有「第 3 页 共 6 页」',
    tableThree(
      (label, values, n) =>
        [...lines(label), ...values].join('\t') + (n % 5 ? '' : '\n第 3 页 共 6 页'),
    ),
  ],
  [
    '标题断成几行，数在末行',
    tableThree((label, values) => `${broken(lines(label).join(''), 9)}\n${values.join(' ')}`),
  ],
  [
    '标题断成几行，数在首行',
    tableThree((label, values) => {
      const [first = '', ...rest] = broken(lines(label).at(-1) ?? '', 9).split('\n');
      return [`${first}\t${values.join('\t')}`, ...rest].join('\n');
    }),
  ],
  [
    '全角数字',
    tableThree((label, values) =>
      [
        ...lines(label),
        ...values.map((n) =>
          String(n).replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
        ),
      ].join('\t'),
    ),
  ],
  [
    '数字带单位',
    tableThree((label, values) =>
      [...lines(label), ...values.map((n) => `${String(n)}件`)].join('\t'),
    ),
  ],
  [
    '编号换样',
    tableThree((label, values) =>
      [...lines(label.replace(/（(.)）/gu, '($1) ').replace(/(\d)\./gu, '$1、')), ...values].join(
        '\t',
      ),
    ),
  ],
  [
    '表头在每页重印',
    tableThree(
      (label, values, n) =>
        (n % 8
          ? ''
          : '自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n') +
        [...lines(label), ...values].join('\t'),
    ),
  ],
];

describe('同一张表的各种印法', () => {
  test.each(SHAPES)('%s', (_, three) => {
    expect(readRows(readPlain(reportAround(three)))).toEqual(expectedRows());
  });

  test('繁体', () => {
    const report = readPlain(toTraditional(reportAround(tableThree())));
    expect(readRows(report)).toEqual(expectedRows());
    expect(report.issuer).toBe('固原市');
  });

  test('没有部分标题', () => {
    const text = `固原市2023年政府信息公开工作年度报告\n${tableThree()}`;
    expect(readRows(readPlain(text))).toEqual(expectedRows());
  });

  test('没有表头', () => {
    const three = tableThree().split('\n').slice(2).join('\n');
    expect(readRows(readPlain(reportAround(three)))).toEqual(expectedRows());
  });

  test('整张表连成一行', () => {
    const three = tableThree((label, values) => lines(label).join('') + values.join(' ')).replace(
      /\n/gu,
      '',
    );
    expect(readRows(readPlain(reportAround(three)))).toEqual(expectedRows());
  });
});

const markdownRow = (label: string, values: readonly number[]): string =>
  `| ${[...lines(label), ...values].join(' | ')} |`;

describe('Markdown', () => {
  test('合并的格子留空', () => {
    const three = tableThree((label, values) => {
      const cells = lines(label);
      const padded = cells.length === 1 ? [...cells, '', ''] : [...cells, ''];
      return `| ${[...padded, ...values].join(' | ')} |`;
    }).replace(
      /^自然人.*\n.*\n/u,
      '|  |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|---|---|\n',
    );
    expect(readRows(readMarked(reportAround(three)))).toEqual(expectedRows());
  });

  test('一行一张表，表头是编出来的', () => {
    const three = tableThree((label, values, n) =>
      [
        `### ${lines(label).at(-1) ?? ''}`,
        '',
        n % 2
          ? '| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |'
          : '| 项目 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 不予处理 | 其他处理 | 总计 |',
        '|---|---|---|---|---|---|---|---|',
        markdownRow(lines(label).at(-1) ?? '', values),
        '',
      ].join('\n'),
    );
    expect(readRows(readMarked(reportAround(three)))).toEqual(expectedRows());
  });

  test('表格在引用里', () => {
    const three = tableThree((label, values) => markdownRow(label.replace('|', ' | '), values));
    const quoted = `|---|---|\n${three}`.replace(/^/gmu, '> ').replace(/\t/gu, ' | ');
    expect(readRows(readMarked(reportAround(quoted)))).toEqual(expectedRows());
  });

  test('标题与数字分开', () => {
    const three = tableThree(
      (label, values) => `\n${lines(label).join(' ')}\n\n| ${values.join(' | ')} |\n`,
    );
    expect(readRows(readMarked(reportAround(three)))).toEqual(expectedRows());
  });

  test('加粗、<br>、转义的竖线、缺外侧竖线', () => {
    const three = tableThree((label, values) => {
      const words = lines(label).map((part) => `**${part.slice(0, 6)}<br>${part.slice(6)}**`);
      return [...words, ...values].join(' | ');
    })
      .replace(/\t/gu, ' | ')
      .replace('自然人', '自然人 \\|');
    expect(readRows(readMarked(reportAround(three)))).toEqual(expectedRows());
  });
});

test('列标题次序不同时按标题读', () => {
  const text = tableThree((label, [a, b, c, d, e, f, total]) =>
    [...lines(label), total, a, b, c, d, e, f].join('\t'),
  ).replace(
    /^自然人.*\n.*\n/u,
    '总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n',
  );
  expect(readRows(readPlain(reportAround(text)))).toEqual(expectedRows());
});

test('列标题断成两行的与没断的印在两行里，次序不变', () => {
  const text = tableThree((label, values) => [...lines(label), ...values].join('\t')).replace(
    /^自然人.*\n.*\n/u,
    '自然人\t总计\n社会公益组织\t法律服务机构\n商业企业\t科研机构\t其他\n',
  );
  expect(readRows(readPlain(reportAround(text)))).toEqual(expectedRows());
});

test('2019 版「其他处理」下面的「其他」不是表样里的一行', () => {
  const old = tableThree((label, values, n) => {
    if (n > 20 && n < 23) return n === 22 ? ['其他', ...values].join('\t') : '';
    return [...lines(n === 20 ? '（六）其他处理' : label), ...values].join('\t');
  });
  expect(row(readPlain(reportAround(old)), 'other.misc')).toBe(Array(7).fill('无此格').join(' '));
});

test('其他处理在 2019 版是一行，在 2021 版是一组', () => {
  const old = tableThree((label, values, n) => {
    if (n > 20 && n < 23) return '';
    return [...lines(n === 20 ? '（六）其他处理' : label), ...values].join('\t');
  });
  const report = readPlain(reportAround(old));
  expect(report.layout).toBe('2019');
  expect(row(report, 'other')).toBe(valuesOf(20).join(' '));
  expect(cell(readPlain(reportAround(tableThree())), 'requests.other.total')).toBe('无此格');
});

test('每个数说得出行、列、原行和理由', () => {
  const figure = readPlain(reportAround(tableThree())).figures.find(
    ({ id }) => id === 'requests.denied.process.legal',
  );
  expect(figure).toMatchObject({
    state: 'number',
    value: 2,
    raw: '2',
    decided: '行标题与表样一致；按次序，7 个数对 7 列。',
    place: {
      section: '三',
      row: '6.属于四类过程性信息',
      column: '法律服务机构',
      printedRow: '6.属于四类过程性信息 | 9 | 1 | 0 | 0 | 2 | 0 | 12',
    },
  });
});

test('三十行以内的表不漏一格', () => {
  const { figures } = readPlain(reportAround(tableThree()));
  expect(figures.filter(({ id }) => id.startsWith('requests.'))).toHaveLength(ROWS.length * 7);
});
