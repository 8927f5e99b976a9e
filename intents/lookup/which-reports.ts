/** Places and years of a question in, the reports they mean out, with what is not held and what was assumed. */
import type { Desk } from '../../src/intent.ts';
import type { Place, Years } from '../../src/language/understanding.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/vocabulary/numbers.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { findPlace } from './find-place.ts';

/** A report chosen; `assumed` says what the question left open, one sentence, or null. */
export interface Chosen {
  readonly report: ReportSummary;
  readonly assumed: string | null;
}

/** Something asked about that the index does not hold. */
export interface Lacking {
  readonly place: string;
  /** Null where no report of the place is held at all. */
  readonly year: number | null;
  /** Reports of the place, or of what is nearest to it, newest first. */
  readonly held: readonly ReportSummary[];
}

/** Words that may mean several issuers that are held. */
export interface OpenPlace {
  readonly words: string;
  readonly reports: readonly ReportSummary[];
}

export interface WhichReports {
  readonly chosen: readonly Chosen[];
  readonly lacking: readonly Lacking[];
  readonly open: readonly OpenPlace[];
}

export interface Where {
  readonly places: readonly Place[];
  readonly years: Years;
}

/** 去年: counted from today, where nobody keeps the time from the year after the newest report. */
export const relativeYear = (
  offset: number,
  [newest]: readonly ReportSummary[],
  today: Date | null,
): number | null => {
  const now = today?.getFullYear() ?? (newest === undefined ? null : newest.year + 1);
  return now === null ? null : now + offset;
};

/** 2019到2021: each of the years. */
export const yearsOfSpan = ({ from, to }: Extract<Years, { kind: 'span' }>): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** 2021年以后: those that are held, or its own end where none is; of 2019到2021 each. */
const heldOfSpan = (
  span: Extract<Years, { kind: 'span' }>,
  held: readonly ReportSummary[],
): readonly number[] => {
  if (span.from !== FIRST_YEAR && span.to !== LAST_YEAR) return yearsOfSpan(span);
  const years = yearsOfSpan(span).filter((year) => held.some((report) => report.year === year));
  return years.length > 0 ? years : [span.from === FIRST_YEAR ? span.to : span.from];
};

/** Years wanted of a place whose reports are held in `held`; null where any, that is the newest. */
const wanted = (
  years: Years,
  own: number | null,
  held: readonly ReportSummary[],
  today: Date | null,
): readonly number[] | null => {
  if (own !== null) return [own];
  switch (years.kind) {
    case 'named':
      return years.years;
    case 'span':
      return heldOfSpan(years, held);
    case 'relative': {
      const year = relativeYear(years.offset, held, today);
      return year === null ? null : [year];
    }
    case 'recent':
    case 'latest':
    case 'open':
      return null;
  }
};

const recent = (years: Years, held: readonly ReportSummary[]): readonly Chosen[] =>
  held.slice(0, years.kind === 'recent' ? (years.count ?? held.length) : 1).map((report) => ({
    report,
    assumed:
      years.kind === 'open'
        ? `没有说年份，${report.issuer}按最新的 ${report.year} 年度报告。`
        : null,
  }));

const lackingYear = (held: readonly ReportSummary[], year: number): Lacking => ({
  place: held[0]?.issuer ?? '',
  year,
  held,
});

const inYears = (held: readonly ReportSummary[], years: readonly number[]): WhichReports => ({
  chosen: years.flatMap((year) => {
    const report = held.find((each) => each.year === year);
    return report ? [{ report, assumed: null }] : [];
  }),
  lacking: years
    .filter((year) => !held.some((each) => each.year === year))
    .map((year) => lackingYear(held, year)),
  open: [],
});

/** Says whose report it is where the words leave it open. */
const namedAs = ({ words, name, open }: Place, { report, assumed }: Chosen): Chosen => {
  const isSame = report.issuer === name && !open;
  return isSame
    ? { report, assumed }
    : { report, assumed: `“${words}”按收录的${report.issuer}回答。${assumed ?? ''}` };
};

/** 白银2020和平潭: of the year told for the other, where it is held. */
const ofSameYear = (held: readonly ReportSummary[], near: number): readonly Chosen[] =>
  held
    .filter(({ year }) => year === near)
    .map((report) => ({
      report,
      assumed:
        held.length > 1
          ? `没有说年份，${report.issuer}按同一年（${String(near)} 年度）的报告。`
          : `没有说年份，${report.issuer}按最新的 ${String(near)} 年度报告。`,
    }));

const ofPlace = async (
  desk: Desk,
  place: Place,
  years: Years,
  near: number | null,
): Promise<WhichReports> => {
  const { held, nearest, open } = await findPlace(desk, place);
  if (open) return { chosen: [], lacking: [], open: [{ words: place.words, reports: nearest }] };
  const told = years.kind === 'named' ? (years.years[0] ?? null) : place.year;
  if (held.length === 0)
    return { chosen: [], lacking: [{ place: place.name, year: told, held: nearest }], open: [] };
  const which = wanted(years, place.year, held, desk.today?.() ?? null);
  const same = near === null || years.kind !== 'open' ? [] : ofSameYear(held, near);
  const found = which
    ? inYears(held, which)
    : { chosen: same.length > 0 ? same : recent(years, held), lacking: [], open: [] };
  return { ...found, chosen: found.chosen.map((each) => namedAs(place, each)) };
};

/**
 * The reports that places and years mean, place by place in the order of the question: the years told, or
 * the newest report where none is. Never another place or year in the place of one that is not held.
 */
export const whichReports = async (desk: Desk, { places, years }: Where): Promise<WhichReports> => {
  const [near, ...more] = new Set(places.flatMap(({ year }) => year ?? []));
  const only = near !== undefined && more.length === 0 ? near : null;
  const each = await Promise.all(places.map((place) => ofPlace(desk, place, years, only)));
  return {
    chosen: each.flatMap(({ chosen }) => chosen),
    lacking: each.flatMap(({ lacking }) => lacking),
    open: each.flatMap(({ open }) => open),
  };
};

/** What was assumed about the reports, each once. */
export const assumptions = (chosen: readonly Chosen[]): readonly string[] => [
  ...new Set(chosen.flatMap(({ assumed }) => assumed ?? [])),
];
