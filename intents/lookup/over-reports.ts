/** What a question about many reports means for the index: which metrics in either form, which years, whose. */
import type { Desk } from '../../src/intent.ts';
import { idsOf, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { Place, Years } from '../../src/language/understanding.ts';
import type { ReportFilter } from '../../src/store/store.ts';
import { isToldIn, LAYOUTS } from '../../src/vocabulary/metrics.ts';
import type { AreaLevel } from '../../src/vocabulary/places.ts';
import { isProvince } from './is-province.ts';
import { withinArea } from './areas-within.ts';
import { ofLevels } from './of-levels.ts';
import { relativeYear, yearsOfSpan } from './which-reports.ts';

/** More values than any index holds reports. */
export const ALL_REPORTS = 1_000_000;

/** The metric as any of the forms has it; a ranking goes over reports of both. */
export const idsIn = (choice: MetricChoice): readonly string[] => [
  ...new Set(
    LAYOUTS.flatMap((layout) =>
      choice.flatMap((parts) => idsOf(parts, layout).filter((id) => isToldIn(id, layout))),
    ),
  ),
];

/** The reports of the years asked for, all where none are told. */
export const yearFilter = async (desk: Desk, years: Years): Promise<ReportFilter> => {
  if (years.kind === 'named') return { years: years.years };
  if (years.kind === 'span') return { years: yearsOfSpan(years) };
  if (years.kind !== 'relative') return {};
  const year = relativeYear(years.offset, await desk.reports(), desk.today?.() ?? null);
  return year === null ? {} : { years: [year] };
};

interface Scope {
  readonly places: readonly Place[];
  readonly levels: readonly AreaLevel[];
  readonly without: readonly string[];
}

/** Provinces are left out with all that lies in them. */
const isLeftOut = (without: readonly string[]): ((issuer: string) => boolean) => {
  const tests = without.map((name) => {
    const isIn = isProvince(name) ? withinArea(name) : null;
    return isIn ?? ((issuer: string) => issuer === name);
  });
  return (issuer) => tests.some((test) => test(issuer));
};

/** Whether an issuer lies in one of the places, anywhere where none is named, is of one of the levels, and is not left out. */
export const inScope = ({ places, levels, without }: Scope): ((issuer: string) => boolean) => {
  const within = places.map(
    ({ name }) => withinArea(name) ?? ((issuer: string) => issuer === name),
  );
  const isOfLevel = ofLevels(levels);
  const isOut = isLeftOut(without);
  return (issuer) =>
    (within.length === 0 || within.some((isWithin) => isWithin(issuer))) &&
    isOfLevel(issuer) &&
    !isOut(issuer);
};

/** 没有算固原市。 */
export const withoutNotes = (without: readonly string[]): readonly string[] =>
  without.length === 0 ? [] : [`没有算${without.join('、')}。`];
