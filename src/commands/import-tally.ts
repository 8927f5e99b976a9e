/** What became of each file in, the counts of all out, in words. */
import type { ReadingError } from '../report/report.ts';
import type { SaveOutcome } from '../store/store.ts';

/** What became of one file, and how many of its cells are unsure. */
export type Outcome =
  | { readonly file: string; readonly outcome: SaveOutcome; readonly unsure: number }
  | { readonly file: string; readonly error: ReadingError };

const OUTCOME: Readonly<Record<SaveOutcome, string>> = {
  added: '收入',
  replaced: '更新',
  unchanged: '未变（已在索引中）',
};

/** What became of the files so far. */
export interface Tally {
  readonly outcomes: Map<SaveOutcome, number>;
  readonly reasons: Map<string, number>;
  unsureCells: number;
  unsureReports: number;
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts what became of one more file. */
export const count = (tally: Tally, outcome: Outcome): void => {
  if ('error' in outcome) add(tally.reasons, outcome.error.code);
  else {
    add(tally.outcomes, outcome.outcome);
    tally.unsureCells += outcome.unsure;
    if (outcome.unsure > 0) tally.unsureReports += 1;
  }
};

/** The counts in lines. */
export const summary = ({ outcomes, reasons, unsureCells, unsureReports }: Tally): string => {
  const failed = [...reasons.values()].reduce((sum, number) => sum + number, 0);
  return [
    ...(['added', 'replaced', 'unchanged'] as const)
      .filter((outcome) => outcomes.has(outcome))
      .map((outcome) => `  ${OUTCOME[outcome]}：${outcomes.get(outcome) ?? 0} 份`),
    ...(unsureCells > 0 ? [`  其中 ${unsureReports} 份有读不准的格，共 ${unsureCells} 格`] : []),
    ...(failed > 0
      ? [
          `  未能收入：${failed} 份（${[...reasons].map(([code, number]) => `${code} ${number}`).join('，')}）`,
        ]
      : []),
  ].join('\n');
};

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  outcomes: new Map(),
  reasons: new Map(),
  unsureCells: 0,
  unsureReports: 0,
});
