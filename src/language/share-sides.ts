/** Mentions of a question about a share in, those of the part and those of the whole out. */
import type { Mention } from './mention.ts';
import { meaningsOf } from './mention.ts';
import { isContainer } from './rows.ts';
import { atomsOf } from './atoms.ts';

export interface ShareSides {
  readonly part: readonly Mention[];
  readonly whole: readonly Mention[];
}

const isOf = (mention: Mention): boolean =>
  mention.words.startsWith('占') && !/^占(?:比|总数)/u.test(mention.words);

/** 不予公开占新收的: before and behind 占; 新收申请里自然人占多少: the container is the whole. */
export const shareSides = (text: string, mentions: readonly Mention[]): ShareSides => {
  const of = meaningsOf(mentions, 'cue').find(
    ({ mention, meaning }) => meaning.cue === 'share' && isOf(mention),
  )?.mention;
  const behind = of ? mentions.filter(({ start }) => start >= of.end) : [];
  if (of && atomsOf(behind).length > 0)
    return { part: mentions.filter(({ end }) => end <= of.start), whole: behind };
  const container = atomsOf(mentions).find((atom) => isContainer(text, atom))?.mention;
  const rest = mentions.filter((mention) => mention !== container);
  return container && atomsOf(rest).length > 0
    ? { part: rest, whole: [container] }
    : { part: mentions, whole: [] };
};
