/** A quantity of a sentence in, the subject or row that its own words name out; null where the sentence is about another matter. */
import { APPEAL_SUBJECTS } from './appeal-subjects.ts';
import type { Sentence } from './claims.ts';
import { aboutOpenness, matterOf } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { REQUESTS } from './received.ts';
import { REQUEST_SUBJECTS } from './request-subjects.ts';
import { ROWS } from './row-words.ts';
import type { Meaning } from './subject.ts';

const SUBJECTS = [...REQUEST_SUBJECTS, ...APPEAL_SUBJECTS];

/** 被纠正的复议 2 件: of how they ended. */
const RESULT = /纠正|纠错|维持|败诉|(?<!已)审结/;

/** 行政诉讼有 1 件被纠正, too. */
const endsSo = (label: string, after: string): boolean =>
  RESULT.test(label) || (label.endsWith('有') && RESULT.test(after));

/** 受理行政复议申请 69 件: the work of who decides appeals, whatever they are about. */
const isJudging = (label: string): boolean =>
  /审理|审查|化解|代理|信访|撤回|出庭|开庭/.test(label) ||
  (/应诉|受理|收到|新收|接收|承办|立案|审结/.test(label) && !/信息公开|依申请/.test(label));

/** Labels that leave the subject to the words behind the number: 其余 16 件转入下年度. */
const BARE =
  /^(?:其中|其余|剩余|余下|尚余|余|另有|另|除|共有|共对|对|将|除了|仅|仍有|还有|尚有|有|(?:尚)?未办结的?|[^，。；]{2,14}中有?)?$/;

/** The subject that the words before or behind a number name. */
export const listed = (sentence: Sentence, quantity: Quantity): Meaning | null => {
  const matter = matterOf(sentence, quantity.labelStart);
  const { after, label } = quantity;
  for (const subject of SUBJECTS) {
    const named =
      subject.label.test(label) ||
      ((subject.lead ?? BARE).test(label) && subject.after?.test(after) === true);
    if (!named) continue;
    if (subject.matter === 'requests' && !REQUESTS.test(label + after) && matter !== 'requests')
      continue;
    const told =
      (subject.formal && /复议|诉讼/.test(sentence.topic)) ||
      aboutOpenness(sentence, quantity.end + after.length);
    if (subject.matter === 'appeals' && !told) continue;
    if (subject.matter === 'appeals' && (isJudging(label) || endsSo(label, after))) continue;
    return subject;
  }
  return null;
};

/** A row or column by the words of its own, of the requests that the sentence is about. */
export const namedRow = (
  sentence: Sentence,
  { label, after, labelStart }: Quantity,
): Meaning | null => {
  const row = ROWS.find(
    (each) => each.label.test(label) || (BARE.test(label) && each.after.test(after)),
  );
  if (!row) return null;
  const matter = REQUESTS.test(label + after) ? 'requests' : matterOf(sentence, labelStart);
  const told = row.group !== null && matter === null && row.group.test(sentence.text);
  return told || matter === 'requests' ? row : null;
};
