/** A question's text in, the mentions in it out, settled: overlaps dropped, unknown places named, slips mended. */
import type { Area } from '../vocabulary/places.ts';
import { masked } from './left-over.ts';
import type { Mention, NamedIssuer, Recogniser } from './mention.ts';
import { aboutReports } from './recognisers/about-reports.ts';
import { claims } from './recognisers/claims.ts';
import { conditions } from './recognisers/conditions.ts';
import { courtesies } from './recognisers/courtesies.ts';
import { disclosure } from './recognisers/disclosure.ts';
import { denied } from './recognisers/denied.ts';
import { doubts } from './recognisers/doubts.ts';
import { excluded } from './recognisers/excluded.ts';
import { forms } from './recognisers/forms.ts';
import { handedOn } from './recognisers/handed-on.ts';
import { held } from './recognisers/held.ts';
import { items } from './recognisers/items.ts';
import { levels } from './recognisers/levels.ts';
import type { Mended } from './question.ts';
import { measures } from './recognisers/measures.ts';
import { country, issuersNamed, level, placesNear } from './recognisers/places.ts';
import { plainWords } from './recognisers/plain-words.ts';
import { plaintiffs } from './recognisers/plaintiffs.ts';
import { ranks } from './recognisers/ranks.ts';
import { reaching } from './recognisers/reaching.ts';
import { replies } from './recognisers/replies.ts';
import { rowItems } from './recognisers/row-items.ts';
import { rules } from './recognisers/rules.ts';
import { sections } from './recognisers/sections.ts';
import { words } from './recognisers/words.ts';
import { shortNames } from './recognisers/short-names.ts';
import { years } from './recognisers/years.ts';
import { dropOverlaps } from './refiners/drop-overlaps.ts';
import { exceptPlaces } from './refiners/except-places.ts';
import { exceptRows } from './refiners/except-rows.ts';
import { mendWords } from './refiners/mend-words.ts';
import { saidAgain } from './refiners/said-again.ts';
import { shortYears } from './refiners/short-years.ts';
import { unknownPlaces } from './refiners/unknown-places.ts';

const RECOGNISERS: readonly Recogniser[] = [
  country,
  level,
  ...years,
  ...measures,
  ...items,
  ...claims,
  ...plaintiffs,
  ...ranks,
  ...forms,
  ...aboutReports,
  ...held,
  ...handedOn,
  ...plainWords,
  ...reaching,
  ...sections,
  ...disclosure,
  ...levels,
  ...rules,
  excluded,
  doubts,
  rowItems,
  ...courtesies,
  ...replies,
  ...shortNames,
  ...denied,
  ...conditions,
  words,
];

/** The mentions of a text, what was mended, and what each step made of it. */
export interface Recognised {
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

/** Finds and settles all mentions; `near` is the area the chat is about, `named` are issuers the index knows. */
export const recognise = (
  text: string,
  near: Area | null,
  named: readonly NamedIssuer[] = [],
): Recognised => {
  const recognisers = [issuersNamed(named), placesNear(near), ...RECOGNISERS];
  const found = fillGaps(text, dropOverlaps(recognisers.flatMap((recogniser) => recogniser(text))));
  const located = shortYears(
    exceptRows(exceptPlaces(unknownPlaces(found, text, near), text), text),
    text,
  );
  const { mentions, mended } = mendWords(saidAgain(text, located), text);
  return { mentions, mended, trace: [`found ${shown(found)}`, `settled ${shown(mentions)}`] };
};
