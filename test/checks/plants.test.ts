/** Every rule's fault planted at random in clean reports: that rule fires, and none that need not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/index.ts';
import type { Finding } from '../../src/report/finding.ts';
import { cleanReports, reportOf } from './factory.ts';
import { PLANTS, yearBefore } from './plants.ts';

const rulesIn = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
];

test('每条规则都有埋错的办法，没有多余的', () => {
  expect(Object.keys(PLANTS).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

describe.each(CHECKS)('$id（$name）', ({ id }) => {
  test('埋下的错恰好由这条规则报出', () => {
    fc.assert(
      fc.property(cleanReports, fc.integer({ min: 1, max: 40 }), (made, by) => {
        const plant = PLANTS[id];
        const faulty = plant?.plant(made, by);
        if (!faulty) {
          fc.pre(false);
          return;
        }
        const found = rulesIn(checkReport(faulty.report, faulty.neighbours));
        const notable = faulty.neighbours?.previous ? ['jump'] : [];
        const allowed = [id, ...(plant?.companions ?? []), ...notable];
        const others = found.filter((rule) => !allowed.includes(rule));
        expect(found).toContain(id);
        if (others.length > 0) expect(rulesIn(checkReport(reportOf(made)))).toEqual(others);
      }),
      { numRuns: 12 },
    );
  });
});

test('与上年报告衔接的干净报告没有错误也没有警告', () => {
  fc.assert(
    fc.property(cleanReports, (made) => {
      const found = checkReport(reportOf(made), { previous: yearBefore(made) });
      expect(found.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('每条发现都写全：一句话、依据、两边的单位、引文在原文中', () => {
  fc.assert(
    fc.property(cleanReports, fc.constantFrom(...CHECKS), (made, { id }) => {
      const faulty = PLANTS[id]?.plant(made, 3);
      if (!faulty) return;
      const { report } = faulty;
      const text = [
        ...report.preface.map((paragraph) => paragraph.text),
        ...report.sections.flatMap(({ paragraphs }) =>
          paragraphs.map((paragraph) => paragraph.text),
        ),
        ...report.figures.map(({ place }) => place.printedRow),
        report.period?.quote ?? '',
      ];
      for (const finding of checkReport(report, faulty.neighbours)) {
        expect(finding.message).toMatch(/。$/);
        expect(finding.basis.length).toBeGreaterThan(5);
        const sides = finding.expected ?? finding.actual;
        expect(finding.unit === null).toBe(sides === null);
        for (const { quote } of finding.evidence)
          expect(text.some((each) => each.includes(quote))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
