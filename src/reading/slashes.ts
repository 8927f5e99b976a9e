/** Strips in; the same without lines whose slashes may be empty cells or part the cells out: nothing tells which. */
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

const SLASH = /^[/／]$/u;

const isSlash = ({ kind, text }: Piece): boolean => kind === 'mark' && SLASH.test(text);

const isNumber = ({ kind }: Piece): boolean => kind === 'number';

const isTogether = ({ kind, text }: Piece): boolean => kind === 'numbers' && /[/／]/u.test(text);

/** Numbers and slashes parted by nothing but white space. */
const isLoose = ({ pieces }: Strip): boolean =>
  pieces.some(isTogether) ||
  (pieces.some((piece) => piece.loose && isSlash(piece)) && pieces.some(isNumber));

/** Two numbers side by side: the slashes of such a text stand for empty cells. */
const hasNeighbours = ({ pieces }: Strip): boolean =>
  pieces.some((piece, at) => {
    if (piece.kind === 'numbers') return /\d\s+\d/u.test(piece.text);
    const next = pieces[at + 1];
    return isNumber(piece) && next !== undefined && next.loose && isNumber(next);
  });

/** Leaves out lines of numbers and slashes where no line shows what a slash is. */
export const withoutDoubtfulSlashes = (strips: readonly Strip[]): readonly Strip[] => {
  if (!strips.some(isLoose) || strips.some(hasNeighbours)) return strips;
  return strips.filter((strip) => !isLoose(strip));
};
