/** What an answer counts as large numbers and what as a table. */
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { figureView } from '../../../src/channels/web/views/figure-view.ts';
import { tableView } from '../../../src/channels/web/views/table-view.ts';
import { figure, RANK } from '../answers.ts';

const markup = (shown: { toString(): string }): string => shown.toString();

const mean = figure(6.2, { metric: 'mean', name: '新收申请平均', derived: true });
const parts = [1, 2, 3, 4, 5].map((value) => figure(value));

describe('大字与表格', () => {
  test.each([
    ['几个数：只用大字', answer('compare', '。', { figures: parts.slice(0, 3) }), 3, 0],
    ['许多数：只用表格', answer('figure', '。', { figures: parts }), 0, 5],
    [
      '许多数的平均：平均用大字，全部列表',
      answer('aggregate', '。', { figures: [mean, ...parts] }),
      1,
      6,
    ],
    ['排名：只用表格', RANK, 0, 3],
  ])('%s', (_name, shown, large, rows) => {
    expect(markup(figureView(shown)).split('<dt>').length - 1).toBe(large);
    expect(markup(tableView(shown)).split('<th scope="row">').length - 1).toBe(rows);
  });
});
