/** A report read in, its tables as text with every cell and its reason out. */
import { expect, test } from 'vitest';
import { explain } from '../../src/reading/explain.ts';
import { LABELS, readPlain, reportAround, tableThree } from './form.ts';

const text = explain(
  readPlain(
    reportAround(
      tableThree((label, values, row) =>
        [...label.split('|'), ...(row === 8 ? [8, 3, 11] : values)].join('\t'),
      ),
    ),
  ),
);

test('每一行原样印出，每一格有值、编号、原文和理由', () => {
  for (const label of LABELS) expect(text).toContain(label.split('|').at(-1));
  expect(text).toContain('原行：6.属于四类过程性信息 | 9 | 1 | 0 | 0 | 2 | 0 | 12');
  expect(text).toContain(
    '自然人：9［requests.denied.process.natural，原文「9」］行标题与表样一致；按次序，7 个数对 7 列。',
  );
});

test('说不准的格子说出可能是什么', () => {
  expect(text).toMatch(
    /自然人：？（可能是 [^）]*8[^）]*）［requests\.denied\.internal_affairs\.natural/u,
  );
});

test('缺的表说缺', () => {
  expect(text).toContain('注意：没有找到第二部分的主动公开政府信息情况表。');
});
