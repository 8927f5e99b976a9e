/** A chart in, its picture as PNG out; every character is known to the font before anything is drawn. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Chart } from '../../answer/chart.ts';
import { mapStrings } from '../map-strings.ts';
import { drawSvg } from './draw-svg.ts';
import { glyphsIn } from './glyphs.ts';

const FONT = fileURLToPath(new URL('noto-sans-sc.ttf', import.meta.url));
/** Dots for each unit: 900 units become 1280 dots, the widest picture that Telegram keeps. */
const ZOOM = 1280 / 900;
/** Stands for a character that the font lacks. */
const LACKING = '〓';

let glyphs: ReadonlySet<number> | null = null;

const isDrawn = (character: string): boolean => {
  glyphs ??= glyphsIn(readFileSync(FONT));
  return glyphs.has(character.codePointAt(0) ?? 0);
};

/** The chart with 〓 in the place of characters that the font lacks, and a note that says which. */
export const withGlyphs = (chart: Chart): Chart => {
  const lacking = new Set<string>();
  const replaced = mapStrings(chart, (text) =>
    Array.from(text, (character) => {
      if (isDrawn(character)) return character;
      lacking.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
      return LACKING;
    }).join(''),
  );
  return lacking.size === 0
    ? chart
    : {
        ...replaced,
        notes: [...replaced.notes, `〓：字库里没有的字（${[...lacking].join('、')}）。`],
      };
};

/** Pictures after which the thread is left: the library gives back what it holds only then. */
const MOST_DRAWN = 20;
const LONGEST_MS = 15_000;

interface Painter {
  readonly thread: Worker;
  drawn: number;
}

let painter: Painter | null = null;
let last: Promise<unknown> = Promise.resolve();

const leave = async (): Promise<void> => {
  const left = painter;
  painter = null;
  await left?.thread.terminate();
};

const painterNow = (): Painter => {
  if (!painter) {
    const thread = new Worker(new URL('png-worker.mjs', import.meta.url), {
      workerData: { font: FONT, zoom: ZOOM },
    });
    thread.unref();
    painter = { thread, drawn: 0 };
  }
  return painter;
};

const drawnBy = async (now: Painter, svg: string): Promise<Uint8Array> => {
  now.drawn += 1;
  now.thread.ref();
  now.thread.postMessage(svg);
  const [png] = (await once(now.thread, 'message', {
    signal: AbortSignal.timeout(LONGEST_MS),
  })) as [Uint8Array];
  now.thread.unref();
  return png;
};

const drawOne = async (svg: string): Promise<Uint8Array> => {
  const now = painterNow();
  try {
    const png = await drawnBy(now, svg);
    if (now.drawn >= MOST_DRAWN) await leave();
    return png;
  } catch (cause) {
    await leave();
    throw cause;
  }
};

/**
 * Draws the chart with the project's own font, whatever the machine has; one after the other, beside
 * everything else. Rejects where the drawing library fails.
 */
export const drawPng = (chart: Chart): Promise<Uint8Array> => {
  const svg = drawSvg(withGlyphs(chart));
  const png = last.then(() => drawOne(svg));
  last = png.catch(() => undefined);
  return png;
};
