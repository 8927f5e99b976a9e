/** What a command of `nianbao` is: its words on the command line in, an exit status out. */
import type { Screen } from '../channels/terminal/look.ts';
import type { Config } from '../config.ts';
import type { ProgressScreen } from './progress-bar.ts';

/** Where a command writes and reads; standard output is kept for what was asked for. */
export interface Console {
  readonly out: (text: string) => void;
  readonly log: (text: string) => void;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
  /** Where a progress bar is drawn, where that is a terminal. */
  readonly progress: ProgressScreen;
}

export interface Arguments {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, boolean | string | undefined>>;
  readonly config: Config;
  readonly console: Console;
  readonly now: () => Date;
}

export interface Command {
  readonly name: string;
  /** How it is called, e.g. `read FILE… [--json]`. */
  readonly usage: string;
  /** What it does, one Chinese phrase. */
  readonly summary: string;
  /** Flags it knows besides --help and --data. */
  readonly flags: Readonly<
    Record<string, { readonly type: 'boolean' | 'string'; readonly meaning: string }>
  >;
  /** Whether it does nothing without words (files). */
  readonly needsWords?: boolean;
  readonly run: (args: Arguments) => Promise<number>;
}

/** Exit statuses: all well; something failed; findings with errors (check) or a wrong command line. */
export const EXIT = { ok: 0, failed: 1, errors: 2 } as const;
