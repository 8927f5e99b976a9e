/** A text and a width in, lines that fit out: Latin words stay whole, no line begins with a closing mark. */
import { widthOf } from './width.ts';

const PIECE = /[（《“‘「『]*(?:[\u0021-\u007E]+|.)\p{M}*[，。；：！？、）》”’」』％…]*/gsu;

const cut = (piece: string, width: number): readonly string[] => {
  if (widthOf(piece) <= width) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(last + character) <= width)
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
};

const wrapLine = (text: string, width: number): readonly string[] => {
  const lines = [''];
  for (const piece of text.match(PIECE)?.flatMap((found) => cut(found, width)) ?? []) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd());
};

/** Wraps every line of a text; a piece wider than the width is cut. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
