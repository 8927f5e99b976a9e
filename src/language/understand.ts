/** A question in, what it asks out: recognisers find mentions, refiners settle them, a frame holds the slots. */
import type { Area } from '../vocabulary/places.ts';
import type { Cue } from './cue-words.ts';
import { leftOver } from './left-over.ts';
import type { Mention, Recogniser } from './mention.ts';
import { meaningsOf } from './mention.ts';
import { metricsOf } from './metrics-of.ts';
import { nearPlaces } from './near-places.ts';
import { phraseOf } from './phrase.ts';
import { placesAndYears } from './place-years.ts';
import { readQuestion, type Question } from './question.ts';
import { counts } from './recognisers/counts.ts';
import { country, placesNear } from './recognisers/places.ts';
import { words } from './recognisers/words.ts';
import { years } from './recognisers/years.ts';
import { dropOverlaps } from './refiners/drop-overlaps.ts';
import { mendWords } from './refiners/mend-words.ts';
import { unknownPlaces } from './refiners/unknown-places.ts';
import { shareSides } from './share-sides.ts';
import type { Mended, NearPlaces, Understanding } from './understanding.ts';

const RECOGNISERS: readonly Recogniser[] = [country, ...years, ...counts, words];

interface Recognised {
  readonly mentions: readonly Mention[];
  readonly mended: readonly Mended[];
  readonly trace: readonly string[];
}

const shown = (mentions: readonly Mention[]): string =>
  mentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind !== 'filler'))
    .map(({ words: said, meanings }) => `${said}=${meanings.map((meaning) => Object.values(meaning).join(':')).join('|')}`)
    .join(' ');

const recognise = (text: string, near: Area | null): Recognised => {
  const recognisers = [placesNear(near), ...RECOGNISERS];
  const found = dropOverlaps(recognisers.flatMap((recogniser) => recogniser(text)));
  const located = unknownPlaces(found, text);
  const { mentions, mended } = mendWords(located, text);
  return { mentions, mended, trace: [`found ${shown(found)}`, `settled ${shown(mentions)}`] };
};

/** Cues that ask for several things side by side. */
const SIDE_BY_SIDE: readonly Cue[] = ['each', 'compare', 'difference', 'most', 'least', 'sum'];

const cuesOf = (mentions: readonly Mention[]): ReadonlySet<Cue> =>
  new Set(meaningsOf(mentions, 'cue').map(({ meaning }) => meaning.cue));

const longest = <M extends { readonly mention: Mention }>(found: readonly M[]): M | undefined =>
  found.toSorted((a, b) => b.mention.words.length - a.mention.words.length)[0];

const nearOf = (strange: readonly string[], hasPlace: boolean, isAsked: boolean): NearPlaces | null =>
  hasPlace || !isAsked ? null : (strange.map(nearPlaces).find((near) => near !== null) ?? null);

const understandText = (question: Question, near: Area | null): Understanding => {
  const { text } = question;
  const { mentions, mended, trace } = recognise(text, near);
  const cues = cuesOf(mentions);
  const each = SIDE_BY_SIDE.some((cue) => cues.has(cue));
  const sides = cues.has('share') ? shareSides(text, mentions) : { part: mentions, whole: [] };
  const named = metricsOf(text, sides.part, each);
  const whole = metricsOf(text, sides.whole, each);
  const where = placesAndYears(mentions, text);
  const left = leftOver(text, mentions).map((run) => run.words);
  const [measure] = meaningsOf(mentions, 'measure');
  const uncounted = measure?.meaning.measure === 'other' ? [measure.mention.words] : [];
  const [threshold] = meaningsOf(mentions, 'threshold');
  return {
    question,
    places: { value: where.places, said: true },
    years: { value: where.years, said: true },
    metrics: { value: named.choices, said: true },
    base: whole.choices,
    cues,
    measure: measure ? { measure: measure.meaning.measure, unit: measure.meaning.unit } : null,
    nth: meaningsOf(mentions, 'nth')[0]?.meaning.place ?? null,
    top: meaningsOf(mentions, 'top')[0]?.meaning.count ?? null,
    threshold: threshold ? { comparison: threshold.meaning.comparison, value: threshold.meaning.value } : null,
    partsCount: meaningsOf(mentions, 'parts-count')[0]?.meaning.count ?? null,
    section: meaningsOf(mentions, 'section')[0]?.meaning.number ?? null,
    topic: meaningsOf(mentions, 'topic')[0]?.meaning.id ?? null,
    fields: meaningsOf(mentions, 'field').map(({ meaning }) => meaning.id),
    term: longest(meaningsOf(mentions, 'term'))?.meaning.id ?? null,
    scope: meaningsOf(mentions, 'scope')[0]?.meaning.scope ?? null,
    layouts: meaningsOf(mentions, 'layout').length > 0,
    strange: [...left, ...uncounted],
    conflicts: named.conflicts.map((mention) => mention.words),
    phrase: phraseOf(text, mentions),
    mended,
    near: nearOf(left, where.places.length > 0, named.choices.length > 0),
    continues: null,
    trace,
  };
};

/**
 * Understands one question by itself; `near` is the area the chat is about, for names like 市教育局.
 * Never fails; what is not understood is left in `strange`.
 */
export const understand = (typed: string, near: Area | null = null): Understanding =>
  understandText(readQuestion(typed), near);
