/** The labels of each segment in, one after the other; the column heads that stand above the next row out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { RESULTS } from '../vocabulary/metrics.ts';
import { isAmbiguous, type Label } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './segments.ts';
import { numberingOf } from './similar-label.ts';
import { byPiece, meaning, type Token } from './tokens.ts';

export type Table = '二' | '三' | '四';

/** The heads above the rows read next; a row with cells ends them, the next head begins anew. */
export interface Heads {
  readonly tokens: Record<Table, readonly Token[]>;
  readonly used: Record<Table, boolean>;
  /** The table whose labels were seen last. */
  table: Table | null;
  /** Where 信息内容 was seen last. */
  label: Piece | null;
}

export const emptyHeads = (): Heads => ({
  tokens: { 二: [], 三: [], 四: [] },
  used: { 二: false, 三: false, 四: false },
  table: null,
  label: null,
});

const TABLE_OF: Readonly<Record<Exclude<Label['kind'], 'frame'>, Table>> = {
  remark: '三',
  subject: '二',
  quantity: '二',
  stage: '三',
  applicant: '三',
  organizations: '三',
  proceeding: '四',
  result: '四',
};

const tableOf = (token: Token): Table | null => {
  const [label] = token.meanings;
  if (!label || isAmbiguous(token.words)) return null;
  return label.kind === 'frame' ? label.table : TABLE_OF[label.kind];
};

const isHead = (token: Token, table: Table): boolean => {
  const kinds: Readonly<Record<Table, readonly Label['kind'][]>> = {
    二: ['quantity'],
    三: ['applicant', 'organizations'],
    四: ['result', 'proceeding'],
  };
  return token.meanings.some(({ kind }) => kinds[table].includes(kind));
};

/** More labels of columns with no row below them head no table of the forms. */
const MOST_HEADS = 200;

const add = (heads: Heads, table: Table, token: Token): void => {
  const above = heads.used[table] ? [] : heads.tokens[table];
  if (above.length < MOST_HEADS) heads.tokens[table] = [...above, token];
  heads.used[table] = false;
};

/** How many heads of a kind a line must hold for the other words in it to head columns too. */
const FEWEST_HEADS = [
  ['quantity', 1],
  ['applicant', APPLICANTS.length],
  ['result', RESULTS.length],
] as const;

/** A head in a line whose other words head columns too. */
const headBeside = (tokens: readonly Token[]): Token | undefined =>
  FEWEST_HEADS.map(([kind, fewest]) =>
    tokens.filter((token) => meaning(token, kind) !== undefined).slice(fewest - 1),
  ).flat()[0];

/**
 * Words beside the heads of table two, or beside all heads of table three or four, that name no known column still
 * head one, all but the first of their row: they head the labels.
 */
const withUnknown = (tokens: readonly Token[], { texts, strip }: Segment): readonly Token[] => {
  const head = headBeside(tokens);
  if (!head || tokens.some((token) => meaning(token, 'subject') !== undefined)) return tokens;
  const labels = byPiece(tokens);
  return texts.flatMap((piece) => {
    const own = labels.get(piece) ?? [];
    const isBeside = piece.block === head.piece.block && piece.row === head.piece.row;
    const isFirst = piece === strip.pieces[0];
    return own.length > 0 || !isBeside || isFirst ? own : [{ meanings: [], words: '', piece }];
  });
};

const hasCellsBehind = ({ piece }: Token, { cells }: Segment): boolean =>
  cells.some(
    ({ kind, block, row }) => kind !== 'empty' && block === piece.block && row === piece.row,
  );

/** Whether labels are that of one row of table four: one proceeding before its cells, under the heads. */
export const areProceedingRow = (
  tokens: readonly Token[],
  { texts, cells }: Segment,
  heads: Heads,
): boolean => {
  const ids = new Set(tokens.map((token) => meaning(token, 'proceeding')?.id));
  const isOne = ids.delete('litigation') ? !ids.has('review') : ids.size > 0;
  const [label] = texts;
  return (
    isOne &&
    !ids.has(undefined) &&
    ids.size < 2 &&
    heads.tokens['四'].some((token) => meaning(token, 'result') !== undefined) &&
    cells.some(({ block, row }) => block === label?.block && row === label.row)
  );
};

/** 其他 and 总计 head columns only where they are no row labels: without a number, without cells behind. */
const isRowLabel = (token: Token, segment: Segment): boolean =>
  isAmbiguous(token.words) &&
  (numberingOf(token.piece.text) !== null || hasCellsBehind(token, segment));

/** The table whose heads a row of labels holds, told by the first that names one table only. */
const headedTable = (tokens: readonly Token[]): Table | null => {
  for (const token of tokens) {
    const table = tableOf(token);
    if (table && isHead(token, table)) return table;
  }
  return null;
};

/** Words that stand before the heads of each part of table two. */
const BEGINS_PART = /^(?:信息内容|第二十条)/u;
const LABEL_HEAD = '信息内容';
const MOST_LINES = 4;

/** 信息内容 in the middle of heads that are broken over several rows begins nothing, but they have only one. */
const isAmong = ({ words, piece }: Token, { tokens, used, label }: Heads): boolean => {
  const [first, last] = [tokens['二'][0]?.piece, tokens['二'].at(-1)?.piece];
  if (first && label?.block === first.block && label.row >= first.row) return false;
  if (words !== LABEL_HEAD || used['二'] || last?.block !== piece.block) return false;
  return piece.row > last.row && piece.row - last.row < MOST_LINES;
};

/** Whether a grid heads anew what another one headed with no row below: a head that stays in sight is printed twice. */
const isRepeated = ({ piece, words }: Token, above: readonly Token[], { strip }: Segment) =>
  strip.from === 'known' &&
  above.some((token) => token.words === words && token.piece.block !== piece.block);

/** Takes the heads among the labels of a segment to those seen before. */
export const collectHeads = (heads: Heads, tokens: readonly Token[], segment: Segment): void => {
  const headed = headedTable(tokens);
  heads.table = headed ?? heads.table;
  if (areProceedingRow(tokens, segment, heads)) return;
  for (const token of withUnknown(tokens, segment)) {
    heads.table = tableOf(token) ?? heads.table;
    const { table } = heads;
    if (!table) continue;
    if (BEGINS_PART.test(token.words) && !isAmong(token, heads)) heads.used['二'] = true;
    if (token.words === LABEL_HEAD) heads.label = token.piece;
    const isUnknown = token.meanings.length === 0;
    if (!isUnknown && !isHead(token, table)) continue;
    if (headed !== table && heads.used[table] && isAmbiguous(token.words)) continue;
    if (isRowLabel(token, segment)) continue;
    if (isRepeated(token, heads.tokens[table], segment)) heads.used[table] = true;
    add(heads, table, token);
  }
};
