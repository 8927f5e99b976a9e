/** Whose figures are to be added in, the reports that hold them out: of named places, or of all that lies below one. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import type { Desk } from '../../src/intent.ts';
import type { MetricChoice } from '../../src/language/metric-parts.ts';
import type { Place, Years } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import type { AreaLevel } from '../../src/vocabulary/places.ts';
import { questionFor } from './ask-where.ts';
import { chooseReports } from './chosen-reports.ts';
import { isProvince } from './is-province.ts';
import { levelNotes } from './of-levels.ts';
import { inScope, withoutNotes, yearFilter } from './over-reports.ts';

interface Wanted {
  readonly places: readonly Place[];
  readonly years: Years;
  readonly metrics: readonly MetricChoice[];
  readonly levels: readonly AreaLevel[];
  readonly without: readonly string[];
  readonly reportsCount: number | null;
}

interface Chosen {
  readonly reports: readonly ReportSummary[];
  readonly notes: readonly string[];
}

interface Instead {
  readonly instead: Answer;
}

/** 宁夏的报告一共, 固原各县一共: reports of what lies below, never the place's own in their stead. */
const isOfThoseBelow = ({ places, levels }: Wanted, reports: readonly ReportSummary[]): boolean => {
  const [place, ...more] = places;
  if (!place || levels.length > 0) return true;
  const isOwn = reports.some(({ issuer }) => issuer === place.name);
  return more.length === 0 && isProvince(place.name) && !isOwn && reports.length > 1;
};

const whoseNotes = ({ places, levels, without }: Wanted, count: number): readonly string[] => {
  const names = places.map(({ name }) => name).join('、');
  return [
    ...levelNotes(levels),
    ...withoutNotes(without),
    ...(names === '' ? [] : [`按收录的${names}各地各部门的 ${String(count)} 份报告计算。`]),
  ];
};

const choose = async (desk: Desk, wanted: Wanted): Promise<Chosen | Instead> => {
  const counts = inScope(wanted);
  const held = await desk.reports(await yearFilter(desk, wanted.years));
  const reports = held.filter(({ issuer }) => counts(issuer));
  if (isOfThoseBelow(wanted, reports))
    return reports.length > 0
      ? { reports, notes: whoseNotes(wanted, reports.length) }
      : { instead: answer('missing', '没有收录符合条件的报告。') };
  const years =
    wanted.places.length === 1 && wanted.years.kind === 'open' && wanted.metrics.length === 1
      ? ({ kind: 'recent', count: null } as const)
      : wanted.years;
  return chooseReports(desk, { ...wanted, years }, questionFor(wanted.metrics));
};

/** 三家一共 where five are held: which three is not told. */
const otherCount = (reports: readonly ReportSummary[], told: number | null): Answer | null =>
  told === null || told === reports.length
    ? null
    : answer(
        'clarify',
        `符合条件的报告收录了 ${String(reports.length)} 份，不是 ${String(told)} 份。请说出是哪几家，例如：`,
        {
          options: [
            `${[...new Set(reports.map(({ issuer }) => issuer))].slice(0, told).join('、')}新收申请一共多少件？`,
          ],
        },
      );

/** The reports to add over and what to say of the choice, or the answer that says why there are none. */
export const reportsToAdd = async (desk: Desk, wanted: Wanted): Promise<Chosen | Instead> => {
  const choice = await choose(desk, wanted);
  const other = 'reports' in choice ? otherCount(choice.reports, wanted.reportsCount) : null;
  return other ? { instead: other } : choice;
};
