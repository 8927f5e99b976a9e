/** Table two in its shapes and units in, every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import { cell, readMarked, readPlain, reportAround } from './form.ts';

const NEW = (rows: Readonly<Record<string, string>> = {}): string =>
  [
    '第二十条第（一）项',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    rows['规章'] ?? '规章\t1\t0\t2',
    rows['文件'] ?? '行政规范性文件\t24\t12\t147',
    '第二十条第（五）项',
    '信息内容\t本年处理决定数量',
    rows['许可'] ?? '行政许可\t405830',
    '第二十条第（六）项',
    '信息内容\t本年处理决定数量',
    '行政处罚\t283246',
    '行政强制\t2070',
    '第二十条第（八）项',
    rows['收费头'] ?? '信息内容\t本年收费金额（单位：万元）',
    rows['收费'] ?? '行政事业性收费\t10335.99536',
  ].join('\n');

const OLD = (rows: Readonly<Record<string, string>> = {}): string =>
  [
    '第二十条第（一）项',
    '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
    '规章\t0\t0\t0',
    '规范性文件\t5\t5\t9',
    '第二十条第（五）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    rows['许可'] ?? '行政许可\t889\t+1196\t6269',
    '其他对外管理服务事项\t307\t减73\t553',
    '第二十条第（六）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政处罚\t1474\t-14\t1965',
    '行政强制\t601\t增44\t0',
    '第二十条第（八）项',
    '信息内容\t上一年项目数量\t本年增/减',
    rows['收费'] ?? '行政事业性收费\t3\t0',
    '第二十条第（九）项',
    rows['采购头'] ?? '信息内容\t采购项目数量\t采购总金额',
    rows['采购'] ?? '政府集中采购\t199\t18336.88 万',
  ].join('\n');

const at = (text: string, ...ids: readonly string[]): readonly (string | number)[] => {
  const report = readPlain(reportAround('', text));
  return ids.map((id) => cell(report, `active.${id}`));
};

test('2021 版每一格', () => {
  const ids = [
    'regulations.issued',
    'regulations.repealed',
    'regulations.in_force',
    'normative.issued',
    'normative.repealed',
    'normative.in_force',
    'licensing.decisions',
    'penalty.decisions',
    'coercion.decisions',
    'fees.amount',
  ];
  expect(at(NEW(), ...ids)).toEqual([1, 0, 2, 24, 12, 147, 405830, 283246, 2070, 10335.99536]);
});

test('2019 版每一格，增减带符号', () => {
  const ids = [
    'normative.made',
    'normative.disclosed',
    'normative.public_total',
    'licensing.previous_items',
    'licensing.item_change',
    'licensing.decisions',
    'services.item_change',
    'penalty.item_change',
    'coercion.item_change',
    'fees.previous_items',
    'fees.item_change',
    'procurement.projects',
    'procurement.amount',
  ];
  expect(at(OLD(), ...ids)).toEqual([5, 5, 9, 889, 1196, 6269, -73, -14, 44, 3, 0, 199, 18336.88]);
});

describe('坏掉的行不连累邻行，也不冒充空格', () => {
  test('行标题认不出，下一行仍按自己的列标题', () => {
    const rows = { 收费: '小计\t138\t-7\t', 采购: '政府集中采购\t16\t19999985万\t\t' };
    expect(at(OLD(rows), 'procurement.projects', 'procurement.amount')).toEqual([16, 19999985]);
  });

  test.each([
    ['不成数的格子', '行政事业性收费\t12%\t-106\t', 'fees.previous_items'],
    ['空格子后同一个数两次', '行政事业性收费\t\t+7\t+7', 'fees.previous_items'],
  ])('%s，读作不能确定', (_name, row, id) => {
    expect(at(OLD({ 收费: row }), id)).toEqual(['?']);
  });
});

test.each(['1.\t5\t/\t14838', '某某\t5\t/\t14838'])(
  '认不出标题的「%s」不占用下一行标题的前半',
  (unknown) => {
    const rows = { 许可: `${unknown}\n其他对外管理服务` };
    const text = OLD(rows).replace('其他对外管理服务事项', '事项');
    expect(at(text, 'services.previous_items', 'services.decisions')).toEqual([307, 553]);
  },
);

test('行标题上面的「信息内容」认不出，不当作一列', () => {
  const text = NEW({ 许可: '行政许可\t5\t' }).replaceAll('信息内容', '倌恳内容');
  expect(at(text, 'licensing.decisions', 'normative.repealed')).toEqual([5, 12]);
});

test.each([
  [
    '行标题',
    { 许可: '行政许可（指办件量，不含行政处罚、行政强制）\t405830' },
    'licensing.decisions',
    405830,
  ],
  [
    '行标题，有的程序把文件写成檔案',
    { 文件: '行政規範性檔案\t24\t12\t147' },
    'normative.issued',
    24,
  ],
  [
    '列标题',
    { 收费头: '信息内容\t本年收费金额（指实收数，单位：元）', 收费: '行政事业性收费\t20000' },
    'fees.amount',
    2,
  ],
] as const)('%s后面括号里的说明不是别的标题', (_name, rows, id, value) => {
  expect(at(NEW(rows), id, 'penalty.decisions')).toEqual([value, 283246]);
});

test('一格一行，列标题有一个认不出：不按个数对列', () => {
  const rows = {
    许可: '行政许可\n-3\n9',
  };
  const text = OLD(rows).replaceAll('\t', '\n').replaceAll('上一年项目数量', '上年某某');
  expect(at(text, 'licensing.previous_items', 'licensing.item_change')).toEqual(['无此格', '?']);
});

test('列标题的右边还有数，不挪进空着的格', () => {
  const text = NEW({ 规章: '规章\t\t0\t2\t15' });
  const ids = ['regulations.issued', 'regulations.repealed', 'regulations.in_force'];
  expect(at(text, ...ids)).toEqual(['?', '?', '?']);
});

describe('金额的单位', () => {
  test.each([
    ['表头万元', '信息内容\t本年收费金额（单位：万元）', '25.1', 25.1],
    ['表头元', '信息内容\t本年收费金额（单位：元）', '251000', 25.1],
    ['表头亿元', '信息内容\t本年收费金额（单位：亿元）', '1.5', 15000],
    ['格内元', '信息内容\t本年收费金额（单位：万元）', '251000元', 25.1],
    ['格内单位压过表头', '信息内容\t本年收费金额（单位：元）', '25.1万元', 25.1],
    ['表头的单位断成两行', '信息内容\t本年收费金额（单 位：元）', '251000', 25.1],
    ['格里有注', '信息内容\t本年收费金额（单位：元）', '251000¹', 25.1],
    ['注里有单位', '信息内容\t本年收费金额（单位：元）', '251000（其中罚没3万元）', 25.1],
    ['表头没印完，不知道单位', '信息内容\t本年收费金额（单位', '251000', '?'],
    ['表头没印完，单位认得', '信息内容\t本年收费金额（元', '251000', 25.1],
    ['没有单位照读', '信息内容\t本年收费金额', '25.1', 25.1],
    ['空', '信息内容\t本年收费金额（单位：元）', '/', '空'],
  ])('%s', (_, head, printed, expected) => {
    expect(at(NEW({ 收费头: head, 收费: `行政事业性收费\t${printed}` }), 'fees.amount')).toEqual([
      expected,
    ]);
  });
});

describe('空格、缺格、多格', () => {
  test.each([
    ['空格占位', '规章\t\t0\t', ['空', 0, '空']],
    ['整行空', '规章\t\t\t', ['空', '空', '空']],
    ['少一格不猜', '规章\t1\t2', ['?', '?', '?']],
    ['多一格不猜', '规章\t1\t2\t3\t4', ['?', '?', '?']],
    ['格内有注', '规章\t22（其中修订16件）\t0\t2', [22, 0, 2]],
    ['格里不是数', '规章\t若干\t0\t2', ['?', 0, 2]],
  ])('%s', (_, line, expected) => {
    const ids = ['regulations.issued', 'regulations.repealed', 'regulations.in_force'];
    const got = at(NEW({ 规章: line }), ...ids);
    if (line.includes('若干'))
      expect(got.filter((one) => typeof one === 'number' && one !== 0 && one !== 2)).toEqual([]);
    else expect(got).toEqual(expected);
  });
});

test('格内的注留在旁边', () => {
  const report = readPlain(reportAround('', NEW({ 规章: '规章\t22（其中修订16件）\t0\t2' })));
  expect(report.figures.find(({ id }) => id === 'active.regulations.issued')?.note).toBe(
    '其中修订16件',
  );
});

test('列标题掉字也认得，全认不出的列不挪给别的列', () => {
  const damaged = OLD({ 许可: '行政许可\t889\t+1196\t6269' }).replace(
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可',
    '信息内容\t上一项目数量\t本年增/减\t某某数\n行政许可',
  );
  expect(
    at(damaged, 'licensing.previous_items', 'licensing.item_change', 'licensing.decisions'),
  ).toEqual([889, 1196, '无此格']);
});

test('合并格子被重复印出', () => {
  const text = NEW({ 许可: '行政许可\t5\t5\t5' }).replace(
    '信息内容\t本年处理决定数量\n行政许可',
    '信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n行政许可',
  );
  expect(at(text, 'licensing.decisions')).toEqual([5]);
});

test('一格一行', () => {
  const text = NEW().replace(/\t/gu, '\n');
  expect(
    at(text, 'regulations.in_force', 'normative.issued', 'licensing.decisions', 'fees.amount'),
  ).toEqual([2, 24, 405830, 10335.99536]);
});

test('一格一行，有一个列标题认不出又少一个数：不猜', () => {
  const text = OLD({ 采购: '政府集中采购\t42' })
    .replace('采购项目数量', '某某')
    .replace(/\t/gu, '\n');
  expect(at(text, 'procurement.amount', 'procurement.projects')).toEqual(['?', '无此格']);
});

test('采购的列标题印成别的行的：说不能确定', () => {
  const text = OLD({ 采购头: '信息内容\t上一年项目数量\t本年增/减', 采购: '政府集中采购\t7\t8' });
  expect(at(text, 'procurement.projects', 'procurement.amount', 'fees.item_change')).toEqual([
    '?',
    '?',
    0,
  ]);
});

test('空格子被截去的一行仍是空格', () => {
  const lines = NEW()
    .split('\n')
    .map((line) => (line.includes('\t') ? `${line.replaceAll('\t', ' | ')} |` : `${line} | ||`));
  const text = [...lines.slice(0, -1), '行政事业性收费 |'].join('\n');
  expect(at(text, 'normative.in_force', 'fees.amount')).toEqual([147, '空']);
});

test('列标题只剩第一行“本年新”的', () => {
  const text = OLD().replace('本年新制作数量\t本年新公开数量', '本年新\t本年新');
  expect(at(text, 'normative.made', 'normative.disclosed', 'normative.public_total')).toEqual([
    5, 5, 9,
  ]);
});

test('列标题断在两行', () => {
  const text = NEW().replace(/\t/gu, '\n').replace('本年制发件数', '本年制\n发件数');
  expect(at(text, 'regulations.issued', 'regulations.in_force')).toEqual([1, 2]);
});

test('列标题在表格里断成几行，各归其列', () => {
  const text = OLD().replace(
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可',
    '\t上一年\t\t处理决\n信息内容\t\t本年增/减\t\n\t项目数量\t\t定数量\n行政许可',
  );
  expect(
    at(text, 'licensing.previous_items', 'licensing.item_change', 'licensing.decisions'),
  ).toEqual([889, 1196, 6269]);
});

test('Markdown 的小表', () => {
  const text =
    '### 第二十条第（五）项\n| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 517645 |';
  expect(cell(readMarked(reportAround('', text)), 'active.licensing.decisions')).toBe(517645);
});

test('正文里提到的数不是表里的数', () => {
  const report = readPlain(
    reportAround('', '全年办理行政许可 6428 件，行政处罚 160 件，制发规范性文件 2 件。'),
  );
  expect(report.figures).toEqual([]);
});

test.each(['12a', '见附件', '3.5.7'])('第一格是 %s：只有它读不准，后面的不移动', (damaged) => {
  const text = OLD({ 许可: `行政许可\t${damaged}\t+1196\t6269\t` });
  expect(
    at(text, 'licensing.previous_items', 'licensing.item_change', 'licensing.decisions'),
  ).toEqual(['?', 1196, 6269]);
});

test('行标题丢了的一行，不把它的列标题留给下一行', () => {
  const text = NEW({ 收费: '行政事业性收费\t5\t' })
    .replace('行政处罚', '？？')
    .replace('行政强制\t2070\n', '');
  expect(at(text, 'fees.amount')).toEqual([5]);
});

test('翻页重复的表头不是下面几行的列标题', () => {
  const [head = ''] = /信息内容.*总数量/u.exec(OLD()) ?? [];
  const repeated = OLD().replace(/信息内容.*\n行政事业性收费/u, `${head}\n$&`);
  expect(at(repeated, 'fees.previous_items', 'fees.item_change')).toEqual([3, 0]);
});

test('只有一个列标题，数却印在更右边的格子里：一行只有一个数，就是它', () => {
  expect(at(NEW({ 许可: '行政许可\t\t70612\t' }), 'licensing.decisions')).toEqual([70612]);
  expect(at(NEW({ 收费: '行政事业性收费\t\t7\t8' }), 'fees.amount')).toEqual(['?']);
});
