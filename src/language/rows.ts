/** Rows of one table that a question names in, those it asks for out, and those that contradict them. */
import type { Atom } from './atoms.ts';

const CONNECTOR =
  /^(?:的|数|件数|数量|总数|总量|量|总计|申请|案件|情况|率|占比|比例|比重)*(?:[、，,和与及跟或同比较加减＋+/&]|以及|还有|或者|减去|除以|相比)\s*(?:的)?$/u;
const CONTAINER =
  /^(?:的)?(?:所有|全部)?(?:政府信息公开|信息公开)?(?:申请|案件|案子|件|信息|结果|情况)?(?:里面|里头|里|中间|中|当中|之中|其中|，其中|,其中|内)/u;

const between = (text: string, a: Atom, b: Atom): string =>
  a.mention.start <= b.mention.start
    ? text.slice(a.mention.end, b.mention.start)
    : text.slice(b.mention.end, a.mention.start);

/** 直接起诉 is a way of 诉讼. */
const isBelow = (part: Atom, whole: Atom): boolean =>
  part.ids.some((id) => whole.ids.some((parent) => id.startsWith(`${parent}.`)));

/** 复议诉讼, 行政处罚行政强制: two blocks of a table in one breath; 行政许可收费 is a charge for permits. */
const areSideBySide = (text: string, a: Atom, b: Atom): boolean =>
  a.table === b.table &&
  !isBelow(a, b) &&
  !isBelow(b, a) &&
  a.table !== 'requests' &&
  !b.ids.includes('fees') &&
  !a.ids.includes('fees') &&
  between(text, a, b) === '';

/** 依申请数量和办结数量: a number of its own. */
const isNumber = (text: string, { mention }: Atom): boolean =>
  /量$/u.test(mention.words) ||
  /^(?:的)?(?:件数|数量|总数|总量|量|数)/u.test(text.slice(mention.end));

/** 申请量诉讼量: two numbers one behind the other. */
const areNumbers = (text: string, a: Atom, b: Atom): boolean =>
  /^(?:的)?(?:件数|数量|总数|总量|量|数)?$/u.test(between(text, a, b)) &&
  isNumber(text, a) &&
  isNumber(text, b);

/** 诉讼/直接起诉: a path into the table, no list. */
const isPath = (text: string, a: Atom, b: Atom): boolean =>
  (isBelow(a, b) || isBelow(b, a)) && /^\s*[/|>＞-]+\s*$/u.test(between(text, a, b));

/** Whether the atom stands in a list with another of its kind: 复议、诉讼. */
export const isListed = (text: string, atoms: readonly Atom[], a: Atom): boolean =>
  atoms.some(
    (b) =>
      b !== a &&
      b.kind === a.kind &&
      !isPath(text, a, b) &&
      (CONNECTOR.test(between(text, a, b)) || areSideBySide(text, a, b) || areNumbers(text, a, b)),
  );

/** A number that stands in a list with others is asked for, weak as its word may be: 申请量、诉讼量. */
export const isListedNumber = (text: string, atoms: readonly Atom[], atom: Atom): boolean =>
  atom.kind === 'row' && isNumber(text, atom) && isListed(text, atoms, atom);

/** 申请里 before another row: it only says where the row is counted. */
export const isContainer = (text: string, atom: Atom): boolean =>
  CONTAINER.test(text.slice(atom.mention.end, atom.mention.end + 12));

const isInput = (atom: Atom): boolean => atom.ids.includes('new');

/** 本年度办理结果 is the head over all outcomes; in 办结 it is a number of its own. */
const isHeadOver = (part: Atom, { ids, mention }: Atom): boolean =>
  ids.includes('handled') &&
  /办理结果$/u.test(mention.words) &&
  !isInput(part) &&
  part.mention.start > mention.start;

const isPartOf = (part: Atom, whole: Atom): boolean =>
  isHeadOver(part, whole) || isBelow(part, whole);

const COUNTED = /(?:多少|几)(?:件|份|个|起)?(?:的|政府|信息公开)*$/u;

const RECEIVED =
  /(?:收到?|接到?|受理|新增|递交|提交|提出?|来)[了过]?(?:多少|几)(?:件|份|个|起)?(?:的|政府|信息公开)*$/u;

/** 收多少申请，公开多少: the first of several questions. */
const isReceived = (text: string, { mention }: Atom): boolean =>
  RECEIVED.test(text.slice(0, mention.start)) &&
  /^(?:件|公开)?[\s？?，,。；;、]/u.test(text.slice(mention.end));

/** 几件申请 behind what was done with them: what is counted, no row of its own. */
const isObject = (text: string, row: Atom): boolean =>
  isInput(row) && COUNTED.test(text.slice(0, row.mention.start)) && !isReceived(text, row);

/** 都给了没 asks how many were given. */
const NUMBER_ASKED = /多少|几|[给公开办结复]了?[没吗]/gu;

/** A number is asked for with every row: 新收几件，办结几件; not in 收到的申请有几件不予公开. */
const asksForEach = (text: string, rows: readonly Atom[]): boolean =>
  (text.match(NUMBER_ASKED)?.length ?? 0) >= new Set(rows.map(({ ids }) => ids.join())).size;

const isAskedApart = (text: string, rows: readonly Atom[], a: Atom, b: Atom): boolean => {
  const middle = between(text, a, b);
  const counted = isInput(a) || isInput(b) ? rows : rows.filter((row) => !isInput(row));
  if ([a, b].some((row) => isInput(row) && isReceived(text, row))) return true;
  return /[比占减]/u.test(middle) || (/多少|几/u.test(middle) && asksForEach(text, counted));
};

/** 不掌握几件，无法提供几件: a number of its own is asked for with the whole. */
const isNumberedApart = (text: string, rows: readonly Atom[], whole: Atom, part: Atom): boolean =>
  part.mention.start < whole.mention.start &&
  /多少|几/u.test(between(text, whole, part)) &&
  asksForEach(text, rows);

/** 不予公开 beside 国家秘密 only says the same again. */
const withoutParents = (text: string, rows: readonly Atom[]): readonly Atom[] =>
  rows.filter(
    (row) =>
      isListed(text, rows, row) ||
      !rows.some((other) => other !== row && isPartOf(other, row)) ||
      rows.some(
        (other) => other !== row && isPartOf(other, row) && isNumberedApart(text, rows, row, other),
      ),
  );

/** 申请和办结一共多少: what came in beside what was done with it. */
const isBesideHandled = (text: string, rows: readonly Atom[], row: Atom): boolean =>
  isListed(
    text,
    rows.filter((other) => other === row || other.ids.includes('handled')),
    row,
  );

const withoutWeak = (text: string, rows: readonly Atom[]): readonly Atom[] => {
  const strong = rows.filter((row) => !row.weak);
  const telling = strong.length > 0 ? strong : rows.filter((row) => !isInput(row));
  if (telling.length === 0) return rows;
  const apart = (row: Atom): boolean =>
    telling.some((other) => isAskedApart(text, rows, row, other)) ||
    (isListed(text, rows, row) &&
      (!isInput(row) || isNumber(text, row) || isBesideHandled(text, rows, row)));
  return rows.filter((row) => telling.includes(row) || (apart(row) && !isObject(text, row)));
};

/** 新收的申请里不予公开几件 asks for one number. */
const isCountedIn = (text: string, rows: readonly Atom[], input: Atom, outcome: Atom): boolean =>
  !isInput(outcome) &&
  outcome.mention.start > input.mention.start &&
  !isAskedApart(text, rows, input, outcome);

const withoutContainers = (text: string, rows: readonly Atom[]): readonly Atom[] =>
  rows.filter(
    (row) =>
      !isInput(row) ||
      isListed(text, rows, row) ||
      !rows.some((other) => isCountedIn(text, rows, row, other)),
  );

/** Each row or column once. */
export const onceEach = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.filter(
    (atom, at) => atoms.findIndex((other) => other.ids.join() === atom.ids.join()) === at,
  );

export interface TidyRows {
  readonly rows: readonly Atom[];
  /** Rows that no table counts within the others: 重复申请 within 不予公开. */
  readonly conflicts: readonly Atom[];
}

/** The rows asked for. `each`: the question asks for several things side by side. */
export const tidyRows = (text: string, named: readonly Atom[], each: boolean): TidyRows => {
  const rows = onceEach(withoutContainers(text, withoutParents(text, withoutWeak(text, named))));
  const [first, ...more] = rows;
  const apart = (row: Atom): boolean =>
    isListed(text, named, row) ||
    rows.some((other) => other !== row && isAskedApart(text, rows, row, other));
  if (!first || each || more.every(apart)) return { rows, conflicts: [] };
  return { rows: [first], conflicts: more.filter((row) => !apart(row)) };
};
