/** A quantity of a sentence in, the cells it is plainly about out; null where it is about another matter or not plain. */
import { RESULTS } from '../../vocabulary/metrics.ts';
import { APPEAL_SUBJECTS } from './appeal-subjects.ts';
import type { Sentence } from './claims.ts';
import { isArea, isLimited, mayMeanOffice, type Whose } from './limits.ts';
import { aboutOpenness, matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { DEALT_WITH, FINISHED, RECEIVED, REQUEST_SUBJECTS } from './request-subjects.ts';
import type { Reading } from './subject.ts';
import { isFilling } from './words.ts';

export interface Claim {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Name of what is claimed, fit for a sentence. */
  readonly name: string;
  readonly readings: readonly [Reading, ...Reading[]];
  /** True where the words may mean the government's own office only, not the whole area. */
  readonly narrow: boolean;
}

type Meaning = Pick<Claim, 'name' | 'readings'>;

const SUBJECTS = [...REQUEST_SUBJECTS, ...APPEAL_SUBJECTS];

const COUNTED = new Set(['件', '项', '份', '宗', '起', '例']);

const REQUESTS =
  /信息公开(?:工作)?(?:的)?申请|依申请公开|公开(?:政府)?信息(?:的)?申请|公开申请|申请公开|信息申请/;
const AFTER_REQUESTS = /^(?:政府)?(?:信息)?(?:公开)?(?:的)?申请(?:$|[，。；])/;

/** Name of claims about what was received, whatever the verb. */
export const RECEIVED_NAME = '本年新收政府信息公开申请';

const clauseOf = ({ passage, start }: Sentence, quantity: Quantity): string => {
  const text = passage.plain.slice(start, quantity.start);
  return text.slice(text.lastIndexOf('；') + 1);
};

const namesOf = (issuer: string | null): readonly string[] => {
  if (!issuer) return [];
  const short = issuer.replace(/(?:人民政府|办公室|办公厅)+$/, '');
  return [issuer, short, short.replace(/[省市县区州旗]$/, '')].filter((name) => name.length > 1);
};

/** An organ is spoken of by a short name of its own: 区发改局, 市卫健委. */
const OWN_SHORT = /[省市州县区旗]?[\u4e00-\u9fff]{1,6}[局委厅]/;

const receivedBy = (label: string): Claim['readings'] => {
  if (/收|受理|接|登记|新增/.test(label))
    return /办理|答复|处理|办结/.test(label) ? DEALT_WITH : RECEIVED;
  return /办结|办理完/.test(label) ? FINISHED : DEALT_WITH;
};

const RECEIVED_VERB = /收到|受理|新收|接收|收办|登记/;

/** What the words are about is said by the label, by the words behind the number, or by what stood before. */
const namesRequests = (sentence: Sentence, { label, after, labelStart }: Quantity): boolean => {
  if (REQUESTS.test(label)) return true;
  const matter = matterAt(sentence, labelStart);
  if (AFTER_REQUESTS.test(after)) return matter !== 'another';
  return matter === 'requests' && (RECEIVED_VERB.test(label) || label.endsWith('申请'));
};

const received = (sentence: Sentence, quantity: Quantity, whose: Whose): Meaning | null => {
  const { label } = quantity;
  if (label === '' || !namesRequests(sentence, quantity)) return null;
  if (quantity.bracket !== -1 || clauseOf(sentence, quantity).includes('其中')) return null;
  const words = isArea(whose.issuer) ? label : label.replace(OWN_SHORT, '');
  if (!isFilling(words, namesOf(whose.issuer))) return null;
  return { name: RECEIVED_NAME, readings: receivedBy(label) };
};

const resultOf = (sentence: Sentence, quantity: Quantity): Meaning | null => {
  const label = quantity.label.replace(/^(?:其中|案件|诉讼|复议|行政)+/, '');
  const result = RESULTS.find(
    ({ id, printed }) => id !== 'total' && printed.some((words) => words === label),
  );
  if (!result) return null;
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  const review = before.lastIndexOf('复议') > before.lastIndexOf('诉讼');
  if (!before.includes('复议') && !before.includes('诉讼')) return null;
  if (/直接起诉|复议后起诉/.test(before)) return null;
  const ids = review
    ? [`review.${result.id}`]
    : [`litigation.direct.${result.id}`, `litigation.after_review.${result.id}`];
  return { name: `${review ? '行政复议' : '行政诉讼'}${result.name}`, readings: [ids] };
};

/** Requests told as 主动公开 beside 同意公开 leave open which of them the row counts. */
const GRANTED = '予以公开';

/** 行政复议、行政诉讼共 11 件 is about both: the label with what is joined to it before. */
const wholeLabel = ({ passage }: Sentence, { label, labelStart }: Quantity): string => {
  const before = passage.plain.slice(Math.max(0, labelStart - 10), labelStart);
  const joined = /(?:行政)?复议(?:案件|申请)?、$/.exec(before)?.[0] ?? '';
  return joined && label.includes('诉讼') ? `复议${label}` : label;
};

/** Labels that leave the subject to the words behind the number: 其余 16 件转入下年度. */
const BARE = /^(?:其中|其余|剩余|另有|另)?$/;

const listed = (sentence: Sentence, quantity: Quantity): Meaning | null => {
  const matter = matterAt(sentence, quantity.labelStart);
  const { after } = quantity;
  const label = wholeLabel(sentence, quantity);
  for (const subject of SUBJECTS) {
    const named =
      subject.label.test(label) || (BARE.test(label) && subject.after?.test(after) === true);
    if (!named) continue;
    if (subject.matter === 'requests' && !REQUESTS.test(label + after) && matter !== 'requests')
      continue;
    if (subject.matter === 'appeals' && !aboutOpenness(sentence, quantity.start)) continue;
    if (subject.matter === 'appeals' && /审理|审查|化解|代理|信访/.test(label)) continue;
    if (subject.name === GRANTED && /主动公开\d/.test(sentence.text)) continue;
    return subject;
  }
  return null;
};

/** What a quantity of a sentence claims about the tables. */
export const claimOf = (sentence: Sentence, quantity: Quantity, whose: Whose): Claim | null => {
  const { label } = quantity;
  if (!COUNTED.has(quantity.unit) || quantity.approximate || sentence.passage.section === '五')
    return null;
  const clause = clauseOf(sentence, quantity);
  if (isLimited(clause, label, whose)) return null;
  const meaning =
    listed(sentence, quantity) ??
    received(sentence, quantity, whose) ??
    (aboutOpenness(sentence, quantity.start) ? resultOf(sentence, quantity) : null);
  if (!meaning) return null;
  const { name, readings } = meaning;
  return { sentence, quantity, name, readings, narrow: mayMeanOffice(clause, whose) };
};

/** Every claim about the tables in the sentences; of several about what was received, the first of a sentence. */
export const claimsOf = (sentences: readonly Sentence[], whose: Whose): readonly Claim[] =>
  sentences.flatMap((sentence) => {
    const seen = new Set<string>();
    return sentence.quantities.flatMap((quantity) => {
      const claim = claimOf(sentence, quantity, whose);
      if (!claim || seen.has(claim.name)) return [];
      seen.add(claim.name);
      return [claim];
    });
  });
