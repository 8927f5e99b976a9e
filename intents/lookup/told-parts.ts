/** A report and what a figure of it is made of in, the answer that tells the parts with their shares out. */
import { answer, type Answer, type AnswerFigure } from '../../src/answer/answer.ts';
import { compositionChart } from '../../src/answer/composition-chart.ts';
import { amount, figureSentence, partNames, reportName } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import type { Threshold } from '../../src/language/understanding.ts';
import type { ReportSummary, StoredValue } from '../../src/store/store.ts';
import { percent } from '../../src/vocabulary/numbers.ts';
import { figureOf } from './look-up.ts';
import { absentAnswer, unsureAnswer } from './not-told.ts';
import type { Breakdown } from './parts-of.ts';
import { scopeNotes, touchingFindings } from './telling.ts';
import { passes } from './threshold.ts';

/** Which of the parts are asked for: those beyond limits, the most, the least. */
interface Wanted {
  readonly thresholds: readonly Threshold[];
  readonly cues: ReadonlySet<string>;
}

type NameOf = (figure: AnswerFigure) => string;

/** Beside their whole the parts go by their own names: 属于国家秘密, not 不予公开（属于国家秘密）. */
const namesOfParts = (figures: readonly AnswerFigure[]): NameOf => {
  const names = partNames(figures.map(({ metric }) => metric));
  const nameOf = new Map(figures.map(({ metric, name }, at) => [metric, names[at] ?? name]));
  return ({ metric, name }) => nameOf.get(metric) ?? name;
};

const clauses = (figures: readonly AnswerFigure[], nameOf: NameOf): readonly string[] =>
  figures.map((figure) => `${nameOf(figure)} ${amount(figure)}`);

/** The largest or the smallest; a blank is neither. */
const foremost = (
  figures: readonly AnswerFigure[],
  end: 'most' | 'least',
): readonly AnswerFigure[] => {
  const values = figures.flatMap(({ value }) => value ?? []);
  const best = end === 'most' ? Math.max(...values) : Math.min(...values);
  return figures.filter(({ value }) => value === best);
};

const leadOf = (
  report: ReportSummary,
  total: StoredValue | undefined,
  figures: readonly AnswerFigure[],
  nameOf: NameOf,
): string => {
  if (!total) return figureSentence(figures);
  const whole = figureOf(total);
  const sum = total.value === null ? whole.name : `${whole.name}共 ${amount(whole)}`;
  return `${reportName(report)}${sum}，其中：${clauses(figures, nameOf).join('；')}。`;
};

const shareOf = (value: number | null, total: StoredValue | undefined): string =>
  value === null || !total?.value ? '' : percent(value / total.value);

/** 超过10件的理由有哪些: the parts beyond the limits, and the words that tell them; null where all are asked for. */
const picked = (
  figures: readonly AnswerFigure[],
  nameOf: NameOf,
  { thresholds, cues }: Wanted,
): { readonly figures: readonly AnswerFigure[]; readonly says: string } | null => {
  if (thresholds.length > 0) {
    const those = figures.filter(({ value, unit }) => passes(value, thresholds, unit));
    const says =
      those.length > 0
        ? `符合条件的有 ${String(those.length)} 项：${clauses(those, nameOf).join('、')}。`
        : '没有一项符合条件。';
    return { figures: those, says };
  }
  const end = cues.has('most') ? 'most' : cues.has('least') ? 'least' : null;
  const top = end ? foremost(figures, end) : [];
  if (top.length === 0) return null;
  const says = `最${end === 'least' ? '少' : '多'}的是${clauses(top, nameOf).join('、')}。`;
  return { figures: top, says };
};

/** The parts with their shares; those picked out alone as figures where some are asked for. */
export const tellParts = async (
  desk: Desk,
  report: ReportSummary,
  { whole, parts }: Breakdown,
  notes: readonly string[],
  wanted: Wanted,
): Promise<Answer> => {
  const values = await desk.values([report], parts);
  const [total] = whole === null ? [] : await desk.values([report], [whole]);
  const unsure = values
    .filter(({ state }) => state === 'unsure')
    .map((value) => ({ report, ids: [value.metric], value }));
  const there = values.filter(({ state }) => state === 'number' || state === 'blank');
  if (there.length === 0)
    return unsure.length > 0
      ? unsureAnswer(unsure)
      : absentAnswer([{ report, ids: parts, value: null }]);
  const figures = there.map(figureOf);
  const nameOf = namesOfParts(figures);
  const some = picked(figures, nameOf, wanted);
  return answer('breakdown', (some?.says ?? '') + leadOf(report, total, figures, nameOf), {
    figures: some?.figures ?? figures,
    notes: [
      ...notes,
      ...(unsure.length > 0 ? [unsureAnswer(unsure).lead] : []),
      ...scopeNotes(there),
    ],
    findings: await touchingFindings(desk, there),
    chart: compositionChart(
      values.filter(({ state }) => state !== 'absent'),
      total ?? null,
    ),
    table: {
      head: ['', '数量', '占比'],
      rows: figures.map((figure) => [nameOf(figure), amount(figure), shareOf(figure.value, total)]),
    },
  });
};
