/** The metrics of a question and of the last turn in, those the question asks for in the chat out. */
import { metricOf } from '../vocabulary/metrics.ts';
import { hasAny } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { areNested } from './told-before.ts';
import type { Understanding } from './understanding.ts';

const goesFurther = (u: Understanding): boolean => u.cues.has('follow') || u.cues.has('within');

/** 商业企业呢, 其中自然人: no whole question, so that the other axis is kept. */
const isElliptical = (u: Understanding): boolean => goesFurther(u) || u.measure === null;

const columnsFor = (fresh: MetricParts, old: MetricParts): readonly string[] =>
  fresh.table === 'active' && fresh.row !== null
    ? old.columns.filter((column) => metricOf(`active.${fresh.row ?? ''}.${column}`))
    : old.columns;

/** 谁申请的 after the number of an outcome: who applied for those. */
const asksWho = ({ question }: Understanding, fresh: MetricParts, old: MetricParts): boolean =>
  fresh.row === 'new' && old.row !== null && /谁|什么人|哪些人|哪[类种]人/u.test(question.text);

/** 公开了几件 after 自然人申请几件: of those requests. */
const isOutcomeOf = (fresh: MetricParts, old: MetricParts): boolean =>
  fresh.table === 'requests' && old.row === 'new' && fresh.row !== 'new';

/** 全都公开了吗, 申请总数. */
const OF_ALL = /全都?|所有|总[数量的]|一共|总共/u;

const merge = (fresh: MetricParts, old: MetricParts, u: Understanding): MetricParts => {
  if (fresh.table !== old.table) return fresh;
  const isNarrower =
    u.cues.has('anaphora') && fresh.row !== null && old.row?.startsWith(`${fresh.row}.`) === true;
  const row = isNarrower || asksWho(u, fresh, old) ? old.row : (fresh.row ?? old.row);
  const keeps =
    fresh.columns.length === 0 &&
    (isElliptical(u) || isOutcomeOf(fresh, old)) &&
    !u.cues.has('sum') &&
    !OF_ALL.test(u.question.text);
  return { ...fresh, row, columns: keeps ? columnsFor(fresh, old) : fresh.columns };
};

/** Open words take the reading that goes on with the table of the last turn. */
const complete = (choice: MetricChoice, old: MetricParts, u: Understanding): MetricChoice => {
  const isOutcome = old.table === 'requests' && old.columns.length === 0 && old.row !== 'new';
  const fitting = choice.filter(
    ({ table, row }) => table === old.table && (row !== null) === isOutcome,
  );
  return (choice.length > 1 && fitting.length > 0 ? fitting : choice).map((fresh) =>
    merge(fresh, old, u),
  );
};

/** 纠正的呢 after 诉讼几件，复议几件 is asked of both. */
const completeAll = (
  choice: MetricChoice,
  olds: readonly MetricParts[],
  u: Understanding,
): readonly MetricChoice[] => {
  const rows = choice.every(({ row, table }) => row === null && table === olds[0]?.table)
    ? olds.filter(({ table }) => table === choice[0]?.table)
    : olds.slice(0, 1);
  return rows.map((old) => complete(choice, old, u));
};

/** 总计呢 after 自然人 is the total of the same row; 花了多少钱 after a count is the amount. */
const carried =
  (u: Understanding) =>
  (choice: MetricChoice): MetricChoice =>
    choice.map((parts) => {
      const isTotal = u.cues.has('sum') && u.places.value.length === 0 && parts.table !== 'active';
      const isOther =
        parts.table === 'active' && u.measure !== null && u.measure.measure !== parts.measure;
      return {
        ...parts,
        columns: isTotal || isOther ? [] : parts.columns,
        measure: u.measure?.measure ?? parts.measure,
      };
    });

const onceEach = (metrics: readonly MetricChoice[]): readonly MetricChoice[] => {
  const keys = metrics.map((choice) => JSON.stringify(choice));
  return metrics.filter((_choice, at) => keys.indexOf(keys[at] ?? '') === at);
};

/** A question with a place of its own is whole, unless it says 纠正几件 and leaves open of what. */
const needsCompletion = (u: Understanding): boolean =>
  u.places.value.length === 0 ||
  u.cues.has('anaphora') ||
  u.metrics.value.some((choice) =>
    choice.some(({ row, table }) => row === null && (table !== 'requests' || goesFurther(u))),
  );

const THAN = /^(?:那|那么)?(?:比|跟|和|与|同|较)/u;

/** 比企业多多少 after the number of 自然人: that one first. */
const besideLast = (
  u: Understanding,
  memory: Memory,
  value: readonly MetricChoice[],
): readonly MetricChoice[] =>
  value.length === 1 &&
  memory.metrics.length === 1 &&
  memory.intent === 'figure' &&
  u.places.value.length === 0 &&
  u.years.value.kind === 'open' &&
  THAN.test(u.question.text) &&
  hasAny(u, ['compare', 'difference', 'times'])
    ? [...memory.metrics, ...value]
    : value;

const ADDS =
  /^(?:那|那么)?(?:再|如果|要是|把)*(?:加上|算上|带上|连上)|[也都](?:加上|算上|加进|算进)/u;
const ADDABLE: readonly string[] = ['figure', 'share', 'aggregate'];

/** 加上部分公开呢 after 公开了多少: both. */
const addedToLast = (
  u: Understanding,
  memory: Memory,
  value: readonly MetricChoice[],
): readonly MetricChoice[] =>
  ADDABLE.includes(memory.intent) &&
  u.places.value.length === 0 &&
  u.cues.has('sum') &&
  ADDS.test(u.question.text) &&
  !value.some((part) => memory.metrics.some((whole) => areNested([part], [whole])))
    ? [...memory.metrics, ...value]
    : value;

/** The metrics asked for; `carries`: the question names none and is about those of the last turn. */
export const carryMetrics = (
  u: Understanding,
  memory: Memory,
  carries: boolean,
): Understanding['metrics'] => {
  const olds = memory.metrics.flatMap((choice) => (choice.length === 1 ? choice : []));
  if (u.metrics.value.length === 0)
    return carries ? { value: onceEach(memory.metrics.map(carried(u))), said: false } : u.metrics;
  if (olds.length === 0 || olds.length < memory.metrics.length || !needsCompletion(u))
    return u.metrics;
  const value = u.metrics.value.flatMap((choice) => completeAll(choice, olds, u));
  const together = addedToLast(u, memory, besideLast(u, memory, value));
  return { value: onceEach(together), said: true };
};
