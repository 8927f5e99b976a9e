/** A fuzz case in, what went wrong in reading it out: a crash, too much time, a silent wrong cell. */
import { readBytes } from '../read-bytes.ts';
import type { Report } from '../../src/report/report.ts';
import type { FuzzCase } from './fuzz-case.ts';

export interface Failure {
  readonly kind: 'crash' | 'slow' | 'bytes taken away' | 'silent wrong cell';
  readonly says: string;
}

const MOST_MILLISECONDS = 2000;

const silentErrors = (
  report: Report,
  promise: NonNullable<FuzzCase['promise']>,
): readonly string[] =>
  report.figures.flatMap(({ id, state, value, raw, decided }) => {
    if (state === 'unsure' || promise.open.has(id)) return [];
    const printed = promise.expected.get(id);
    return printed === value
      ? []
      : [
          `${id}: printed ${String(printed)}, read ${String(value)} from ${JSON.stringify(raw)}: ${decided}`,
        ];
  });

const cpuMilliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Time is the processor's, so that a busy machine accuses nobody; a slow case is tried twice. */
export const judge = async (one: FuzzCase, secondTry = false): Promise<Failure | null> => {
  const since = process.cpuUsage();
  const size = one.bytes.length;
  try {
    const read = await readBytes(one.bytes, one.fileName);
    if (one.bytes.length !== size)
      return { kind: 'bytes taken away', says: 'the caller has no bytes left after reading' };
    const spent = cpuMilliseconds(since);
    if (spent > MOST_MILLISECONDS)
      return secondTry ? { kind: 'slow', says: `${Math.round(spent)} ms` } : await judge(one, true);
    const errors = one.promise && 'report' in read ? silentErrors(read.report, one.promise) : [];
    return errors.length === 0
      ? null
      : { kind: 'silent wrong cell', says: errors.slice(0, 8).join('\n') };
  } catch (error) {
    return {
      kind: 'crash',
      says: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
};
