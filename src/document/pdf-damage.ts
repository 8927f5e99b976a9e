/** Bytes of a PDF in, whether a compressed part of it is spoilt out: pdf.js would read what is left and not tell. */
import { inflateSync } from 'node:zlib';

/** The dictionary before a stream's data, up to the object it belongs to. */
const LONGEST_DICTIONARY = 4096;
/** Whose data unpacks as it stands: no other filter comes before. */
const FLATE = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/u;
/** The data of locked documents is not what was packed. */
const LOCKED = '/Encrypt';

/** So many streams are looked at, and what they unpack to all together; the rest is left to the limits of reading. */
const MOST_STREAMS = 5_000;
const MOST_UNPACKED = 40_000_000;

const latin1 = new TextDecoder('latin1');

/** How many bytes the data unpacks to, `most` where it is more, 0 where it ends early; null where it is spoilt. */
const unpackedSize = (data: Uint8Array, most: number): number | null => {
  try {
    return inflateSync(data, { maxOutputLength: most }).length;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'Z_DATA_ERROR') return null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? most : 0;
  }
};

/** The compressed streams of a PDF, one behind the other. */
function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const text = latin1.decode(bytes);
  if (text.includes(LOCKED)) return;
  const begins = />>\s{0,9}stream\r?\n/gu;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const from = begins.lastIndex;
    const end = text.indexOf('endstream', from);
    if (end < 0) return;
    const before = text.slice(Math.max(0, found.index - LONGEST_DICTIONARY), found.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (FLATE.test(dictionary)) yield bytes.subarray(from, end);
    begins.lastIndex = end;
  }
}

/**
 * Whether a compressed part does not unpack or does not fit its checksum (RFC 1950). Not for a thread that
 * may be stopped: Node dies where it is stopped while it makes an inflater.
 */
export const hasSpoiltStream = (bytes: Uint8Array): boolean => {
  let room = MOST_UNPACKED;
  let streams = 0;
  for (const data of packedStreams(bytes)) {
    const size = unpackedSize(data, room);
    if (size === null) return true;
    room -= size;
    streams += 1;
    if (room <= 0 || streams >= MOST_STREAMS) return false;
  }
  return false;
};
