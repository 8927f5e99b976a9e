/** Figures in, rows that a spreadsheet opens as what they are out. */
import { describe, expect, test } from 'vitest';
import type { AnswerFigure, Source } from '../../src/answer/answer.ts';
import { figuresCsv } from '../../src/channels/figures-csv.ts';

const source = (changes: Partial<Source> = {}): Source => ({
  issuer: '固原市',
  year: 2023,
  file: 'a.txt',
  section: '三',
  row: '一、本年新收',
  column: '总计',
  line: 47,
  page: null,
  raw: '214',
  printedRow: '一、本年新收 | 214',
  ...changes,
});

const figure = (changes: Partial<AnswerFigure> = {}): AnswerFigure => ({
  issuer: '固原市',
  year: 2023,
  metric: 'requests.new.total',
  name: '新收政府信息公开申请',
  value: 214,
  unit: '件',
  derived: false,
  source: source(),
  sources: [],
  ...changes,
});

const rows = (...figures: readonly AnswerFigure[]): readonly string[] =>
  figuresCsv(figures).trimEnd().split('\r\n').slice(1);

describe('导出的数', () => {
  test('机关、年度、数、单位、由来、原文、出处', () => {
    expect(rows(figure())).toEqual([
      '固原市,2023,新收政府信息公开申请,214,件,表中的数,214,固原市 2023 年（a.txt） 第三部分 行：一、本年新收 列：总计 第 47 行,',
    ]);
  });

  test('从网上取来的，带上原件的网址', () => {
    const address = 'https://www.nxgy.gov.cn/a.html';
    const both = [source({ address }), source({ address, row: '二、上年结转' })];
    expect(rows(figure({ sources: both }))[0]).toMatch(
      /第 47 行,https:\/\/www\.nxgy\.gov\.cn\/a\.html$/u,
    );
  });

  test('空格是空的，不是 0；算出来的数说明是算的，出处全列', () => {
    expect(rows(figure({ value: null }))[0]).toContain(',新收政府信息公开申请,,,表中为空,');
    const sum = figure({ derived: true, sources: [source(), source({ row: '二、上年结转' })] });
    expect(rows(sum)[0]).toMatch(/,按表中的数计算,,.*本年新收.*；.*上年结转/u);
  });

  test('几份报告的合计不算在一家一年名下', () => {
    const over = [
      { issuer: '固原市', year: 2023 },
      { issuer: '白银市', year: 2020 },
    ];
    expect(rows(figure({ derived: true, over }))[0]).toMatch(
      /^固原市 2023 年、白银市 2020 年,,新收/u,
    );
  });

  test.each<readonly [string, Partial<AnswerFigure>, string]>([
    ['公式不执行', { name: '=1+1' }, ",'=1+1,"],
    ['逗号和引号不串列', { issuer: '甲,"乙"' }, '"甲,""乙""",'],
    ['换行不串行', { name: '甲\n乙' }, ',"甲\n乙",'],
    ['负数还是数', { value: -3 }, ',-3,'],
  ])('%s', (_, changes, shown) => {
    expect(figuresCsv([figure(changes)])).toContain(shown);
  });

  test('文件头是字节序标记，Excel 认得出编码', () => {
    expect(figuresCsv([]).startsWith('\ufeff机关,')).toBe(true);
  });
});
