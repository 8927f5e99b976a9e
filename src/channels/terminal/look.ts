/** An output stream in, how to write to it out: how wide, and with colours or without. */

/** What is asked of an output: process.stdout is one. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export type Paint = (text: string) => string;

export interface Look {
  readonly width: number;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly warn: Paint;
  readonly alarm: Paint;
  readonly mark: Paint;
}

const WIDEST = 100;
const NARROWEST = 20;
const same: Paint = (text) => text;
const code =
  (begin: number, end: number): Paint =>
  (text) =>
    `\u001B[${begin}m${text}\u001B[${end}m`;

const widthFor = ({ isTTY, columns }: Screen): number =>
  isTTY && columns ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : WIDEST;

/** Colours only for people at a terminal who did not set NO_COLOR. */
export const lookOf = (
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): Look => {
  const width = widthFor(screen);
  if (!screen.isTTY || (environment['NO_COLOR'] ?? '') !== '')
    return {
      width,
      strong: same,
      quiet: same,
      warn: same,
      alarm: same,
      mark: (text) => `[${text}]`,
    };
  return {
    width,
    strong: code(1, 22),
    quiet: code(2, 22),
    warn: code(33, 39),
    alarm: code(31, 39),
    mark: code(7, 27),
  };
};
