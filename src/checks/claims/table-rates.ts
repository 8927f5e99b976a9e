/** A sentence in, the rates it claims of table three and table four (复议纠错率 15%, 不予公开率 12%) out. */
import { resultName } from './appeal-results.ts';
import type { Sentence } from './claims.ts';
import { clauseOf, dividesDocuments, isLimited, type Whose } from './limits.ts';
import { matterOf } from './nouns.ts';
import type { Reading } from './subject.ts';
import type { TableShare } from './table-shares.ts';

interface Rate {
  readonly name: string;
  readonly label: RegExp;
  readonly part: Reading;
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

const APPEALS: readonly Rate[] = BLOCKS.flatMap((block) =>
  RESULTS.map((result) => {
    const totals = block.ids.map((id) => `${id}.total`);
    const closed = [...totals, ...block.ids.map((id) => `-${id}.pending`)];
    return {
      name: `${block.name}${resultName(result.id)}`,
      label: new RegExp(`${block.words}${result.words}率(?:为|达|仅为?)?$`),
      part: block.ids.map((id) => `${id}.${result.id}`),
      wholes: [totals, closed],
    };
  }),
);

const HANDLED = ['requests.handled.total'];
const NEW = ['requests.new.total'];

const DENIED: Rate = {
  name: '不予公开',
  label: /不予公开率(?:为|达|仅为?)?$/,
  part: ['requests.denied.total'],
  wholes: [HANDLED, NEW],
};

/** Reads the rates that the tables give, of openness and of the whole year. */
export const tableRatesOf = (sentence: Sentence, whose: Whose): readonly TableShare[] =>
  sentence.quantities.flatMap((percent) => {
    if (percent.unit !== '％' || percent.approximate) return [];
    const clause = clauseOf(sentence, percent);
    if (isLimited(clause, percent.label, whose) || dividesDocuments(sentence.text)) return [];
    const told = (rate: Rate, table: TableShare['table']): readonly TableShare[] =>
      rate.label.test(percent.label)
        ? [{ percent, name: rate.name, readings: [rate.part], wholes: rate.wholes, table }]
        : [];
    const ofRequests = matterOf(sentence, percent.labelStart) === 'requests';
    const ofOpenness = /信息公开|依申请/.test(sentence.topic + sentence.text);
    return [
      ...(ofRequests ? told(DENIED, '表三') : []),
      ...(ofOpenness ? APPEALS.flatMap((rate) => told(rate, '表四')) : []),
    ];
  });
