/** Mentions in, the places that are left out among them told apart: 除了固原, 不算白银, 石嘴山除外. */
import type { Meaning, Mention } from '../mention.ts';

const BEFORE = /(?:除了?|除去|除开|不算|不含|不包括|不计|去掉|扣除|刨去|刨掉|排除)(?:掉|上)?$/u;
const AFTER = /^(?:市|区|县)?(?:之外|以外|除外|不算|外)(?:的)?/u;
const JOINED = /^[和与跟及、]$/u;

const isPlace = ({ meanings }: Mention): boolean => meanings.some(({ kind }) => kind === 'place');

const without = (mention: Mention): Mention => ({
  ...mention,
  meanings: mention.meanings.flatMap((meaning): Meaning[] =>
    meaning.kind === 'place' && meaning.known ? [{ kind: 'without', name: meaning.name }] : [],
  ),
});

const filler = (words: string, start: number): Mention => ({
  words,
  start,
  end: start + words.length,
  meanings: [{ kind: 'filler' }],
});

const wordsAround = (text: string, { start, end }: Mention): readonly Mention[] => {
  const before = BEFORE.exec(text.slice(0, start))?.[0];
  const after = AFTER.exec(text.slice(end))?.[0];
  return [
    ...(before === undefined ? [] : [filler(before, start - before.length)]),
    ...(after === undefined ? [] : [filler(after, end)]),
  ];
};

const apart = (a: Mention, b: Mention): boolean => a.end <= b.start || b.end <= a.start;

/** Places that the question leaves out; what says so is explained with them. */
export const exceptPlaces = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const words: Mention[] = [];
  const left: Mention[] = [];
  for (const place of mentions.filter(isPlace)) {
    const around = wordsAround(text, place);
    const last = left.at(-1);
    const goesOn = last !== undefined && JOINED.test(text.slice(last.end, place.start));
    if (around.length === 0 && !goesOn) continue;
    left.push(place);
    words.push(...around);
  }
  if (left.length === 0) return mentions;
  const kept = mentions.filter(
    (mention) => left.includes(mention) || words.every((each) => apart(each, mention)),
  );
  return [
    ...kept.map((mention) => (left.includes(mention) ? without(mention) : mention)),
    ...words,
  ].toSorted((a, b) => a.start - b.start);
};
