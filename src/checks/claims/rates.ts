/** A sentence in, its rates (办结率 86.5%) that the numbers beside them do not bear out out. */
import type { Severity } from '../../report/finding.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

/** A percentage that should be another. */
export interface WrongRate {
  readonly percent: Quantity;
  /** Where the words that show it begin. */
  readonly from: number;
  /** Where they end, if not with the percentage. */
  readonly end?: number;
  readonly should: number;
  /** 下降 or 增长 where the text has the other; '' else. */
  readonly turned?: string;
  /** The sum it was worked out by, fit for a sentence. */
  readonly by: string;
  readonly severity: Severity;
}

const RATE = /([\u4e00-\u9fff]{2})率(?:为|达|达到|是)?$/;
/** What is done, in the other words for it: 回收率 of 收回 90 份. */
const ALSO: Readonly<Record<string, string>> = { 回收: '收回', 纠错: '纠正' };
const TIMELY = /按时|按期|及时|限时|均/;
/** Of the documents that can be disclosed, which nobody counts beside it. */
const OF_DOCUMENTS = /主动公开率/;
const RECEIVED = /收到|受理|接到|接收|承办|交办|转办|共|累计|总|发放|复议|诉讼|发现|排查|检查/;

/** More may be finished than came in, where some came before. */
const FROM_BEFORE = /结转|上年|去年|往年|历年|累计|遗留/;

/** Decimals that a percentage is printed with. */
export const decimalsOf = ({ step }: Quantity): number =>
  Math.max(0, Math.round(-Math.log10(step)));

/** Whether a percentage is this ratio, within one unit of its last digit. */
export const isRatio = (percent: Quantity, ratio: number): boolean =>
  Math.abs(ratio * 100 - percent.value) <= percent.step * (1 + 1e-9);

/** The quantities of the same clause group as a percentage, before it. */
const beside = (sentence: Sentence, percent: Quantity): readonly Quantity[] => {
  const text = sentence.passage.plain.slice(sentence.start, percent.start);
  const least = sentence.start + text.lastIndexOf('；') + 1;
  return sentence.quantities.filter(
    ({ start, unit, approximate }) =>
      start >= least && start < percent.start && unit !== '％' && !approximate,
  );
};

/** What was received: the first told so, else what stands right before what was done: 工单 60 件，办结 58 件. */
const wholeOf = (told: readonly Quantity[], done: Quantity): Quantity | undefined => {
  const before = told.filter(({ unit, end }) => unit === done.unit && end <= done.labelStart);
  const last = before.at(-1);
  return (
    before.find(({ label }) => RECEIVED.test(label)) ??
    (last && done.labelStart - last.end <= 1 ? last : undefined)
  );
};

/** What was left over from before, where it is told beside what came in: 收到 56 件，上年结转 3 件. */
const before = (told: readonly Quantity[], base: Quantity): number =>
  told.find((each) => each !== base && /结转/.test(each.label))?.value ?? 0;

/** 办结率 98%，其中受理 50 件、办结 45 件: told right behind the rate. */
const ratesBehind = (sentence: Sentence, percent: Quantity, verb: string): readonly WrongRate[] => {
  const place = sentence.quantities.indexOf(percent);
  const [whole, done] = sentence.quantities.slice(place + 1, place + 3);
  if (!whole || !done || whole.unit !== done.unit || whole.approximate || done.approximate)
    return [];
  const near = /^[，（](?:其中，?)?$/.test(
    sentence.passage.plain.slice(percent.end, whole.labelStart),
  );
  const bare = new RegExp(`^(?:已|共|累计)?${verb}(?:了)?$`).test(done.label);
  if (!near || !bare || !RECEIVED.test(whole.label) || whole.value <= 0) return [];
  if (done.labelStart - whole.end > 1 || isRatio(percent, done.value / whole.value)) return [];
  const should = Number(((done.value / whole.value) * 100).toFixed(decimalsOf(percent)));
  const by = `${done.value} ÷ ${whole.value}`;
  const from = percent.labelStart;
  return [{ percent, from, end: done.end, should, by, severity: 'warning' }];
};

/** Reads the rates of a sentence and gives those that no pair of numbers beside them makes. */
export const ratesIn = (sentence: Sentence): readonly WrongRate[] =>
  sentence.quantities.flatMap((percent) => {
    const verb = percent.unit === '％' ? RATE.exec(percent.label)?.[1] : undefined;
    if (verb === undefined || percent.approximate) return [];
    if (TIMELY.test(percent.label) || OF_DOCUMENTS.test(percent.label)) return [];
    const told = beside(sentence, percent);
    const done = told.findLast(
      ({ label }) =>
        (label.includes(verb) || label.includes(ALSO[verb] ?? verb)) &&
        !/未|不|无法|正在/.test(label),
    );
    const whole = done && wholeOf(told, done);
    if (!done) return ratesBehind(sentence, percent, verb);
    if (!whole || whole.value <= 0) return [];
    if (done.value > whole.value && FROM_BEFORE.test(sentence.text)) return [];
    const pairs = told.flatMap((part) =>
      told
        .filter((base) => base !== part)
        .flatMap((base) => [
          part.value / base.value,
          part.value / (base.value + before(told, base)),
        ]),
    );
    if (pairs.some((ratio) => isRatio(percent, ratio))) return [];
    const should = Number(((done.value / whole.value) * 100).toFixed(decimalsOf(percent)));
    const by = `${done.value} ÷ ${whole.value}`;
    return [{ percent, from: whole.labelStart, should, by, severity: 'warning' as const }];
  });
