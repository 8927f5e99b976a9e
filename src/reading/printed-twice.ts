/** The figures and all readings of them in; the same, unsure where their table is printed for two reports, out. */
import type { Figure } from '../report/report.ts';
import { conflict, differ, isEmptyFragment, type Reading } from './readings.ts';

/** A cell read once, of a table that is printed twice. */
const readOnce = (figure: Figure): Figure => ({
  ...figure,
  state: 'unsure',
  value: null,
  candidates: [figure.value],
  decided: '这张表在文中印了两次，内容不同，这一格却只读到一次，不能确定。',
});

/** In fewer rows it is a list of something else under the same label, or a slip of the pen. */
const FEWEST_ROWS = 3;

const isClear = ({ figure, row }: Reading): boolean =>
  figure.state !== 'unsure' && row.how !== 'similar';

const rowOf = ({ id }: Figure): string => id.slice(0, id.lastIndexOf('.'));

type ReadingsOf = (figure: Figure) => readonly Reading[];

/** The sections whose table has several rows that are printed twice with different numbers. */
const sectionsPrintedTwice = (
  figures: readonly Figure[],
  readingsOf: ReadingsOf,
): ReadonlySet<string> => {
  const conflicts = figures.filter(
    (one) => one.state === 'unsure' && readingsOf(one).filter(isClear).length > 1,
  );
  const sections = conflicts.map(({ place }) => place.section);
  return new Set(
    sections.filter((section) => {
      const own = conflicts.filter(({ place }) => place.section === section);
      return new Set(own.map(rowOf)).size >= FEWEST_ROWS;
    }),
  );
};

/** Where a table is printed twice, for two reports, no cell is sure that only one of them tells, or tells better. */
export const withoutReadOnce = (
  figures: readonly Figure[],
  byId: ReadonlyMap<string, readonly Reading[]>,
): readonly Figure[] => {
  const readingsOf: ReadingsOf = ({ id }) =>
    (byId.get(id) ?? []).filter((reading) => !isEmptyFragment(reading));
  const twice = sectionsPrintedTwice(figures, readingsOf);
  return figures.map((one) => {
    if (one.state === 'unsure' || !twice.has(one.place.section)) return one;
    const readings = readingsOf(one);
    const other = readings.find(({ figure }) => differ(figure, one));
    if (other) return conflict(one, other.figure);
    return readings.length === 1 ? readOnce(one) : one;
  });
};
