/** A checked document made by hand, and a `check` that gives it, or a problem, by the words of the document. */
import type { Fault } from '../../src/answer/fault-list/fault.ts';
import { faultList } from '../../src/answer/fault-list/fault-list.ts';
import type { CheckedDocument, CheckUpload } from '../../src/channels/checked-document.ts';
import { NASTY } from './answers.ts';

export const fault = (rest: Partial<Fault> = {}): Fault => ({
  rule: 'requests-row-total',
  kind: '申请人合计',
  group: '数据',
  severity: 'error',
  message:
    '第三部分“一、本年新收政府信息公开申请数量”行：自然人 203 件 + 法人 1 件 = 204 件，总计 214 件。',
  place: '第三部分表格',
  quotes: [{ text: '一、本年新收 | 203 | 1 | 0 | 214', place: '第三部分（第 47 行）' }],
  actual: 214,
  expected: 204,
  unit: '件',
  basis: '年度报告格式',
  cause: '只要把 203 改为 213，相关各式就都平。',
  advice: '更正有误的数。',
  ...rest,
});

const FAULTS: readonly Fault[] = [
  fault(),
  fault({ rule: 'text-twice', kind: '前后两说', group: '表述', severity: 'warning', cause: null }),
  fault({ rule: 'jump', kind: '数据突变', severity: 'notice', message: '比上年增加 9 倍。' }),
];

export const checkedDocument = (
  file: string,
  faults: readonly Fault[] = FAULTS,
  rest: Partial<CheckedDocument> = {},
): CheckedDocument => {
  const unjudged = [{ lacks: '上一年度的报告', checks: ['跨年结转'] }];
  const checked = { file, issuer: '固原市', year: 2023, faults, unjudged };
  return {
    identity: { title: null, issuer: '固原市', year: 2023, layout: '2021', scope: null },
    cells: { read: 199, blank: 2, unsure: 1 },
    checked,
    list: faultList([checked], [], { date: new Date(2026, 0, 31), level: 'warning' }),
    keep: () => Promise.resolve({ isKept: true, words: '已收入索引，现在可以提问了。' }),
    ...rest,
  };
};

/** Every word that a document brings with it would break a channel that does not escape. */
const hostileDocument = (file: string): CheckedDocument =>
  checkedDocument(file, [
    fault({
      message: NASTY,
      kind: NASTY,
      place: NASTY,
      quotes: [{ text: NASTY, place: NASTY }],
      cause: NASTY,
      basis: NASTY,
      advice: NASTY,
    }),
  ]);

/** By the document's words: 无错 is clear, 坏 cannot be read, 恶 is hostile, anything else has three faults. */
export const cannedCheck: CheckUpload = (bytes, name) => {
  const text = new TextDecoder().decode(bytes);
  if (bytes.length === 0) return Promise.resolve({ problem: '文件是空的，没有任何内容。' });
  if (text.includes('坏')) return Promise.resolve({ problem: '文件已损坏或不完整，无法打开。' });
  if (text.includes('恶')) return Promise.resolve(hostileDocument(name));
  return Promise.resolve(checkedDocument(name, text.includes('无错') ? [] : undefined));
};
