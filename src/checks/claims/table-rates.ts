/** A sentence in, the rates it claims of table three and table four (复议纠错率 15%, 不予公开率 12%) out. */
import { STAGES } from '../../vocabulary/metrics.ts';
import { resultName } from './appeal-results.ts';
import type { Sentence } from './claims.ts';
import { clauseOf, dividesDocuments, isLimited, type Whose } from './limits.ts';
import { matterOf } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './subject.ts';
import type { TableShare } from './table-shares.ts';

interface Rate {
  readonly name: string;
  readonly label: RegExp;
  readonly parts: readonly [Reading, ...Reading[]];
  readonly wholes: readonly Reading[];
}

const LITIGATION = ['litigation.direct', 'litigation.after_review'];

const BLOCKS = [
  { name: '行政复议', words: '(?:行政)?复议(?:案件)?', ids: ['review'] },
  { name: '行政诉讼', words: '(?:行政)?(?:诉讼|应诉)(?:案件)?', ids: LITIGATION },
] as const;
const RESULTS = [
  { words: '维持', id: 'upheld' },
  { words: '(?:被)?(?:纠错|纠正|败诉)', id: 'corrected' },
] as const;

interface AppealRate extends Rate {
  /** The rate alone: 纠错率. */
  readonly bare: RegExp;
  readonly words: RegExp;
}

const APPEALS: readonly AppealRate[] = BLOCKS.flatMap((block) =>
  RESULTS.map((result) => {
    const totals = block.ids.map((id) => `${id}.total`);
    const closed = [...totals, ...block.ids.map((id) => `-${id}.pending`)];
    return {
      name: `${block.name}${resultName(result.id)}`,
      label: new RegExp(`${block.words}${result.words}率(?:为|达|仅为?)?$`),
      bare: new RegExp(`^${result.words}率(?:为|达|仅为?)?$`),
      words: new RegExp(block.words),
      parts: [block.ids.map((id) => `${id}.${result.id}`)],
      wholes: [totals, closed],
    };
  }),
);

const HANDLED = ['requests.handled.total'];
const NEW = ['requests.new.total'];

const OUTCOMES: readonly Rate[] = STAGES.filter(({ id }) =>
  /^(?:granted|partial|denied|unavailable|rejected)$/.test(id),
).map(({ id, name }) => ({
  name,
  label: new RegExp(`${name}率(?:为|达|仅为?)?$`),
  parts: [[`requests.${id}.total`]],
  wholes: [HANDLED, NEW],
}));

/** 办结率 94.7% with no number of what was finished beside it; 100% may be of those due. */
const FINISHED: Rate = {
  name: '办结的申请',
  label:
    /^(?:全年|本年度?|20\d\d年度?)?(?:申请|政府信息公开申请|依申请公开)?(?:总体)?办结率(?:为|达|达到)?$/,
  parts: [HANDLED, [...HANDLED, '-requests.carried_in.total']],
  wholes: [[...NEW, 'requests.carried_in.total'], NEW],
};
const FINISHED_TOLD = /办结|办理|答复|办复|处理/;
const OF_DUE = /期限|时限|法定|按时|按期|如期|及时|到期|规定/;

const claimsFinished = ({ text, quantities }: Sentence, { value }: Quantity): boolean =>
  value < 100 &&
  !OF_DUE.test(text) &&
  !quantities.some(({ label, unit }) => unit !== '％' && FINISHED_TOLD.test(label));

/** 复议案件 14 件，被纠正 3 件，纠错率 21.4%: where the sentence tells of one kind of appeals. */
const toldAlone = ({ bare, words }: AppealRate, { label }: Quantity, text: string): boolean =>
  bare.test(label) &&
  BLOCKS.every(({ words: each }) => new RegExp(each).test(text) === (each === words.source));

/** Reads the rates that the tables give, of openness and of the whole year. */
export const tableRatesOf = (sentence: Sentence, whose: Whose): readonly TableShare[] =>
  sentence.quantities.flatMap((percent) => {
    if (percent.unit !== '％' || percent.approximate) return [];
    const clause = clauseOf(sentence, percent);
    if (isLimited(clause, percent.label, whose) || dividesDocuments(sentence.text)) return [];
    const told = (rate: Rate, table: TableShare['table']): TableShare => {
      const { name, parts: readings, wholes } = rate;
      return { percent, name, readings, wholes, table };
    };
    const ofRequests = matterOf(sentence, percent.labelStart) === 'requests';
    const ofOpenness = /信息公开|依申请/.test(sentence.topic + sentence.text);
    const rates =
      FINISHED.label.test(percent.label) && !claimsFinished(sentence, percent)
        ? OUTCOMES
        : [...OUTCOMES, FINISHED];
    return [
      ...rates
        .filter(({ label }) => ofRequests && label.test(percent.label))
        .map((rate) => told(rate, '表三')),
      ...APPEALS.filter(
        (rate) =>
          ofOpenness && (rate.label.test(percent.label) || toldAlone(rate, percent, sentence.text)),
      ).map((rate) => told(rate, '表四')),
    ];
  });
