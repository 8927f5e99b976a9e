/** Mentions that overlap in, the longest of them out; mentions of the same words become one with all meanings. */
import type { Meaning, Mention } from '../mention.ts';

const RANK: Readonly<Partial<Record<Meaning['kind'], number>>> = { filler: 3, cue: 2, topic: 1 };

const rankOf = (mention: Mention): number =>
  Math.min(...mention.meanings.map(({ kind }) => RANK[kind] ?? 0));

const lengthOf = ({ start, end }: Mention): number => end - start;

const sameSpan = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end;

const apart = (a: Mention, b: Mention): boolean => a.end <= b.start || b.end <= a.start;

/** Fillers mean nothing where the same words mean something. */
const withoutFiller = (meanings: readonly Meaning[]): readonly Meaning[] => {
  const telling = meanings.filter(({ kind }) => kind !== 'filler');
  return telling.length > 0 ? telling : meanings;
};

/** Keeps the longest mentions, the telling ones where two are as long, in the order of the text. */
export const dropOverlaps = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = [];
  const byLength = mentions.toSorted(
    (a, b) => lengthOf(b) - lengthOf(a) || rankOf(a) - rankOf(b) || a.start - b.start,
  );
  for (const mention of byLength) {
    const twin = kept.findIndex((other) => sameSpan(other, mention));
    const other = kept[twin];
    if (other)
      kept[twin] = { ...other, meanings: withoutFiller([...other.meanings, ...mention.meanings]) };
    else if (kept.every((known) => apart(known, mention)))
      kept.push({ ...mention, meanings: withoutFiller(mention.meanings) });
  }
  return kept.toSorted((a, b) => a.start - b.start);
};
