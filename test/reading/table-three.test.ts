/** Table three in the shapes the web has it in; every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import { toTraditional } from '../../src/vocabulary/script.ts';
import type { Report } from '../../src/report/report.ts';
import {
  cell,
  expectedRows,
  LABELS,
  readMarked,
  readPage,
  readPlain,
  readRows,
  reportAround,
  ROWS,
  row,
  tableThree,
  valuesOf,
} from './form.ts';

const lines = (label: string): readonly string[] => label.split('|');

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

const only = (text: string, at: number): string =>
  tableThree((label, values, n) => (n === at ? text : [...lines(label), ...values].join('\t')));

describe('行标题有缺损', () => {
  test.each([
    ['掉字', '一、本年新收政府信公开申请数量', 0],
    ['叠字', '5.要求行政机关确认或重新新出具已获取信息', 19],
    ['错字', '（一）予一公开', 2],
    ['截断', '2.没有现成信息', 13],
    ['异名', '2.其他法律法规规章禁止公开', 5],
    ['夹空格', '（七） 总 计', 23],
    ['其它', '3.其它', 22],
  ])('%s：%s', (_, label, at) => {
    const report = readPlain(reportAround(only([label, ...valuesOf(at)].join('\t'), at)));
    expect(readRows(report)).toEqual(expectedRows());
  });

  test('认不出的行不当作别的行', () => {
    const report = readPlain(reportAround(only('9.不知所云的一行\t7\t7\t7\t7\t7\t7\t42', 7)));
    expect(row(report, 'denied.third_party')).toBe(Array(7).fill('无此格').join(' '));
    expect(report.notes.map(({ text }) => text)).toContain(
      '第三部分的表里没有找到「4.保护第三方合法权益」一行。',
    );
    expect(report.figures.some(({ value }) => value === 42)).toBe(false);
  });

  test('两行都像的标题不猜', () => {
    const report = readPlain(reportAround(only('不公开\t7\t7\t7\t7\t7\t7\t42', 2)));
    expect(report.figures.some(({ value }) => value === 42)).toBe(false);
  });
});

describe('说不准的就说不准', () => {
  const six = (values: readonly number[]): string => values.filter((_, i) => i !== 3).join('\t');

  test('空格丢了：合计说得准，其余不猜', () => {
    const report = readPlain(reportAround(only('5.属于三类内部事务信息\t8\t1\t2\t11', 8)));
    expect(row(report, 'denied.internal_affairs')).toBe('? ? ? ? ? ? 11');
  });

  test('表头缺一列而每格都印数字：六个数归六列，缺的一列存疑', () => {
    const text = tableThree((label, values, n) =>
      n > 3 && n < 23
        ? `${label.replace('|', '\t')}\t${six(values)}`
        : [...lines(label), ...values].join('\t'),
    ).replace('\t社会公益组织', '');
    const report = readPlain(reportAround(text));
    expect(row(report, 'denied.process')).toBe('9 1 0 ? 2 0 12');
    expect(row(report, 'new')).toBe('0 1 0 0 2 0 3');
    expect(report.notes.map(({ kind }) => kind)).toContain('column-lost');
  });

  test('表头缺一列，只有一行少一个数：少的是哪一格看不出', () => {
    const text = tableThree((label, values, n) =>
      n === 9
        ? `${label.replace('|', '\t')}\t${six(values)}`
        : [...lines(label), ...values].join('\t'),
    ).replace('\t社会公益组织', '');
    expect(row(readPlain(reportAround(text)), 'denied.process')).toBe('? ? ? ? ? ? 12');
  });

  test('一格里有两个数', () => {
    const report = readPlain(
      reportAround(only('5.属于三类内部事务信息\t8\t1\t0\t0 3\t2\t0\t11', 8)),
    );
    expect(row(report, 'denied.internal_affairs')).toBe('8 1 0 ? 2 0 11');
  });

  test('「2 14」由合计连起', () => {
    const report = readPlain(
      reportAround(only('5.属于三类内部事务信息\t2 14\t1\t0\t0\t2\t0\t217', 8)),
    );
    expect(row(report, 'denied.internal_affairs')).toBe('214 1 0 0 2 0 217');
  });

  test('同一行印两次而不同', () => {
    const text = `${tableThree()}\n8.属于行政查询事项\t99\t1\t0\t0\t2\t0\t102`;
    expect(row(readPlain(reportAround(text)), 'denied.admin_query')).toBe('? 1 0 0 2 0 ?');
  });
});

describe('报告自己的错要留住', () => {
  test('合计印错', () => {
    const report = readPlain(reportAround(only('5.属于三类内部事务信息\t8\t1\t0\t0\t2\t0\t99', 8)));
    expect(row(report, 'denied.internal_affairs')).toBe('8 1 0 0 2 0 99');
  });

  test('空与 0 不混', () => {
    const report = readPlain(reportAround(only('5.属于三类内部事务信息\t8\t1\t0\t/\t2\t-\t11', 8)));
    expect(row(report, 'denied.internal_affairs')).toBe('8 1 0 空 2 空 11');
  });

  test('负数照读', () => {
    const report = readPlain(reportAround(only('5.属于三类内部事务信息\t8\t1\t0\t0\t2\t-3\t8', 8)));
    expect(row(report, 'denied.internal_affairs')).toBe('8 1 0 0 2 -3 8');
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

type Values = readonly (string | number)[];

/** Table three of a web page: `arrange` gives the cells of a row from its seven, head and figures alike. */
const page = (
  arrange: (cells: Values) => Values,
  figures: (values: readonly number[]) => Values = (values) => values,
): Report => {
  const head = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const rows = LABELS.map((label, n) => {
    const cells = arrange(figures(valuesOf(n)));
    return `<tr><td>${lines(label).at(-1) ?? ''}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = arrange(head).map((cell) => `<td>${cell}</td>`);
  const table = `<table><tr><td></td>${heads.join('')}</tr>${rows.join('')}</table>`;
  const [before = '', after = ''] = reportAround('@').split('@');
  const paragraphs = (text: string): string =>
    text
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
  return readPage(paragraphs(before) + table + paragraphs(after));
};

describe('网页上的一行分成两行', () => {
  const halved = (upper: Values, lower: Values): string => {
    const cellsOf = (values: Values): string => values.map((v) => `<td>${v}</td>`).join('');
    const report = readPage(
      [
        ...reportAround('@').split('@').slice(0, 1),
        '<table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>',
        `<tr><td rowspan=2>一、本年新收政府信息公开申请数量</td>${cellsOf(upper)}</tr><tr>${cellsOf(lower)}</tr></table>`,
      ].join(''),
    );
    return row(report, 'new');
  };

  test.each<[string, Values, Values, string]>([
    ['数在下一行', [5, '', '', 0, 0, 0, 8], ['', 1, 2, '', '', '', ''], '5 1 2 0 0 0 8'],
    ['两行都空', [5, '', '', 0, 0, 0, 8], ['', '', '', '', '', '', ''], '5 空 空 0 0 0 8'],
  ])('%s', (_, upper, lower, expected) => {
    expect(halved(upper, lower)).toBe(expected);
  });
});

test('行标题在下一行接着印，旁边还有数：上一行的数可能没印完', () => {
  const text = tableThree((label, values) =>
    label.startsWith('一、')
      ? `一、本年新收政府信息公\t140\t${values.slice(1).join('\t')}\n开申请数量\t7`
      : [...lines(label), ...values].join('\t'),
  );
  expect(row(readPlain(reportAround(text)), 'new')).toMatch(/^\?/u);
});

test('行标题里夹着的数，可能是空着的那一格的', () => {
  const text = tableThree((label, values) =>
    label.includes('属于国家秘密')
      ? ['1.属于国家3秘密', '', ...values.slice(1)].join('\t')
      : [...lines(label), ...values].join('\t'),
  );
  expect(row(readPlain(reportAround(text)), 'denied.state_secret')).toMatch(/^\?/u);
});

describe('网页上多出来的列、换了次序的列', () => {
  test.each<readonly [string, (cells: Values) => Values]>([
    ['总计在前', (cells) => [...cells.slice(6), ...cells.slice(0, 6)]],
    ['法人在前', ([natural = '', ...rest]) => [...rest.slice(0, 5), natural, ...rest.slice(5)]],
    ['行尾有备注，全是斜线', (cells) => [...cells, cells[0] === '自然人' ? '备注' : '/']],
    ['行尾有上年的数', (cells) => [...cells, cells[0] === '自然人' ? '上年总计' : 9]],
    ['行标题后有单位', (cells) => [cells[0] === '自然人' ? '单位' : '件', ...cells]],
  ])('%s', (_, arrange) => {
    expect(readRows(page(arrange))).toEqual(expectedRows());
  });

  test('多出一列而没有一行合计对得上：不猜', () => {
    const wrong = (values: readonly number[]): Values => [...values.slice(0, 6), 99];
    const read = readRows(page((cells) => [...cells, cells[0] === '自然人' ? '去年' : 7], wrong));
    expect(new Set(read)).toEqual(new Set([Array(7).fill('?').join(' ')]));
  });
});

describe('损坏的格不移动别的格', () => {
  test.each(['3.5.7', '见附件', '？'])('第一格是 %s', (damaged) => {
    const text = only(['5.属于三类内部事务信息', damaged, 1, 0, 0, 2, 0, 11].join('\t'), 8);
    expect(row(readPlain(reportAround(text)), 'denied.internal_affairs')).toBe('? 1 0 0 2 0 11');
  });
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

test('上一行自己印着，全空；没有标题的一行不补到它里面', () => {
  const three = tableThree((label, values, n) => {
    const cells = n === 9 ? Array<string>(7).fill('') : values;
    const own = n === 10 ? [] : lines(label);
    return ['', ...own, '', `| ${cells.join(' | ')} |`, ''].join('\n');
  });
  const report = readMarked(reportAround(three));
  expect(row(report, ROWS[9])).toBe('空 空 空 空 空 空 空');
  expect(row(report, ROWS[11])).toBe(valuesOf(11).join(' '));
});
