import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  isToldIn,
  LAYOUTS,
  METRICS,
  metricOf,
  PROCEEDINGS,
  QUANTITIES,
  RESULTS,
  STAGES,
  SUBJECTS,
  sumPartsOf,
} from '../../src/vocabulary/metrics.ts';
import { CONTRACT_METRICS } from './contract-metrics.ts';

interface Named {
  readonly spoken: readonly string[];
  readonly layouts?: readonly string[];
}

const layoutWord = (layouts: readonly string[]): string =>
  layouts.length === 2 ? 'both' : (layouts[0] ?? '');

describe('the table of metrics', () => {
  test('multiplies out to exactly the cells that other programs know', () => {
    const printed = METRICS.filter((metric) => metric.layouts.length > 0).map(
      (metric) => `${metric.id} ${metric.section} ${layoutWord(metric.layouts)} ${metric.unit}`,
    );
    expect([...printed].sort()).toEqual(CONTRACT_METRICS.trim().split('\n').sort());
  });

  test('has no id twice', () => {
    expect(new Set(METRICS.map((metric) => metric.id)).size).toBe(METRICS.length);
  });

  test('names only metrics that exist as parts', () => {
    const parts = METRICS.flatMap((metric) => [...metric.across, ...metric.down]);
    expect(parts.filter((id) => metricOf(id) === undefined)).toEqual([]);
  });

  test.each([
    ['2019', 198],
    ['2021', 200],
  ] as const)('%s 版表样有 %i 格', (layout, count) => {
    expect(cellsOf(layout)).toHaveLength(count);
  });

  test.each([
    ['requests.denied.total', '2021', 8],
    ['requests.other.total', '2021', 3],
    ['requests.other.total', '2019', 0],
    ['requests.other.organizations', '2019', 5],
    ['litigation.total', '2019', 2],
    ['requests.handled.total', '2021', 0],
  ] as const)('%s 在 %s 版由 %i 项相加', (id, layout, count) => {
    const metric = metricOf(id);
    expect(metric && sumPartsOf(metric, layout)).toHaveLength(count);
  });

  test.each([
    ['requests.other.total', '2019', true],
    ['requests.other.total', '2021', true],
    ['requests.other.unpaid.total', '2019', false],
    ['active.procurement.amount', '2021', false],
    ['litigation.total', '2021', true],
    ['no.such.metric', '2021', false],
  ] as const)('%s 在 %s 版说得出：%s', (id, layout, isTold) => {
    expect(isToldIn(id, layout)).toBe(isTold);
  });

  test.each<readonly [string, readonly Named[]]>([
    ['表二的行', SUBJECTS],
    ['表二的列', QUANTITIES],
    ['表三的行', STAGES],
    ['表四的行', PROCEEDINGS],
    ['表四的列', RESULTS],
  ])('%s：一个叫法在一种表样里只指一项', (_, rows) => {
    const names = rows.flatMap(({ spoken, layouts = LAYOUTS }) =>
      spoken.flatMap((words) => layouts.map((layout) => `${layout} ${words}`)),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
