/** The lists of parts in the text in, those that exceed or miss their whole out. */
import { ACCURACY } from './basis.ts';
import { quoteOf } from './claims/passage.ts';
import type { PartList } from './claims/part-list.ts';
import { divisionOf, isRest } from './claims/part-kinds.ts';
import { familyOf } from './claims/run.ts';
import type { Quantity } from './claims/quantity.ts';
import { placeIn } from './claims/say.ts';
import { numberIn } from './tables/cells.ts';
import { defineCheck, type Found } from './define-check.ts';

const total = (parts: readonly Quantity[]): number =>
  Math.round(parts.reduce((sum, part) => sum + part.value, 0) * 1e6) / 1e6;

const toleranceOf = (list: PartList): number =>
  [list.whole, ...list.parts].some(({ step }) => step > 1)
    ? Math.max(...[list.whole, ...list.parts].map(({ step }) => step))
    : 0;

/** Every amount the parts may make up: 新收 122 件，上年结转 5 件，其中… divides both together. */
const amountsOf = ({ sentence, whole, wholes }: PartList): readonly number[] => {
  const remark = sentence.quantities.find(
    ({ bracket, label }) =>
      bracket !== -1 && /^(?:其中)?(?:含|包括)?(?:上年|去年).*结转/.test(label),
  );
  const values = wholes.map(({ value }) => value);
  if (remark) values.push(whole.value + remark.value);
  const sources = wholes.slice(-2).filter(({ label }) => divisionOf(label) === 'source');
  return sources.length > 0 ? [...values, total(wholes.slice(-2))] : values;
};

/** Divisions by which nothing is told but parts of one whole. */
const OF_ONE_WHOLE: ReadonlySet<string> = new Set(['applicant', 'channel', 'result']);

/** The first parts may be the whole division already, further ones dividing it in another way. */
const someBeginningHolds = (list: PartList, tolerance: number): boolean => {
  const last = list.parts.at(-1);
  const { plain } = list.sentence.passage;
  const ended = last && isRest(last.label) && plain.charAt(last.labelStart - 1) === '、';
  const ofOne = ended || OF_ONE_WHOLE.has(divisionOf(list.parts[0]?.label ?? ''));
  return list.parts.some((_, index) => {
    if (ofOne && index < list.parts.length - 1) return false;
    const beginning = total(list.parts.slice(0, index + 1));
    return amountsOf(list).some((amount) => Math.abs(amount - beginning) <= tolerance);
  });
};

/** Parts that come within a fiftieth of the whole may have been meant to make it up. */
const nearMiss = (list: PartList, sum: number): boolean =>
  list.parts.length >= 2 && sum < list.whole.value && sum >= list.whole.value * 0.98;

/** The largest amount the parts may make up: any whole told before, or all those joined by 、 together. */
const mostOf = ({ sentence, whole, wholes }: PartList): number => {
  const run: Quantity[] = [];
  for (const each of [...wholes].reverse()) {
    const next = run.at(-1);
    if (next && sentence.passage.plain.charAt(next.labelStart - 1) !== '、') break;
    run.push(each);
  }
  const alike = wholes.filter(({ unit }) => unit === whole.unit);
  return Math.max(whole.value, total(run), ...alike.map((each) => each.value));
};

type Fault = 'exceeds' | 'misses' | 'nearly';

const faulty = (list: PartList): Fault | undefined => {
  const { whole, parts } = list;
  if (whole.approximate || whole.step > 1 || parts.some((part) => part.approximate))
    return undefined;
  if (parts.some((part) => familyOf(part.unit) !== familyOf(whole.unit))) return undefined;
  if (someBeginningHolds(list, toleranceOf(list))) return undefined;
  const sameUnit = parts.every((part) => part.unit === whole.unit);
  const sum = total(parts);
  if (list.complete) return sum > whole.value ? 'exceeds' : 'misses';
  if (!sameUnit) return undefined;
  if (sum > mostOf(list)) return 'exceeds';
  return nearMiss(list, sum) ? 'nearly' : undefined;
};

/** 新收 182 件，其中办结 179 件、结转 10 件: those carried in are finished or carried on with the new ones. */
const takesInCarried = ({ whole, parts }: PartList, carriedIn: number): boolean =>
  carriedIn > 0 &&
  parts.every(({ label }) => divisionOf(label) === 'fate') &&
  total(parts) === whole.value + carriedIn;

const plural = (list: PartList, sum: number): string =>
  list.parts.length > 1
    ? `所列各项 ${list.parts.map((part) => part.value).join(' + ')} = ${sum} ${list.whole.unit}`
    : `所列的一项为 ${sum} ${list.whole.unit}`;

const findingOf = (list: PartList, fault: Fault): Found => {
  const { sentence, whole, parts } = list;
  const { passage } = sentence;
  const sum = total(parts);
  const told = [whole, ...parts].toSorted((one, other) => one.start - other.start);
  const start = Math.max(told[0]?.labelStart ?? 0, sentence.start);
  const evidence = quoteOf(passage, start, told.at(-1)?.end ?? whole.end);
  const what = fault === 'exceeds' ? '超出' : '少于';
  const difference = Math.round(Math.abs(sum - whole.value) * 1e6) / 1e6;
  return {
    severity: fault === 'nearly' ? 'notice' : 'warning',
    section: passage.section || null,
    message: `${placeIn(passage.section)}称“${evidence.quote}”，${plural(list, sum)}，${what}总数 ${whole.value} ${whole.unit}，相差 ${difference} ${whole.unit}。`,
    expected: sum,
    actual: whole.value,
    unit: whole.unit,
    evidence: [evidence],
  };
};

export const textParts = defineCheck({
  id: 'text-parts',
  name: '分项与总数',
  group: '数据',
  severity: 'warning',
  basis: ACCURACY,
  rule: '文字中“其中”“包括”“分别为”和括号所列的分项，不超出总数；列全的分项之和等于总数。',
  *find({ partLists, figures }) {
    const carriedIn = numberIn(figures, 'requests.carried_in.total') ?? 0;
    for (const list of partLists()) {
      const fault = faulty(list);
      if (fault && !takesInCarried(list, carriedIn)) yield findingOf(list, fault);
    }
  },
});
