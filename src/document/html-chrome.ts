/** A tag of a web page in, whether its content is no part of what a reader sees or wants out. */
import { isHiding, isVanishing } from './html-hiding.ts';
import type { Attributes } from './html-tokens.ts';

/** Elements whose content is no text of the page, to their end tags at any rate. */
const RAW = new Set('script style iframe textarea noembed noframes'.split(' '));
/** Controls, drawings and fallbacks. */
const ASIDE = new Set(
  'noscript template svg select button xml audio video canvas object del rt rp'.split(' '),
);

/** Whether an element's text is never read; `all` false: only where it surely ends. */
export const isUnread = (name: string, all: boolean): boolean =>
  RAW.has(name) || (all && ASIDE.has(name));

const VOID = new Set('area base br col embed hr img input link meta param source wbr'.split(' '));

/** Whether an element has no content and no end tag. */
export const isVoid = (name: string): boolean => VOID.has(name);

/** Classes that hide text from all but screen readers, by a style sheet that a saved page may lack. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/u;

/** Whether an element says that it is not displayed. */
export const isHidden = (
  { hidden, style, class: classes }: Attributes,
  isInline: boolean,
): boolean =>
  hidden !== undefined ||
  (style !== undefined && (isHiding(style) || (isInline && isVanishing(style)))) ||
  (classes !== undefined && FOR_SCREEN_READERS.test(classes));

/** Words in class or id by which sites mark navigation and page feet. */
const CHROME = new Set(
  'nav navbar topnav subnav menu crumb crumbs breadcrumb breadcrumbs foot footer copyright share'.split(
    ' ',
  ),
);

/** Whether an element calls itself navigation, breadcrumbs or page foot. */
export const isChrome = (name: string, attributes: Attributes): boolean => {
  if (name === 'nav' || name === 'footer') return true;
  if (name !== 'div' && name !== 'ul') return false;
  const words = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase();
  return words.split(/[\s_-]+/u).some((word) => CHROME.has(word));
};

/** Most characters that chrome may hold; an element with more is content, whatever it calls itself. */
export const MOST_CHROME = 400;

export interface LinkedText {
  readonly text: string;
  readonly links: number;
  readonly linkedCharacters: number;
}

const PLACE = /^[您你]?(?:当前|现在|所在|的)*(?:位置|所在)\s*[：:]/u;

/** Whether a paragraph is a bar of links (three or more, mostly links, no sentence) or tells the way here. */
export const isLinkBar = ({ text, links, linkedCharacters }: LinkedText): boolean => {
  const size = text.replace(/\s/gu, '').length;
  const isBar = linkedCharacters > size * 0.6 || /^(?:网站)?首\s?页/u.test(text);
  return (links >= 3 && isBar && !/[。；]/u.test(text)) || (links >= 1 && PLACE.test(text));
};

/** Elements whose end tag may be left out: the tags that end them. */
const CELLS = ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table'];
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', ...CELLS],
  li: ['li', 'ul', 'ol', ...CELLS],
  td: CELLS,
  th: CELLS,
  tr: CELLS.slice(2),
};

/** A region being passed over: says of each tag whether the region ends before it, with it, or goes on. */
export interface Region {
  readonly name: string;
  depth: number;
  tables: number;
}

/** A region that begins with an element. */
export const regionOf = (name: string): Region => ({ name, depth: 1, tables: 0 });

/** An opening tag inside a region; true where it ends the region and is itself outside. */
export const opensOutside = (region: Region, name: string): boolean => {
  if (region.tables === 0 && ENDED_BY[region.name]?.includes(name) === true) return true;
  if (name === 'table') region.tables += 1;
  if (name === region.name) region.depth += 1;
  return false;
};

/** A closing tag inside a region: `inside`, `last` (the region ends with it), or `outside`. */
export const closesRegion = (region: Region, name: string): 'inside' | 'last' | 'outside' => {
  if (name === region.name) region.depth -= 1;
  if (region.depth === 0) return 'last';
  if (name === 'table' && region.tables > 0) {
    region.tables -= 1;
    return 'inside';
  }
  const ends = region.tables === 0 && ENDED_BY[region.name]?.includes(name) === true;
  return ends && name !== region.name ? 'outside' : 'inside';
};
