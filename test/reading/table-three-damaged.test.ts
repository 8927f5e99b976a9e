/** Table three with rows and cells that are damaged, doubtful or wrong; what is sure, unsure and kept out. */
import { describe, expect, test } from 'vitest';
import {
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

describe('损坏的格不移动别的格', () => {
  test.each(['3.5.7', '见附件', '？'])('第一格是 %s', (damaged) => {
    const text = only(['5.属于三类内部事务信息', damaged, 1, 0, 0, 2, 0, 11].join('\t'), 8);
    expect(row(readPlain(reportAround(text)), 'denied.internal_affairs')).toBe('? 1 0 0 2 0 11');
  });
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
