/** A written report and the faults of its reading in; a message for a person out: the faults and the lines of the document they are about. */
import { metricOf } from '../../src/vocabulary/metrics.ts';
import { toTraditional } from '../../src/vocabulary/script.ts';
import type { Fault } from './compare.ts';
import type { Written } from './write-report.ts';

const MOST_FAULTS = 6;
const LINES_AROUND = 4;
const LINE_LENGTH = 240;

/** The beginning of a row's label in both scripts, or the heading of its section where the row is the table. */
const landmarks = (id: string): readonly string[] => {
  const metric = metricOf(id);
  if (!metric || metric.section === '四') return ['四、'];
  const label = metric.rowLabel.replace(/^.*[.、）]/u, '').slice(0, 3);
  return [label, toTraditional(label)];
};

const excerptAbout = (source: string, id: string): string => {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const table = lines.findIndex((line) => line.includes(`${metricOf(id)?.section ?? '二'}、`));
  const found = lines.findIndex(
    (line, i) => i > table && landmarks(id).some((words) => line.includes(words)),
  );
  const middle = found < 0 ? table : found;
  return lines
    .slice(Math.max(0, middle - LINES_AROUND), middle + LINES_AROUND * 2)
    .map((line, i) => `${middle - LINES_AROUND + i + 1}| ${line.slice(0, LINE_LENGTH)}`)
    .join('\n');
};

/** `style` is told as JSON; silent errors come first. */
export const explain = (faults: readonly Fault[], written: Written, style: unknown): string => {
  const sorted = [...faults].sort(
    (a, b) => Number(b.kind === 'wrong') - Number(a.kind === 'wrong'),
  );
  const told = sorted.slice(0, MOST_FAULTS).map(({ kind, says }) => `  ${kind}: ${says}`);
  return [
    `${faults.length} cells not read exactly`,
    ...told,
    `style: ${JSON.stringify(style)}`,
    ...(sorted[0] ? ['document:', excerptAbout(written.source, sorted[0].id)] : []),
  ].join('\n');
};
