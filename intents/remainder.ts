/** What is left of a whole without some of its parts: 除了国家秘密还有几件不予公开, 没被纠正的复议. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { amount, partNames, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { idsOfChoice, type MetricChoice } from '../src/language/metric-parts.ts';
import { isHeard, type ExceptPart } from '../src/language/understanding.ts';
import { sum } from '../src/report/values.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { metricOf } from '../src/vocabulary/metrics.ts';
import { questionWith } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { figureOf } from './lookup/look-up.ts';
import { scopeNotes, touchingFindings } from './lookup/telling.ts';
import { workedOut } from './lookup/worked-out.ts';

const remainderSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  except: slots.except,
});
type Wanted = z.infer<typeof remainderSlots>;

const isPart = (id: string, { of, id: part }: ExceptPart): boolean => {
  const metric = metricOf(id);
  return of === 'row' ? metric?.row === part : metric?.column === part;
};

interface Parts {
  readonly whole: string;
  readonly kept: readonly string[];
  readonly left: readonly string[];
}

/** The parts of the whole, those left out apart; null where what is left out is none of its parts. */
const partsOf = (
  choice: MetricChoice,
  report: ReportSummary,
  except: readonly ExceptPart[],
): Parts | null => {
  const [id, ...more] = idsOfChoice(choice, report.layout);
  const whole = id === undefined || more.length > 0 ? undefined : metricOf(id);
  const parts = (except[0]?.of === 'row' ? whole?.down : whole?.across) ?? [];
  const left = parts.filter((part) => except.some((each) => isPart(part, each)));
  const kept = parts.filter((part) => !left.includes(part));
  return !whole || left.length === 0 || kept.length === 0 ? null : { whole: whole.id, kept, left };
};

const added = (parts: readonly AnswerFigure[]): AnswerFigure | null => {
  const [first, ...others] = parts;
  const numbers = parts.flatMap(({ value }) => value ?? []);
  return first && numbers.length > 0
    ? workedOut([first, ...others], {
        metric: 'sum',
        name: '其余合计',
        over: [{ issuer: first.issuer, year: first.year }],
        value: sum(numbers),
      })
    : null;
};

const tell = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const choice = await chooseReports(desk, wanted, questionWith(wanted.metrics, '多少件？'));
  if ('instead' in choice) return choice.instead;
  const [report] = choice.reports;
  const parts = report ? partsOf(wanted.metrics[0] ?? [], report, wanted.except) : null;
  if (!report || !parts)
    return answer('missing', '要去掉的那一项不是它的组成部分，算不出其余的数；请分开问。');
  const values = await desk.values([report], [...parts.left, ...parts.kept]);
  const told = values.filter(({ state }) => state === 'number' || state === 'blank');
  const figures = told.map(figureOf);
  const names = partNames(figures.map(({ metric }) => metric));
  const said = (ids: readonly string[]): string =>
    figures
      .flatMap((figure, at) =>
        ids.includes(figure.metric) ? [`${names[at] ?? figure.name} ${amount(figure)}`] : [],
      )
      .join('、');
  const kept = figures.filter(({ metric }) => parts.kept.includes(metric));
  const rest = added(kept);
  if (!rest || kept.length < parts.kept.length)
    return answer('missing', '其余各项有的没有印出或读不准，合不出来；请分开问。');
  return answer(
    'aggregate',
    `${reportName(report)}${metricName(parts.whole)}除去${said(parts.left)}，其余共 ${amount(rest)}：${said(parts.kept)}。`,
    {
      figures: kept.length === 1 ? kept : [rest, ...kept],
      notes: [...choice.notes, ...scopeNotes(told)],
      findings: await touchingFindings(desk, told),
    },
  );
};

export const remainder = defineIntent({
  name: 'remainder',
  title: '去掉一部分还剩多少',
  examples: [['固原2023除了国家秘密还有几件不予公开'], ['白银2020没被纠正的复议有几件']],
  slots: remainderSlots,
  fits: (u) =>
    isHeard(u) &&
    u.except.length > 0 &&
    u.levels.length === 0 &&
    u.metrics.value.length === 1 &&
    u.places.value.length <= 1 &&
    !u.cues.has('share') &&
    !u.cues.has('which'),
  handle: (wanted, desk) => tell(desk, wanted),
});
