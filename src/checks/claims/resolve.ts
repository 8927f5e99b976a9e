/** A quantity of a sentence in, the cells it is plainly about out; null where it is about another matter or not plain. */
import { APPEAL_SUBJECTS } from './appeal-subjects.ts';
import type { Sentence } from './claims.ts';
import { meaningInContext } from './in-context.ts';
import { clauseOf, isLimited, mayMeanOffice, type Whose } from './limits.ts';
import { aboutOpenness, matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { received, REQUESTS } from './received.ts';
import { resultOf } from './results.ts';
import { REQUEST_SUBJECTS } from './request-subjects.ts';
import type { Meaning } from './subject.ts';

export interface Claim extends Meaning {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** True where the words may mean the government's own office only, not the whole area. */
  readonly narrow: boolean;
}

const SUBJECTS = [...REQUEST_SUBJECTS, ...APPEAL_SUBJECTS];

const COUNTED = new Set(['件', '件次', '项', '份', '宗', '起', '例']);
/** Units in which requests are told as well, where the label ends by naming them: 收到信息公开申请 12 条. */
const LOOSELY_COUNTED = new Set(['条', '个', '次']);

const isCounted = ({ unit, label }: Quantity): boolean =>
  COUNTED.has(unit) || (LOOSELY_COUNTED.has(unit) && /信息公开申请(?:共|共计|为)?$/.test(label));

/** 受理行政复议申请 69 件: the work of who decides appeals, whatever they are about. */
const isJudging = (label: string): boolean =>
  /审理|审查|化解|代理|信访/.test(label) ||
  (/应诉|受理|收到|新收|接收|承办|立案|审结/.test(label) && !/信息公开|依申请/.test(label));

/** Requests told as 主动公开 beside 同意公开 leave open which of them the row counts. */
const GRANTED = '予以公开';

/** 信息公开申请（含平台转办）214 件: the words before a bracket that stands right before the number. */
const acrossBracket = ({ passage, start }: Sentence, quantity: Quantity): Quantity => {
  if (quantity.label !== '' || quantity.bracket !== -1) return quantity;
  const before = passage.plain.slice(start, quantity.start);
  const [, words, remark = ''] = /([^，。；、：（）]+)（([^（）\d]{1,20})）$/.exec(before) ?? [];
  if (words === undefined) return quantity;
  const label = /^(?:含|包括|包含)部分公开$/.test(remark) ? `${words}和部分公开` : words;
  return { ...quantity, label };
};

/** What a 、 cuts off: 行政复议、行政诉讼共 11 件 is about both, 公民、法人和其他组织提出… about all who ask, 法律、行政法规… one reason. */
const wholeLabel = ({ passage }: Sentence, { label, labelStart }: Quantity): string => {
  const before = passage.plain.slice(Math.max(0, labelStart - 10), labelStart);
  const joined = /(?:行政)?复议(?:案件|申请)?、$/.exec(before)?.[0] ?? '';
  if (joined && label.includes('诉讼')) return `复议${label}`;
  const [cutOff] = /(?:公民|法律)、$/.exec(before) ?? [];
  return `${cutOff ?? ''}${label}`;
};

/** Labels that leave the subject to the words behind the number: 其余 16 件转入下年度. */
const BARE =
  /^(?:其中|其余|剩余|余下|尚余|余|另有|另|除|除了|仅|仍有|还有|尚有|有|(?:尚)?未办结的?|[^，。；]{2,14}中有?)?$/;

const listed = (sentence: Sentence, quantity: Quantity): Meaning | null => {
  const matter = matterAt(sentence, quantity.labelStart);
  const { after } = quantity;
  const label = wholeLabel(sentence, quantity);
  for (const subject of SUBJECTS) {
    const named =
      subject.label.test(label) ||
      ((subject.lead ?? BARE).test(label) && subject.after?.test(after) === true);
    if (!named) continue;
    if (subject.matter === 'requests' && !REQUESTS.test(label + after) && matter !== 'requests')
      continue;
    if (subject.matter === 'appeals' && !aboutOpenness(sentence, quantity.end + after.length))
      continue;
    if (subject.matter === 'appeals' && isJudging(label)) continue;
    if (subject.name === GRANTED && /主动公开\d/.test(sentence.text)) continue;
    return subject;
  }
  return null;
};

/** What a quantity of a sentence claims about the tables; `before`: what those before it in the sentence claim. */
export const claimOf = (
  sentence: Sentence,
  told: Quantity,
  whose: Whose,
  before: readonly (Meaning | null)[] = [],
): Claim | null => {
  const quantity = acrossBracket(sentence, told);
  const { label } = quantity;
  if (!isCounted(quantity) || quantity.approximate || sentence.passage.section === '五')
    return null;
  const clause = clauseOf(sentence, quantity);
  if (isLimited(clause, label, whose)) return null;
  const meaning =
    listed(sentence, quantity) ??
    received(sentence, quantity, whose) ??
    meaningInContext(quantity, before) ??
    resultOf(quantity, before);
  if (!meaning) return null;
  const { name, readings } = meaning;
  return { sentence, quantity: told, name, readings, narrow: mayMeanOffice(clause, whose) };
};

/** Every claim about the tables in a sentence; of several by one name, the first. */
const claimsIn = (sentence: Sentence, whose: Whose): readonly Claim[] => {
  const told: (Claim | null)[] = [];
  for (const quantity of sentence.quantities) told.push(claimOf(sentence, quantity, whose, told));
  const claims = told.filter((claim) => claim !== null);
  return claims.filter(
    ({ name }, index) => claims.findIndex((claim) => claim.name === name) === index,
  );
};

/** Every claim about the tables in the sentences. */
export const claimsOf = (sentences: readonly Sentence[], whose: Whose): readonly Claim[] =>
  sentences.flatMap((sentence) => claimsIn(sentence, whose));
