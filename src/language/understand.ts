/** A question in, what it asks out: recognisers find mentions, refiners settle them, a frame holds the slots. */
import type { Area } from '../vocabulary/places.ts';
import type { Cue } from './cue-words.ts';
import { masked, strangeWords } from './left-over.ts';
import type { Mention, Recogniser } from './mention.ts';
import { meaningsOf } from './mention.ts';
import { metricsOf, type NamedMetrics } from './metrics-of.ts';
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
import { termIn } from './term-in.ts';
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
    .map(
      ({ words: said, meanings }) =>
        `${said}=${meanings.map((meaning) => Object.values(meaning).join(':')).join('|')}`,
    )
    .join(' ');

/** Words cut by a longer mention are looked at again: 的 of 件的 beside 50件. */
const fillGaps = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions, ...words(masked(text, mentions))].toSorted((a, b) => a.start - b.start);

const recognise = (text: string, near: Area | null): Recognised => {
  const recognisers = [placesNear(near), ...RECOGNISERS];
  const found = fillGaps(text, dropOverlaps(recognisers.flatMap((recogniser) => recogniser(text))));
  const located = unknownPlaces(found, text, near);
  const { mentions, mended } = mendWords(located, text);
  return { mentions, mended, trace: [`found ${shown(found)}`, `settled ${shown(mentions)}`] };
};

/** Cues that ask for several things side by side. */
const SIDE_BY_SIDE: readonly Cue[] = ['each', 'compare', 'difference', 'most', 'least', 'sum'];

const cuesOf = (mentions: readonly Mention[]): ReadonlySet<Cue> =>
  new Set(meaningsOf(mentions, 'cue').map(({ meaning }) => meaning.cue));

/** A name nobody knows at the head of a question about figures is a place with a slip of the pen. */
const nearOf = (text: string, strange: readonly string[], isAsked: boolean): NearPlaces | null => {
  const [first] = strange;
  return isAsked && first !== undefined && text.indexOf(first) <= 2 ? nearPlaces(first) : null;
};

const isTopic = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind === 'topic' || kind === 'section');

/** 信息处理费收了多少 is about the topic: 收了 alone names no row beside it. */
const withoutLooseRows = (mentions: readonly Mention[]): readonly Mention[] => {
  const isStrong = ({ meanings }: Mention): boolean =>
    meanings.some(
      (meaning) => (meaning.kind === 'row' || meaning.kind === 'column') && !meaning.weak,
    );
  return mentions.some(isTopic) && !mentions.some(isStrong)
    ? mentions.filter(({ meanings }) => !meanings.some(({ kind }) => kind === 'row'))
    : mentions;
};

const asksNumber = (mentions: readonly Mention[]): boolean =>
  meaningsOf(mentions, 'measure').length > 0 ||
  meaningsOf(mentions, 'cue').some(({ meaning }) => meaning.cue === 'number');

/** 收到多少件，其中商业企业几件 asks for both: the second in the row of the first. */
const metricsAskedFor = (
  text: string,
  mentions: readonly Mention[],
  each: boolean,
): NamedMetrics => {
  const within = meaningsOf(mentions, 'cue').find(
    ({ meaning }) => meaning.cue === 'within',
  )?.mention;
  const before = within ? mentions.filter(({ end }) => end <= within.start) : [];
  const after = within ? mentions.filter(({ start }) => start >= within.end) : [];
  if (!asksNumber(before) || !asksNumber(after)) return metricsOf(text, mentions, each);
  const whole = metricsOf(text, before, each);
  const part = metricsOf(text, after, each);
  const row = whole.choices[0]?.[0];
  const inRow = part.choices.map((choice) =>
    choice.map((parts) =>
      parts.row === null && row?.table === parts.table ? { ...parts, row: row.row } : parts,
    ),
  );
  return {
    choices: [...whole.choices, ...inRow],
    conflicts: [...whole.conflicts, ...part.conflicts],
  };
};

const understandText = (question: Question, near: Area | null): Understanding => {
  const { text } = question;
  const { mentions, mended, trace } = recognise(text, near);
  const cues = cuesOf(mentions);
  const each = SIDE_BY_SIDE.some((cue) => cues.has(cue));
  const sides = cues.has('share') ? shareSides(text, mentions) : { part: mentions, whole: [] };
  const named = metricsAskedFor(text, withoutLooseRows(sides.part), each);
  const whole = metricsOf(text, sides.whole, each);
  const where = placesAndYears(mentions, text);
  const left = strangeWords(text, mentions);
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
    threshold: threshold
      ? { comparison: threshold.meaning.comparison, value: threshold.meaning.value }
      : null,
    claim: meaningsOf(mentions, 'claim')[0]?.meaning.value ?? null,
    partsCount: meaningsOf(mentions, 'parts-count')[0]?.meaning.count ?? null,
    section: meaningsOf(mentions, 'section')[0]?.meaning.number ?? null,
    topic: meaningsOf(mentions, 'topic')[0]?.meaning.id ?? null,
    fields: meaningsOf(mentions, 'field').map(({ meaning }) => meaning.id),
    term: termIn(text),
    scope: meaningsOf(mentions, 'scope')[0]?.meaning.scope ?? null,
    layouts: meaningsOf(mentions, 'layout').length > 0,
    strange: [...uncounted, ...left],
    conflicts: named.conflicts.map((mention) => mention.words),
    phrase: phraseOf(text, mentions),
    mended,
    near: nearOf(
      text,
      left,
      where.places.length === 0 && named.choices.length > 0 && !cues.has('mention'),
    ),
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
