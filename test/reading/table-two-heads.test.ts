/** Table two whose column heads are broken, doubtful or not known. */
import { expect, test } from 'vitest';
import { NEW, OLD, at } from './table-two-rows.ts';

test('行标题上面的「信息内容」认不出，不当作一列', () => {
  const text = NEW({ 许可: '行政许可\t5\t' }).replaceAll('信息内容', '倌恳内容');
  expect(at(text, 'licensing.decisions', 'normative.repealed')).toEqual([5, 12]);
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

test('列标题掉字也认得，全认不出的列不挪给别的列', () => {
  const damaged = OLD({ 许可: '行政许可\t889\t+1196\t6269' }).replace(
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可',
    '信息内容\t上一项目数量\t本年增/减\t某某数\n行政许可',
  );
  expect(
    at(damaged, 'licensing.previous_items', 'licensing.item_change', 'licensing.decisions'),
  ).toEqual([889, 1196, '无此格']);
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
