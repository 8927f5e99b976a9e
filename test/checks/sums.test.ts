/** A planted wrong cell in, exactly the sums it stands in out, with the cell named where only it explains them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { equationsOf } from '../../src/checks/tables/equations.ts';
import { cellsBehind } from '../../src/checks/tables/amounts.ts';
import { cellsOf } from '../../src/vocabulary/metrics.ts';
import { cleanReports, type Made, reportOf, withCell } from './factory.ts';

const errors = (made: Made) =>
  checkReport(reportOf(made)).filter(({ severity }) => severity === 'error');

const inSums = (id: string) => id.startsWith('requests.') || /^(?:review|litigation)\./.test(id);

test('改动任何一格，恰好涉及这一格的各式报错', () => {
  fc.assert(
    fc.property(cleanReports, fc.nat(), fc.integer({ min: 1, max: 40 }), (made, pick, by) => {
      const cells = cellsOf(made.layout).filter(({ id }) => inSums(id));
      const { id } = cells[pick % cells.length] ?? { id: '' };
      const planted = withCell(made, id, (made.cells[id] ?? 0) + by);
      const expected = equationsOf(made.layout).filter(({ left, right }) =>
        [...left, ...right].flatMap((part) => cellsBehind(part, made.layout)).includes(id),
      );
      const sums = errors(planted).filter(({ rule }) => /requests-|-total$/.test(rule));
      expect(sums.map(({ rule }) => rule).sort()).toEqual(expected.map(({ rule }) => rule).sort());
      for (const finding of sums) expect(finding.figures).toContain(id);
    }),
    { numRuns: 80 },
  );
});

test('表三中间一格有误时指出唯一能使行列都平的改法', () => {
  fc.assert(
    fc.property(cleanReports, fc.integer({ min: 1, max: 40 }), (made, by) => {
      const id = 'requests.partial.business';
      const found = errors(withCell(made, id, (made.cells[id] ?? 0) + by));
      expect(found).toHaveLength(2);
      for (const { cause } of found)
        expect(cause).toContain(`的 ${(made.cells[id] ?? 0) + by} 改为 ${made.cells[id] ?? 0}`);
    }),
    { numRuns: 40 },
  );
});

describe('句子写出算式两边', () => {
  const [made] = fc.sample(cleanReports, { numRuns: 1, seed: 7 });
  if (!made) throw new Error('no report');
  const total = made.cells['requests.new.total'] ?? 0;
  const planted = withCell(made, 'requests.new.total', total + 1);

  test('收支', () => {
    const found = errors(planted).find(({ rule }) => rule === 'requests-balance');
    expect(found?.message).toMatch(
      /^第三部分“总计”列：本年新收.* \d+ 件 \+ 上年结转.* \d+ 件 = \d+ 件，.*办理结果总计 \d+ 件 \+ 结转下年度继续办理 \d+ 件 = \d+ 件，相差 1 件。$/,
    );
    expect(found).toMatchObject({ expected: (found?.actual ?? 0) + 1, section: '三' });
  });

  test('行合计', () => {
    const found = errors(planted).find(({ rule }) => rule === 'requests-row-total');
    expect(found?.message).toContain('自然人');
    expect(found?.message).toContain(`总计 ${total + 1} 件，相差 1 件`);
  });
});

test('看不准的格子不参与计算', () => {
  fc.assert(
    fc.property(cleanReports, (made) => {
      const id = 'requests.new.total';
      const report = reportOf(withCell(made, id, (made.cells[id] ?? 0) + 3));
      const figures = report.figures.map((figure) =>
        figure.id === id
          ? { ...figure, state: 'unsure' as const, value: null, candidates: [1, 2] }
          : figure,
      );
      const found = checkReport({ ...report, figures });
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('一件填错申请人类型时说得出来', () => {
  const [made] = fc.sample(cleanReports, { numRuns: 1, seed: 11 });
  if (!made) throw new Error('no report');
  const moved = withCell(
    withCell(made, 'requests.granted.business', (made.cells['requests.granted.business'] ?? 0) + 2),
    'requests.granted.natural',
    (made.cells['requests.granted.natural'] ?? 0) - 2,
  );
  const found = errors(moved);
  expect(found.map(({ rule }) => rule)).toEqual(['requests-outcomes', 'requests-outcomes']);
  expect(found[0]?.cause).toContain('可能有 2 件填错了申请人类型');
});
