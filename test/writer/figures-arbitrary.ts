/** Nothing in, the figures of made-up reports out: whole numbers whose sums hold, for small and large offices. */
import fc from 'fast-check';
import { APPLICANTS } from '../../src/vocabulary/applicants.ts';
import {
  cellsOf,
  PROCEEDINGS,
  RESULTS,
  STAGES,
  type Layout,
  type Stage,
} from '../../src/vocabulary/metrics.ts';

type Numbers = ReadonlyMap<string, number>;

/** From the office with three requests to the province with ten thousand. */
const countArbitrary: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(9) },
  { weight: 3, arbitrary: fc.nat(300) },
  { weight: 1, arbitrary: fc.nat(20_000) },
);

const SENT_ON = ['new', 'carried_in', 'handled'];
const isOutcome = (stage: Stage, layout: Layout): boolean =>
  stage.layouts.includes(layout) && stage.group !== true && !SENT_ON.includes(stage.id);

const KINDS = APPLICANTS.filter((applicant) => applicant.id !== 'total').map(({ id }) => id);

const totalled = (row: string, parts: readonly string[], numbers: Map<string, number>): void => {
  numbers.set(
    `${row}.total`,
    parts.reduce((total, part) => total + (numbers.get(`${row}.${part}`) ?? 0), 0),
  );
};

/** Few of the many outcomes happen in a small office; so few are drawn, the others are 0. */
const requestsArbitrary = (layout: Layout): fc.Arbitrary<Numbers> => {
  const outcomes = STAGES.filter((stage) => isOutcome(stage, layout)).map(({ id }) => id);
  const places = outcomes.flatMap((stage) => KINDS.map((kind) => `requests.${stage}.${kind}`));
  const drawn = fc.array(fc.tuple(fc.nat(places.length - 1), countArbitrary), { maxLength: 60 });
  return fc
    .tuple(drawn, fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }))
    .map(([cells, carried]) => {
      const numbers = new Map(places.map((id) => [id, 0]));
      for (const [index, count] of cells) numbers.set(places[index] ?? '', count);
      KINDS.forEach((kind, i) => {
        const at = (stage: string): number => numbers.get(`requests.${stage}.${kind}`) ?? 0;
        const out = at('carried_out');
        const handled = outcomes.reduce((sum, stage) => sum + at(stage), 0) - out;
        const carriedIn = Math.min(carried[i] ?? 0, handled + out);
        numbers.set(`requests.handled.${kind}`, handled);
        numbers.set(`requests.carried_in.${kind}`, carriedIn);
        numbers.set(`requests.new.${kind}`, handled + out - carriedIn);
      });
      for (const stage of [...outcomes, ...SENT_ON]) totalled(`requests.${stage}`, KINDS, numbers);
      return numbers;
    });
};

const appealsArbitrary: fc.Arbitrary<Numbers> = fc
  .array(countArbitrary, { minLength: 12, maxLength: 12 })
  .map((counts) => {
    const numbers = new Map<string, number>();
    const results = RESULTS.filter((result) => result.id !== 'total').map(({ id }) => id);
    const printed = PROCEEDINGS.filter((proceeding) => !('parts' in proceeding));
    printed.forEach(({ id }, block) => {
      results.forEach((result, i) => numbers.set(`${id}.${result}`, counts[block * 4 + i] ?? 0));
      totalled(id, results, numbers);
    });
    return numbers;
  });

const AMOUNT_DIGITS = 5;

/** 万元 with up to five decimals. */
const amountArbitrary: fc.Arbitrary<number> = fc
  .tuple(fc.nat(20_000_000), fc.nat(AMOUNT_DIGITS))
  .map(([digits, decimals]) => digits / 10 ** decimals);

const activeArbitrary = (layout: Layout): fc.Arbitrary<Numbers> => {
  const cells = cellsOf(layout).filter((metric) => metric.section === '二');
  const counts = cells.map((metric) => {
    if (metric.unit === '万元') return amountArbitrary;
    if (metric.column === 'item_change')
      return fc.tuple(countArbitrary, fc.boolean()).map(([n, less]) => (less ? 0 - n : n));
    return fc.oneof(countArbitrary, fc.nat(1_000_000));
  });
  return fc
    .tuple(...counts)
    .map((values) => new Map(cells.map((metric, i) => [metric.id, values[i] ?? 0])));
};

/** All cells of a layout, in the order of the form. */
export const figuresArbitrary = (layout: Layout): fc.Arbitrary<Numbers> =>
  fc.tuple(activeArbitrary(layout), requestsArbitrary(layout), appealsArbitrary).map((parts) => {
    const all = new Map(parts.flatMap((part) => [...part]));
    return new Map(cellsOf(layout).map(({ id }) => [id, all.get(id) ?? 0]));
  });
