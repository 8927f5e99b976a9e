/** A question in, what it says was made public out: 公开几件, 几件给了的; 公开了多少信息 is about what was published. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 公开了多少信息: what was published, no answer to anybody. */
const published = pattern(/(?:主动)?公开了?(?:多少|几)条?(?:政府)?信息/gu, () => ({
  kind: 'topic',
  id: 'proactive',
}));

/** 公开几件, 公开的: the outcome; in 公开年报 and 公开信息 it is only part of a name. */
const disclosed = pattern(
  /公开(?=[了的几件占率比和与跟及加减、，各数吗呢？?+]|多少|一共|总|\s?\d{1,3}(?![\d年])|$)/gu,
  () => ({
    kind: 'row',
    table: 'requests',
    id: 'granted',
    weak: true,
  }),
);

/** 全部给了吗, 几件给的: the same as 公开. */
const givenOut = pattern(
  /(?:全部?|都)给(?:公开)?了(?=[吗么没，,？?]|$)|(?<=几件|多少件)(?:是)?给(?:了)?的|给了的(?=有?(?:几|多少)|和|与|跟|、)|(?<=多少|几)[件份]?给了?(?=[，,。；;、？?]|$)/gu,
  () => ({ kind: 'row', table: 'requests', id: 'granted', weak: false }),
);

/** 给了多少: what was made public; of 没给 it is the other side. */
const given = pattern(/(?<![不没])给了(?=多少|几[件份个])/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'granted',
  weak: true,
}));

/** 部分的呢, alone: what was made public in part. */
const partly = pattern(/^(?:那|那么)?部分的?(?=呢|几|多少|有)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'partial',
  weak: false,
}));

/** 给的呢, alone: what was made public. */
const givenAlone = pattern(/^(?:那|那么)?给了?的(?=呢?[？?。]?$)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'granted',
  weak: false,
}));

/** All of them, in one list. */
export const disclosure: readonly Recogniser[] = [
  published,
  disclosed,
  givenOut,
  given,
  partly,
  givenAlone,
];
