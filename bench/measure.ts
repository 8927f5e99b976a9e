/** Two pieces of work in, how long each takes out: medians of rounds in turn, so that a busy machine slows both. */

export type Work = () => unknown;

export interface Timing {
  /** Milliseconds, median of the rounds. */
  readonly work: number;
  readonly yardstick: number;
}

/** One line of the table. */
export interface Row {
  readonly subject: string;
  readonly milliseconds: number;
  readonly yardstick: string;
  /** How often the yardstick's time; null where there is none. */
  readonly ratio: number | null;
  readonly aim: string;
  readonly reached: boolean;
}

const timeOf = async (work: Work): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

export const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? NaN;

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Runs work and yardstick in turn, `rounds` times after a fifth as many to warm up. */
export const compare = async (work: Work, yardstick: Work, rounds: number): Promise<Timing> => {
  const times: { readonly work: number; readonly yardstick: number }[] = [];
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    const timing = { work: await timeOf(work), yardstick: await timeOf(yardstick) };
    if (round >= 0) times.push(timing);
  }
  return {
    work: median(times.map((t) => t.work)),
    yardstick: median(times.map((t) => t.yardstick)),
  };
};

/** A row that is judged by its ratio. */
export const ratioRow = (
  subject: string,
  { work, yardstick }: Timing,
  against: string,
  most: number | null,
): Row => {
  const ratio = work / yardstick;
  return {
    subject,
    milliseconds: work,
    yardstick: `${against} (${yardstick.toFixed(3)} ms)`,
    ratio,
    aim: most === null ? '' : `≤ ${most}×`,
    reached: most === null || ratio <= most,
  };
};

/** A row that is judged by its own time. */
export const timeRow = (subject: string, milliseconds: number, most: number | null): Row => ({
  subject,
  milliseconds,
  yardstick: '',
  ratio: null,
  aim: most === null ? '' : `≤ ${most} ms`,
  reached: most === null || milliseconds <= most,
});
