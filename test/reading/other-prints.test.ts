/** Table three as web pages, spreadsheets and people print it in; every row exact out. */
import { describe, expect, test } from 'vitest';
import {
  cell,
  expectedRows,
  LABELS,
  readPlain,
  readRows,
  reportAround,
  row,
  valuesOf,
} from './form.ts';
import { HEADS, whole, rows } from './table-three-rows.ts';

describe('复议诉讼一行一种', () => {
  const FIVE = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const read = (...lines: readonly string[]) => {
    const report = readPlain(reportAround('', '', lines.join('\n')));
    const of = (block: string) =>
      FIVE.map((result) => cell(report, `${block}.${result}`)).join(' ');
    return ['review', 'litigation.direct', 'litigation.after_review'].map(of);
  };

  test.each([
    [
      '总计在前',
      [
        '类别\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结',
        '行政复议\t10\t4\t3\t2\t1',
        '行政诉讼（未经复议直接起诉）\t4\t1\t0\t3\t0',
        '行政诉讼（复议后起诉）\t2\t2\t0\t0\t0',
      ],
      ['4 3 2 1 10', '1 0 3 0 4', '2 0 0 0 2'],
    ],
    [
      '中间一行全空',
      [
        '类别\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结',
        '行政复议\t10\t4\t3\t2\t1',
        '行政诉讼（未经复议直接起诉）\t\t\t\t\t',
        '行政诉讼（复议后起诉）\t2\t2\t0\t0\t0',
      ],
      ['4 3 2 1 10', '空 空 空 空 空', '2 0 0 0 2'],
    ],
    [
      '后面多一列，空着的格不被它填上',
      [
        '类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t占比',
        '行政复议\t\t8\t37\t-\t44\t0%',
        '行政诉讼（未经复议直接起诉）\t0\t3\t0\t0\t3\t12%',
        '行政诉讼（复议后起诉）\t-\t\t21\t\t21\t5%',
      ],
      ['空 8 37 空 44', '0 3 0 0 3', '空 空 21 空 21'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

describe('格子用标点隔开', () => {
  const quoted = (text: string | number) => (/[，,]/u.test(String(text)) ? `"${text}"` : text);

  test.each([
    ['逗号', ',', String],
    ['逗号，有逗号的格加引号', ',', quoted],
    ['逗号加空格', ', ', String],
    ['中文逗号', '，', String],
    ['顿号', '、', String],
    ['分号', ';', String],
    ['中文分号', '；', String],
    ['斜线', ' / ', String],
  ])('%s', (_, sign, written) => {
    const lines = [
      ['项目', ...HEADS].join(sign),
      ...rows((label, values) => [label, ...values].map(written), sign),
    ];
    expect(readRows(readPlain(reportAround(lines.join('\n'))))).toEqual(expectedRows());
  });

  test('空着的格各占其位，表二表四也读', () => {
    const report = readPlain(
      reportAround(
        ['项目', ...HEADS].join() +
          '\n一、本年新收政府信息公开申请数量,4,,1,0,,,5' +
          '\n二、上年结转政府信息公开申请数量,,,,,,,' +
          '\n四、结转下年度继续办理,0,,,,2,0,2',
        '信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,,0,1\n行政规范性文件,18,,73\n信息内容,本年处理决定数量\n行政许可,9',
        '类别,结果维持,结果纠正,其他结果,尚未审结,总计\n行政复议,1,,,1,2',
      ),
    );
    expect(['new', 'carried_in', 'carried_out'].map((stage) => row(report, stage))).toEqual([
      '4 空 1 0 空 空 5',
      '空 空 空 空 空 空 空',
      '0 空 空 空 2 0 2',
    ]);
    const ids = [
      'regulations.issued',
      'regulations.in_force',
      'normative.repealed',
      'licensing.decisions',
    ];
    expect(ids.map((id) => cell(report, `active.${id}`))).toEqual(['空', 1, '空', 9]);
    expect(['upheld', 'other', 'total'].map((id) => cell(report, `review.${id}`))).toEqual([
      1,
      '空',
      2,
    ]);
  });

  test('斜线是隔开格子还是空格子，看不出来就不读', () => {
    const two =
      '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 / 3 /\n行政规范性文件 18 / 73';
    const report = readPlain(reportAround('', two));
    for (const id of ['regulations.repealed', 'normative.issued'])
      expect(cell(report, `active.${id}`)).toBe('无此格');
  });

  test('斜线是空格子：别的行有两个数紧挨着', () => {
    const two =
      '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 / 3 /\n行政规范性文件 18 0 73';
    expect(cell(readPlain(reportAround('', two)), 'active.regulations.repealed')).toBe(3);
  });
});

describe('数印在行标题上面', () => {
  const broken = (label: string) =>
    [label.slice(0, 9), label.slice(9)].filter((part) => part !== '');
  const heads = `${HEADS.slice(0, 1).join('')} 法人或其他组织 总计\n${HEADS.slice(1, -1).join(' ')}`;
  const printed = (
    line: (label: string, values: readonly number[], row: number) => readonly string[],
  ) =>
    [heads, ...LABELS.flatMap((label, row) => line(whole(label), valuesOf(row), row))].join('\n');

  test('行标题长的断成两行，数在上面；短的在一行', () => {
    const three = printed((label, values) => {
      const [first = '', second] = broken(label);
      return second === undefined
        ? [`${first} ${values.join(' ')}`]
        : [values.join(' '), first, second];
    });
    expect(readRows(readPlain(reportAround(three)))).toEqual(expectedRows());
  });

  test('有的行没有数：不把上一行的数当成它的', () => {
    const three = printed((label, values, row) =>
      row === 3 ? broken(label) : [values.join(' '), ...broken(label)],
    );
    const read = readRows(readPlain(reportAround(three)));
    expect(read.filter((each, at) => each !== expectedRows()[at] && /\d/u.test(each))).toEqual([]);
  });
});

describe('一格在文中不止一处', () => {
  const table = (add: number, unreadable: number) =>
    [
      ['', ...HEADS].join('\t'),
      ...rows((label, values, row) =>
        row === unreadable
          ? [label, ...values.slice(1).map((n) => n + add)]
          : [label, ...values.map((n) => n + add)],
      ),
    ].join('\n');

  test('两张表的数不同，有一处读不准：不取另一处的', () => {
    const three = `（一）汇总情况\n\n${table(0, 4)}\n\n（二）本级情况\n\n${table(10, -1)}`;
    const read = readRows(readPlain(reportAround(three)));
    expect(read[4]).not.toMatch(/\d/u);
  });
});

test('表二两个行标题都在前，数都在后：看不出各归哪一行', () => {
  const two =
    '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n行政规范性文件\n1 0 2\n18 3 73';
  const report = readPlain(reportAround('', two));
  for (const quantity of ['issued', 'repealed', 'in_force'])
    expect(['?', '无此格']).toContain(cell(report, `active.normative.${quantity}`));
});

test('两字之间的破折号不是空格子', () => {
  const two = '行政处罚——本年处理决定数量：13815\n行政强制——本年处理决定数量：1834';
  const report = readPlain(reportAround('', two));
  for (const subject of ['penalty', 'coercion'])
    expect(cell(report, `active.${subject}.decisions`)).not.toBe('空');
});
