/** What a question asks by itself and what the chat remembers in, what it asks in its place in the chat out. */
import { metricOf } from '../vocabulary/metrics.ts';
import { issuerOf, type Area } from '../vocabulary/places.ts';
import type { Cue } from './cue-words.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { understand } from './understand.ts';
import { isUnderstood, type Place, type Understanding, type Years } from './understanding.ts';

/** Cues that ask over all reports: no place is carried over. */
const GLOBAL: readonly Cue[] = ['which', 'all', 'ranking', 'most', 'least', 'mean'];
/** Cues that set a place beside the one of the last turn. */
const BESIDE: readonly Cue[] = ['compare', 'difference', 'sum'];
/** Cues that say what is wanted, so that the last turn's intent is not continued. */
const TELLING: readonly Cue[] = [
  'compare',
  'difference',
  'growth',
  'trend',
  'most',
  'least',
  'ranking',
  'position',
  'share',
  'breakdown',
  'mean',
  'meaning',
  'findings',
  'reports',
  'mention',
  'tell',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'help',
  'last-year',
  'change',
];
/** Intents that go on when only a slot changes; a breakdown of one thing says nothing about another. */
const CONTINUING: readonly string[] = [
  'share',
  'compare',
  'rank',
  'trend',
  'aggregate',
  'excerpt',
  'contact',
  'findings',
  'search',
  'define',
  'reports',
];

const hasAny = (u: Understanding, cues: readonly Cue[]): boolean =>
  cues.some((cue) => u.cues.has(cue));

const namesSomething = (u: Understanding): boolean =>
  u.metrics.value.length > 0 ||
  u.topic !== null ||
  u.section !== null ||
  u.fields.length > 0 ||
  (u.term !== null && u.cues.has('meaning')) ||
  u.layouts;

/** 那白银呢, 2023年的, 固原的: only slots, nothing to do with them. */
const isBare = (u: Understanding): boolean =>
  !namesSomething(u) && isUnderstood(u) && !hasAny(u, TELLING);

const isElliptical = (u: Understanding): boolean =>
  u.cues.has('follow') || u.cues.has('within') || u.measure === null;

const existsWith = (row: string, columns: readonly string[]): readonly string[] =>
  columns.filter((column) => metricOf(`active.${row}.${column}`));

const columnsFor = (fresh: MetricParts, old: MetricParts): readonly string[] =>
  fresh.table === 'active' && fresh.row !== null ? existsWith(fresh.row, old.columns) : old.columns;

const merge = (fresh: MetricParts, old: MetricParts, u: Understanding): MetricParts => {
  if (fresh.table !== old.table) return fresh;
  const isNarrower =
    u.cues.has('anaphora') && fresh.row !== null && old.row?.startsWith(`${fresh.row}.`) === true;
  const row = isNarrower ? old.row : (fresh.row ?? old.row);
  const keeps = fresh.columns.length === 0 && isElliptical(u) && !u.cues.has('sum');
  return { ...fresh, row, columns: keeps ? columnsFor(fresh, old) : fresh.columns };
};

/** Open words take the reading that goes on with the table of the last turn. */
const complete = (
  choice: MetricChoice,
  old: MetricParts | undefined,
  u: Understanding,
): MetricChoice => {
  if (!old) return choice;
  const sameTable = choice.filter(({ table }) => table === old.table);
  const fitting =
    choice.length > 1 && sameTable.length > 0 ? sameTable.filter(({ row }) => row === null) : [];
  return (fitting.length > 0 ? fitting : choice).map((fresh) => merge(fresh, old, u));
};

const metricsIn = (
  u: Understanding,
  memory: Memory,
  carries: boolean,
): Understanding['metrics'] => {
  const [lastChoice] = memory.metrics;
  const old = lastChoice?.length === 1 ? lastChoice[0] : undefined;
  if (u.metrics.value.length === 0)
    return carries ? { value: memory.metrics.map(carried(u)), said: false } : u.metrics;
  const needs =
    u.places.value.length === 0 ||
    u.cues.has('anaphora') ||
    u.metrics.value.some((choice) => choice.some(({ row }) => row === null));
  return needs
    ? { value: u.metrics.value.map((choice) => complete(choice, old, u)), said: true }
    : u.metrics;
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

const placesIn = (u: Understanding, memory: Memory): Understanding['places'] => {
  const fresh = u.places.value;
  const [only] = fresh;
  if (fresh.length === 0)
    return hasAny(u, GLOBAL) ? u.places : { value: memory.places, said: false };
  const isBeside =
    fresh.length === 1 && hasAny(u, BESIDE) && u.cues.has('follow') === u.cues.has('follow');
  const others = memory.places.filter((place) => place.name !== only?.name);
  return isBeside && others.length > 0 && !isComplete(u)
    ? { value: [...others, ...fresh], said: true }
    : u.places;
};

/** The question stands by itself: it says where and what. */
const isComplete = (u: Understanding): boolean =>
  u.metrics.value.length > 0 && u.places.value.length > 1;

const withoutOwnYear = (places: readonly Place[]): readonly Place[] =>
  places.map((place) => ({ ...place, year: null }));

const yearsIn = (
  u: Understanding,
  memory: Memory,
  carriesPlaces: boolean,
  bare: boolean,
): Understanding['years'] => {
  const isGlobal = u.places.value.length === 0 && hasAny(u, GLOBAL);
  if (isGlobal || u.years.value.kind !== 'open' || u.places.value.some(({ year }) => year !== null))
    return u.years;
  return carriesPlaces || bare || u.cues.has('follow')
    ? { value: memory.years, said: false }
    : u.years;
};

const isOpen = (years: Years): boolean => years.kind === 'open';

/** A whole question of its own kind (help, a definition, a subscription) takes nothing from the chat. */
const standsAlone = (u: Understanding): boolean =>
  (hasAny(u, ['help', 'subscribe', 'unsubscribe', 'subscriptions']) && !u.cues.has('follow')) ||
  (hasAny(u, ['meaning']) && u.term !== null);

const orderCue = (memory: Memory): readonly Cue[] => (memory.order === null ? [] : [memory.order]);

/**
 * Fills the slots that the question leaves open from the last turn: 那白银呢 keeps the metric, 占比呢 the
 * place too. What is carried over has `said` false.
 */
export const recall = (u: Understanding, memory: Memory | null): Understanding => {
  if (!memory || memory.intent === '' || standsAlone(u)) return u;
  const bare = isBare(u);
  const onlyNames = isUnderstood(u) && !hasAny(u, TELLING) && u.measure === null;
  const goesOn =
    onlyNames &&
    CONTINUING.includes(memory.intent) &&
    (bare || namesMetric(u) === memory.metrics.length > 0);
  const places =
    goesOn && memory.places.length === 0 && u.places.value.length === 0
      ? u.places
      : placesIn(u, memory);
  const carriesPlaces = !places.said;
  const carriesWhat = (bare || needsMetric(u)) && isUnderstood(u);
  const years = yearsIn(u, memory, carriesPlaces, bare);
  const ownYears = !isOpen(u.years.value) && carriesPlaces;
  const again = bare && goesOn;
  return {
    ...u,
    places: ownYears ? { ...places, value: withoutOwnYear(places.value) } : places,
    years,
    metrics: metricsIn(u, memory, carriesWhat),
    base: u.base.length === 0 && goesOn ? memory.base : u.base,
    cues: goesOn && memory.intent === 'rank' ? new Set([...u.cues, ...orderCue(memory)]) : u.cues,
    section: again ? memory.section : u.section,
    topic: again ? memory.topic : u.topic,
    fields: again ? memory.fields : u.fields,
    term: again ? memory.term : u.term,
    phrase: again && memory.intent === 'search' ? memory.phrase : u.phrase,
    continues: goesOn
      ? memory.intent
      : bare && u.places.value.length + (isOpen(u.years.value) ? 0 : 1) > 0
        ? memory.intent
        : null,
    trace: [...u.trace, `recalled from ${memory.intent}${goesOn ? ', going on' : ''}`],
  };
};

const namesMetric = (u: Understanding): boolean => u.metrics.value.length > 0;

/** Cues that need a metric: without one of its own the question is about the last one. */
const needsMetric = (u: Understanding): boolean =>
  !namesSomething(u) &&
  hasAny(u, [
    'share',
    'compare',
    'difference',
    'growth',
    'trend',
    'most',
    'least',
    'ranking',
    'position',
    'breakdown',
    'sum',
    'mean',
    'each',
    'last-year',
    'change',
    'number',
    'anaphora',
  ]);

/** What to remember of a question that was understood; the slots of an earlier one stay where this has none. */
export const remember = (u: Understanding, intent: string, options: readonly string[]): Memory => ({
  version: 1,
  intent,
  places: [...u.places.value],
  years: u.years.value,
  metrics: u.metrics.value.map((choice) =>
    choice.map((parts) => ({ ...parts, columns: [...parts.columns] })),
  ),
  base: u.base.map((choice) => choice.map((parts) => ({ ...parts, columns: [...parts.columns] }))),
  section: u.section,
  topic: u.topic,
  fields: [...u.fields],
  term: u.term,
  phrase: [...u.phrase],
  order: u.cues.has('least') ? 'least' : u.cues.has('most') || intent === 'rank' ? 'most' : null,
  options: [...options],
});

const OPTION = /^(?:我?选)?第?\s?([1-9一二三四五六七八九])\s?(?:个|项|号|条)?[。.]?$/u;

/** The complete question that a number picks from the options of the last answer, or the question itself. */
export const pickedOption = (question: string, memory: Memory | null): string => {
  const digit = OPTION.exec(question.trim())?.[1];
  if (!memory || digit === undefined) return question;
  const at = /\d/u.test(digit) ? Number(digit) : '一二三四五六七八九'.indexOf(digit) + 1;
  return memory.options[at - 1] ?? question;
};

/** The area that the last turn was about, so that 教育局 is that area's. */
const areaOf = (memory: Memory | null): Area | null => {
  const [place] = memory?.places ?? [];
  return place ? (issuerOf(place.name)?.area ?? null) : null;
};

/** What a question asks in its place in a chat. */
export const understandInChat = (question: string, memory: Memory | null): Understanding =>
  recall(understand(pickedOption(question, memory), areaOf(memory)), memory);
