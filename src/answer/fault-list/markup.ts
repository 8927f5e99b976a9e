/** Pieces of HTML in, one piece out; everything put into a template is escaped, unless it is a piece itself. */

const MARKUP = Symbol('markup');

/** Text that is HTML already. */
export interface Markup {
  readonly [MARKUP]: true;
  readonly text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that neither HTML nor XML can hold. */
const FORBIDDEN = /[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}|[^\P{Cc}\n\t]/gu;

/** Any text without what a document cannot hold or what could turn the direction of others. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '');

const escape = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

type Part = string | number | Markup | readonly Part[];

const rendered = (part: Part): string => {
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'text' in part ? part.text : part.map(rendered).join('');
};

/** A tag for templates: markup`<td>${text}</td>`. */
export const markup = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  [MARKUP]: true,
  text: pieces.map((piece, at) => piece + rendered(parts[at] ?? '')).join(''),
});
