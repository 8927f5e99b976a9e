/** Members and what to claim about them in, a zip archive out whose claims may be lies. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Claim {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive says about the content; the truth where left out. */
  readonly size?: number;
  readonly checksum?: number;
}

const header = (
  signature: number,
  length: number,
  from: number,
  claim: Claim,
  packed: Buffer,
): Buffer => {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  buffer.writeUInt16LE(8, from);
  buffer.writeUInt32LE(claim.checksum ?? crc32(claim.content), from + 6);
  buffer.writeUInt32LE(packed.length, from + 10);
  buffer.writeUInt32LE(claim.size ?? claim.content.length, from + 14);
  buffer.writeUInt16LE(Buffer.byteLength(claim.name), from + 18);
  return buffer;
};

/** A deflated archive of the members. */
export const lyingZip = (...claims: readonly Claim[]): Uint8Array => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const claim of claims) {
    const packed = deflateRawSync(claim.content);
    const name = Buffer.from(claim.name);
    const entry = header(0x02014b50, 46, 10, claim, packed);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.concat([header(0x04034b50, 30, 8, claim, packed), name, packed]);
    offset += local.length;
    locals.push(local);
    entries.push(entry, name);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claims.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
};
