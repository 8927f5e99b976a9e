/** Text in, GB18030 bytes out; Node decodes that encoding but does not write it. */

const decoder = new TextDecoder('gb18030');

const tableOf = (
  codes: Iterable<readonly number[]>,
  into: Map<string, readonly number[]>,
): void => {
  const list = [...codes];
  const decoded = [...decoder.decode(Uint8Array.from(list.flat()))];
  if (decoded.length !== list.length)
    throw new Error('GB18030 codes and characters differ in number');
  list.forEach((code, i) => {
    const character = decoded[i] ?? '';
    if (character !== '\ufffd' && !into.has(character)) into.set(character, code);
  });
};

const doubles = function* (): Generator<readonly number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) yield [lead, trail];
};

let table: Map<string, readonly number[]> | undefined;

const loaded = (): Map<string, readonly number[]> => {
  if (table) return table;
  table = new Map();
  tableOf(doubles(), table);
  return table;
};

/** The bytes of the text. Throws for characters outside the two-byte range, which no made-up report uses. */
export const encodeGb18030 = (text: string): Uint8Array => {
  const known = loaded();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = known.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error(`no two-byte GB18030 code for ${character}`);
  }
  return Uint8Array.from(bytes);
};
