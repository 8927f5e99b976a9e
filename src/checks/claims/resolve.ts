/** A quantity of a sentence in, the cells it is plainly about out; null where it is about another matter or not plain. */
import { appealResult } from './appeal-results.ts';
import type { Sentence } from './claims.ts';
import { meaningInContext } from './in-context.ts';
import { listed, namedRow } from './listed.ts';
import { clauseOf, dividesDocuments, isLimited, mayMeanOffice, type Whose } from './limits.ts';
import { mayConcernTables } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { received } from './received.ts';
import { namesApart } from './told-apart.ts';
import { wholeLabel } from './whole-label.ts';
import type { Meaning } from './subject.ts';

export interface Claim extends Meaning {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** True where the words may mean the government's own office only, not the whole area. */
  readonly narrow: boolean;
}

const COUNTED = new Set(['件', '件次', '项', '份', '宗', '起', '例']);
/** Units in which requests and appeals are told as well, where the label ends by naming them: 收到信息公开申请 12 条. */
const LOOSELY_COUNTED = new Set(['条', '个', '次']);
const LOOSELY =
  /(?:信息公开申请|申请公开|公开申请|行政复议|行政诉讼|维持|纠正)(?:共|共计|为)?$|(?:收|受理|接|答复).*依申请公开(?:信息|事项|申请)?$/;

const isCounted = ({ unit, label }: Quantity, before: readonly (Claim | null)[]): boolean =>
  COUNTED.has(unit) ||
  (LOOSELY_COUNTED.has(unit) &&
    (LOOSELY.test(label) || before.some((claim) => claim?.quantity.unit === unit)));

const OTHER: Meaning = { name: '其他处理', readings: [['requests.other.total']] };

/** Requests told as 主动公开 beside 同意公开 leave open which of them the row counts. */
const isOpenGrant = ({ readings: [[first]] }: Meaning, { text }: Sentence): boolean =>
  first === 'requests.granted.total' && /主动公开\d/.test(text);

/** 逾期不补正 3 件，其他处理 1 件: told beside one row of the group, or as the rest, the group's name may mean the last of its rows. */
const restOfOther = (
  meaning: Meaning | null,
  { label }: Quantity,
  before: readonly (Meaning | null)[],
): Meaning | null => {
  const beside =
    /^(?:其余|剩余|余下)/.test(label) ||
    before.some((claim) => claim?.readings[0][0]?.startsWith('requests.other.no'));
  return meaning?.name === OTHER.name && beside
    ? { name: OTHER.name, readings: [...OTHER.readings, ['requests.other.misc.total']] }
    : meaning;
};

const meaningOf = (
  sentence: Sentence,
  quantity: Quantity,
  whose: Whose,
  before: readonly (Meaning | null)[],
): Meaning | null =>
  restOfOther(listed(sentence, quantity), quantity, before) ??
  namedRow(sentence, quantity) ??
  received(sentence, quantity, whose) ??
  meaningInContext(sentence, quantity, before) ??
  appealResult(sentence, quantity, before);

interface Named {
  readonly quantity: Quantity;
  /** Named by a list that tells several apart: 维持、纠正分别为. */
  readonly apart: boolean;
}

/** 364 件（28.3%）无法提供: the words stand behind the share. */
const SHARE = /^（(?:占[^（）\d]{0,12})?\d+(?:\.\d+)?％）([^，。；、：（）“”\d]+)/;

const behindShare = ({ passage }: Sentence, { end }: Quantity): string =>
  SHARE.exec(passage.plain.slice(end, end + 60))?.[1] ?? '';

/** The number with each of the labels that may name it. */
const namedIn = (sentence: Sentence, quantity: Quantity): readonly Named[] => {
  const names = namesApart(sentence, quantity);
  if (names) return names.map((label) => ({ quantity: { ...quantity, label }, apart: true }));
  const { label, alone } = wholeLabel(sentence, quantity);
  const after = quantity.after === '' ? behindShare(sentence, quantity) : quantity.after;
  const named = { ...quantity, label, after, ...(alone && { bracket: -1, after: '' }) };
  return [{ quantity: named, apart: false }];
};

/** What a quantity of a sentence claims about the tables; `before`: what those before it in the sentence claim. */
export const claimOf = (
  sentence: Sentence,
  told: Quantity,
  whose: Whose,
  before: readonly (Claim | null)[] = [],
): Claim | null => {
  if (told.approximate || sentence.passage.section === '五') return null;
  if (!COUNTED.has(told.unit) && !LOOSELY_COUNTED.has(told.unit)) return null;
  if (dividesDocuments(sentence.text)) return null;
  const clause = clauseOf(sentence, told);
  for (const { quantity, apart } of namedIn(sentence, told)) {
    if (!isCounted(quantity, before)) continue;
    if (isLimited(apart ? clause.replace('分别', '') : clause, quantity.label, whose)) continue;
    const meaning = meaningOf(sentence, quantity, whose, before);
    if (!meaning || isOpenGrant(meaning, sentence)) continue;
    const { name, readings } = meaning;
    return { sentence, quantity: told, name, readings, narrow: mayMeanOffice(clause, whose) };
  }
  return null;
};

/** By one name and of the same cells. */
const isAlike = (one: Claim, other: Claim): boolean =>
  one.name === other.name && String(one.readings) === String(other.readings);

/** Every claim about the tables in a sentence; of several alike, the first. */
const claimsIn = (sentence: Sentence, whose: Whose): readonly Claim[] => {
  if (sentence.quantities.length === 0 || !mayConcernTables(sentence)) return [];
  const told: (Claim | null)[] = [];
  for (const quantity of sentence.quantities) told.push(claimOf(sentence, quantity, whose, told));
  const claims = told.filter((claim) => claim !== null);
  return claims.filter(
    (each, index) => claims.findIndex((claim) => isAlike(claim, each)) === index,
  );
};

const known = new WeakMap<Sentence, readonly Claim[]>();

/** Every claim about the tables in the sentences of one report; a sentence is read once. */
export const claimsOf = (sentences: readonly Sentence[], whose: Whose): readonly Claim[] =>
  sentences.flatMap((sentence) => {
    const claims = known.get(sentence) ?? claimsIn(sentence, whose);
    known.set(sentence, claims);
    return claims;
  });
