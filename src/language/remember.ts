/** What a chat keeps of a question that was answered. */
import type { Memory } from './memory.ts';
import { isSame } from './told-in-row.ts';
import type { Understanding } from './understanding.ts';

/** What a chat needs of the answer that was given. */
interface Given {
  readonly intent: string;
  readonly figures: readonly {
    readonly issuer: string;
    readonly year: number;
    readonly metric: string;
    readonly name: string;
    readonly value: number | null;
  }[];
  readonly ranked?: Memory['ranked'];
  readonly options: readonly string[];
}

const listsAll = ({ cues }: Understanding): boolean =>
  cues.has('all') || cues.has('each') || cues.has('ranking');

const orderOf = (u: Understanding, intent: string): Memory['order'] => {
  if (u.cues.has('least')) return 'least';
  return u.cues.has('most') || (intent === 'rank' && !listsAll(u)) ? 'most' : null;
};

/** A ranking is kept as long as the chat is about those it ranked. */
const rankedOf = (u: Understanding, given: Given, { ranked }: Memory): Memory['ranked'] => {
  const places = u.places.value;
  const staysAmong =
    places.length > 0 && places.every(({ name }) => ranked.some(({ issuer }) => issuer === name));
  return given.ranked ?? (staysAmong || given.intent === 'clarify' ? ranked : []);
};

/** The figure told, behind the one told before it. */
const figuresOf = (u: Understanding, given: Given, { figures }: Memory): Memory['figures'] => {
  const [told, ...more] = given.figures;
  const base = given.intent === 'share' ? u.base : null;
  if (!told || more.length > 0 || (given.intent !== 'figure' && !base)) return [];
  const { issuer, year } = told;
  const before = figures.filter((each) => ((each.base ?? null) === null) === (base === null));
  return [...before.slice(-5), { issuer, year, metrics: u.metrics.value, base }];
};

const MOST = 40;
const WORKED_OUT: readonly string[] = ['difference', 'growth', 'sum', 'mean'];

/**
 * The figures told, those worked out of them left aside; the reports where no figures were told. A list stays
 * as long as it is gone through: 第一个, 第二个.
 */
const toldOf = (given: Given, { told }: Memory): Memory['told'] => {
  if (given.intent === 'clarify') return told;
  const figures = given.figures
    .filter(({ metric }) => !WORKED_OUT.includes(metric))
    .map(({ issuer, year, metric, name, value }) => ({
      issuer,
      year,
      name: metric === 'share' ? null : name,
      value,
    }));
  const [only, ...more] = figures;
  const isOneOf = told.some(
    ({ issuer, year, name }) => only?.issuer === issuer && only.year === year && only.name === name,
  );
  if (given.intent === 'figure' && more.length === 0 && isOneOf && told.length > 1) return told;
  const reports = (given.ranked ?? []).filter((each) => each.told);
  const listed = reports.map(({ issuer, year }) => ({ issuer, year, name: null, value: null }));
  return (figures.length > 0 ? figures : listed).slice(0, MOST);
};

/** The same number told of one report after another. */
const runOf = (figures: Memory['figures']): Memory['group'] => {
  const last = figures.at(-1);
  const from = figures.findLastIndex(({ metrics }) => last && !isSame(metrics, last.metrics)) + 1;
  return figures.slice(from);
};

const groupOf = (
  u: Understanding,
  told: Memory['told'],
  figures: Memory['figures'],
  { group }: Memory,
): Memory['group'] => {
  const reports = (told.length > 1 ? told : runOf(figures)).map(({ issuer, year }) => ({
    issuer,
    year,
  }));
  const distinct = reports.filter(
    (each, at) =>
      reports.findIndex(({ issuer, year }) => issuer === each.issuer && year === each.year) === at,
  );
  const staysAmong = u.places.value.every(({ name }) =>
    group.some(({ issuer }) => issuer === name),
  );
  return distinct.length > 1 ? distinct : staysAmong ? group : [];
};

/** What to hand in with the next question; `kept` is what was handed in with this one. */
export const remember = (u: Understanding, intent: string, given: Given, kept: Memory): Memory => {
  const told = toldOf(given, kept);
  const figures = figuresOf(u, given, kept);
  return {
    version: 3,
    intent,
    places: u.places.value,
    years: u.years.value,
    metrics: u.except.length > 0 ? [] : u.metrics.value,
    base: u.base,
    section: u.section,
    topic: u.topic,
    fields: u.fields,
    term: u.term,
    phrase: u.phrase,
    ruleTopics: u.ruleTopics,
    severity: u.severity,
    order: orderOf(u, intent),
    mean: u.cues.has('mean'),
    all: listsAll(u),
    ranked: rankedOf(u, given, kept),
    figures,
    told,
    group: groupOf(u, told, figures, kept),
    nth: u.nth,
    top: u.top,
    options: given.options,
    readings: given.intent === 'clarify',
  };
};
