/** A question with a name that nobody knows in, the issuer of the index that is called so out. */
import type { Desk } from './intent.ts';
import type { NamedIssuer } from './language/mention.ts';
import type { Understanding } from './language/understanding.ts';
import { OFFICE_NAMES } from './vocabulary/places.ts';

/** What people leave off: 云岭 of 云岭县. */
const TAILS = ['', '省', '市', '县', '区', '旗', '盟', '州', '镇', '乡', '街道', '开发区', '新区'];
const OFFICE = /(?:人民政府|政府|府)?办(?:公[室厅])?$/u;
const LONGEST_STEM = 8;

/** Every full name that the words may stand for. */
const fullNames = (words: string): readonly string[] => {
  const stem = words.replace(OFFICE, '');
  const areas = stem.length > LONGEST_STEM ? [stem] : TAILS.map((tail) => `${stem}${tail}`);
  if (stem === words) return areas;
  return [words, ...areas.flatMap((area) => OFFICE_NAMES.map((office) => `${area}${office}`))];
};

const RUN = /\p{Script=Han}+/gu;
const NAME = /^\p{Script=Han}{2,}$/u;
/** Characters of a name before and after the part that was found strange, and unknown parts looked into. */
const BEFORE = 10;
const AFTER = 14;
const MOST_UNKNOWN = 4;

const unknownIn = ({ places, strange }: Understanding): readonly string[] =>
  [...places.value.filter(({ known }) => !known).map(({ words }) => words), ...strange]
    .filter((words) => NAME.test(words))
    .slice(0, MOST_UNKNOWN);

/** The words alone and with what stands beside them, the longest first: 云岭县应急管理局 around 管理局. */
const aroundIn = (text: string, unknown: string): readonly string[] => {
  const run = [...text.matchAll(RUN)].find(({ 0: words }) => words.includes(unknown));
  if (!run) return [];
  const at = run[0].indexOf(unknown);
  const end = at + unknown.length;
  const found: string[] = [];
  for (let from = Math.max(0, at - BEFORE); from <= at; from += 1)
    for (let to = end; to <= Math.min(run[0].length, end + AFTER); to += 1)
      found.push(run[0].slice(from, to));
  return found.toSorted((a, b) => b.length - a.length);
};

/** The longest words around the unknown ones by which exactly one issuer held is called. */
const called = async (
  text: string,
  unknown: string,
  desk: Pick<Desk, 'reports'>,
): Promise<readonly NamedIssuer[]> => {
  const candidates = aroundIn(text, unknown).map((words) => ({ words, names: fullNames(words) }));
  const held = await desk.reports({ issuers: candidates.flatMap(({ names }) => names) });
  const issuers = new Set(held.map(({ issuer }) => issuer));
  for (const { words, names } of candidates) {
    const exact = issuers.has(words) ? [words] : names.filter((name) => issuers.has(name));
    const [name, ...others] = new Set(exact);
    if (name !== undefined) return others.length === 0 ? [{ words, name }] : [];
  }
  return [];
};

/** Issuers that the question names and only the index knows; none where a name may mean several. */
export const heldIssuers = async (
  understanding: Understanding,
  desk: Pick<Desk, 'reports'>,
): Promise<readonly NamedIssuer[]> => {
  const { text } = understanding.question;
  const each = unknownIn(understanding).map((unknown) => called(text, unknown, desk));
  return (await Promise.all(each)).flat();
};
