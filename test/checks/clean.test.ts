/** Clean reports in, no error and no warning out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { cleanReports, reportOf } from './factory.ts';

test('干净的报告没有错误也没有警告', () => {
  fc.assert(
    fc.property(cleanReports, (made) => {
      const found = checkReport(reportOf(made)).filter(({ severity }) => severity !== 'notice');
      expect(found.map(({ rule, message }) => `${rule}：${message}`)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('把零印成空白的干净报告没有错误也没有警告', () => {
  fc.assert(
    fc.property(cleanReports, (made) => {
      const cells = Object.fromEntries(
        Object.entries(made.cells).map(([id, value]) => [id, value === 0 ? null : value]),
      );
      const found = checkReport(reportOf({ ...made, cells }));
      expect(found.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
