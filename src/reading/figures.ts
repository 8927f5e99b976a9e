/** Rows of the three forms in; one figure for each printed cell out, in the order of the forms. */
import { METRICS } from '../vocabulary/metrics.ts';
import type { Figure } from '../report/report.ts';
import { activeColumns } from './active.ts';
import { appealColumns } from './appeals.ts';
import type { FormRow } from './form-rows.ts';
import { figuresOfRow, type Column } from './placed-figure.ts';
import { withoutReadOnce } from './printed-twice.ts';
import { conflict, differ, isEmptyFragment, type Reading } from './readings.ts';
import { requestColumns } from './requests.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

const columnsOf = (row: FormRow, around: Surroundings): readonly Column[] => {
  if (row.table === '二') return activeColumns(row);
  return row.table === '三' ? requestColumns(row, around) : appealColumns(row);
};

const isInTables = ({ row }: Reading): boolean => row.segment.strip.section !== null;

/** The better of two readings of one cell: in its section, sure, under an undamaged label. */
const rank = (reading: Reading): number =>
  (isEmptyFragment(reading) ? 0 : 8) +
  (isInTables(reading) ? 4 : 0) +
  (reading.figure.state === 'unsure' ? 0 : 2) +
  (reading.row.how === 'similar' ? 0 : 1);

const FEWEST_CELLS = 5;

/** A whole printed row elsewhere, whatever is wrong with its label or cells, that speaks against a figure. */
const contradicts =
  (chosen: Reading) =>
  (other: Reading): boolean => {
    const printed = other.row.cells.filter(({ kind }) => kind !== 'empty').length;
    if (printed < FEWEST_CELLS || isInTables(other) !== isInTables(chosen)) return false;
    const { state, candidates } = other.figure;
    return state === 'unsure'
      ? candidates.length > 0 && !candidates.includes(chosen.figure.value)
      : differ(chosen.figure, other.figure);
  };

const choose = (readings: readonly Reading[]): Figure | undefined => {
  if (readings.length === 1) return readings[0]?.figure;
  const best = Math.max(...readings.map(rank));
  const [first, ...others] = readings.filter((reading) => rank(reading) === best);
  if (!first || first.figure.state === 'unsure') return first?.figure;
  const rival =
    others.find(({ figure }) => differ(figure, first.figure)) ?? readings.find(contradicts(first));
  return rival ? conflict(first.figure, rival.figure) : first.figure;
};

const OTHER_PARTS = /^requests\.other\.(?:no_correction|unpaid|misc)\./u;
const OTHER_TOTAL = /^requests\.other\.[a-z]+$/u;

/** Where 其他处理 has rows of its own it is only their head, whatever stands beside it. */
const withoutHeads = (figures: readonly Figure[]): readonly Figure[] =>
  figures.some(({ id }) => OTHER_PARTS.test(id))
    ? figures.filter(({ id }) => !OTHER_TOTAL.test(id))
    : figures;

/** The figures of all rows; a cell read several times is decided once. */
export const figuresOf = (rows: readonly FormRow[]): readonly Figure[] => {
  const byId = new Map<string, Reading[]>();
  const around = surroundingsOf(rows);
  for (const row of rows)
    for (const figure of figuresOfRow(row, columnsOf(row, around))) {
      const known = byId.get(figure.id);
      if (known) known.push({ figure, row });
      else byId.set(figure.id, [{ figure, row }]);
    }
  const figures = METRICS.flatMap(({ id }) => {
    const readings = byId.get(id);
    return readings ? (choose(readings) ?? []) : [];
  });
  return withoutHeads(withoutReadOnce(figures, byId));
};
