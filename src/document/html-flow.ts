/** The state of a web page being read in, changed tag by tag: paragraphs, tables and chrome end where they end. */
import type { Block } from './document.ts';
import { isChrome, isLinkBar, MOST_CHROME, type Region, regionOf } from './html-chrome.ts';
import { cleanLine } from './html-inline.ts';
import { lineText, type Run, type Setting } from './inline-runs.ts';
import { type OpenCell, type OpenTable, tableBlocks } from './open-table.ts';
import type { Attributes } from './html-tokens.ts';

/** What has been read so far, and what is open. */
export interface State {
  title: string | null;
  published: string | null;
  blocks: Block[];
  tables: OpenTable[];
  cell: OpenCell | null;
  /** Cells that wait while a table inside them is read. */
  readonly waiting: (OpenCell | null)[];
  inline: { runs: Run[]; line: number; links: number; linked: number };
  /** The inline element that sets its text otherwise than plain, and how. */
  set: { readonly region: Region; readonly setting: Setting } | null;
  heading: number | null;
  inLink: boolean;
  inTitle: boolean;
  passing: { readonly region: Region; readonly hidden: boolean } | null;
  chrome: { readonly region: Region; readonly into: Block[]; readonly from: number } | null;
  hiddenTables: number;
}

/** The state before the first tag. */
export const newState = (): State => ({
  title: null,
  published: null,
  blocks: [],
  tables: [],
  cell: null,
  waiting: [],
  inline: newInline(),
  set: null,
  heading: null,
  inLink: false,
  inTitle: false,
  passing: null,
  chrome: null,
  hiddenTables: 0,
});

/** Tables inside tables beyond this are no design but an attack. */
const DEEPEST_TABLE = 12;

const newInline = (): State['inline'] => ({ runs: [], line: 0, links: 0, linked: 0 });

const span = (value: string | undefined): number => {
  const digits = /^\s*(\d{1,6})/u.exec(value ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits);
};

const target = (state: State): Block[] =>
  state.cell?.blocks ?? state.tables.at(-1)?.outside ?? state.blocks;

/** Ends the paragraph being read. */
export const endParagraph = (state: State): void => {
  if (state.inline.runs.length === 0) return;
  const { runs, line, links, linked } = state.inline;
  state.inline = newInline();
  const text = cleanLine(lineText(runs));
  if (text === '') return;
  if (state.cell === null && isLinkBar({ text, links, linkedCharacters: linked })) return;
  const { heading } = state;
  target(state).push({ kind: 'paragraph', text, heading, line, page: null, box: null });
};

const endCell = (state: State): void => {
  endParagraph(state);
  state.cell = null;
  state.set = null;
};

const openTable = (state: State, line: number): void => {
  state.tables.push({ rows: [], line, group: 0, outside: target(state) });
  state.waiting.push(state.cell);
  state.cell = null;
};

/** Ends the innermost table: its blocks go where it stands. */
export const endTable = (state: State): void => {
  endCell(state);
  const table = state.tables.pop();
  state.cell = state.waiting.pop() ?? null;
  if (table) for (const block of tableBlocks(table)) target(state).push(block);
};

const openRow = (table: OpenTable): OpenTable['rows'][number] => {
  const row = { cells: [], group: table.group };
  table.rows.push(row);
  return row;
};

const openCell = (state: State, { colspan, rowspan }: Attributes, line: number): void => {
  const table = state.tables.at(-1);
  if (!table) return;
  endCell(state);
  const columnSpan = Math.max(1, span(colspan));
  const cell = { blocks: [], hasPicture: false, columnSpan, rowSpan: span(rowspan), line };
  (table.rows.at(-1) ?? openRow(table)).cells.push(cell);
  state.cell = cell;
};

/** What an opening tag that belongs to a table does. */
export const openTablePart = (
  state: State,
  name: string,
  attributes: Attributes,
  line: number,
): void => {
  const table = state.tables.at(-1);
  if (name === 'table' && state.tables.length < DEEPEST_TABLE) openTable(state, line);
  else if (!table) return;
  else if (name === 'td' || name === 'th') openCell(state, attributes, line);
  else if (name === 'tr') {
    endCell(state);
    openRow(table);
  } else if (name === 'tbody' || name === 'thead' || name === 'tfoot') {
    endCell(state);
    table.group += 1;
  }
};

/** What a closing tag that belongs to a table does. */
export const closeTablePart = (state: State, name: string): void => {
  if (state.tables.length === 0) return;
  if (name === 'table') endTable(state);
  else if (['td', 'th', 'tr', 'tbody', 'thead', 'tfoot'].includes(name)) endCell(state);
};

/** Marks where an element begins that may be chrome. */
export const startChrome = (state: State, name: string, attributes: Attributes): void => {
  if (state.chrome) {
    if (state.chrome.region.name === name) state.chrome.region.depth += 1;
  } else if (state.tables.length === 0 && isChrome(name, attributes))
    state.chrome = { region: regionOf(name), into: state.blocks, from: state.blocks.length };
};

/** At the end of a chrome element: small and without a table, it goes; else it was content after all. */
export const endChrome = (state: State, name: string): void => {
  const { chrome } = state;
  if (chrome?.region.name !== name) return;
  chrome.region.depth -= 1;
  if (chrome.region.depth > 0) return;
  state.chrome = null;
  const inside = chrome.into.slice(chrome.from);
  const size = inside.reduce(
    (n, block) => n + (block.kind === 'grid' ? MOST_CHROME : block.text.length),
    0,
  );
  if (size < MOST_CHROME) chrome.into.length = chrome.from;
};
