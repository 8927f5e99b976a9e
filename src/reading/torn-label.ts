/** A segment whose own words hold no whole label in; the label they make with the words above and below out. */
import { bare, unspaced } from './bare.ts';
import type { Heads } from './heads.ts';
import { chainedLabel, type Chained, type Lookup } from './label-chain.ts';
import { isAmbiguous, type Label } from './labels.ts';
import { hasCells, type Segment } from './segments.ts';
import { numberingOf } from './similar-label.ts';
import type { Token } from './tokens.ts';

/** What is known when the reader comes to a segment. */
export interface Surrounded {
  readonly heads: Heads;
  readonly segments: readonly Segment[];
  readonly tokens: readonly (readonly Token[])[];
  /** Segments whose words belong to the label of a row already. */
  readonly consumed: Set<number>;
}

const MOST_AROUND = 9;
const FEWEST_EMPTY = 3;
const REPEATED: ReadonlySet<Label['kind']> = new Set(['applicant', 'organizations', 'frame']);

const isLabelled = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ meanings: [label], words }) => label && label.kind !== 'remark' && !isAmbiguous(words),
  );

/** Words next to a row, and the segment they stand in. */
interface Words {
  readonly text: string;
  readonly at: number;
}

/** Column heads that a new page repeats: they part the words of a label, but end none. */
const isRepeatedHead = ({ heads }: Surrounded, tokens: readonly Token[]): boolean =>
  heads.table === '三' &&
  heads.used['三'] &&
  tokens.length > 0 &&
  tokens.every(({ meanings }) => meanings.some(({ kind }) => REPEATED.has(kind)));

/**
 * The last words of the rows without cells next to a row, up to the next row. A label or number
 * ends them: above, it may begin the row's own label, below, it begins the next row's.
 */
const wordsAround = (state: Surrounded, index: number, step: 1 | -1): readonly Words[] => {
  const words: Words[] = [];
  for (let at = index + step; words.length < MOST_AROUND; at += step) {
    const segment = state.segments[at];
    const last = segment?.texts.at(-1);
    if (!segment || !last || hasCells(segment) || state.consumed.has(at)) break;
    if (step === 1 && isRepeatedHead(state, state.tokens[at] ?? [])) continue;
    const begins = isLabelled(state.tokens[at] ?? []) || numberingOf(last.text) !== null;
    if (begins && step === 1) break;
    words.push({ text: last.text, at });
    if (begins) break;
  }
  return step === 1 ? words : words.toReversed();
};

/** Whether a cell holds a part of a number that a line break tore. */
const hasDigits = ({ cells }: Segment): boolean =>
  cells.some(({ kind, text }) => kind === 'text' && /\d/u.test(text));

/** A row without cells printed is one only under a whole label, or a damaged one with its empty cells. */
const isWhole = ({ how, below }: Chained<unknown>, { cells }: Segment): boolean =>
  how === 'exact' || (how === 'near' && below === 0 && cells.length >= FEWEST_EMPTY);

/** Words above that are a whole label, or begin with one, belong to a row of their own. */
const takesOther = <T>(
  { how, above: count }: Chained<T>,
  above: readonly string[],
  lookup: Lookup<T>,
): boolean => {
  const taken = count === 0 ? [] : above.slice(-count);
  return (
    how !== 'exact' && taken.some((_, i) => lookup.exact(taken.slice(0, i + 1).join('')) !== null)
  );
};

/** Words below that make a whole label with the words of the next row belong to that one. */
const takesNext = <T>(
  state: Surrounded,
  { how, below }: Chained<T>,
  around: readonly Words[],
  lookup: Lookup<T>,
): boolean => {
  if (how === 'exact' || below === 0) return false;
  const taken = around.slice(0, below);
  const next = state.segments[(taken.at(-1)?.at ?? 0) + 1]?.texts.at(-1)?.text ?? '';
  return lookup.exact([...taken.map(({ text }) => text), next].join('')) !== null;
};

/**
 * The label of a row whose own words hold none, with the words around it; what it takes from below is
 * consumed. No words at all (？？) beside numbers are not the end of the label of a blank row above.
 */
export const tornLabel = <T>(
  state: Surrounded,
  index: number,
  lookup: Lookup<T>,
): (Chained<T> & { label: string; isBesideDigits: boolean }) | null => {
  const segment = state.segments[index];
  const own = segment?.texts.at(-1)?.text;
  if (!segment || own === undefined) return null;
  const isUnreadable = bare(own) === '' && (state.segments[index - 1]?.cells.length ?? 0) > 0;
  const begins = !hasCells(segment) || numberingOf(own) !== null || isUnreadable;
  const above = begins ? [] : wordsAround(state, index, -1).map(({ text }) => text);
  const around = wordsAround(state, index, 1);
  const below = around.map(({ text }) => text);
  const begun = numberingOf(above[0] ?? '') !== null;
  const chain = chainedLabel(own, above, below, begun, lookup);
  const isTaken =
    chain !== null && (takesOther(chain, above, lookup) || takesNext(state, chain, around, lookup));
  const found = isTaken ? null : chain;
  if (!found || (!hasCells(segment) && !isWhole(found, segment))) return null;
  for (const { at } of around.slice(0, found.below)) state.consumed.add(at);
  const taken = state.segments.slice(index - found.above, index + found.below + 1);
  const words = [...above.slice(above.length - found.above), own, ...below.slice(0, found.below)];
  return { ...found, label: unspaced(words.join('')), isBesideDigits: taken.some(hasDigits) };
};
