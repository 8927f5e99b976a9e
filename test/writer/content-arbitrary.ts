/** Options in, whole made-up reports out: figures, conventions for zeros, planted wrong sums, identity and year. */
import fc from 'fast-check';
import { LAYOUTS, metricOf, type Layout } from '../../src/vocabulary/metrics.ts';
import type { Cells, Content } from './content.ts';
import { figuresArbitrary } from './figures-arbitrary.ts';
import { identityArbitrary } from './identity-arbitrary.ts';

const YEARS: Readonly<Record<Layout, readonly number[]>> = {
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024, 2025],
};

/** Which zeros are left blank: none, all of a table, or every so many one. */
type Blanks = { readonly sections: string; readonly every: number };

const blanksArbitrary: fc.Arbitrary<Blanks> = fc.record({
  sections: fc.constantFrom('', '', '二三四', '三', '四', '三四'),
  every: fc.constantFrom(1, 1, 1, 2, 3),
});

const blanked = (numbers: ReadonlyMap<string, number>, { sections, every }: Blanks): Cells => {
  let zeros = 0;
  return new Map(
    [...numbers].map(([id, value]) => {
      const section = metricOf(id)?.section ?? '二';
      const blank = value === 0 && sections.includes(section) && zeros++ % every === 0;
      return [id, blank ? null : value];
    }),
  );
};

interface Plant {
  readonly at: number;
  readonly by: number;
}

const plantsArbitrary = (most: number): fc.Arbitrary<readonly Plant[]> =>
  fc.array(fc.record({ at: fc.nat(200), by: fc.integer({ min: 1, max: 90 }) }), {
    maxLength: most,
  });

/** Cells of the forms with sums, made larger so that a sum fails. */
const planted = (cells: Cells, plants: readonly Plant[]): Pick<Content, 'cells' | 'planted'> => {
  const summed = [...cells.keys()].filter((id) => metricOf(id)?.section !== '二');
  const chosen = new Map(plants.map(({ at, by }) => [summed[at % summed.length] ?? '', by]));
  return {
    cells: new Map(
      [...cells].map(([id, value]) => {
        const by = chosen.get(id);
        return [id, by === undefined ? value : (value ?? 0) + by];
      }),
    ),
    planted: [...chosen.keys()],
  };
};

/** Reports of both layouts; `wrongSums` is the most cells that break a sum. */
export const contentArbitrary = ({ wrongSums = 0 } = {}): fc.Arbitrary<Content> =>
  fc.constantFrom(...LAYOUTS).chain((layout) =>
    fc
      .record({
        year: fc.constantFrom(...YEARS[layout]),
        identity: identityArbitrary,
        titleForm: fc.constantFrom('name first', 'year first', 'spaced', 'work report'),
        numbers: figuresArbitrary(layout),
        blanks: blanksArbitrary,
        plants: plantsArbitrary(wrongSums),
      })
      .map(({ year, identity, titleForm, numbers, blanks, plants }) => ({
        layout,
        year,
        identity,
        titleForm,
        ...planted(blanked(numbers, blanks), plants),
      })),
  );
