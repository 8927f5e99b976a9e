/** Title, quoted titles, opening and file name in; whose report it is, under its canonical name, out. */
import { issuerOf, issuersIn, type Area, type Issuer } from '../vocabulary/places.ts';
import type { Level } from '../report/report.ts';
import { actorsOf } from './actor.ts';
import { plain, unspaced } from './bare.ts';
import { inItsArea } from './issuer-in-area.ts';
import {
  announcedOwners,
  askedOwners,
  compilers,
  organsAlone,
  quotedOwners,
} from './named-owners.ts';
import { ownerIn } from './title.ts';

/** The words of a document that may name its issuer, the strongest evidence first. */
export interface Evidence {
  readonly title: string | null;
  /** Paragraphs before section one. */
  readonly preface: readonly string[];
  /** These, and the first of section one, which may say what an opening says. */
  readonly opening: readonly string[];
  /** Lines before section one, as printed. */
  readonly above: readonly string[];
  /** Paragraphs of section one. */
  readonly body: readonly string[];
  /** Lines under the last section. */
  readonly signature: readonly string[];
  readonly fileName: string;
}

const GENERIC = /^(?:本|我|全)?(?:自治区|省|市|县|区|州|旗|盟)(?!$)/u;

const AREA_NAMES = /\p{Script=Han}{1,10}?(?:自治区|自治州|省|市|县|区|州|盟|旗)/gu;
const MOST_NAMES = 150;

/** The area most often named in the text, to resolve 自治区, 市 and shared names. */
const areaIn = (texts: readonly string[]): Area | undefined => {
  const counts = new Map<Area, number>();
  const names: string[] = [];
  for (const text of texts) {
    if (names.length >= MOST_NAMES) break;
    names.push(...(plain(text).match(AREA_NAMES) ?? []));
  }
  for (const name of names.slice(0, MOST_NAMES))
    for (const { issuer } of issuersIn(name))
      if (issuer.area) counts.set(issuer.area, (counts.get(issuer.area) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

const nameOfFile = (fileName: string): string => ownerIn(fileName.replace(/\.[A-Za-z]{1,5}$/u, ''));

/** Whose report it is, or null where nothing tells. */
export const issuerFrom = (evidence: Evidence): Issuer | null => {
  const { opening } = evidence;
  const owners = [
    ...(evidence.title === null ? [] : [ownerIn(evidence.title)]),
    ...quotedOwners(opening),
  ].filter((owner) => owner !== '');
  const texts = [...evidence.preface, ...evidence.signature, ...evidence.body];
  let near: Area | undefined;
  for (const owner of owners) {
    const alone = GENERIC.test(owner) ? null : issuerOf(owner);
    if (alone?.area) return alone;
    near ??= areaIn(texts);
    const issuer = issuerOf(owner, near) ?? alone;
    if (issuer) return inItsArea(issuer, texts);
  }
  const [unknown] = owners;
  if (unknown !== undefined) return { name: unspaced(unknown), area: null, organ: null };
  near ??= areaIn(texts);
  const known = (names: readonly string[]): Issuer | undefined =>
    names
      .flatMap((name) => issuerOf(name, near) ?? [])
      .map((issuer) => inItsArea(issuer, texts))
      .find(({ area }) => area);
  const told = known([...announcedOwners(opening), ...organsAlone(evidence.above)]);
  if (told) return told;
  const actors = actorsOf(evidence.body);
  const signed = evidence.signature.map((line) => issuerOf(line)).find((issuer) => issuer !== null);
  const file = nameOfFile(evidence.fileName);
  return (
    actors.find(({ area }) => area) ??
    known(compilers(opening)) ??
    (actors[0] && inItsArea(actors[0], texts)) ??
    known(askedOwners(opening, evidence.body)) ??
    signed ??
    (file === '' ? null : issuerOf(file, near))
  );
};

/** The administrative level of an issuer. */
export const levelOf = (issuer: Issuer | null): Level | null => {
  if (!issuer) return null;
  if (!issuer.area) return issuer.organ !== null && issuer.organ === issuer.name ? 'state' : null;
  return issuer.area.level;
};
