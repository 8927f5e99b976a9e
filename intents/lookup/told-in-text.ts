/** A value and running text in, whether the text tells that value out. */
import { APPLICANTS, ORGANIZATIONS } from '../../src/vocabulary/applicants.ts';
import {
  PROCEEDINGS,
  RESULTS,
  STAGES,
  SUBJECTS,
  metricOf,
  type Term,
} from '../../src/vocabulary/metrics.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { toSimplified } from '../../src/vocabulary/script.ts';
import type { StoredValue } from '../../src/store/store.ts';

type Words = Pick<Term, 'id' | 'printed' | 'spoken'>;

const ROWS: readonly Words[] = [...STAGES, ...SUBJECTS, ...PROCEEDINGS];
const COLUMNS: readonly Words[] = [...APPLICANTS, ORGANIZATIONS, ...RESULTS];

const wordsOf = (terms: readonly Words[], id: string): readonly string[] =>
  terms.filter((term) => term.id === id).flatMap(({ printed, spoken }) => [...printed, ...spoken]);

const WHOLE = /^(?:total|decisions|amount)$/u;

/** What the sentence calls the value: its column where that is a part, else its row. */
const namesOf = (metric: string): readonly string[] => {
  const found = metricOf(metric);
  if (!found) return [];
  const column = WHOLE.test(found.column) ? [] : wordsOf(COLUMNS, found.column);
  return (column.length > 0 ? column : wordsOf(ROWS, found.row)).filter(
    (words) => words.length > 1,
  );
};

/** Words between the name and its number: 申请件, 数量为, 共. */
const GAP = 14;

const holdsNumber = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.%])\\s*(?:余)?[件项个万]`, 'u').test(
    text,
  );

/** Whether the sentence tells the value: its name and, a few words behind, its number. A 0 is told nowhere. */
export const tells = (sentence: string, { metric, value }: StoredValue): boolean => {
  if (value === null || value === 0) return false;
  const number = formatNumber(value);
  if (!sentence.includes(number)) return false;
  return namesOf(metric).some((name) =>
    sentence
      .split(name)
      .slice(1)
      .some((behind) => {
        const near = behind.slice(0, GAP + number.length);
        const upTo = near.indexOf(number);
        return (
          upTo >= 0 &&
          !/\d/u.test(near.slice(0, upTo)) &&
          holdsNumber(behind.slice(Math.max(0, upTo - 1), upTo + number.length + 3), number)
        );
      }),
  );
};

/** 受理 … 17 件: a count a few words behind a name. */
const COUNT_BEHIND = new RegExp(
  `^[^\\d，。；]{0,${String(GAP)}}\\d[\\d,]*(?:\\.\\d+)?\\s*[件项个起宗条万元]`,
  'u',
);

/** Whether the sentence names one of the metrics and, a few words behind, a count. */
export const namesNear = (sentence: string, metrics: readonly string[]): boolean => {
  const text = toSimplified(sentence);
  return metrics.flatMap(namesOf).some((name) =>
    text
      .split(name)
      .slice(1)
      .some((behind) => COUNT_BEHIND.test(behind)),
  );
};

/** Numbers this large seldom stand for two things in one sentence. */
const UNMISTAKABLE = 100;

/** Whether a finding's words are about the value: they tell it, or reckon with its large number. */
export const speaksOf = (words: string, value: StoredValue): boolean =>
  tells(words, value) ||
  ((value.value ?? 0) >= UNMISTAKABLE && holdsNumber(words, formatNumber(value.value ?? 0)));
