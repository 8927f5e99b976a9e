/** Inline elements in as they open and close; what they do to the text of a page being read. */
import { isVoid, regionOf } from './html-chrome.ts';
import type { State } from './html-flow.ts';
import { settingOf } from './html-hiding.ts';
import type { Attributes } from './html-tokens.ts';

const SHOWS_VALUE = /^(?:text|number|tel)?$/iu;
const PICTURES = new Set('img canvas svg object embed video select button v:imagedata'.split(' '));
const SPACER = /^\s*[0-3](?:px)?\s*$/u;

/** Text at this place of the source. */
export const addText = (state: State, text: string, line: number): void => {
  const { inline, set } = state;
  if (inline.runs.length === 0) {
    if (text.trim() === '') return;
    inline.line = line;
  }
  inline.runs.push({ text, setting: set?.setting ?? 'plain' });
};

/** In a table's cell: the value of a field that is filled in, and that there is a picture or a choice. */
export const openInCell = (
  state: State,
  name: string,
  { type = '', value, width, height }: Attributes,
  line: number,
): void => {
  if (!state.cell) return;
  if (name === 'input' && value !== undefined && SHOWS_VALUE.test(type.trim()))
    addText(state, value, line);
  const isSpacer = [width, height].some((size) => size !== undefined && SPACER.test(size));
  if (PICTURES.has(name) && !isSpacer) state.cell.hasPicture = true;
};

/** Begins, or goes deeper into, an element that sets its text otherwise. */
export const openSetting = (state: State, name: string, attributes: Attributes): void => {
  if (state.set) {
    if (state.set.region.name === name) state.set.region.depth += 1;
    return;
  }
  const setting = settingOf(name, attributes);
  if (setting !== 'plain' && !isVoid(name)) state.set = { region: regionOf(name), setting };
};

/** In a table's cell, with which it ends at the latest: a block, or the cell itself, that is crossed out. */
export const openStruckBlock = (state: State, name: string, attributes: Attributes): void => {
  if (state.cell && settingOf(name, attributes) === 'struck') openSetting(state, name, attributes);
};

/** Ends such an element. */
export const closeSetting = (state: State, name: string): void => {
  if (state.set?.region.name !== name) return;
  state.set.region.depth -= 1;
  if (state.set.region.depth === 0) state.set = null;
};
