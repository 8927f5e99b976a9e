/** A quantity of a sentence in, the cells it is plainly about out; null where it is about another matter or not plain. */
import type { Report } from '../../report/report.ts';
import { RESULTS } from '../../vocabulary/metrics.ts';
import type { Sentence } from './claims.ts';
import { aboutOpenness, matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { DEALT_WITH, FINISHED, type Reading, RECEIVED, SUBJECTS_IN_TEXT } from './subjects.ts';
import { isFilling } from './words.ts';

export interface Claim {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Name of what is claimed, fit for a sentence. */
  readonly name: string;
  readonly readings: readonly [Reading, ...Reading[]];
}

type Whose = Pick<Report, 'issuer' | 'year' | 'scope'>;
type Meaning = Pick<Claim, 'name' | 'readings'>;

const COUNTED = new Set(['件', '项', '份', '宗', '起', '例']);

const REQUESTS =
  /信息公开(?:工作)?(?:的)?申请|依申请公开|公开(?:政府)?信息(?:的)?申请|公开申请|申请公开|信息申请/;
const AFTER_REQUESTS = /^(?:政府)?(?:信息)?(?:公开)?(?:的)?申请(?:$|[，。；])/;

const COMPARED = /同期|同比|较上|较去|比上|比去|增长|增加|减少|下降/;

/** Another period than the year, or only some of the offices. */
const NARROWER =
  /上半年|下半年|季度|(?:[^12\d]|^)\d{1,2}月(?!31日|底)|\d月至|以来|历年|近[三五两]年|本级|市直|县直|区直|省直|[省市县区]级(?:部门|单位|机关)/;

const clauseOf = ({ passage, start }: Sentence, quantity: Quantity): string => {
  const text = passage.plain.slice(start, quantity.start);
  return text.slice(text.lastIndexOf('；') + 1);
};

const ofAnotherYear = (clause: string, label: string, year: number | null): boolean =>
  [...clause.slice(0, clause.length - label.length).matchAll(/(20\d\d)(?=年|—|-)/g)].some(
    ([, told]) => year !== null && Number(told) !== year,
  );

const namesOf = (issuer: string | null): readonly string[] => {
  if (!issuer) return [];
  const short = issuer.replace(/(?:人民政府|办公室|办公厅)+$/, '');
  return [issuer, short, short.replace(/[省市县区州旗]$/, '')].filter((name) => name.length > 1);
};

/** An organ is spoken of by a short name of its own: 区发改局, 市卫健委. */
const OWN_SHORT = /[省市州县区旗]?[\u4e00-\u9fff]{1,6}[局委厅]/;

const isArea = (issuer: string | null): boolean =>
  issuer !== null && /[省市县区州旗]$/.test(issuer);

const receivedBy = (label: string): Claim['readings'] => {
  if (/收|受理|接|登记|新增/.test(label))
    return /办理|答复|处理|办结/.test(label) ? DEALT_WITH : RECEIVED;
  return /办结|办理完/.test(label) ? FINISHED : DEALT_WITH;
};

const received = (sentence: Sentence, quantity: Quantity, whose: Whose): Meaning | null => {
  const { label, after } = quantity;
  const named = REQUESTS.test(label);
  const follows =
    AFTER_REQUESTS.test(after) && matterAt(sentence, quantity.labelStart) !== 'another';
  if (!named && !follows) return null;
  if (quantity.bracket !== -1 || clauseOf(sentence, quantity).includes('其中')) return null;
  const words = isArea(whose.issuer) ? label : label.replace(OWN_SHORT, '');
  if (!isFilling(words, namesOf(whose.issuer)) || (label === '' && !named)) return null;
  return { name: '本年新收政府信息公开申请', readings: receivedBy(label) };
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

const listed = (sentence: Sentence, quantity: Quantity): Meaning | null => {
  const matter = matterAt(sentence, quantity.labelStart);
  const { label, after } = quantity;
  for (const subject of SUBJECTS_IN_TEXT) {
    const named =
      subject.label.test(label) || (label === '' && subject.after?.test(after) === true);
    if (!named) continue;
    if (subject.matter === 'requests' && !REQUESTS.test(label + after) && matter !== 'requests')
      continue;
    if (subject.matter === 'appeals' && !aboutOpenness(sentence, quantity.start)) continue;
    if (subject.matter === 'appeals' && /审理|审查|化解|代理|信访/.test(label)) continue;
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
  if (NARROWER.test(clause) || COMPARED.test(label) || ofAnotherYear(clause, label, whose.year))
    return null;
  if (/分别|平均|每/.test(clause) || (whose.scope === '本级' && /全[省市县区]/.test(clause)))
    return null;
  const meaning =
    listed(sentence, quantity) ??
    received(sentence, quantity, whose) ??
    (aboutOpenness(sentence, quantity.start) ? resultOf(sentence, quantity) : null);
  return meaning ? { sentence, quantity, name: meaning.name, readings: meaning.readings } : null;
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
