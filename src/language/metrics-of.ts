/** Mentions of a question in, the metrics it asks about out, with the words that contradict them. */
import { SUBJECTS } from '../vocabulary/metrics.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { askedAlone, withOwnQuestion } from './own-question.ts';
import { measureAsked } from './measure-asked.ts';
import type { Measure, Mention, MetricTable } from './mention.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { isListed, isListedNumber, onceEach, tidyRows } from './rows.ts';

export interface NamedMetrics {
  readonly choices: readonly MetricChoice[];
  /** Words that name a row or column no table has together with the others: 自然人 beside 行政处罚. */
  readonly conflicts: readonly Mention[];
  /** Only weak words name them. */
  readonly loose: boolean;
}

const partsOf = (
  table: MetricTable,
  row: Atom | null,
  column: Atom | null,
  measure: Measure | null,
): readonly MetricParts[] =>
  (row ? row.ids : [null]).map((id) => ({
    table,
    row: id,
    columns: column ? column.ids : [],
    measure,
  }));

/** 规范性文件废止几件规章制发几件: each row with the columns behind it; null where they do not alternate. */
const inPairs = (
  rows: readonly Atom[],
  columns: readonly Atom[],
): readonly (readonly [Atom, Atom])[] | null => {
  if (rows.length < 2 || columns.length < 2) return null;
  const behind = rows.map((row, at) => {
    const end = rows[at + 1]?.mention.start ?? Infinity;
    return columns.filter(
      ({ mention }) => mention.start > row.mention.start && mention.start < end,
    );
  });
  return behind.every((own) => own.length > 0)
    ? rows.flatMap((row, at) =>
        (behind[at] ?? []).map((column): readonly [Atom, Atom] => [row, column]),
      )
    : null;
};

/** 复议结果纠正及诉讼结果纠正: the same column named with each. */
const strongRows = (atoms: readonly Atom[]): readonly Atom[] =>
  onceEach(atoms.filter(({ kind, weak, table }) => kind === 'row' && !weak && table === 'appeals'));

const inTable = (
  text: string,
  table: MetricTable,
  atoms: readonly Atom[],
  measure: Measure | null,
  each: boolean,
): Omit<NamedMetrics, 'loose'> => {
  const { rows, conflicts } = tidyRows(
    text,
    atoms.filter(({ kind }) => kind === 'row'),
    each,
  );
  const named = atoms.filter(({ kind }) => kind === 'column');
  const columns = onceEach(named);
  const pairs = inPairs(rows, columns) ?? inPairs(strongRows(atoms), named);
  if (pairs)
    return {
      choices: pairs.map(([row, column]) => partsOf(table, row, column, measure)),
      conflicts: conflicts
        .filter((atom) => !pairs.some(([row]) => row === atom))
        .map(({ mention }) => mention),
    };
  const someRows: readonly (Atom | null)[] = rows.length > 0 ? rows : [null];
  const someColumns: readonly (Atom | null)[] = columns.length > 0 ? columns : [null];
  return {
    choices: someRows.flatMap((row) =>
      someColumns.map((column) => partsOf(table, row, column, measure)),
    ),
    conflicts: conflicts.map(({ mention }) => mention),
  };
};

const TABLES: readonly MetricTable[] = ['requests', 'active', 'appeals'];

/** Named for sure: by a word that means nothing else, or as one of several numbers. */
const isSaid = (text: string, atoms: readonly Atom[], atom: Atom): boolean =>
  !atom.weak || isListedNumber(text, atoms, atom);

/** Tables in which the question names something for sure; where none, those it may name something in. */
const tablesNamed = (text: string, atoms: readonly Atom[]): readonly MetricTable[] => {
  const strong = atoms.filter((atom) => isSaid(text, atoms, atom));
  const from = strong.length > 0 ? strong : atoms;
  return TABLES.filter((table) => from.some((atom) => atom.table === table));
};

const strongest = (tables: readonly MetricTable[]): MetricTable =>
  tables.includes('appeals') ? 'appeals' : tables.includes('active') ? 'active' : 'requests';

const areListed = (
  text: string,
  atoms: readonly Atom[],
  tables: readonly MetricTable[],
): boolean => {
  const rows = atoms.filter((atom) => atom.kind === 'row' && isSaid(text, atoms, atom));
  return tables.every((table) =>
    rows.some((row) => row.table === table && isListed(text, rows, row)),
  );
};

/** 花了 alone names nothing; 政府采购花了 does. */
const withoutLooseColumns = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.filter(
    (atom) =>
      atom.kind === 'row' ||
      !atom.weak ||
      atom.table !== 'active' ||
      atoms.some(({ kind, table }) => kind === 'row' && table === 'active'),
  );

/** 其他 alone: all its readings stay. */
const isOpenWord = (atoms: readonly Atom[]): boolean =>
  new Set(atoms.map(({ mention }) => mention.start)).size === 1 &&
  atoms.every(({ weak }) => weak) &&
  atoms.length > 1;

const readings = (atoms: readonly Atom[], measure: Measure | null): MetricChoice =>
  atoms.flatMap((atom) =>
    atom.kind === 'row'
      ? partsOf(atom.table, atom, null, measure)
      : partsOf(atom.table, null, atom, measure),
  );

/** 规章, 规范性文件: table two counts what art. 20 (一) has made public. */
const PUBLISHED: readonly string[] = SUBJECTS.filter(({ article }) => article === '一').map(
  ({ id }) => id,
);

const arePublished = (atoms: readonly Atom[]): boolean =>
  atoms
    .filter(({ kind, table }) => kind === 'row' && table === 'active')
    .every(({ ids }) => ids.every((id) => PUBLISHED.includes(id)));

/** Money that comes in is 收了, decisions are 办了; 公开 and 申请 beside another subject of table two ask for something else. */
const goesWithActive = (atom: Atom, atoms: readonly Atom[]): boolean =>
  atom.ids.includes('handled') ||
  /^多?(?:收|罚|花|还?剩)/u.test(atom.mention.words) ||
  (atom.ids.includes('granted') && arePublished(atoms));

const contradicts = (atom: Atom, kept: readonly MetricTable[], atoms: readonly Atom[]): boolean =>
  !kept.includes(atom.table) &&
  (!atom.weak ||
    (kept.includes('active') && atom.table === 'requests' && !goesWithActive(atom, atoms)));

/**
 * The metrics named by the mentions. `each`: the question asks for several things (分别, 各, 对比), so that
 * rows of different tables stand side by side.
 */
export const metricsOf = (
  text: string,
  mentions: readonly Mention[],
  each: boolean,
): NamedMetrics => {
  const named = withoutLooseColumns(atomsOf(mentions));
  const asked = askedAlone(text, named);
  const atoms = withOwnQuestion(text, named, asked);
  const measure = measureAsked(mentions, atoms);
  if (atoms.length === 0) return { choices: [], conflicts: [], loose: false };
  if (isOpenWord(atoms))
    return { choices: [readings(atoms, measure)], conflicts: [], loose: false };
  const tables = tablesNamed(text, atoms);
  const kept =
    tables.length === 1 || each || asked.length > 0 || areListed(text, atoms, tables)
      ? tables
      : [strongest(tables)];
  const inEach = kept.map((table) =>
    inTable(
      text,
      table,
      atoms.filter((atom) => atom.table === table),
      measure,
      each,
    ),
  );
  const against = atoms
    .filter((atom) => contradicts(atom, kept, atoms))
    .map(({ mention }) => mention);
  return {
    choices: inEach.flatMap(({ choices }) => choices),
    conflicts: [...against, ...inEach.flatMap(({ conflicts }) => conflicts)],
    loose: atoms.every(({ weak }) => weak),
  };
};
