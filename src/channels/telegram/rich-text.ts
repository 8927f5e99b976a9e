/** Text with simple styles in, the HTML of the Bot API out; content is escaped here and nowhere else. */

export type Style = 'plain' | 'bold' | 'italic' | 'code';

/** A run of text in one style, without line breaks. */
export interface Span {
  readonly text: string;
  readonly style: Style;
  /** A web address that the text leads to. */
  readonly href?: string;
}

export type Line = readonly Span[];

/** Lines that belong together; a quote is set apart. */
export interface Block {
  readonly quote: boolean;
  readonly lines: readonly Line[];
}

const TAGS: Readonly<Record<Style, readonly [string, string]>> = {
  plain: ['', ''],
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  code: ['<code>', '</code>'],
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The three characters that the Bot API's HTML mode asks to be escaped, and the quote that ends an address. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

export const plain = (text: string): Span => ({ text, style: 'plain' });
export const bold = (text: string): Span => ({ text, style: 'bold' });
export const italic = (text: string): Span => ({ text, style: 'italic' });
export const link = (text: string, href: string): Span => ({ text, style: 'plain', href });
export const code = (text: string): Span => ({ text, style: 'code' });

/** Text that may hold line breaks, as lines of one style. */
export const linesOf = (text: string, span: (text: string) => Span = plain): readonly Line[] =>
  text.split('\n').map((line) => [span(line)]);

const spanHtml = ({ text, style, href }: Span): string => {
  const [open, close] =
    href === undefined ? TAGS[style] : [`<a href="${escapeHtml(href)}">`, '</a>'];
  return text === '' ? '' : `${open}${escapeHtml(text)}${close}`;
};

/** One line of HTML; every tag opened in it is closed in it. */
export const lineHtml = (line: Line): string => line.map(spanHtml).join('');
