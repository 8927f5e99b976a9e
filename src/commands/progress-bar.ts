/** How far a long piece of work is in, one line on a terminal out that redraws itself and leaves nothing behind. */
import { widthOf } from '../channels/terminal/width.ts';

/** What a bar is drawn on: process.stderr is one. */
export interface ProgressScreen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

export interface ProgressBar {
  readonly show: (phase: string, done: number, all: number) => void;
  /** Removes the bar, so that other lines can be written; the next `show` draws it again. */
  readonly clear: () => void;
}

/** Fewer files than this are done before a bar could be read. */
const LEAST = 5;
/** Milliseconds between two drawings. */
const PAUSE = 100;
const WIDEST = 40;
const ERASE = '\r\u001B[K';

const barLine = (phase: string, done: number, all: number, columns: number): string => {
  const words = ` ${phase} ${done}/${all}`;
  const width = Math.max(0, Math.min(WIDEST, columns - widthOf(words) - 1));
  const full = Math.round((done / all) * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}${words}`;
};

/** A bar that is drawn only on a terminal and only for five files or more; `now` gives milliseconds. */
export const progressBar = (screen: ProgressScreen, now: () => number): ProgressBar => {
  let shownAt = -Infinity;
  let isShown = false;
  const clear = (): void => {
    if (isShown) screen.write(ERASE);
    isShown = false;
  };
  return {
    show: (phase, done, all) => {
      if (screen.isTTY !== true || all < LEAST) return;
      if (done === all) {
        clear();
        return;
      }
      if (now() - shownAt < PAUSE) return;
      shownAt = now();
      isShown = true;
      screen.write(ERASE + barLine(phase, done, all, screen.columns || 80));
    },
    clear,
  };
};
