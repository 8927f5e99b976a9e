/** A quantity of a sentence in, what it claims of all requests received or dealt with out, whatever the words around. */
import type { Sentence } from './claims.ts';
import { clauseOf, isArea, type Whose } from './limits.ts';
import { matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { DEALT_WITH, HANDLED, HANDLED_NAME, RECEIVED } from './request-flows.ts';
import type { Meaning } from './subject.ts';
import { DEAL, FINISH, RECEIVE } from './verbs.ts';
import { isFilling } from './words.ts';

/** Words that name requests for information. */
export const REQUESTS =
  /信息公开(?:工作)?(?:的)?申请|依申请公开|公开(?:政府)?信息(?:的)?申请|公开申请|申请公开|信息申请/;
/** Requests of organizations only, of natural persons only. */
const OF_ONE_KIND =
  /^(?!.*公[民众]).*(?:法人|其他(?:社会)?组织)|^(?!.*(?:法人|组织)).*(?:自然人|公民)/;
/** What follows a number of requests: 申请, 依申请公开事项均按时答复. */
const AFTER_REQUESTS =
  /^(?:(?:政府)?(?:信息)?(?:公开)?(?:的)?申请(?!人|表)|依申请公开)(?:事项|件|案件)?/;

/** 出具答复书 179 件: one for each request finished. */
const ANSWERS =
  /(?:出具|作出|做出|制发)(?:了)?(?:各类)?(?:(?:政府)?信息公开)?(?:的)?(?:申请)?(?:答复书|答复意见书|答复告知书)(?:共|共计)?$/;

/** Name of claims about what was received, whatever the verb. */
export const RECEIVED_NAME = '本年新收政府信息公开申请';

const RECEIVED_VERB = /收|受理|接|登记|新增/;
const TOLD_VERB = new RegExp(`${RECEIVE}|${FINISH}|${DEAL}`);
const FINISHED_VERB = /办结|办理完|办复|办毕|结案|完结|完毕/;

/** The names by which an issuer may speak of itself. */
export const namesOf = (issuer: string | null): readonly string[] => {
  if (!issuer) return [];
  const short = issuer.replace(/(?:人民政府|办公室|办公厅)+$/, '');
  return [issuer, short, short.replace(/[省市县区州旗]$/, '')].filter((name) => name.length > 1);
};

/** An organ is spoken of by a short name of its own: 区发改局, 市卫健委. */
const OWN_SHORT = /[省市州县区旗]?(?:(?!年)[\u4e00-\u9fff]){1,6}[局委厅]/;

const byVerb = (label: string): Meaning => {
  const name = RECEIVED_NAME;
  if (RECEIVED_VERB.test(label))
    return { name, readings: /办理|答复|处理|办结/.test(label) ? DEALT_WITH : RECEIVED };
  if (FINISHED_VERB.test(label)) return { name: HANDLED_NAME, readings: HANDLED };
  if (/^(?!.*(?:办理|处理)).*(?:答复|回复)/.test(label))
    return { name: HANDLED_NAME, readings: [...HANDLED, ...RECEIVED] };
  return { name, readings: DEALT_WITH };
};

/** 办结 213 件依申请公开事项: the words behind name them, and say no more of them. */
const namedBehind = (label: string, after: string): boolean =>
  AFTER_REQUESTS.test(after) &&
  isFilling(after.replace(AFTER_REQUESTS, '')) &&
  (TOLD_VERB.test(label) || /共|总|全/.test(label));

/** What the words are about is said by the label, by the words behind the number, or by what stood before. */
const namesRequests = (sentence: Sentence, { label, after, labelStart }: Quantity): boolean => {
  if (REQUESTS.test(label)) return true;
  const matter = matterAt(sentence, labelStart);
  if (ANSWERS.test(label)) return matter === 'requests';
  if (namedBehind(label, after)) return matter !== 'another';
  return (
    matter === 'requests' &&
    (TOLD_VERB.test(label) || /申请(?:总数|总量|数量|件数|数|量)?(?:共|为|有|达)?$/.test(label))
  );
};

/** 收到…申请 N 件, 办理答复…申请 N 件: with nothing but filling beside. */
export const received = (sentence: Sentence, quantity: Quantity, whose: Whose): Meaning | null => {
  const { label } = quantity;
  if (label === '' || !namesRequests(sentence, quantity)) return null;
  if (quantity.bracket !== -1 || clauseOf(sentence, quantity).includes('其中')) return null;
  if (ANSWERS.test(label) && isFilling(label.replace(ANSWERS, ''), namesOf(whose.issuer)))
    return { name: HANDLED_NAME, readings: [...HANDLED, ...RECEIVED] };
  const names = namesOf(whose.issuer);
  const told =
    isFilling(label, names) ||
    (!isArea(whose.issuer) && isFilling(label.replace(OWN_SHORT, ''), names));
  return told && !OF_ONE_KIND.test(label) ? byVerb(label) : null;
};
