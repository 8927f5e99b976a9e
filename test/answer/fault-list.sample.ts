/** Made-up checked reports for the tests of the list of faults. */
import type { CheckedReport, Fault } from '../../src/answer/fault-list/fault.ts';

/** A fault with what a test names; all else is harmless. */
export const fault = (changes: Partial<Fault> = {}): Fault => ({
  rule: 'text-percentage',
  kind: '占比计算',
  group: '数据',
  severity: 'warning',
  message: '第一部分称“占比 7.09%”，按 214 件计算应为 7.01%。',
  place: '第一部分（第 1 页）',
  quotes: [{ text: '占比 7.09%', place: '第一部分（第 1 页）' }],
  actual: 7.09,
  expected: 7.01,
  unit: '%',
  basis: '条例第五十条',
  cause: null,
  advice: '按所列件数重新计算占比，更正文字。',
  ...changes,
});

/** A report with these faults. */
export const checked = (
  issuer: string | null,
  year: number | null,
  faults: readonly Fault[] = [],
  file = `${issuer ?? '不明'}${year ?? ''}.txt`,
): CheckedReport => ({ file, issuer, year, faults, unjudged: [] });

/** What a hostile report may put into its text. */
const HOSTILE =
  '=HYPERLINK("http://x.example")</td><script>alert(1)</script>|*_`[a](b)&\u202E\u0007\n+1';

/** Two faulty reports of three, one hostile; one file unread. */
export const sample: readonly CheckedReport[] = [
  checked('固原市', 2023, [
    fault(),
    fault({
      group: '引用',
      rule: 'stale-citation',
      kind: '过时引用',
      expected: null,
      actual: null,
    }),
    fault({ severity: 'notice', message: '只是提示。' }),
  ]),
  checked('白银市', 2020, [
    fault({
      severity: 'error',
      kind: '申请收支平衡',
      message: HOSTILE,
      place: '-2+3',
      quotes: [{ text: HOSTILE, place: '第三部分' }],
      cause: '只要把 210 改为 212，各式就都平。',
      advice: '@核对。',
    }),
  ]),
  checked('红寺堡区', 2020),
];

export const unread = [{ file: '<坏>|文件.pdf', reason: '文件已加密。' }];
