/** An answer with a chart in, its picture on the page out. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { rankingChart } from '../../../src/answer/ranking-chart.ts';
import { answerView } from '../../../src/channels/web/views/answer-view.ts';

const value = (issuer: string, number: number) => ({
  report: { issuer, year: 2023, layout: '2021' as const, scope: null, file: `${issuer}.txt` },
  metric: 'review.total',
  state: 'number' as const,
  value: number,
});

/** What the tag of the templates gives is text, or a promise where a part was one. */
const textOf = (view: ReturnType<typeof answerView>): string =>
  (view as { toString: () => string }).toString();

const pageOf = (...issuers: readonly string[]): string => {
  const chart = rankingChart(
    issuers.map((issuer, at) => value(issuer, 9 - at)),
    '从多到少',
  );
  return textOf(answerView(answer('rank', '排名。', { chart })));
};

test('图在页面里，字是字，没有脚本', () => {
  const page = pageOf('固原市', '白银市');
  expect(page).toMatch(/<figure class="chart"><svg[^>]*>/u);
  expect(page).toContain('固原市2023年');
  expect(page).toContain('9 件');
});

test('名称里的标记不成标记', () => {
  const page = pageOf('<script>甲', '乙"&市');
  expect(page).not.toContain('<script>甲');
  expect(page).toContain('&lt;script&gt;甲');
});

test('没有图的答案不留空位', () => {
  expect(textOf(answerView(answer('help', '好。')))).not.toContain('class="chart"');
});
