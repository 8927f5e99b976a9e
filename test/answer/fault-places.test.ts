import { describe, expect, test } from 'vitest';
import { checkedReport } from '../../src/answer/fault-list/fault.ts';
import { descriptionOf, sideWords } from '../../src/answer/fault-list/list-words.ts';
import { figureOf, reportOf } from '../checks/factory.ts';

const CATALOGUE = { kindOf: () => '名', unjudged: [] };

describe('places and quotes', () => {
  const report = reportOf({
    issuer: '甲县',
    year: 2022,
    layout: '2021',
    cells: {},
    preface: ['根据条例编制。'],
    texts: { 一: ['受理申请 3 件，', '占比 7.09%。'] },
  });
  const finding = {
    rule: 'x',
    group: '数据',
    severity: 'warning',
    section: '一',
    figures: [],
    message: '',
    expected: null,
    actual: null,
    evidence: [],
    basis: '',
    cause: null,
  } as const;
  const placeOf = (changes: object, file = 'a.txt') =>
    checkedReport(file, report, [{ ...finding, ...changes }], CATALOGUE).faults[0]?.place;
  const paragraphs = report.sections[0]?.paragraphs ?? [];

  test.each([
    ['没有引文', {}, '第一部分'],
    ['全文', { section: null }, '全文'],
    ['导语', { evidence: [{ section: '', quote: '根据条例' }] }, '导语'],
    ['引文在报告里找不到', { evidence: [{ section: '一', quote: '没有的话' }] }, '第一部分'],
  ])('%s', (_name, changes, place) => {
    expect(placeOf(changes)).toBe(place);
  });

  test('有页码说页码；文本说行，网页和 Word 不说行', () => {
    const [first] = paragraphs;
    if (!first) throw new Error('no paragraph');
    const at = (position: object) => ({
      ...report,
      sections: [{ number: '一' as const, title: '', paragraphs: [{ ...first, ...position }] }],
    });
    const told = (position: object, file: string) =>
      checkedReport(
        file,
        at(position),
        [{ ...finding, evidence: [{ section: '一', quote: '受理' }] }],
        CATALOGUE,
      ).faults[0]?.place;
    expect(told({ page: 2, line: 9 }, 'a.pdf')).toBe('第一部分（第 2 页）');
    expect(told({ line: 9 }, 'a.txt')).toBe('第一部分（第 9 行）');
    expect(told({ line: 9 }, 'a.html')).toBe('第一部分');
  });

  test('表格：说栏和行，太多就不逐一列举；标签里的长注去掉', () => {
    const ids = ['requests.new.total', 'requests.carried_in.total', 'requests.handled.total'];
    const figures = [...ids, 'requests.carried_out.total'].map((id) => figureOf(id, 1));
    const placed = (some: typeof figures) =>
      checkedReport(
        'a.docx',
        { ...report, figures: some },
        [{ ...finding, section: '三', figures: some.map(({ id }) => id) }],
        CATALOGUE,
      ).faults[0]?.place;
    expect(placed(figures)).toBe('第三部分表格“总计”栏');
    expect(placed(figures.slice(0, 1))).toMatch(/^第三部分表格“总计”栏“.*本年新收.*”行$/u);
  });

  test('行列都不同的几格，逐格说', () => {
    const figures = ['requests.new.natural', 'requests.granted.total'].map((id) => figureOf(id, 1));
    const [only] = checkedReport(
      'a.docx',
      { ...report, figures },
      [{ ...finding, section: '三', figures: figures.map(({ id }) => id) }],
      CATALOGUE,
    ).faults;
    expect(only?.place).toMatch(/本年新收.*”行“自然人”栏、“.*予以公开”行“总计”栏$/u);
  });

  test('原文一栏写全的长引文，描述里只说头尾；短的照说', () => {
    const quote = `开头${'中'.repeat(80)}结尾`;
    const told = (text: string) =>
      descriptionOf({ message: `第一部分称“${text}”，不符。`, quotes: [{ text, place: '' }] });
    expect(told('占比 7.09%')).toBe('第一部分称“占比 7.09%”，不符。');
    expect(told(quote)).toMatch(/^第一部分称“开头中+……中+结尾”，不符。$/u);
    expect(told(quote).length).toBeLessThan(70);
  });

  test.each([
    [213, '件', '213 件'],
    [7.09, '%', '7.09%'],
    [2022, '年', '2022 年'],
    [12, null, '12'],
    [null, '件', ''],
  ])('两边的数 %s %s 写作“%s”', (side, unit, words) => {
    expect(sideWords(side, unit)).toBe(words);
  });

  test('引文过长就截断，表格行去掉两端的竖线', () => {
    const [only] = checkedReport(
      'a.txt',
      report,
      [{ ...finding, evidence: [{ section: '三', quote: `| 总计 | ${'长'.repeat(900)} |` }] }],
      CATALOGUE,
    ).faults;
    expect(only?.quotes[0]?.text).toMatch(/^总计 \| 长+……$/u);
    expect(only?.quotes[0]?.text.length).toBeLessThan(310);
  });
});
