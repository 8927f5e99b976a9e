/** The text operators of PDF: what each does to a drawing. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { shown } from './pdf-clip.ts';
import { type Drawing, isHidden, type Operation } from './pdf-drawing.ts';
import { IDENTITY, type Matrix, matrixFrom } from './pdf-matrix.ts';
import type { Box } from './pdf-page.ts';
import {
  type DrawnGlyph,
  moveText,
  setTextMatrix,
  showText,
  type SourceGlyph,
} from './pdf-text.ts';

/** Text rendering modes that leave no mark: invisible, and for clipping alone. */
const INVISIBLE_MODES = [3, 7];

const setFont: Operation = (drawing, [name, size]) => {
  const fontSize = Number(size);
  drawing.state = { ...drawing.state, font: drawing.fontOf(String(name)), fontSize };
};

/** Entries by which fills may be seen through, each with the value at which they are not. */
const OPAQUE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['ca', 1],
  ['BM', 'source-over'],
  ['SMask', false],
]);

const setSheer = (drawing: Drawing, key: string, isSheer: boolean): void => {
  const others = drawing.state.sheer.filter((other) => other !== key);
  drawing.state = { ...drawing.state, sheer: isSheer ? [...others, key] : others };
};

const setGraphicsState: Operation = (drawing, [entries]) => {
  for (const [key, value] of entries as readonly (readonly [string, unknown])[])
    if (key === 'Font') setFont(drawing, value as readonly unknown[]);
    else if (OPAQUE.has(key)) setSheer(drawing, key, value !== OPAQUE.get(key));
};

const setNumber =
  (key: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise'): Operation =>
  (drawing, [value]) => {
    drawing.state = { ...drawing.state, [key]: Number(value) };
  };

const setScale: Operation = (drawing, [percent]) => {
  drawing.state = { ...drawing.state, horizontalScale: Number(percent) / 100 };
};

const setMode: Operation = (drawing, [mode]) => {
  drawing.state = { ...drawing.state, isInvisible: INVISIBLE_MODES.includes(Number(mode)) };
};

const startRun = (drawing: Drawing, matrix: Matrix): void => {
  drawing.run += 1;
  drawing.state = setTextMatrix(drawing.state, matrix);
};

const beginText: Operation = (drawing) => {
  startRun(drawing, IDENTITY);
};

const placeText: Operation = (drawing, [matrix]) => {
  startRun(drawing, matrixFrom(matrix) ?? IDENTITY);
};

const move: Operation = (drawing, [x, y]) => {
  drawing.state = moveText(drawing.state, Number(x), Number(y));
};

const moveAndSetLeading: Operation = (drawing, [x, y]) => {
  drawing.state = { ...drawing.state, leading: -Number(y) };
  move(drawing, [x, y]);
};

const nextLine: Operation = (drawing) => {
  move(drawing, [0, -drawing.state.leading]);
};

const isOn = ({ x, y, alongX, alongY, upX, upY }: DrawnGlyph, ground: Box): boolean => {
  const [middleX, middleY] = [x + (alongX + upX) / 2, y + (alongY + upY) / 2];
  return (
    ground.left < middleX &&
    middleX < ground.right &&
    ground.bottom < middleY &&
    middleY < ground.top
  );
};

/** White text is seen on a ground of another colour. */
const onGround = (glyph: DrawnGlyph, grounds: readonly Box[]): DrawnGlyph =>
  glyph.isFaint && grounds.some((ground) => isOn(glyph, ground))
    ? { ...glyph, isFaint: false }
    : glyph;

const show: Operation = (drawing, [items]) => {
  const glyphs = items as readonly (SourceGlyph | number | null)[];
  const isSeen = !isHidden(drawing);
  drawing.state = showText(drawing.state, glyphs, drawing.run, (glyph) => {
    if (isSeen) drawing.glyphs.push(onGround(shown(glyph, drawing.state.clip), drawing.grounds));
  });
};

/** Operators by their pdf.js codes. */
export const TEXT_OPERATIONS: readonly (readonly [number, Operation])[] = [
  [OPS.beginText, beginText],
  [OPS.setTextMatrix, placeText],
  [OPS.moveText, move],
  [OPS.setLeadingMoveText, moveAndSetLeading],
  [OPS.nextLine, nextLine],
  [OPS.setFont, setFont],
  [OPS.setGState, setGraphicsState],
  [OPS.setCharSpacing, setNumber('charSpacing')],
  [OPS.setWordSpacing, setNumber('wordSpacing')],
  [OPS.setLeading, setNumber('leading')],
  [OPS.setTextRise, setNumber('rise')],
  [OPS.setHScale, setScale],
  [OPS.setTextRenderingMode, setMode],
  [OPS.showText, show],
];
