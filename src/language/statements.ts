/** Mentions of a question in, what it states (收到 500 件申请) apart from what it asks out. */
import { atomsOf } from './atoms.ts';
import { meaningsOf, type Mention } from './mention.ts';
import { inRowOf } from './metrics-asked.ts';
import { metricsOf } from './metrics-of.ts';
import type { StatedNumber } from './stated-number.ts';
import type { Stated } from './understanding.ts';

interface StatedIn {
  readonly stated: StatedNumber;
  readonly number: Mention;
  readonly named: readonly Mention[];
}

export interface Statements {
  readonly stated: readonly Stated[];
  /** What is asked beside them; all mentions where nothing is stated apart. */
  readonly asked: readonly Mention[];
  /** Nothing else is asked than whether the numbers are so. */
  readonly confirms: boolean;
}

const NOTHING = { stated: [], confirms: false } as const;

const CONFIRM = /吗|吧|(?<![什怎这那])么|嘛|是不是|是否|对不对|对吗|属实|正确|真的|没错/u;

const ALL_OF_THEM = /^(?:里面?|中)?(?:是不是|是否)?(?:全部?|都|全都|没有?一[件个])(?!部分)/u;

const DONE = /(?:公开|给|提供|维持|纠正)(?:了|过)?(?:没有?|吗|么)[？?。]?$/u;

const isAsk = ({ meanings, words }: Mention): boolean =>
  meanings.some(
    (meaning) =>
      meaning.kind === 'measure' ||
      (meaning.kind === 'cue' && (meaning.cue === 'share' || meaning.cue === 'breakdown')),
  ) || /多少|几/u.test(words);

/** 废止297件，比制发多几件; 信访305件占办结的几成: what is stated is one side. */
const setsBeside = ({ meanings, words }: Mention): boolean =>
  meanings.some(({ kind }) => kind === 'cue') &&
  (/^占/u.test(words) ||
    meanings.some((meaning) => meaning.kind === 'cue' && meaning.cue === 'difference'));

/** 500件申请: named right behind the number where nothing before it is. */
const namedBehind = (text: string, end: number, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    (mention) =>
      mention.start >= end &&
      /^的?(?:政府信息公开|信息公开)?$/u.test(text.slice(end, mention.start)) &&
      atomsOf([mention]).length > 0,
  );

/** Numbers of cases that the question states, in its order, each with what it names for it. */
const statedIn = (text: string, mentions: readonly Mention[]): readonly StatedIn[] => {
  const claims = meaningsOf(mentions, 'claim');
  const others = meaningsOf(mentions, 'stated').filter(
    ({ mention }) => !claims.some((claim) => claim.mention === mention),
  );
  const numbers = [...claims, ...others].toSorted((a, b) => a.mention.start - b.mention.start);
  return numbers.map(({ mention, meaning }, at) => {
    const from = numbers[at - 1]?.mention.end ?? 0;
    const before = mentions.filter(({ start, end }) => start >= from && end <= mention.start);
    const named = atomsOf(before).length > 0 ? before : namedBehind(text, mention.end, mentions);
    return { stated: meaning, number: mention, named };
  });
};

/** The last of the numbers ends the statements; what comes behind is asked. */
const askedBehind = (
  stated: readonly StatedIn[],
  mentions: readonly Mention[],
): readonly Mention[] => {
  const end = Math.max(...stated.map(({ number }) => number.end));
  return mentions.filter(
    (mention) => mention.start >= end && stated.every(({ named }) => !named.includes(mention)),
  );
};

/** 诉讼5件全赢了？, 那1件申请公开了没 */
const asksWhether = (text: string, stated: readonly StatedIn[]): boolean => {
  const behind = text.slice(Math.max(...stated.map(({ number }) => number.end)));
  return ALL_OF_THEM.test(behind) || DONE.test(behind);
};

/** Tells what is stated from what is asked: 收到500件申请，不予公开几件; 复议2件诉讼5件对吗 asks whether both are so. */
export const statementsIn = (
  text: string,
  mentions: readonly Mention[],
  each: boolean,
): Statements => {
  const found = statedIn(text, mentions);
  if (found.length === 0 || found.some(({ named }) => atomsOf(named).length === 0))
    return { ...NOTHING, asked: mentions };
  const choices = found.map(({ named }) => metricsOf(text, named, each).choices);
  const stated = found.map(({ stated: { value, scale, step, said } }, at) => ({
    value,
    scale,
    step,
    said,
    metrics: inRowOf(choices[at] ?? [], choices[0] ?? []),
  }));
  const behind = askedBehind(found, mentions);
  if (behind.some(isAsk) || (atomsOf(behind).length > 0 && asksWhether(text, found))) {
    const asked = atomsOf(behind).length > 0 && !behind.some(setsBeside) ? behind : mentions;
    return { stated, asked, confirms: false };
  }
  const isClaim = found.length === 1 && meaningsOf(mentions, 'claim').length > 0;
  return !isClaim && CONFIRM.test(text)
    ? { stated, asked: mentions, confirms: true }
    : { ...NOTHING, asked: mentions };
};
