/** A question in, the areas and organs it names out. */
import {
  AREAS,
  canonicalNameOf,
  issuerOf,
  issuersIn,
  type Area,
  type IssuerMention,
} from '../../vocabulary/places.ts';
import type { Meaning, NamedIssuer, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 自治区办公厅 alone: the office of any province-level area whose name it fits. */
const ofAnyProvince = (words: string): readonly string[] =>
  AREAS.filter(({ level }) => level === 'province').flatMap((province) => {
    const issuer = issuerOf(words, province);
    return issuer?.area ? [issuer.name] : [];
  });

/** The regions and their offices: whose report says 自治区 and no more. */
const autonomousRegions = (): readonly string[] =>
  AREAS.filter(({ level, name }) => level === 'province' && name.endsWith('自治区')).flatMap(
    (region) => [canonicalNameOf(region), issuerOf('自治区人民政府办公厅', region)?.name ?? ''],
  );

const meaningOf = ({ issuer, others, words }: IssuerMention): Meaning => {
  const isMinistry = issuer.name === issuer.organ;
  const open = issuer.area === null && !isMinistry;
  const names = others.map(({ name }) => name);
  return {
    kind: 'place',
    name: issuer.name,
    known: true,
    open,
    others: open && names.length === 0 ? ofAnyProvince(words) : names,
  };
};

/** 不是固原，是白银: the first is not asked about. */
const DENIED = /(?:不是|不要|而非)$/u;

/** Areas and organs that the vocabulary knows, by any of their names; `near` is the area the chat is about. */
export const placesNear =
  (near: Area | null): Recogniser =>
  (text) =>
    issuersIn(text, near ?? undefined).map((mention) => {
      const denied = DENIED.exec(text.slice(0, mention.start))?.[0] ?? '';
      return {
        words: denied + mention.words,
        start: mention.start - denied.length,
        end: mention.end,
        meanings: [denied === '' ? meaningOf(mention) : { kind: 'filler' }],
      };
    });

/** Issuers that only the index knows. */
export const issuersNamed =
  (named: readonly NamedIssuer[]): Recogniser =>
  (text) =>
    named.flatMap(({ words, name }) => {
      const start = text.indexOf(words);
      const meaning: Meaning = { kind: 'place', name, known: true, open: false, others: [] };
      return start < 0 ? [] : [{ words, start, end: start + words.length, meanings: [meaning] }];
    });

/** The whole country is a place that no report is of. */
export const country = pattern(
  /全国(?=各?地?(?:的|一共|总共|20|所有|依申请|新收|收到|申请|政府信息|行政|有多少|多少|近|最))/gu,
  () => ({
    kind: 'place',
    name: '全国',
    known: false,
    open: false,
    others: [],
  }),
);

/** 自治区 or 市政府 at the head of a question, with no area named before: nobody knows whose. */
export const level = pattern(
  /^(?:自治区|(?:自治区|省|市|区|县)(?:人民)?政府|本市|我市|本县|我县|本区|我区|本省|我省)(?=20|\d\d年|去年|前年|今年|的?(?:依申请|新收|收到|复议|诉讼|行政|申请))/gu,
  (_groups, words) =>
    words === '自治区'
      ? { kind: 'place', name: words, known: true, open: true, others: autonomousRegions() }
      : { kind: 'place', name: words, known: false, open: false, others: [] },
);
