/** A document opened: paragraphs and grids in reading order, whatever the format; knows nothing of reports. */

/** Where something stands; lines and pages count from 1, boxes in points from the lower left corner. */
export interface Position {
  readonly line: number | null;
  readonly page: number | null;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

export interface Paragraph extends Position {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Heading level where the format tells (Markdown #, HTML h1, DOCX Heading 1), else null. */
  readonly heading: number | null;
}

/** `column` and `columnSpan` are only meaningful in a grid whose `columns` are `known`. */
export interface Cell extends Position {
  /** Text as printed; line breaks inside the cell kept as \n. */
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table row: cells that begin in it, from left to right (cells spanning from above are not repeated). */
export interface Row {
  readonly cells: readonly Cell[];
}

/**
 * `known`: the format says which column each cell is in (HTML, DOCX, ruled PDF).
 * `counted`: cells are in order, but merged cells were dropped or doubled on the way (text, Markdown).
 */
export interface Grid extends Position {
  readonly kind: 'grid';
  readonly rows: readonly Row[];
  readonly columns: 'known' | 'counted';
}

export type Block = Paragraph | Grid;

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

export interface Document {
  readonly format: Format;
  readonly blocks: readonly Block[];
  /** Title the format itself carries (<title>, document properties), null where none. */
  readonly title: string | null;
  /** Publication date that a web page states in its head, as written there. */
  readonly published?: string;
}

/** What may be spent on one document. */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  readonly cells: number;
  /** Milliseconds for opening. */
  readonly time: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 30_000_000,
  pages: 300,
  cells: 200_000,
  time: 20_000,
};

/** Why a document cannot be opened: a stable code and what to do, in Chinese. */
export interface OpeningError {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'unsupported-format'
    | 'legacy-doc'
    | 'scanned-pdf'
    | 'encrypted'
    | 'damaged'
    | 'too-many-pages'
    | 'too-slow'
    | 'zip-bomb';
  readonly message: string;
}

/** Opening never throws on content: it gives a document or an error. */
export type Opened = { readonly document: Document } | { readonly error: OpeningError };

/** The one signature every format reader has: bytes in, document or error out. */
export type FormatReader = (bytes: Uint8Array, limits: Limits) => Promise<Opened>;
