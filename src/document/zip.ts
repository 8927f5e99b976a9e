/** Bytes of a zip archive in, its members out: named first, inflated only on demand and only within limits. */
import { crc32, inflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes when inflated, as the archive claims. */
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly checksum: number;
  readonly offset: number;
}

/** The archive is cut off or its structure is wrong. */
export class DamagedZip extends Error {
  override readonly name = 'DamagedZip';
}

/** A member is larger than it may be. */
export class ZipBomb extends Error {
  override readonly name = 'ZipBomb';
}

/** The largest member that is inflated; the text of a report has well under a megabyte. */
const LARGEST = 120_000_000;
/** The most that all members may claim. */
const LARGEST_SUM = 1_000_000_000;
const MOST_MEMBERS = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new DamagedZip();
};

const memberAt = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { member: Member; next: number } => {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY)
    throw new DamagedZip();
  const nameLength = view.getUint16(at + 28, true);
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const nameAt = at + ENTRY_SIZE;
  const member: Member = {
    name: new TextDecoder()
      .decode(bytes.subarray(nameAt, nameAt + nameLength))
      .replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { member, next: nameAt + nameLength + rest };
};

/**
 * The members of an archive by their names, from its central directory; nothing is inflated.
 * @throws DamagedZip, ZipBomb
 */
export const membersOf = (bytes: Uint8Array): ReadonlyMap<string, Member> => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_MEMBERS) throw new ZipBomb();
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let k = 0; k < count; k++) {
    const { member, next } = memberAt(bytes, view, at);
    members.set(member.name, member);
    at = next;
  }
  const sum = [...members.values()].reduce((total, { size }) => total + size, 0);
  if (sum > LARGEST_SUM) throw new ZipBomb();
  return members;
};

const inflate = (packed: Uint8Array, size: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    throw code === 'ERR_BUFFER_TOO_LARGE' ? new ZipBomb() : new DamagedZip();
  }
};

/**
 * Inflates one member. Its checksum must be right: a damaged archive gives no text at all rather than a wrong one.
 * @throws DamagedZip, ZipBomb
 */
export const readMember = (bytes: Uint8Array, member: Member): Uint8Array => {
  if (member.size > LARGEST) throw new ZipBomb();
  const view = viewOf(bytes);
  const { offset, packedSize } = member;
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL)
    throw new DamagedZip();
  const start =
    offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new DamagedZip();
  const packed = bytes.subarray(start, start + packedSize);
  const content = member.method === 0 ? packed : inflate(packed, member.size);
  if (content.length !== member.size || crc32(content) !== member.checksum) throw new DamagedZip();
  return content;
};
