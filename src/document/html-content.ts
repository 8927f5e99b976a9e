/** Tags and texts of a web page in, one by one; its title, publication date, paragraphs and grids out. */
import type { Block } from './document.ts';
import { closesRegion, isHidden, isUnread, isVoid, opensOutside, regionOf } from './html-chrome.ts';
import {
  closeTablePart,
  endChrome,
  endParagraph,
  endTable,
  newState,
  openTablePart,
  startChrome,
  type State,
} from './html-flow.ts';
import { cleanLine } from './html-inline.ts';
import {
  addText,
  closeSetting,
  openInCell,
  openSetting,
  openStruckBlock,
} from './html-inline-elements.ts';
import { bearsName, withSheets, type StyledNames } from './html-styles.ts';
import type { Attributes, Tags } from './html-tokens.ts';

export interface Content {
  readonly title: string | null;
  readonly published: string | null;
  readonly blocks: readonly Block[];
  /** A region passed over never ended: something was lost. */
  readonly swallowed: boolean;
  /** Tables in regions that are not displayed. */
  readonly hiddenTables: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label link mark meta nobr o:p q rp rt ruby s samp small span st1:chsdate strike strong sub sup time tt u v:shape var wbr'.split(
    ' ',
  ),
);

const PUBLISHED = /^(?:pubdate|publishdate|publish_date|publishtime)$/iu;

const headingLevel = (name: string): number | null =>
  /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : null;

const readMeta = (state: State, { name, content }: Attributes): void => {
  if (name !== undefined && content !== undefined && PUBLISHED.test(name))
    state.published ??= content.trim() || null;
};

/**
 * A page's content, gathered from its tags. `passHidden`: elements that are not displayed, by themselves or
 * by these names, and controls are left out.
 */
export const gatherContent = (
  lineAt: (offset: number) => number,
  passHidden: boolean,
  names: StyledNames,
): { readonly tags: Tags; readonly finish: () => Content } => {
  const state = newState();
  const open: Tags['open'] = (name, attributes, at) => {
    if (state.passing) {
      if (name === 'table' && state.passing.hidden) state.hiddenTables += 1;
      if (!opensOutside(state.passing.region, name)) return;
      state.passing = null;
    }
    const isInline = INLINE.has(name);
    const unseen =
      passHidden && (isHidden(attributes, isInline) || bearsName(names, attributes, isInline));
    const hidden = unseen && !isVoid(name);
    if (!INLINE.has(name)) endParagraph(state);
    if (!unseen) openInCell(state, name, attributes, lineAt(at));
    const isField = name === 'textarea' && state.cell !== null;
    if (hidden || (isUnread(name, passHidden) && !isField)) {
      if (name === 'table' && hidden) state.hiddenTables += 1;
      state.passing = { region: regionOf(name), hidden };
      return;
    }
    if (INLINE.has(name)) openSetting(state, name, withSheets(names, attributes));
    if (name === 'title') state.inTitle = true;
    else if (name === 'meta') readMeta(state, attributes);
    else if (name === 'a') {
      state.inLink = true;
      state.inline.links += 1;
    } else if (!INLINE.has(name)) {
      state.heading = headingLevel(name) ?? state.heading;
      startChrome(state, name, attributes);
      openTablePart(state, name, attributes, lineAt(at));
      openStruckBlock(state, name, withSheets(names, attributes));
    }
  };
  const close: Tags['close'] = (name) => {
    if (state.passing) {
      const ends = closesRegion(state.passing.region, name);
      if (ends !== 'inside') state.passing = null;
      if (ends !== 'outside') return;
    }
    if (name === 'title') state.inTitle = false;
    if (name === 'a') state.inLink = false;
    if (INLINE.has(name)) {
      closeSetting(state, name);
      return;
    }
    endParagraph(state);
    closeSetting(state, name);
    if (headingLevel(name) !== null) state.heading = null;
    endChrome(state, name);
    closeTablePart(state, name);
  };
  const text: Tags['text'] = (piece, at) => {
    if (state.passing) return;
    if (state.inTitle) {
      state.title = (state.title ?? '') + piece;
      return;
    }
    addText(state, piece, lineAt(at));
    if (state.inLink) state.inline.linked += piece.trim().length;
  };
  const finish = (): Content => {
    while (state.tables.length > 0) endTable(state);
    endParagraph(state);
    const { published, blocks, hiddenTables, passing } = state;
    const title = cleanLine(state.title ?? '') || null;
    return { title, published, blocks, hiddenTables, swallowed: passing !== null };
  };
  return { tags: { open, close, text }, finish };
};
