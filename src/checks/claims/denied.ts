/** A denial found in a sentence in, whether it denies all of the year and the issuer out. */
import type { Context } from '../context.ts';
import type { Sentence } from './claims.ts';
import { ofSomeOffices, SOME_ONLY } from './limits.ts';
import { matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { namesOf, RECEIVED_NAME } from './received.ts';
import { claimsOf } from './resolve.ts';
import { isFilling } from './words.ts';

const OPENNESS = /信息公开|政务公开|依申请/;
/** Denied is only a bad end of a case, or blame for it. */
const NARROWER = /纠正|纠错|败诉|撤销|违法|追究|问责|变更|维持|举报|投诉/;

/** No appeal at all, of the whole issuer and about openness; not only none lost. */
export const ofAppeals = (
  sentence: Sentence,
  match: RegExpMatchArray,
  { report }: Context,
): boolean => {
  const after =
    sentence.text.slice((match.index ?? 0) + match[0].length).split(/[，。；]/)[0] ?? '';
  return (
    !SOME_ONLY.test(sentence.text.slice(0, match.index)) &&
    !ofSomeOffices(sentence.text.slice(0, (match.index ?? 0) + match[0].length), report.issuer) &&
    OPENNESS.test(sentence.topic + (sentence.previous?.text ?? '') + sentence.text) &&
    !NARROWER.test(match[0] + after) &&
    !/上半年|季度/.test(sentence.text)
  );
};

/** Not 未收到政府信息公开申请方面的投诉. */
const ENDS = /^(?:件|事项|情况|案件|的?申请|的情况|的情形)?(?:[，。；、]|$)/;

/** No request in the whole year, with nothing but filling between. */
export const wholeYear = (
  sentence: Sentence,
  match: RegExpMatchArray,
  { report }: Context,
): boolean =>
  isFilling(match[1] ?? '', namesOf(report.issuer)) &&
  !SOME_ONLY.test(sentence.text.slice(0, match.index)) &&
  !ofSomeOffices(sentence.text.slice(0, (match.index ?? 0) + match[0].length), report.issuer) &&
  ENDS.test(sentence.text.slice((match.index ?? 0) + match[0].length)) &&
  !/上半年|季度|[1-9]月|1[01]月/.test(sentence.text.replace(/1月1日/g, ''));

/** 其中网上申请 180 件均已答复: another number stands in the very clause. */
const anotherAt = (
  { quantities, text, start }: Sentence,
  told: Quantity,
  place: number,
): boolean => {
  const last = quantities.findLast(({ end }) => end <= place);
  if (last === undefined || last === told) return false;
  if (last.label.startsWith('其中')) return true;
  return !/[，；]/.test(text.slice(last.end - start, place - start));
};

/** All requests told in the sentence are said to be finished, with no word of time limits or of what was left. */
export const allFinished = (
  sentence: Sentence,
  match: RegExpMatchArray,
  context: Context,
): boolean => {
  const place = sentence.start + (match.index ?? 0);
  return (
    matterAt(sentence, place) === 'requests' &&
    !/结转|转下|期限|时限|法定|按时|按期|到期|应(?:当)?(?:答复|办)|率|截至/.test(sentence.text) &&
    claimsOf([sentence], context.report).some(
      ({ quantity, name }) =>
        quantity.end <= place && name === RECEIVED_NAME && !anotherAt(sentence, quantity, place),
    )
  );
};

/** 办结 8 件，无结转: of the requests, and of those finished where no year is named. */
export const ofRequests = (sentence: Sentence, match: RegExpMatchArray): boolean =>
  matterAt(sentence, sentence.start + (match.index ?? 0)) === 'requests' &&
  (/年/.test(match[0]) || /办结|答复|办理/.test(sentence.text.slice(0, match.index) + match[0])) &&
  !/上半年|季度/.test(sentence.text);
