/** A question in, what it takes back out: 不是2020是2023, 不要自然人的就要企业的, 问白银，不是固原. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const NOT = '(?<![是不])(?:不是|不要|不问|不看|不查|别看|别问)';

/** What is wanted in its place stays: 不是2020是|2023. */
const replaced = pattern(
  new RegExp(
    `${NOT}(?:问|要|看|说)?[^，,。；;？?！!是要问看查]{1,14}?的?[，,\\s]*(?:而?是(?!不是)|就要|只?要(?:的是)?|我?要(?:的是)?|我?问(?:的是)?|看|查)`,
    'gu',
  ),
  () => ({ kind: 'filler' }),
);

/** 白银的，不是固原的: told behind what is wanted. */
const added = pattern(
  new RegExp(
    `[，,]\\s?(?:而?不是|不要|不问|别给我?)(?![，,])[^，,。；;？?！!是要问吗么吧]{1,14}(?=[，,。]|$)`,
    'gu',
  ),
  () => ({ kind: 'filler' }),
);

/** 先不说固原，也不看红寺堡，我就要白银的. */
const setAside = pattern(
  /(?<=^|[，,。；;\s])(?:我?(?:先|也|都|暂时)?)(?:不说|不看|不谈|不管|不提|不论|别管|别提)[^，,。；;？?！!多几]{1,14}(?=[，,])/gu,
  () => ({ kind: 'filler' }),
);

/** All of them, in one list. */
export const denied: readonly Recogniser[] = [replaced, added, setAside];
