/** Bytes of a text in, characters out: whatever encoding they are in, and how much of it was damaged. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Share of the characters that could not be decoded, 0 to 1. */
  readonly damage: number;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Bytes that are looked at to tell the encoding; even, for UTF-16. */
const SAMPLE = 16_384;
const DECLARATION_WITHIN = 4096;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedEncoding = (bytes: Uint8Array): Encoding | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** Decoders are dear to make; without `stream` they keep nothing from one text to the next. */
const decoders = new Map<string, TextDecoder>();

const decode = (bytes: Uint8Array, encoding: Encoding | 'latin1'): string => {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(bytes);
};

/** The charset an HTML or XML head names; gb2312 and gbk are always read as their superset gb18030. */
const declaredEncoding = (bytes: Uint8Array): Encoding | null => {
  const head = decode(bytes.subarray(0, DECLARATION_WITHIN), 'latin1');
  const name = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{3,20})/iu.exec(head)?.[1];
  return name === undefined ? null : encodingNamed(name);
};

const encodingNamed = (name: string): Encoding | null => {
  if (/^(?:gb|x-gb|hz-gb|cp936)/iu.test(name)) return 'gb18030';
  if (/^big5|^cp950/iu.test(name)) return 'big5';
  return /^utf-?8$/iu.test(name) ? 'utf-8' : null;
};

/** Characters that no Chinese text holds: replacement, private use, C1 controls. */
const STRANGE = /[\uFFFD\uE000-\uF8FF\u0080-\u009F]/gu;
/** The commonest characters of Chinese prose and of these reports, in both scripts. */
const COMMON = /[的一年月日不公开開政府信息和在第为為有、。，：\n\d]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const likeness = (sample: Uint8Array, encoding: Encoding): number => {
  const text = decode(sample, encoding);
  return count(text, COMMON) - 5 * count(text, STRANGE);
};

/** Fewest zeros, one in so many bytes, and fewest common characters, one in so many, that show UTF-16. */
const ZEROS = 400;
const COMMON_IN_UTF16 = 40;

/** Without a mark, UTF-16 shows by its zeros (other texts have none) and by the common characters they give. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros < sample.length / ZEROS) return null;
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, score: likeness(sample, encoding) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > sample.length / 2 / COMMON_IN_UTF16 ? best.encoding : null;
};

const firstBeyondAscii = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++;
  return at;
};

/** The encoding in which undeclared or broken bytes look most like Chinese; what is declared wins a tie. */
const likeliest = (bytes: Uint8Array): Encoding => {
  const start = firstBeyondAscii(bytes);
  const sample = bytes.subarray(start, start + SAMPLE);
  return [declaredEncoding(bytes), 'gb18030' as const, 'utf-8' as const, 'big5' as const]
    .filter((encoding, at, all) => encoding !== null && all.indexOf(encoding) === at)
    .map((encoding) => ({
      encoding: encoding ?? 'utf-8',
      score: likeness(sample, encoding ?? 'utf-8'),
    }))
    .reduce((best, next) => (next.score > best.score ? next : best)).encoding;
};

const decoded = (text: string, encoding: Encoding): Decoded => ({
  text,
  encoding,
  damage: text.includes('\uFFFD') ? count(text, /\uFFFD/gu) / text.length : 0,
});

const decodedAs = (bytes: Uint8Array, encoding: Encoding): Decoded =>
  decoded(decode(bytes, encoding), encoding);

/**
 * Decodes a text. In order: byte order mark; the zeros of UTF-16; valid UTF-8 (what a page declares
 * is often out of date, valid multi-byte UTF-8 is no accident); else the likeliest of the declared
 * charset, GB18030, UTF-8 with errors and Big5.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (known !== null) return decodedAs(bytes, known);
  return isUtf8(bytes) ? decodedAs(bytes, 'utf-8') : decodedAs(bytes, likeliest(bytes));
};
