/** A TrueType font in, the characters it can draw out: its character map (OpenType specification, cmap, format 4). */

const HEADER = 12;
const RECORD = 16;
const FORMAT = 4;
const LAST = 0xffff;

const tableAt = (font: DataView, name: string): number => {
  const count = font.getUint16(4);
  for (let at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (tag === name) return font.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${name}`);
};

const segmentsIn = (font: DataView, map: number): readonly (readonly [number, number])[] => {
  const length = font.getUint16(map + 6);
  return Array.from({ length: length / 2 }, (_, segment) => {
    const last = map + 14 + segment * 2;
    return [font.getUint16(last + length + 2), font.getUint16(last)] as const;
  }).filter(([, last]) => last !== LAST);
};

/** Code points that the font has a glyph for. */
export const glyphsIn = (bytes: Uint8Array): ReadonlySet<number> => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(font, 'cmap');
  const maps = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, at) => cmap + font.getUint32(cmap + 4 + at * 8 + 4),
  );
  const map = maps.find((at) => font.getUint16(at) === FORMAT);
  if (map === undefined) throw new Error('the font has no character map of format 4');
  return new Set(
    segmentsIn(font, map).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
};
