/** A ZIP archive in, its members out; members in, an archive out (stored, not compressed). */
import { crc32, inflateRawSync } from 'node:zlib';

export type Members = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** Reads archives that our own writer made: no encryption, no ZIP64, no comment at the end. */
export const unzip = (archive: Uint8Array): Members => {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const members = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    members.set(name, bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(data) : data);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
};

const record = (size: number, fields: readonly (readonly [number, number, 2 | 4])[]): Buffer => {
  const buffer = Buffer.alloc(size);
  for (const [at, value, width] of fields)
    if (width === 4) buffer.writeUInt32LE(value, at);
    else buffer.writeUInt16LE(value, at);
  return buffer;
};

/** Members as an archive that any reader opens. */
export const zip = (members: Members): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of members) {
    const name = Buffer.from(path, 'utf8');
    const sum = crc32(data);
    const local = record(30, [
      [0, LOCAL, 4],
      [4, 20, 2],
      [14, sum, 4],
      [18, data.length, 4],
      [22, data.length, 4],
      [26, name.length, 2],
    ]);
    centrals.push(
      record(46, [
        [0, CENTRAL, 4],
        [4, 20, 2],
        [6, 20, 2],
        [16, sum, 4],
        [20, data.length, 4],
        [24, data.length, 4],
        [28, name.length, 2],
        [42, offset, 4],
      ]),
      name,
    );
    locals.push(local, name, Buffer.from(data));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = record(22, [
    [0, END, 4],
    [8, members.size, 2],
    [10, members.size, 2],
    [12, directory.length, 4],
    [16, offset, 4],
  ]);
  return Buffer.concat([...locals, directory, end]);
};
