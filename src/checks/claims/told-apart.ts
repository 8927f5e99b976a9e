/** A sentence in, the name of each number of its lists out: 维持、纠正分别为 3 件、1 件 names 维持 and 纠正. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

/** Names, the word that deals the numbers out, and what is said of all of them. */
const LIST =
  /(?<names>[^，。；：（）\d]{3,120}?)(?:分别|依次|各(?!级|类|部门|单位|项|地))(?<deed>[^，。；：（）、\d]{0,12})$/;
const DEALT_OUT = /分别|依次|各/;
const JOINED = /^[、，和与及]$/;
/** Words that the last name says for all: 办结件数, 行政诉讼案件. */
const FOR_ALL =
  /(?:处理决定)?(?:件数|数量|总数|数)$|(?:的)?(?:政府信息公开)?(?:案件|申请)$|处理决定$/;
/** Words that the first name says for all: 制发规章. */
const TO_ALL = /^.*?(?:新?制发|新?制定|出台|印发|废止|现行有效)的?/;

const ORGANIZATIONS = /法人(?:和|及|与|以及|、)其他(?:社会)?组织/g;

/** The names parted at 、 and, at the last, at 和; null where they are not as many as the numbers. */
const namesIn = (words: string, many: number): readonly string[] | null => {
  const whole = words.replace(ORGANIZATIONS, '法人或其他组织');
  for (const parting of [/、/, /、|和|以及|与|(?<![涉以])及/]) {
    const names = whole.split(parting);
    if (names.length === many && names.every((name) => name !== '')) return names;
  }
  return null;
};

/** The numbers from one on that stand beside each other with nothing said between. */
const runFrom = ({ quantities, passage }: Sentence, at: number): readonly Quantity[] => {
  const run = quantities.slice(at, at + 1);
  for (const quantity of quantities.slice(at + 1)) {
    const between = passage.plain.slice(run.at(-1)?.end, quantity.start);
    if (!JOINED.test(between)) break;
    run.push(quantity);
  }
  return run;
};

const toldApart = (sentence: Sentence): ReadonlyMap<Quantity, readonly string[]> => {
  const named = new Map<Quantity, readonly string[]>();
  if (!DEALT_OUT.test(sentence.text)) return named;
  for (const [at, quantity] of sentence.quantities.entries()) {
    const before = sentence.passage.plain.slice(sentence.start, quantity.start);
    const { names = '', deed = '' } = LIST.exec(before)?.groups ?? {};
    const run = runFrom(sentence, at);
    if (run.length < 2) continue;
    const list = namesIn(names, run.length);
    if (list === null) continue;
    const tail = (FOR_ALL.exec(list.at(-1) ?? '')?.[0] ?? '') + deed.replace(/^为|是|有$/, '');
    const head = TO_ALL.exec(list[0] ?? '')?.[0] ?? '';
    for (const [index, each] of run.entries()) {
      const name = list[index] ?? '';
      named.set(each, [index === 0 ? name : head + name, name, name + tail]);
    }
  }
  return named;
};

const known = new WeakMap<Sentence, ReadonlyMap<Quantity, readonly string[]>>();

/** The ways to name a number that stands in such a list, the fullest first. */
export const namesApart = (
  sentence: Sentence,
  quantity: Quantity,
): readonly string[] | undefined => {
  const named = known.get(sentence) ?? toldApart(sentence);
  known.set(sentence, named);
  return named.get(quantity);
};
