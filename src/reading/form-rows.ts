/** Segments in; the rows of the three forms out, each with its label, its cells and the heads above it. */
import type { ProceedingId, StageId, SubjectId } from '../vocabulary/metrics.ts';
import { isAmbiguous, type Label } from './labels.ts';
import type { Piece } from './pieces.ts';
import { stageOf, type How } from './row-label.ts';
import { hasCells, type Segment } from './segments.ts';
import { similarSubject } from './similar-label.ts';
import { meaning, tokensOf, type Token } from './tokens.ts';

interface RowBase {
  readonly how: How;
  /** Row label as printed. */
  readonly label: string;
  readonly cells: readonly Piece[];
  /** Labels printed since the last row with numbers: the column heads. */
  readonly heads: readonly Token[];
  readonly segment: Segment;
}

export type FormRow =
  | (RowBase & { readonly table: '二'; readonly id: SubjectId })
  | (RowBase & { readonly table: '三'; readonly id: StageId })
  | (RowBase & { readonly table: '四'; readonly id: ProceedingId | null });

type Table = FormRow['table'];

const TABLE_OF: Readonly<Record<Label['kind'], Table | null>> = {
  subject: '二',
  quantity: '二',
  stage: '三',
  applicant: '三',
  organizations: '三',
  proceeding: '四',
  result: '四',
  frame: null,
};

const tableOf = (token: Token): Table | null => {
  if (isAmbiguous(token.words)) return null;
  const label = token.meanings[0];
  if (!label) return null;
  return label.kind === 'frame' ? label.table : TABLE_OF[label.kind];
};

/** What the reader knows when it comes to a segment. */
interface State {
  readonly rows: FormRow[];
  readonly heads: Record<Table, readonly Token[]>;
  /** A row with numbers came after the heads: the next heads begin anew. */
  readonly used: Record<Table, boolean>;
  table: Table | null;
  previous: StageId | null;
  /** Words without cells just above. */
  pending: readonly Piece[];
}

const isHead = (token: Token, table: Table): boolean => {
  if (table === '二') return meaning(token, 'quantity') !== undefined;
  if (table === '三')
    return (
      meaning(token, 'applicant') !== undefined || meaning(token, 'organizations') !== undefined
    );
  return meaning(token, 'result') !== undefined || meaning(token, 'proceeding') !== undefined;
};

const collectHeads = (state: State, tokens: readonly Token[]): void => {
  for (const token of tokens) {
    state.table = tableOf(token) ?? state.table;
    const { table } = state;
    if (!table || !isHead(token, table)) continue;
    if (state.used[table] && isAmbiguous(token.words)) continue;
    state.heads[table] = state.used[table] ? [token] : [...state.heads[table], token];
    state.used[table] = false;
  }
};

const MOST_PENDING = 4;

const printedLabel = (piece: Piece): string => piece.text.replace(/\s+/gu, '');

const stageRow = (state: State, segment: Segment, tokens: readonly Token[]): boolean => {
  const { texts } = segment;
  const alone = stageOf(texts, tokens, state.previous);
  const joined =
    !alone || alone.stage.group === true
      ? stageOf(
          [...state.pending, ...texts].slice(-2),
          tokensOf([...state.pending, ...texts]),
          state.previous,
        )
      : null;
  const found = alone && alone.stage.group !== true ? alone : (joined ?? alone);
  if (!found || found.stage.group === true) return false;
  state.rows.push({
    table: '三',
    id: found.stage.id as StageId,
    how: found.how,
    label: printedLabel(found.piece),
    cells: segment.cells,
    heads: state.heads['三'],
    segment,
  });
  state.previous = found.stage.id as StageId;
  return true;
};

const subjectRow = (state: State, segment: Segment, tokens: readonly Token[]): boolean => {
  const token = tokens.findLast((t) => meaning(t, 'subject') !== undefined);
  const piece = token?.piece ?? segment.texts.at(-1);
  if (!piece) return false;
  const exact = token && meaning(token, 'subject')?.id;
  const id = exact ?? (similarSubject(piece.text) as SubjectId | null);
  if (!id) return false;
  state.rows.push({
    table: '二',
    id,
    how: exact ? 'exact' : 'similar',
    label: printedLabel(piece),
    cells: segment.cells,
    heads: state.heads['二'],
    segment,
  });
  return true;
};

const appealRow = (state: State, segment: Segment, tokens: readonly Token[]): boolean => {
  const own = tokens.findLast((token) => meaning(token, 'proceeding') !== undefined);
  const results = tokens.filter((token) => meaning(token, 'result') !== undefined);
  const id = own && results.length === 0 ? (meaning(own, 'proceeding')?.id ?? null) : null;
  state.rows.push({
    table: '四',
    id,
    how: 'exact',
    label: own && id ? printedLabel(own.piece) : '',
    cells: segment.cells,
    heads: state.heads['四'],
    segment,
  });
  return true;
};

const rowOf = (state: State, segment: Segment, tokens: readonly Token[]): boolean => {
  if (state.table === '二' && tokens.some((token) => tableOf(token) === '三')) state.table = '三';
  if (state.table === '二') return subjectRow(state, segment, tokens);
  if (state.table === '三') return stageRow(state, segment, tokens);
  return state.table === '四' && appealRow(state, segment, tokens);
};

const MOST_BLANK = 15;

/** The line of table four with nothing in it: as many empty cells as heads, in a line of their own. */
const isEmptyAppeal = (state: State, segment: Segment): boolean => {
  const results = state.heads['四'].filter((token) => meaning(token, 'result') !== undefined);
  const [first] = segment.cells;
  const own = segment.texts.every((text) => text.block !== first?.block || text.row !== first.row);
  const { length } = segment.cells;
  return (
    state.table === '四' && own && length > 0 && length <= MOST_BLANK && length === results.length
  );
};

/** A row whose cells are all empty has one row label and cells behind it. */
const isEmptyRow = (state: State, segment: Segment, tokens: readonly Token[]): boolean => {
  if (isEmptyAppeal(state, segment)) return true;
  if (state.table === '四' || segment.cells.length === 0) return false;
  const labels = tokens.filter((token) => {
    const stage = isAmbiguous(token.words) ? undefined : meaning(token, 'stage');
    return stage !== undefined || meaning(token, 'subject') !== undefined;
  });
  return labels.length > 0 || stageOf(segment.texts, tokens, state.previous)?.how === 'context';
};

/** The rows of the forms that the segments print, in the order of the document. */
export const formRowsOf = (segments: readonly Segment[]): readonly FormRow[] => {
  const state: State = {
    rows: [],
    heads: { 二: [], 三: [], 四: [] },
    used: { 二: false, 三: false, 四: false },
    table: null,
    previous: null,
    pending: [],
  };
  for (const segment of segments) {
    const tokens = tokensOf(segment.texts);
    collectHeads(state, tokens);
    const filled = hasCells(segment);
    const isRow = (filled || isEmptyRow(state, segment, tokens)) && rowOf(state, segment, tokens);
    if (isRow && filled && state.table) state.used[state.table] = true;
    state.pending = isRow ? [] : [...state.pending, ...segment.texts].slice(-MOST_PENDING);
  }
  return state.rows;
};
