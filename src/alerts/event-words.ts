/** An event and what is wanted of it in, the sentences that tell it out. */
import { metricName } from '../answer/metric-name.ts';
import { reportName } from '../answer/sentences.ts';
import type { CellChange, CellSays, ReportEvent, ToldFinding } from '../report/report-event.ts';
import type { Wish } from '../report/subscription.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { wantedFindings } from './matching.ts';

const MOST_CHANGES = 5;
const MOST_FINDINGS = 3;
const LONGEST = 200;

const says = (cell: CellSays): string => {
  if (cell === null) return '空';
  if (cell === 'absent') return '没有这一格';
  return cell === 'unsure' ? '读不准' : formatNumber(cell);
};

const shorter = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text;

/** The first items, and how many more there are. */
const some = <T>(
  list: readonly T[],
  most: number,
  words: (item: T) => string,
): readonly string[] =>
  list.length > most
    ? [...list.slice(0, most).map(words), `（另有 ${String(list.length - most)} 处）`]
    : list.map(words);

const changeWords = ({ metric, before, after }: CellChange): string =>
  `${metricName(metric)}：${says(before)} → ${says(after)}`;

const MARKS = { error: '错误', warning: '警告', notice: '提示' } as const;

const findingWords = ({ severity, message }: ToldFinding): string =>
  `${MARKS[severity]}：${shorter(message)}`;

const reportWords = (event: ReportEvent): string => {
  const name = `${reportName(event)}${event.scope === null ? '' : `（${event.scope}）`}`;
  if (event.kind === 'test') return '这是一条测试提醒：提醒能送到这里。';
  if (event.kind === 'added') return `新收录${name}年度报告。`;
  if (event.kind === 'rechecked') return `${name}年度报告重新核验，结果有变化。`;
  return event.changes.length > 0
    ? `${name}年度报告有更正，${String(event.changes.length)} 格和原来不同。`
    : `${name}年度报告重新发布，表中各格没有变化。`;
};

const wantedBy = (
  wishes: readonly Wish[],
  findings: readonly ToldFinding[],
): readonly ToldFinding[] => {
  const wanted = new Set(wishes.flatMap((wish) => wantedFindings(wish, findings)));
  return findings.filter((finding) => wanted.has(finding));
};

export interface EventWords {
  /** What happened, in one line. */
  readonly lead: string;
  readonly details: readonly string[];
}

/** Tells an event to somebody with these wishes; `figures` tells the report's main numbers, '' where there are none. */
export const eventWords = (
  event: ReportEvent,
  wishes: readonly Wish[],
  figures: string,
): EventWords => {
  const arrived = wantedBy(wishes, event.arrived);
  const withdrawn = wantedBy(wishes, event.withdrawn);
  return {
    lead: [
      reportWords(event),
      figures,
      arrived.length > 0 ? `核验发现 ${String(arrived.length)} 处错误或矛盾。` : '',
      withdrawn.length > 0 ? `更正：原来的 ${String(withdrawn.length)} 处核验发现已不成立。` : '',
    ].join(''),
    details: [
      ...some(event.changes, MOST_CHANGES, changeWords),
      ...some(arrived, MOST_FINDINGS, findingWords),
      ...some(withdrawn, MOST_FINDINGS, (finding) => `已不成立：${shorter(finding.message)}`),
      ...(event.address ? [`原件：${event.address}`] : []),
    ],
  };
};
