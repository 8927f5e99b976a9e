/** A sentence in, the shares it claims of requests without their numbers (自然人申请占 70%) out. */
import { clauseOf, dividesDocuments, isLimited, type Whose } from './limits.ts';
import { matterOf } from './nouns.ts';
import { REQUEST_SUBJECTS } from './request-subjects.ts';
import { RECEIVED_NAME } from './received.ts';
import { claimsOf } from './resolve.ts';
import type { Quantity } from './quantity.ts';
import { sharesOf } from './shares.ts';
import type { Sentence } from './claims.ts';
import { namesApart } from './told-apart.ts';
import type { Meaning, Reading } from './subject.ts';

export interface TableShare extends Meaning {
  readonly percent: Quantity;
  /** What the share may be of, where that is not any whole of the requests. */
  readonly wholes: readonly Reading[] | null;
  readonly table: '表三' | '表四';
}

/** What is shared, then the whole where it is named: 无法提供的 占 办结总数的 20.6%. */
const SHARED =
  /^(?<what>.{2,24}?)(?:的)?(?:所?占比?(?:例)?|比例|比重)(?:了|(?<whole>[^，。]{2,18}?)的?)?(?:比例|比重)?(?:为|达|达到)?$/;

/** Of another whole than all requests: 占全省申请的…, 占网上申请的…. */
const WHOLE =
  /^(?:新收|全部|应办|全年|当年|本年度?|申请|办结|答复|受理|收到|处理|办理|政府|信息公开|依申请公开|总|量|数|件|的)+$/;

/** Shares of some requests only. */
const OF_SOME = /涉及|领域|类(?:政府信息公开)?申请/;

const claimed = (words: string): Meaning | undefined =>
  REQUEST_SUBJECTS.find(
    ({ label, readings }) =>
      label.test(words) && !/\.(?:new|handled|carried_\w+)\.total/.test(readings[0].join()),
  );

/** The numbers told before a share, if any, are those of requests: not 户籍申请 900 件，其中自然人申请占 95%. */
const ofRequests = (sentence: Sentence, { start }: Quantity, whose: Whose): boolean => {
  const told = sentence.quantities.filter((each) => each.start < start && each.unit !== '％');
  return (
    told.length === 0 || claimsOf([sentence], whose).some(({ quantity }) => told.includes(quantity))
  );
};

/** 政府信息公开申请 182 件（自然人占 86.3%）: in the bracket behind a number of all requests. */
const behindAll = (sentence: Sentence, { bracket }: Quantity, whose: Whose): boolean =>
  claimsOf([sentence], whose).some(
    ({ quantity, name }) => quantity.end === bracket && name === RECEIVED_NAME,
  );

/** Reads the shares whose subject is a row or column of table three; a share beside its own number is none of these. */
export const tableSharesOf = (sentence: Sentence, whose: Whose): readonly TableShare[] => {
  const counted = new Set(sharesOf(sentence).map(({ percent }) => percent));
  return sentence.quantities.flatMap((percent) => {
    if (percent.unit !== '％' || percent.approximate) return [];
    if (percent.bracket !== -1 && !behindAll(sentence, percent, whose)) return [];
    const apart = namesApart(sentence, percent)?.at(-1);
    const label = apart ?? percent.label;
    const { what, whole } = SHARED.exec(label)?.groups ?? {};
    if (what === undefined || counted.has(percent)) return [];
    if (whole !== undefined && !WHOLE.test(whole)) return [];
    const meaning = claimed(what);
    const told = clauseOf(sentence, percent);
    const clause = apart === undefined ? told : told.replace('分别', '');
    if (dividesDocuments(sentence.text)) return [];
    if (!meaning || OF_SOME.test(clause) || isLimited(clause, label, whose)) return [];
    if (matterOf(sentence, percent.labelStart) !== 'requests') return [];
    if (!ofRequests(sentence, percent, whose)) return [];
    const { name, readings } = meaning;
    return [{ percent, name, readings, wholes: null, table: '表三' }];
  });
};
