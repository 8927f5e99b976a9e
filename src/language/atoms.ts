/** Mentions in, the rows and columns of tables among them out; words that several tables share are settled by the rest. */
import { SUBJECTS } from '../vocabulary/metrics.ts';
import type { Meaning, Mention, MetricTable } from './mention.ts';

/** One row or column that the question names, or may name: `ids` are alternatives of the same table. */
export interface Atom {
  readonly kind: 'row' | 'column';
  readonly table: MetricTable;
  readonly ids: readonly string[];
  readonly weak: boolean;
  readonly mention: Mention;
}

type Named = Extract<Meaning, { kind: 'row' | 'column' }>;

const isNamed = (meaning: Meaning): meaning is Named =>
  meaning.kind === 'row' || meaning.kind === 'column';

const atomsOfMention = (mention: Mention): readonly Atom[] => {
  const groups = new Map<string, Atom>();
  for (const { kind, table, id, weak } of mention.meanings.filter(isNamed)) {
    const key = `${kind} ${table}`;
    const known = groups.get(key);
    groups.set(key, { kind, table, weak, mention, ids: [...new Set([...(known?.ids ?? []), id])] });
  }
  return [...groups.values()];
};

/** 采购金额, 收费金额: the quantity names its subject too. */
const impliedSubjects = (atom: Atom): readonly Atom[] => {
  if (atom.table !== 'active' || atom.kind !== 'column') return [];
  const subject = SUBJECTS.find(({ spoken }) =>
    spoken.some((words: string) => atom.mention.words.includes(words)),
  );
  return subject ? [{ ...atom, kind: 'row', ids: [subject.id] }] : [];
};

/** 败诉, 打赢: only in court. */
const IN_COURT = /诉$|打|判[输败]|法院|原告/u;

const impliedProceedings = (atom: Atom): readonly Atom[] =>
  atom.table === 'appeals' && atom.kind === 'column' && IN_COURT.test(atom.mention.words)
    ? [{ ...atom, kind: 'row', ids: ['litigation'] }]
    : [];

const isOpen = (mention: Mention): boolean =>
  new Set(atomsOfMention(mention).map(({ table, kind }) => table + kind)).size > 1;

/** 其他 beside 其他处理 is the third line of it. */
const MISC: readonly string[] = ['other.misc'];

const settle = (mention: Mention, sure: readonly Atom[]): readonly Atom[] => {
  const readings = atomsOfMention(mention);
  if (sure.some(({ table }) => table === 'appeals'))
    return readings.filter(({ table }) => table === 'appeals');
  if (sure.some(({ kind, ids }) => kind === 'row' && ids.includes('other')))
    return readings
      .filter(({ kind }) => kind === 'row')
      .map((atom) => ({ ...atom, ids: MISC, weak: false }));
  if (sure.some(({ table, kind }) => table === 'requests' && kind === 'column'))
    return readings.filter(({ table, kind }) => table === 'requests' && kind === 'column');
  if (sure.some(({ table, ids }) => table === 'requests' && !ids.includes('new')))
    return readings.filter(({ table, kind }) => table === 'requests' && kind === 'column');
  return readings;
};

/** 办结几件，结转几件: what is told behind the outcome goes on to the next year. */
const handedOn = (atom: Atom, rows: readonly Atom[]): Atom =>
  atom.ids.includes('carried_in') &&
  rows.some(({ ids, mention }) => ids.includes('handled') && mention.end <= atom.mention.start)
    ? { ...atom, ids: atom.ids.filter((id) => id !== 'carried_in') }
    : atom;

/** All rows and columns named, in the order of the text; an open word keeps all its readings. */
export const atomsOf = (mentions: readonly Mention[]): readonly Atom[] => {
  const sure = mentions.filter((mention) => !isOpen(mention)).flatMap(atomsOfMention);
  const rows = sure.filter(({ kind }) => kind === 'row');
  return mentions
    .flatMap((mention) => (isOpen(mention) ? settle(mention, sure) : atomsOfMention(mention)))
    .flatMap((atom) => [
      ...(rows.some(({ table }) => table === 'active') ? [] : impliedSubjects(atom)),
      ...(rows.some(({ table }) => table === 'appeals') ? [] : impliedProceedings(atom)),
      handedOn(atom, rows),
    ]);
};
