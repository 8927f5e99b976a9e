/** Mentions of a question in, the metrics it asks about out, with the words that contradict them. */
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { Measure, Mention, MetricTable } from './mention.ts';
import { meaningsOf } from './mention.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';

export interface NamedMetrics {
  readonly choices: readonly MetricChoice[];
  /** Words that name a row or column no table has together with the others: 自然人 beside 行政处罚. */
  readonly conflicts: readonly Mention[];
}

const CONNECTOR =
  /^(?:的|数|件数|数量|总数|总计|申请|案件|情况)*(?:[、，,和与及跟或同比较减＋+/&]|以及|还有|或者|减去|除以|相比)\s*(?:的)?$/u;
const CONTAINER =
  /^(?:的)?(?:所有|全部)?(?:政府信息公开|信息公开)?(?:申请|案件|案子|件|信息|结果|情况)?(?:里面|里头|里|中间|中|当中|之中|其中|，其中|,其中|内)/u;

const between = (text: string, a: Atom, b: Atom): string =>
  text.slice(a.mention.end, b.mention.start);

const inOrder = (a: Atom, b: Atom): readonly [Atom, Atom] =>
  a.mention.start <= b.mention.start ? [a, b] : [b, a];

const listed = (text: string, atoms: readonly Atom[], a: Atom): boolean =>
  atoms.some(
    (b) => b !== a && b.kind === a.kind && CONNECTOR.test(between(text, ...inOrder(a, b))),
  );

const isPartOf = (part: Atom, whole: Atom): boolean =>
  part.ids.some((id) => whole.ids.some((parent) => id.startsWith(`${parent}.`)));

/** 申请里 before another row: it only says where the row is counted. */
export const isContainer = (text: string, atom: Atom): boolean =>
  CONTAINER.test(text.slice(atom.mention.end, atom.mention.end + 12));

const isInput = (atom: Atom): boolean => atom.ids.includes('new');

const withoutParents = (text: string, rows: readonly Atom[]): readonly Atom[] =>
  rows.filter(
    (row) =>
      listed(text, rows, row) || !rows.some((other) => other !== row && isPartOf(other, row)),
  );

const withoutWeak = (text: string, rows: readonly Atom[]): readonly Atom[] => {
  const telling = rows.filter((row) => !row.weak || (listed(text, rows, row) && !isInput(row)));
  if (telling.length > 0) return telling;
  const beyondInput = rows.filter((row) => !isInput(row));
  return beyondInput.length > 0 ? beyondInput : rows;
};

/** 新收的申请里不予公开几件 asks for one number; 新收几件，办结几件 for two. */
const isCountedIn = (text: string, input: Atom, outcome: Atom): boolean =>
  !isInput(outcome) &&
  outcome.mention.start > input.mention.start &&
  !/多少|几|[比占减]/u.test(between(text, input, outcome));

const withoutContainers = (text: string, rows: readonly Atom[]): readonly Atom[] =>
  rows.filter(
    (row) =>
      !isInput(row) ||
      listed(text, rows, row) ||
      !rows.some((other) => isCountedIn(text, row, other)),
  );

const onceEach = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.filter(
    (atom, at) => atoms.findIndex((other) => other.ids.join() === atom.ids.join()) === at,
  );

const tidy = (text: string, rows: readonly Atom[]): readonly Atom[] =>
  onceEach(withoutContainers(text, withoutParents(text, withoutWeak(text, rows))));

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

const inTable = (
  text: string,
  table: MetricTable,
  atoms: readonly Atom[],
  measure: Measure | null,
): readonly MetricChoice[] => {
  const rows = tidy(
    text,
    atoms.filter(({ kind }) => kind === 'row'),
  );
  const columns = onceEach(atoms.filter(({ kind }) => kind === 'column'));
  const someRows: readonly (Atom | null)[] = rows.length > 0 ? rows : [null];
  const someColumns: readonly (Atom | null)[] = columns.length > 0 ? columns : [null];
  return someRows.flatMap((row) =>
    someColumns.map((column) => partsOf(table, row, column, measure)),
  );
};

const TABLES: readonly MetricTable[] = ['requests', 'active', 'appeals'];

/** Tables in which the question names something for sure; where none, those it may name something in. */
const tablesNamed = (atoms: readonly Atom[]): readonly MetricTable[] => {
  const strong = atoms.filter(({ weak }) => !weak);
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
  const rows = atoms.filter(({ kind, weak }) => kind === 'row' && !weak);
  return tables.every((table) =>
    rows.some((row) => row.table === table && listed(text, rows, row)),
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

const isOpenWord = (atoms: readonly Atom[]): boolean =>
  new Set(atoms.map(({ mention }) => mention.start)).size === 1 &&
  atoms.every(({ weak }) => weak) &&
  atoms.length > 1;

/**
 * The metrics named by the mentions, in the order of the text. `each`: the question asks for several
 * things (分别, 各, 谁多), so that rows of different tables stand side by side.
 */
export const metricsOf = (
  text: string,
  mentions: readonly Mention[],
  each: boolean,
): NamedMetrics => {
  const atoms = withoutLooseColumns(atomsOf(mentions));
  const measure = meaningsOf(mentions, 'measure')[0]?.meaning.measure ?? null;
  if (atoms.length === 0) return { choices: [], conflicts: [] };
  if (isOpenWord(atoms))
    return {
      choices: [
        atoms.flatMap((atom) =>
          atom.kind === 'row'
            ? partsOf(atom.table, atom, null, measure)
            : partsOf(atom.table, null, atom, measure),
        ),
      ],
      conflicts: [],
    };
  const tables = tablesNamed(atoms);
  const kept =
    tables.length === 1 || each || areListed(text, atoms, tables) ? tables : [strongest(tables)];
  const conflicts = atoms
    .filter(({ table, weak }) => !weak && !kept.includes(table))
    .map(({ mention }) => mention);
  const choices = kept.flatMap((table) =>
    inTable(
      text,
      table,
      atoms.filter((atom) => atom.table === table),
      measure,
    ),
  );
  return { choices, conflicts };
};
