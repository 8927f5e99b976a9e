/** Places, years and metrics in, the answer with their figures out, or the one that says what stands in the way. */
import { answer, type Answer, type IntentName } from '../../src/answer/answer.ts';
import { figureSentence } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import type { MetricChoice } from '../../src/language/metric-parts.ts';
import type { Stated } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { questionFor } from './ask-where.ts';
import { chooseReports } from './chosen-reports.ts';
import { lookUp, type LookedUp } from './look-up.ts';
import { unreadAnswer } from './unread-table.ts';
import { obstacle } from './not-told.ts';
import { statedNotes } from './stated.ts';
import { scopeNotes, tellingSentences, touchingFindings, valueNotes } from './telling.ts';
import type { Where } from './which-reports.ts';

/** For 为什么 behind a number. */
export const NO_REASONS =
  '年报的表格只印数字，不说明原因；这个数从哪里来、怎样合计，看下面的说明和出处。';

export interface FiguresWanted extends Where {
  readonly metrics: readonly MetricChoice[];
  readonly scope?: '本级' | '汇总' | null;
  readonly stated?: readonly Stated[];
  /** Words the same question for another report, where it is no plain one. */
  readonly ask?: (report: ReportSummary) => string | null;
}

/** The figures with everything an answer says around them, or the answer given in their place. */
export type Gathered =
  { readonly found: LookedUp; readonly notes: readonly string[] } | { readonly instead: Answer };

const scopeObstacle = ({ values }: LookedUp, scope: FiguresWanted['scope']): Answer | null => {
  const other = values.find(({ report }) => scope && report.scope !== scope);
  if (!other || !scope) return null;
  const { issuer, year, scope: own } = other.report;
  const says = own === null ? '没有说明是本级还是汇总口径' : `是${own}口径`;
  return answer('missing', `${issuer}${String(year)}年的报告${says}，没有单独的${scope}数字。`);
};

/** 能查到的是… for comparisons of which only a part is held. */
const withHeld = async (
  desk: Desk,
  instead: Answer,
  held: LookedUp['values'][number]['report'][],
  metrics: readonly MetricChoice[],
): Promise<Answer> => {
  if (held.length === 0 || instead.intent !== 'missing') return instead;
  const { figures } = await lookUp(desk, held, metrics);
  return figures.length === 0
    ? instead
    : { ...instead, lead: `${instead.lead}能查到的是：${figureSentence(figures)}` };
};

/** Looks the figures up; nothing is told where a part of what was asked is not held. */
export const gather = async (desk: Desk, wanted: FiguresWanted): Promise<Gathered> => {
  const ask = wanted.ask ?? questionFor(wanted.metrics);
  const choice = await chooseReports(desk, wanted, ask);
  if ('instead' in choice)
    return { instead: await withHeld(desk, choice.instead, [...choice.held], wanted.metrics) };
  const found = await lookUp(desk, choice.reports, wanted.metrics);
  const instead = obstacle(found) ?? scopeObstacle(found, wanted.scope);
  if (instead) {
    const [told] = instead.figures.length === 0 ? found.absent : [];
    return { instead: (told && (await unreadAnswer(desk, told))) ?? instead };
  }
  const checked = await statedNotes(desk, choice.reports, wanted.stated ?? []);
  return { found, notes: [...checked, ...choice.notes] };
};

/** An answer of the figures found: lead, notes, the sentence that tells them, the findings that touch them. */
export const tellFigures = async (
  desk: Desk,
  intent: IntentName,
  { found, notes }: Extract<Gathered, { found: LookedUp }>,
  lead = figureSentence(found.figures),
): Promise<Answer> =>
  answer(intent, lead, {
    figures: found.figures,
    notes: [...notes, ...valueNotes(found.values), ...scopeNotes(found.values)],
    excerpts: await tellingSentences(desk, found.values),
    findings: await touchingFindings(desk, found.values),
  });
