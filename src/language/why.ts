/** What was understood of a question and the intent chosen in, lines that say why it was answered so out; for whoever looks into it. */
import { idsOfChoice } from './metric-parts.ts';
import type { Slot, Understanding } from './understanding.ts';

const from = ({ said }: Slot<unknown>): string => (said ? '问里说的' : '上文带来的');

const listed = (title: string, values: readonly string[], more = ''): readonly string[] =>
  values.length === 0 ? [] : [`${title}：${values.join('、')}${more === '' ? '' : `（${more}）`}`];

const yearWords = ({ value }: Understanding['years']): string => {
  switch (value.kind) {
    case 'named':
      return value.years.join('、');
    case 'span':
      return `${value.from} 到 ${value.to}`;
    case 'relative':
      return `比今年早 ${-value.offset} 年`;
    case 'recent':
      return value.count === null ? '历年' : `最近 ${value.count} 年`;
    case 'latest':
      return '最新一份';
    case 'open':
      return '没有说，按收录的最新一份';
  }
};

/** Lines for the terminal. */
export const whyLines = (u: Understanding, intent: string): readonly string[] => [
  `读作：${u.question.text}`,
  ...listed(
    '改过的字',
    u.mended.map(({ words, as }) => `${words}→${as}`),
  ),
  ...listed(
    '地方或机关',
    u.places.value.map(({ words, name, known }) => `${words}→${known ? name : '不认识'}`),
    from(u.places),
  ),
  `年份：${yearWords(u.years)}（${u.years.value.kind === 'open' ? '默认' : from(u.years)}）`,
  ...listed(
    '指标',
    u.metrics.value.map((choice) => idsOfChoice(choice, '2021').join('|') || '表里没有'),
    from(u.metrics),
  ),
  ...listed('说法', [...u.cues]),
  ...listed('没有听懂的词', u.strange),
  ...listed('放不到一起的词', u.conflicts),
  `意图：${intent}${u.continues === null ? '' : `（接着上一问的 ${u.continues}）`}`,
  ...u.trace.map((line) => `  ${line}`),
];
