/** The main part of a Word document in, its paragraphs and grids out, as Word shows them. */
import type { Block } from './document.ts';
import { type ListPlace, numberer, type Numbering } from './docx-numbering.ts';
import type { Style, Styles } from './docx-styles.ts';
import {
  endFieldCode,
  isDrawn,
  isOn,
  type Fields,
  type OpenRun,
  readFieldCharacter,
  readRunProperty,
  symbolOf,
} from './docx-run.ts';
import { endRow, newCell, newTable, spanOf, type WordTable } from './docx-table.ts';
import { cleanCells } from './docx-tabbed.ts';
import { cleanLine } from './html-inline.ts';
import { lineText, type Run } from './inline-runs.ts';
import { tableBlocks } from './open-table.ts';
import { eachElement, type Elements } from './xml.ts';

interface OpenParagraph {
  runs: Run[];
  style: Style | null;
  list: Partial<ListPlace>;
  outline: number | null;
}

interface State {
  readonly blocks: Block[];
  readonly paragraphs: OpenParagraph[];
  readonly tables: WordTable[];
  /** Names of the open elements. */
  readonly path: string[];
  /** How many elements deep in what is not shown; 0: shown. */
  passing: number;
  run: OpenRun;
  readonly fields: Fields;
  skipContents: boolean;
  /** The next control is not filled in; how deep its contents are once they are open. */
  unfilled: 'next' | number | null;
}

/** Elements whose content Word does not show: removed text, old properties, copies for old programs. */
const NOT_SHOWN = new Set(
  'del moveFrom mc:Fallback pPrChange rPrChange tcPrChange trPrChange tblPrChange tblPrExChange tblGridChange sectPrChange numberingChange instrText delText rt'.split(
    ' ',
  ),
);

const DEEPEST_TABLE = 12;

const newRun = (style: Style | null): OpenRun => ({
  isHidden: style?.isHidden ?? false,
  setting: style?.setting ?? 'plain',
});

/** What Word draws; a text box among it brings its own text. */
const PICTURES = new Set(['drawing', 'pict', 'object', 'ddList', 'sym']);

const target = ({ blocks, tables }: State): Block[] => {
  const table = tables.at(-1);
  return table ? (table.row.at(-1)?.blocks ?? table.outside) : blocks;
};

/** The printed number and the text; a number that ends in a sign needs no space. */
const labelled = (label: string, text: string): string =>
  label === '' || /[^\w]$/u.test(label) ? label + text : `${label} ${text}`;

const endParagraph = (state: State, label: (place: ListPlace) => string): void => {
  const paragraph = state.paragraphs.pop();
  if (!paragraph || paragraph.style?.isContents === true) return;
  const { list, level } = { ...paragraph.style?.list, ...paragraph.list };
  const number = list === undefined || list === '0' ? '' : label({ list, level: level ?? 0 });
  const heading = paragraph.outline ?? paragraph.style?.heading ?? null;
  const clean = state.tables.length > 0 ? cleanLine : cleanCells;
  for (const line of labelled(number, lineText(paragraph.runs)).split('\n')) {
    const text = clean(line);
    if (text !== '')
      target(state).push({ kind: 'paragraph', text, heading, line: null, page: null, box: null });
  }
};

const endTable = (state: State): void => {
  const table = state.tables.pop();
  if (!table) return;
  if (table.row.length > 0) endRow(table);
  for (const block of tableBlocks(table)) target(state).push(block);
};

type Attribute = Parameters<Elements['open']>[1];

/** Properties of the innermost paragraph. */
const readParagraphProperty = (
  state: State,
  styles: Styles,
  name: string,
  attribute: Attribute,
): void => {
  const paragraph = state.paragraphs.at(-1);
  if (!paragraph) return;
  const value = attribute('val');
  if (name === 'pStyle') paragraph.style = styles.get(value ?? '') ?? null;
  else if (name === 'ilvl') paragraph.list = { ...paragraph.list, level: Number(value ?? 0) };
  else if (name === 'numId') paragraph.list = { ...paragraph.list, list: value ?? '0' };
  else if (name === 'outlineLvl' && Number(value) < 9) paragraph.outline = Number(value) + 1;
};

/** Properties of the innermost table's row and cell. */
const readTableProperty = (state: State, name: string, attribute: Attribute): void => {
  const table = state.tables.at(-1);
  const cell = table?.row.at(-1);
  if (!table) return;
  if (name === 'gridBefore') table.before = spanOf(attribute('val'));
  else if (!cell) return;
  else if (name === 'gridSpan') cell.columnSpan = spanOf(attribute('val'));
  else if (name === 'vMerge')
    cell.vertical = attribute('val') === 'restart' ? 'restart' : 'continue';
  else if (name === 'hMerge' && attribute('val') !== 'restart') cell.horizontal = 'continue';
};

/** Adds text to the innermost paragraph, where the run is shown and no mere request to fill in a control. */
const addText = ({ paragraphs, run, fields, unfilled }: State, text: string): void => {
  if (run.isHidden || fields.inCode.includes(true) || text === '') return;
  if (typeof unfilled === 'number' && !/\d/u.test(text)) return;
  paragraphs.at(-1)?.runs.push({ text, setting: run.setting });
};

const RUN_TEXT: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

const readRunPart = (
  state: State,
  styles: Styles,
  parent: string,
  name: string,
  attribute: Attribute,
): void => {
  if (name === 'r') state.run = newRun(state.paragraphs.at(-1)?.style ?? null);
  else if (parent === 'rPr' && state.path.at(-2) === 'r')
    readRunProperty(state.run, styles, name, attribute('val'));
  else if (name === 'fldChar') readFieldCharacter(state.fields, attribute('fldCharType'));
  else if (name === 'sym' && !isDrawn(attribute('font')))
    addText(state, symbolOf(attribute('char')));
  else if (PICTURES.has(name)) {
    const cell = state.tables.at(-1)?.row.at(-1);
    if (cell) cell.hasPicture = true;
  } else if (parent === 'r') addText(state, RUN_TEXT[name] ?? '');
};

const openStructure = (state: State, name: string): void => {
  if (name === 'p') state.paragraphs.push({ runs: [], style: null, list: {}, outline: null });
  else if (name === 'tbl') {
    if (state.tables.length < DEEPEST_TABLE) state.tables.push(newTable(target(state)));
  } else if (name === 'tc') state.tables.at(-1)?.row.push(newCell());
};

const closeStructure = (state: State, name: string, label: (place: ListPlace) => string): void => {
  const table = state.tables.at(-1);
  if (name === 'p') {
    endParagraph(state, label);
    endFieldCode(state.fields);
  } else if (name === 'tbl') endTable(state);
  else if (name === 'tr' && table) endRow(table);
};

/** The blocks of a part that the body takes in as it stands, by the id of its relationship. */
export type Chunk = (id: string) => readonly Block[];

/** Reads word/document.xml (or what stands for it). @throws TooSlow after the deadline. */
export const readBody = (
  source: string,
  {
    styles,
    numbering,
    chunk,
  }: { readonly styles: Styles; readonly numbering: Numbering; readonly chunk: Chunk },
  deadline: number,
): readonly Block[] => {
  const state: State = {
    blocks: [],
    paragraphs: [],
    tables: [],
    path: [],
    passing: 0,
    run: newRun(null),
    fields: { inCode: [] },
    skipContents: false,
    unfilled: null,
  };
  const label = numberer(numbering);
  const open: Elements['open'] = (name, attribute) => {
    const parent = state.path.at(-1) ?? '';
    const isGone = name === 'del' || (name === 'hidden' && isOn(attribute('val')));
    if (isGone && parent === 'trPr')
      for (const table of state.tables.slice(-1)) table.isDeleted = true;
    if (state.passing > 0 || NOT_SHOWN.has(name) || (name === 'sdtContent' && state.skipContents)) {
      state.skipContents = false;
      state.passing += 1;
    } else {
      if (name === 'docPartGallery') state.skipContents = attribute('val') === 'Table of Contents';
      if (name === 'showingPlcHdr' && isOn(attribute('val'))) state.unfilled = 'next';
      if (name === 'sdtContent' && state.unfilled === 'next') state.unfilled = state.path.length;
      openStructure(state, name);
      if (name === 'altChunk')
        for (const block of chunk(attribute('r:id') ?? '')) target(state).push(block);
      readParagraphProperty(state, styles, name, attribute);
      readTableProperty(state, name, attribute);
      readRunPart(state, styles, parent, name, attribute);
    }
    state.path.push(name);
  };
  const close: Elements['close'] = (name) => {
    state.path.pop();
    if (state.unfilled === state.path.length) state.unfilled = null;
    if (state.passing > 0) state.passing -= 1;
    else closeStructure(state, name, label);
  };
  const text: Elements['text'] = (piece) => {
    const name = state.path.at(-1);
    if (state.passing === 0 && (name === 't' || name === 'm:t')) addText(state, piece);
  };
  eachElement(source, { open, close, text }, deadline);
  while (state.tables.length > 0) endTable(state);
  return state.blocks;
};
