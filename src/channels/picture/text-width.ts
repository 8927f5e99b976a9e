/** Words and a size in, how wide they are, and how they break into lines out. */

/** Widths in parts of the size: full ones, and those of letters, digits and points, rather too wide than too narrow. */
const FULL = 1;
const LETTER = 0.62;
const NARROW = 0.36;

const widthOf = (character: string): number => {
  if (/[\s.,:;!'|()[\]il]/u.test(character)) return NARROW;
  return /[\u0020-\u02ff]/u.test(character) ? LETTER : FULL;
};

/** The width of a line, in the unit of the size. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0) * size;

const CLOSING = /[）)】》”’」。，、；：！？%]/u;

/** Pieces that stay whole where they fit: a number, and an opening mark with what follows it. */
const piecesOf = (text: string, size: number, width: number): readonly string[] =>
  (text.match(/[（(《“‘「]?(?:[\d.,]+|.)/gsu) ?? []).flatMap((piece) =>
    textWidth(piece, size) > width ? Array.from(piece) : [piece],
  );

const broken = (text: string, size: number, aim: number, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, size, width)) {
    const longer = textWidth(line + piece, size);
    if (line !== '' && longer > (CLOSING.test(piece) ? width : aim)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
};

/** The text in lines of at most that width, about equally long; no number is broken, and no line begins with a closing mark or ends with an opening one, where it can be helped. */
export const linesWithin = (text: string, size: number, width: number): readonly string[] => {
  const { length } = broken(text, size, width, width);
  if (length < 2) return length === 0 ? [] : [text];
  return broken(text, size, Math.min(width, textWidth(text, size) / length + size), width);
};
