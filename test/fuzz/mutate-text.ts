/** A document's text in, damaged text out: characters, lines and cells lost, doubled, swapped or mixed with another's. */
import type { Random } from './random.ts';

type Damage = (text: string, random: Random, other: string) => string;

const SEPARATORS = /[\t|]|<[^>]*>/u;

const at = (list: readonly string[], index: number): string => list[index] ?? '';

/** Deletes, doubles or swaps elements of a list. */
const disturb = (list: readonly string[], random: Random): readonly string[] => {
  const i = random.int(list.length);
  const j = random.int(list.length);
  switch (random.int(3)) {
    case 0:
      return list.filter((_, index) => index !== i);
    case 1:
      return [...list.slice(0, i), at(list, i), ...list.slice(i)];
    default:
      return list.map((item, index) =>
        index === i ? at(list, j) : index === j ? at(list, i) : item,
      );
  }
};

const lines: Damage = (text, random) => disturb(text.split('\n'), random).join('\n');

const characters: Damage = (text, random) => disturb([...text], random).join('');

const cells: Damage = (text, random) => {
  const rows = text.split('\n');
  const withCells = rows.flatMap((row, i) => (SEPARATORS.test(row) ? [i] : []));
  const row = withCells[random.int(withCells.length)] ?? 0;
  const separator = at(rows, row).includes('|') ? '|' : '\t';
  const disturbed = disturb(at(rows, row).split(separator), random).join(separator);
  return rows.map((line, i) => (i === row ? disturbed : line)).join('\n');
};

const tags: Damage = (text, random) => {
  const parts = text.split(/(<[^>]*>)/u);
  return disturb(parts, random).join('');
};

const truncate: Damage = (text, random) => text.slice(0, random.int(text.length));

const splice: Damage = (text, random, other) => {
  const mine = text.split('\n');
  const theirs = other.split('\n');
  return [
    ...mine.slice(0, random.int(mine.length)),
    ...theirs.slice(random.int(theirs.length)),
  ].join('\n');
};

const STRANGE: readonly [string, ...string[]] = [
  '\0',
  '\u202e',
  '\ufeff',
  '\ud800',
  '𠮷',
  '\u0301',
  '<![CDATA[',
  '<!--',
  '&#x',
  '|',
  '\r',
  '\f',
  '```',
];

const insert: Damage = (text, random) => {
  const where = random.int(text.length);
  return text.slice(0, where) + random.pick(STRANGE).repeat(1 + random.int(4)) + text.slice(where);
};

const DAMAGES: readonly [Damage, ...Damage[]] = [
  lines,
  characters,
  cells,
  tags,
  truncate,
  splice,
  insert,
];

/** One to eight damages. */
export const damageText: Damage = (text, random, other) => {
  let damaged = text;
  for (let n = 1 + random.int(8); n > 0; n -= 1)
    damaged = random.pick(DAMAGES)(damaged, random, other);
  return damaged;
};
