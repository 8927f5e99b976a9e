/** Bytes in, damaged bytes out: bits flipped, pieces cut, doubled, swapped, or taken from another file. */
import type { Random } from './random.ts';

type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const MOST_FLIPS = 30;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** Start and end of a random piece, at most a fifth of the whole. */
const piece = (length: number, random: Random): readonly [number, number] => {
  const start = random.int(length);
  return [start, Math.min(length, start + 1 + random.int(Math.ceil(length / 5)))];
};

const flipBits: Damage = (bytes, random) => {
  const flipped = Uint8Array.from(bytes);
  for (let n = 1 + random.int(MOST_FLIPS); n > 0; n -= 1) {
    const at = random.int(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.int(8));
  }
  return flipped;
};

const truncate: Damage = (bytes, random) => bytes.slice(0, random.int(bytes.length));

const cut: Damage = (bytes, random) => {
  const [from, to] = piece(bytes.length, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const double: Damage = (bytes, random) => {
  const [from, to] = piece(bytes.length, random);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const scramble: Damage = (bytes, random) => {
  const [from, to] = piece(bytes.length, random);
  return bytes.map((byte, i) => (i >= from && i < to ? random.int(256) : byte));
};

const splice: Damage = (bytes, random, other) =>
  joined(bytes.subarray(0, random.int(bytes.length)), other.subarray(random.int(other.length)));

const DAMAGES: readonly [Damage, ...Damage[]] = [flipBits, truncate, cut, double, scramble, splice];

/** One to three damages. */
export const damageBytes: Damage = (bytes, random, other) => {
  let damaged = bytes;
  for (let n = 1 + random.int(3); n > 0 && damaged.length > 0; n -= 1)
    damaged = random.pick(DAMAGES)(damaged, random, other);
  return damaged;
};
