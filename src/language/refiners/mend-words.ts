/** Left-over words one character away from a name of the tables in, that name out; whoever answers says so. */
import { APPLICANTS } from '../../vocabulary/applicants.ts';
import { PROCEEDINGS, QUANTITIES, RESULTS, STAGES, SUBJECTS } from '../../vocabulary/metrics.ts';
import { soundAlike } from '../../vocabulary/sounds.ts';
import { leftOver, type LeftOver } from '../left-over.ts';
import { LEXICON } from '../lexicon.ts';
import type { Meaning, Mention } from '../mention.ts';

/** Shorter words differ in one character too often; spoken ones more than names and printed labels. */
const SHORTEST = 3;
const SHORTEST_SPOKEN = 6;
/** Names of three characters, and of four, are mended by their sound only. */
const BY_SOUND = 4;

/** Characters that turn the meaning round: 给予公开 is no slip for 不予公开. */
const TURNING = /[不无未没非免拒已准给应可上下前后内外大小多少有本去新旧]/u;

/** A digit is no slip for a character. */
const IS_HAN = /\p{Script=Han}/u;

const LABELS: ReadonlySet<string> = new Set(
  [...STAGES, ...SUBJECTS, ...PROCEEDINGS, ...RESULTS, ...QUANTITIES, ...APPLICANTS].flatMap(
    ({ name, printed }) => [name, ...printed],
  ),
);

const byLength = (): ReadonlyMap<number, ReadonlyMap<string, readonly Meaning[]>> => {
  const table = new Map<number, Map<string, Meaning[]>>();
  for (const [words, meaning] of LEXICON) {
    if (
      words.length < (LABELS.has(words) ? SHORTEST : SHORTEST_SPOKEN) ||
      (meaning.kind !== 'row' && meaning.kind !== 'column')
    )
      continue;
    const ofLength = table.get(words.length) ?? new Map<string, Meaning[]>();
    ofLength.set(words, [...(ofLength.get(words) ?? []), meaning]);
    table.set(words.length, ofLength);
  }
  return table;
};

let names: ReturnType<typeof byLength> | undefined;

const difference = (a: string, b: string): number | null => {
  let at: number | null = null;
  for (let i = 0; i < a.length; i += 1) {
    if (a.charAt(i) === b.charAt(i)) continue;
    if (at !== null) return null;
    at = i;
  }
  return at;
};

interface Near extends Mention {
  readonly name: string;
}

const nearAt = (text: string, start: number, length: number, run: LeftOver): Near | null => {
  names ??= byLength();
  const words = text.slice(start, start + length);
  if (words.length < length) return null;
  for (const [name, meanings] of names.get(length) ?? []) {
    const at = difference(words, name);
    if (
      at === null ||
      !IS_HAN.test(words.charAt(at)) ||
      TURNING.test(words.charAt(at) + name.charAt(at))
    )
      continue;
    const sounds = soundAlike(words.charAt(at), name.charAt(at));
    const isLeft = start + at >= run.start && start + at < run.end;
    if (length <= BY_SOUND ? sounds : isLeft || sounds)
      return { words, name, start, end: start + length, meanings };
  }
  return null;
};

const nearWord = (text: string, run: LeftOver): Near | null => {
  names ??= byLength();
  for (const length of [...names.keys()].toSorted((a, b) => b - a))
    for (let start = Math.max(0, run.start - length + 1); start < run.end; start += 1) {
      const near = nearAt(text, start, length, run);
      if (near) return near;
    }
  return null;
};

/** One name may explain two left-over runs. */
const apartFromEachOther = (found: readonly Near[]): readonly Near[] =>
  found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));

/** What was mended, and all mentions with it. */
export interface MendedWords {
  readonly mentions: readonly Mention[];
  readonly mended: readonly { readonly words: string; readonly as: string }[];
}

/** Reads left-over words as the one name that differs in a single left-over character (三类内部事物信息). */
export const mendWords = (mentions: readonly Mention[], text: string): MendedWords => {
  const near = apartFromEachOther(
    leftOver(text, mentions).flatMap((run) => nearWord(text, run) ?? []),
  );
  const others = mentions.filter(({ start, end }) =>
    near.every((word) => end <= word.start || start >= word.end),
  );
  return {
    mentions: [...others, ...near].toSorted((a, b) => a.start - b.start),
    mended: near.map(({ words, name }) => ({ words, as: name })),
  };
};
