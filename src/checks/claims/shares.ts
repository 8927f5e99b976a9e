/** A sentence in, the shares it claims out: `15 件，占比 7.09%`, `（占办结总数的 2.49%）`. */
import type { Sentence } from './claims.ts';
import { pairedShares } from './paired-shares.ts';
import type { Quantity } from './quantity.ts';

export interface Share {
  readonly sentence: Sentence;
  readonly part: Quantity;
  readonly percent: Quantity;
  /** Words that name the whole: 办结总数; '' for a bare 占比. */
  readonly base: string;
}

const BARE = /^(?:，)?(?:所?占(?:总?比(?:例)?|到|有)?(?:为|达|约)?|比例(?:为|达)?|占比分别为)$/;
const NAMED = /^占(?:了)?(?:本年度?|当年|全年|同期)?(.+?)(?:总?的?(?:比例?|比重)?(?:为|达)?|的)$/;

/** 占总数的: of all that was told. */
const ALL = /^(?:总数量?|总量|总件数|全部|总)$/;

const baseOf = (label: string): string | undefined => {
  if (BARE.test(label)) return '';
  const base = NAMED.exec(label)?.[1]?.replace(/的$/, '');
  return base !== undefined && ALL.test(base) ? '' : base;
};

/** 分别为 53 件、41 件，占 24.77%、19.16%: a row of shares for a row of numbers. */
const isPaired = ({ quantities, passage, start }: Sentence, index: number): boolean => {
  const percent = quantities[index];
  const next = quantities[index + 1];
  if (!percent) return false;
  const clause = passage.plain.slice(start, percent.start);
  const joined = next && /^[、和及]$/.test(passage.plain.slice(percent.end, next.start));
  return (next?.unit === '％' && joined === true) || /分别[^；]*$/.test(clause);
};

/** A share belongs to the quantity right before it. */
const single = (sentence: Sentence): readonly Share[] =>
  sentence.quantities.flatMap((percent, index) => {
    const part = sentence.quantities[index - 1];
    if (percent.unit !== '％' || !part || part.unit === '％' || percent.approximate) return [];
    if (isPaired(sentence, index)) return [];
    const between = sentence.passage.plain.slice(part.end, percent.labelStart);
    const bracketed = percent.bracket === part.end;
    if (!bracketed && !/^[^，；。：]{0,12}，?$/.test(between)) return [];
    const base = bracketed && percent.label === '' ? '' : baseOf(percent.label);
    return base === undefined || part.approximate ? [] : [{ sentence, part, percent, base }];
  });

const paired = (sentence: Sentence): readonly Share[] =>
  pairedShares(sentence).flatMap(({ part, percent, label }) => {
    const base = baseOf(label);
    return base === undefined || part.approximate ? [] : [{ sentence, part, percent, base }];
  });

/** Reads the shares of a sentence, each told of its own number. */
export const sharesOf = (sentence: Sentence): readonly Share[] =>
  sentence.quantities.some(({ unit }) => unit === '％')
    ? [...single(sentence), ...paired(sentence)]
    : [];
