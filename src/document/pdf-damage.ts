/** Bytes of a PDF in, whether a compressed part of it is spoilt out: pdf.js would read what is left and not tell. */
import { inflateSync } from 'node:zlib';

/** The dictionary before a stream's data, up to the object it belongs to. */
const LONGEST_DICTIONARY = 4096;
/** Whose data unpacks as it stands: no other filter comes before. */
const FLATE = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/u;
/** The data of locked documents is not what was packed. */
const LOCKED = '/Encrypt';

/** A stream that unpacks to more than this is left to the limits of reading. */
const LARGEST = 20_000_000;

const latin1 = new TextDecoder('latin1');

const isSpoilt = (data: Uint8Array): boolean => {
  try {
    inflateSync(data, { maxOutputLength: LARGEST });
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'Z_DATA_ERROR';
  }
};

/** The compressed streams of a PDF, one by one. */
function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const text = latin1.decode(bytes);
  if (text.includes(LOCKED)) return;
  for (const start of text.matchAll(/>>\s{0,9}stream\r?\n/gu)) {
    const end = text.indexOf('endstream', start.index);
    const before = text.slice(Math.max(0, start.index - LONGEST_DICTIONARY), start.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const from = start.index + start[0].length;
    if (end > 0 && FLATE.test(dictionary)) yield bytes.subarray(from, end);
  }
}

/** Whether a compressed part does not unpack or does not fit its checksum (RFC 1950). */
export const hasSpoiltStream = (bytes: Uint8Array): boolean => {
  for (const data of packedStreams(bytes)) if (isSpoilt(data)) return true;
  return false;
};
