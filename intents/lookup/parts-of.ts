/** A metric and how its parts are asked for in, the ids of the parts out. */
import { idsOfChoice, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import type { Understanding } from '../../src/language/understanding.ts';
import { cellsOf, metricOf, type Metric } from '../../src/vocabulary/metrics.ts';

const asksForApplicants = (text: string): boolean => /申请人|谁|什么人|哪些人|来自/u.test(text);

/** Suits break down by how they ended, unless the two ways to court are asked for. */
const asksForResults = (metric: Metric, text: string): boolean =>
  metric.row === 'litigation' && !/途径|方式|直接|经复议|复议后|来源/u.test(text);

/** Down the form where the row is a sum of rows, else across it. */
const within = (metric: Metric, text: string): readonly string[] => {
  const across =
    metric.across.length > 0 &&
    (metric.down.length === 0 || asksForApplicants(text) || asksForResults(metric, text));
  return across ? metric.across : metric.down;
};

/** All that the form prints of a subject of table two. */
const quantitiesOf = (choice: MetricChoice, report: ReportSummary): readonly string[] => {
  const [parts] = choice;
  return parts?.table === 'active' && parts.row !== null && parts.columns.length === 0
    ? cellsOf(report.layout)
        .filter(({ section, row }) => section === '二' && row === parts.row)
        .map(({ id }) => id)
    : [];
};

export interface Breakdown {
  /** The metric the parts add up to, null where they do not. */
  readonly whole: string | null;
  readonly parts: readonly string[];
}

/** What a metric is made of in a report, null where it has no parts. `text`: the question's words. */
export const breakdownOf = (
  choice: MetricChoice,
  report: ReportSummary,
  text: string,
): Breakdown | null => {
  const quantities = quantitiesOf(choice, report);
  if (quantities.length > 1) return { whole: null, parts: quantities };
  const [id, ...more] = idsOfChoice(choice, report.layout);
  const metric = id === undefined || more.length > 0 ? undefined : metricOf(id);
  const parts = metric ? within(metric, text) : [];
  return metric && parts.length > 0 ? { whole: metric.id, parts } : null;
};

const PARTS =
  /(?:结果|理由|原因|情形|情况|类型|种类|申请人)(?:[里中]面?)?(?:都)?(?:有|是)?(?:哪|[^，。？?]{0,8}(?:有哪|是哪|占得?最))|[里中](?:面|头)?(?:的)?哪[一个种类项]{1,2}(?:占得?)?最|哪(?:些|几)?[个种类项]?(?:办理|处理|答复)?(?:结果|理由|原因|情形|情况|类型|种类|申请人)/u;

/** 最多的不予公开理由是什么 */
const MOST_OF = /最[多少](?:的)?[^，。？?]{0,8}(?:理由|原因|情形|结果)(?:是|有)?(?:什么|哪)/u;

/** 超过10件的理由有哪些, 哪个理由占得最多: of one report, some of its parts. */
export const picksParts = (u: Understanding): boolean =>
  u.places.value.length === 1 &&
  u.levels.length === 0 &&
  (u.thresholds.length > 0 || u.cues.has('most') || u.cues.has('least')) &&
  (PARTS.test(u.question.text) || MOST_OF.test(u.question.text));
