/** A question in, what it asks out: recognisers find mentions, refiners settle them, a frame holds the slots. */
import type { Area } from '../vocabulary/places.ts';
import type { Cue } from './cue-words.ts';
import { heardPlace, initialledPlaces } from './heard-place.ts';
import { strangeWords } from './left-over.ts';
import { meaningsOf, type Mention, type NamedIssuer } from './mention.ts';
import { inColumnsOf, inRowOf, metricsAskedFor } from './metrics-asked.ts';
import { metricsOf, type NamedMetrics } from './metrics-of.ts';
import { nearPlaces } from './near-places.ts';
import { numberAsks } from './number-asks.ts';
import { phraseOf } from './phrase.ts';
import { placesAndYears } from './place-years.ts';
import { dropStories } from './refiners/drop-stories.ts';
import { statementsIn } from './statements.ts';
import { readQuestion, type Question } from './question.ts';
import { recognise } from './recognise.ts';
import { shareSides } from './share-sides.ts';
import { termIn } from './term-in.ts';
import type { MetricChoice } from './metric-parts.ts';
import type { ExceptPart, NearPlaces, Understanding } from './understanding.ts';

/** Cues that ask for several things side by side. */
const SIDE_BY_SIDE: readonly Cue[] = ['each', 'compare', 'difference', 'times'];

/** 除了固原 is about all others. */
const cuesOf = (mentions: readonly Mention[]): ReadonlySet<Cue> => {
  const others = meaningsOf(mentions, 'without').length > 0 ? (['all'] as const) : [];
  const share = doubtsShare(mentions) ? (['share'] as const) : [];
  const said = meaningsOf(mentions, 'cue').map(({ meaning }) => meaning.cue);
  return new Set([...said, ...others, ...share]);
};

/** 是不是93% doubts a share. */
const doubtsShare = (mentions: readonly Mention[]): boolean =>
  meaningsOf(mentions, 'claim').some(({ meaning }) => meaning.scale === 'share');

/** 不予公开15件里国家秘密占几成: what is stated is the whole. */
const STATED_WHOLE = /\d\s?[件起宗个份](?:申请|案件)?(?:里面?|中|当中|之中|其中)/u;

const namesRow = ({ choices }: NamedMetrics): boolean =>
  choices.some((choice) => choice.some(({ row }) => row !== null));

/** A name nobody knows at the head of a question about figures is a place with a slip of the pen. */
const nearOf = (text: string, strange: readonly string[], isAsked: boolean): NearPlaces | null => {
  const [first, ...more] = strange;
  const isHead = first !== undefined && more.length === 0 && text.indexOf(first) <= 2;
  return isAsked && isHead ? nearPlaces(first) : null;
};

/** 电子邮件提交的申请: the way it came, nobody's address. */
const isWay = (text: string, fields: readonly { readonly mention: Mention }[]): boolean =>
  fields.some(({ mention }) =>
    /^(?:提交|递交|提出|收到|寄|发来|的?申请)/u.test(text.slice(mention.end)),
  );

/** 去年 beside a year named: no report is of both. */
const otherYears = (mentions: readonly Mention[]): readonly string[] =>
  meaningsOf(mentions, 'year').length === 0
    ? []
    : meaningsOf(mentions, 'relative-year').flatMap(({ mention, meaning }) =>
        meaning.offset === 0 ? [] : mention.words,
      );

/** 除了国家秘密还有几件: of the group it belongs to, where no other is named. */
const wholesOf = (
  named: readonly MetricChoice[],
  [part]: readonly ExceptPart[],
): readonly MetricChoice[] => {
  if (named.length > 0 || !part) return named;
  const [group, below] = part.id.split('.');
  const row = part.of === 'row' && below !== undefined ? (group ?? null) : null;
  return part.of === 'row' && row === null
    ? named
    : [[{ table: part.table, row, columns: [], measure: null }]];
};

const OF_ALL = /一共|总共|全部|所有|总计|合计/u;

const WHO = /谁|什么人|哪些?人|哪[类种]人/u;

/** 内部事务不公开的1件是谁申请的: who applied for those that are stated. */
const whoAppliedFor = (
  text: string,
  asked: readonly MetricChoice[],
  about: readonly MetricChoice[],
): readonly MetricChoice[] => {
  const [of] = about[0] ?? [];
  return of?.table === 'requests' && of.row !== null && WHO.test(text)
    ? asked.map((choice) =>
        choice.map((each) => (each.row === 'new' ? { ...each, row: of.row } : each)),
      )
    : asked;
};

/** 科研机构收了2件，公开几件: of what is stated, its row and its applicants. */
const asStated = (
  text: string,
  asked: readonly MetricChoice[],
  about: readonly MetricChoice[],
): readonly MetricChoice[] => {
  const inRow = inRowOf(whoAppliedFor(text, asked, about), about);
  const hasColumns = asked.some((choice) => choice.some(({ columns }) => columns.length > 0));
  return hasColumns || OF_ALL.test(text) ? inRow : inColumnsOf(inRow, about);
};

/** 办结213，那结转几件, 结转占收到的几成: what is left of them goes on to the next year. */
const handedOn = (
  asked: readonly MetricChoice[],
  about: readonly MetricChoice[],
): readonly MetricChoice[] =>
  about.some((choice) => choice.some(({ row }) => row === 'handled' || row === 'new'))
    ? asked.map((choice) =>
        choice.some(({ row }) => row === 'carried_out')
          ? choice.filter(({ row }) => row !== 'carried_in')
          : choice,
      )
    : asked;

const understandText = (
  question: Question,
  near: Area | null,
  issuers: readonly NamedIssuer[],
): Understanding => {
  const { text } = question;
  const { mentions: found, mended, trace } = recognise(text, near, issuers);
  const { mentions, aside } = dropStories(text, found);
  const cues = cuesOf(mentions);
  const each = SIDE_BY_SIDE.some((cue) => cues.has(cue));
  const { stated, asked, confirms } = statementsIn(text, mentions, each);
  const sides = cues.has('share') ? shareSides(text, asked) : { part: asked, whole: [] };
  const named = confirms
    ? { choices: stated.flatMap(({ metrics }) => metrics), conflicts: [], loose: false }
    : metricsAskedFor(text, sides.part, each);
  const about = stated.at(-1)?.metrics ?? [];
  const isWhole = cues.has('share') && sides.whole.length === 0 && STATED_WHOLE.test(text);
  const whole = isWhole ? { choices: about, conflicts: [] } : metricsOf(text, sides.whole, true);
  const where = placesAndYears(mentions, text);
  const left = strangeWords(text, mentions, stated.length > 0);
  const [measure] = meaningsOf(mentions, 'measure');
  const uncounted = measure?.meaning.measure === 'other' ? [measure.mention.words] : [];
  const fields = meaningsOf(mentions, 'field');
  const except = meaningsOf(mentions, 'except').map(({ meaning }) => meaning);
  const asksContact = fields.length > 0 && named.loose && !measure && !isWay(text, fields);
  return {
    question,
    places: { value: where.places, said: true },
    without: meaningsOf(mentions, 'without').map(({ meaning }) => meaning.name),
    except,
    years: { value: where.years, said: true },
    metrics: {
      value: asksContact
        ? []
        : wholesOf(
            asStated(text, handedOn(named.choices, [...about, ...whole.choices]), about),
            except,
          ),
      said: true,
    },
    loose: named.loose,
    base: whole.choices,
    cues,
    measure: measure ? { measure: measure.meaning.measure, unit: measure.meaning.unit } : null,
    nth: meaningsOf(mentions, 'nth')[0]?.meaning.place ?? null,
    top: meaningsOf(mentions, 'top')[0]?.meaning.count ?? null,
    thresholds: meaningsOf(mentions, 'threshold').map(
      ({ meaning: { comparison, value, scale } }) => ({ comparison, value, scale }),
    ),
    claim: stated.length > 0 ? null : (meaningsOf(mentions, 'claim')[0]?.meaning ?? null),
    stated,
    asks: numberAsks(text),
    reportsCount: meaningsOf(mentions, 'reports-count')[0]?.meaning.count ?? null,
    partsCount: meaningsOf(mentions, 'parts-count')[0]?.meaning.count ?? null,
    section: meaningsOf(mentions, 'section')[0]?.meaning.number ?? null,
    topic: meaningsOf(mentions, 'topic')[0]?.meaning.id ?? null,
    fields: fields.map(({ meaning }) => meaning.id),
    term: termIn(text),
    scope: meaningsOf(mentions, 'scope')[0]?.meaning.scope ?? null,
    levels: meaningsOf(mentions, 'levels').flatMap(({ meaning }) => meaning.levels),
    ruleTopics: [...new Set(meaningsOf(mentions, 'rules').map(({ meaning }) => meaning.topic))],
    severity: meaningsOf(mentions, 'severity')[0]?.meaning.severity ?? null,
    layouts: meaningsOf(mentions, 'layout').length > 0,
    strange: [
      ...uncounted,
      ...left,
      ...(named.choices.length > 0 && !asksContact
        ? fields.map(({ mention }) => mention.words)
        : []),
      ...otherYears(mentions),
    ],
    conflicts: [...named.conflicts, ...whole.conflicts].map((mention) => mention.words),
    phrase: phraseOf(text, mentions),
    mended: [...question.mended, ...mended],
    both: [],
    near: nearOf(text, left, where.places.length === 0 && namesRow(named) && !cues.has('mention')),
    aside,
    continues: null,
    trace,
  };
};

/** The question with a misspelt name of a place mended, where it is clear which is meant; else the names it may be. */
const withPlaceMended = (
  u: Understanding,
  near: Area | null,
  issuers: readonly NamedIssuer[],
): Understanding => {
  const heard = heardPlace(u);
  if (!heard) return { ...u, near: u.near ?? initialledPlaces(u) };
  const { question } = u;
  const { words, as, read } = heard;
  const text = question.text.replace(words, read);
  const again = understandText(
    { ...question, text, mended: [...question.mended, { words, as }] },
    near,
    issuers,
  );
  const mended = /^[a-z]/iu.test(heard.words) ? withPlaceMended(again, near, issuers) : again;
  return { ...mended, trace: [...u.trace, `heard ${heard.words} as ${heard.as}`, ...mended.trace] };
};

/**
 * Understands one question by itself; `near` is the area the chat is about, for names like 市教育局, `issuers`
 * are those that only the index knows. Never fails; what is not understood is left in `strange`.
 */
export const understand = (
  typed: string,
  near: Area | null = null,
  issuers: readonly NamedIssuer[] = [],
): Understanding =>
  withPlaceMended(understandText(readQuestion(typed), near, issuers), near, issuers);
