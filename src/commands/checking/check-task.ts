/** A report with its neighbours in, what is wrong with it out: as faults for people, as JSON for programs. */
import type { CheckedReport } from '../../answer/fault-list/fault.ts';
import { checkBeside } from '../../checking.ts';
import type { Neighbours } from '../../checks/neighbours.ts';
import { defineTask } from '../../parallel.ts';
import { reportJson } from '../../report/report-json.ts';
import type { Report } from '../../report/report.ts';
import { type HeldReport, reportIn } from './held-report.ts';
import { type BrokenFile, brokenFile } from './read-task.ts';

/** Where the neighbours of a report are held. */
export interface Beside {
  readonly previous?: HeldReport;
  readonly parent?: HeldReport;
  readonly children?: { readonly reports: readonly HeldReport[]; readonly all: boolean };
  readonly others?: readonly HeldReport[];
  readonly earlier?: HeldReport;
}

export interface CheckInput {
  readonly held: HeldReport;
  readonly beside: Beside;
  /** Whether the contract's JSON is wanted too. */
  readonly json: boolean;
}

/** `json`: the contract's line; null where it was not wanted. */
export type CheckResult =
  { readonly checked: CheckedReport; readonly json: string | null } | BrokenFile;

const found = async (held: HeldReport | undefined): Promise<Report | undefined> => {
  if (!held) return undefined;
  const read = await reportIn(held);
  return 'report' in read ? read.report : undefined;
};

const foundAll = async (held: readonly HeldReport[] = []): Promise<readonly Report[]> =>
  (await Promise.all(held.map(found))).filter((report) => report !== undefined);

const neighboursAt = async (beside: Beside): Promise<Neighbours> => {
  const previous = await found(beside.previous);
  const parent = await found(beside.parent);
  const earlier = await found(beside.earlier);
  const others = await foundAll(beside.others);
  const children = await foundAll(beside.children?.reports);
  return {
    ...(previous && { previous }),
    ...(parent && { parent }),
    ...(earlier && { earlier }),
    ...(others.length > 0 && { others }),
    ...(children.length > 0 && {
      children: { reports: children, all: beside.children?.all ?? false },
    }),
  };
};

export const task = defineTask({
  module: import.meta.url,
  run: async ({ held, beside, json }: CheckInput): Promise<CheckResult> => {
    const { file } = held;
    const read = await reportIn(held);
    if ('error' in read) return { file, error: read.error };
    const neighbours = await neighboursAt(beside);
    const { findings, checked } = checkBeside(file, read.report, neighbours);
    return {
      checked,
      json: json ? JSON.stringify(reportJson(file, read.report, findings)) : null,
    };
  },
  failed: ({ held }, reason): CheckResult => brokenFile(held.file, reason),
});
