/** A checked report in, the lines that a terminal shows for it out. */
import type { CheckedReport, Fault } from '../../answer/fault-list/fault.ts';
import { countsOf, isListed, type Totals } from '../../answer/fault-list/counts.ts';
import { groupsOf, reportNameOf } from '../../answer/fault-list/fault-list.ts';
import {
  countWords,
  SEVERITY_NAMES,
  totalWords,
  unjudgedOf,
  unjudgedWords,
} from '../../answer/fault-list/list-words.ts';
import { plainText } from '../../channels/plain-text.ts';
import type { Look, Paint } from '../../channels/terminal/look.ts';
import { wrap } from '../../channels/terminal/wrap.ts';
import type { Severity } from '../../report/finding.ts';

export interface Style {
  readonly look: Look;
  /** Columns to wrap at; null leaves lines whole, for other programs. */
  readonly width: number | null;
  /** The least severity that is shown. */
  readonly level: Severity;
}

const paintOf = ({ alarm, warn, quiet }: Look, severity: Severity): Paint =>
  ({ error: alarm, warning: warn, notice: quiet })[severity];

const indented = (text: string, indent: number, width: number | null, paint: Paint): string[] => {
  const lines = width === null ? [text.replace(/\s*\n\s*/g, ' ')] : wrap(text, width - indent);
  return lines.map((line) => ' '.repeat(indent) + paint(line));
};

const same: Paint = (text) => text;

const faultLines = (fault: Fault, { look, width }: Style): string[] => {
  const label = `【${SEVERITY_NAMES[fault.severity]}】`;
  const detail = (text: string, paint = look.quiet): string[] =>
    indented(plainText(text), 6, width, paint);
  const [head = '', ...more] = indented(plainText(label + fault.message), 4, width, same);
  const quotes = fault.quotes.filter(({ text }) => !fault.message.includes(text));
  return [
    head.replace(label, paintOf(look, fault.severity)(label)),
    ...more,
    ...detail(`位置：${fault.place}`),
    ...quotes.flatMap(({ text }) => detail(`原文：“${text}”`)),
    ...(fault.cause === null ? [] : detail(`可能的原因：${fault.cause}`, same)),
    ...detail(`建议：${fault.advice}`),
    ...detail(`依据：${fault.basis}（${fault.rule}）`),
  ];
};

/** Name and counts, then the faults by group; one line where there is nothing to show. */
export const reportLines = (report: CheckedReport, style: Style): readonly string[] => {
  const { look, level } = style;
  const listed = report.faults.filter(({ severity }) => isListed(severity, level));
  const hidden = countsOf(report.faults.filter(({ severity }) => !isListed(severity, level)));
  const more = countWords(hidden) === '' ? '' : `（另有${countWords(hidden)}）`;
  const name = look.strong(plainText(reportNameOf(report)));
  const file = look.quiet(plainText(report.file));
  if (listed.length === 0) return [`${name}：没有发现问题${more}  ${file}`];
  return [
    `${name}：${countWords(countsOf(listed))}${more}  ${file}`,
    ...groupsOf(listed).flatMap(({ group, faults }) => [
      look.strong(`  ${group}（${faults.length} 处）`),
      ...faults.flatMap((fault) => faultLines(fault, style)),
    ]),
    '',
  ];
};

/** What could not be judged of a report, a quiet line each. */
export const unjudgedLines = ({ unjudged }: CheckedReport, { look, width }: Style): string[] =>
  unjudged.flatMap((one) => indented(unjudgedWords(one), 4, width, look.quiet));

/** What could not be judged of many reports. */
export const unjudgedTotal = (checked: readonly CheckedReport[], { look }: Style): string[] =>
  unjudgedOf(checked).map(look.quiet);

/** A file that could not be read, in one line. */
export const unreadLine = (file: string, reason: string, { look }: Style): string =>
  `${look.alarm('未能读取')} ${plainText(file)}：${plainText(reason)}`;

const isHiding = ({ findings }: Totals, level: Severity): boolean =>
  (['warning', 'notice'] as const).some(
    (severity) => findings[severity] > 0 && !isListed(severity, level),
  );

/** The last line: how much was found in how many reports. */
export const totalLine = (totals: Totals, { look, level }: Style): string => {
  const { error, warning } = totals.findings;
  const paint = error > 0 ? look.alarm : warning > 0 ? look.warn : look.strong;
  const hint = isHiding(totals, level) ? look.quiet('（加 --level notice 显示全部）') : '';
  return `${paint(totalWords(totals))}${hint}`;
};
