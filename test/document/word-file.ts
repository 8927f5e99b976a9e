/** The body of a Word document as XML in, the bytes of a docx file out. */
import { zip } from '../fuzz/zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const CHUNK = `<Relationships><Relationship Id="c" Type="${OFFICE}/aFChunk" Target="chunk.mht"/></Relationships>`;

export interface WordParts {
  readonly body: string;
  /** Children of w:styles. */
  readonly styles?: string;
  /** Children of w:numbering. */
  readonly numbering?: string;
  /** A part that the body takes in by `<w:altChunk r:id="c"/>`. */
  readonly chunk?: string;
}

const part = (root: string, content: string): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0"?><w:${root} xmlns:w="${W}" xmlns:mc="urn:mc">${content}</w:${root}>`,
  );

/** A docx file of the parts given. */
export const wordFile = ({ body, styles, numbering, chunk }: WordParts): Uint8Array =>
  zip(
    new Map([
      ['[Content_Types].xml', Buffer.from(TYPES)],
      ['_rels/.rels', Buffer.from(RELATIONSHIPS)],
      ['word/document.xml', part('document', `<w:body>${body}</w:body>`)],
      ...(styles === undefined ? [] : [['word/styles.xml', part('styles', styles)] as const]),
      ...(numbering === undefined
        ? []
        : [['word/numbering.xml', part('numbering', numbering)] as const]),
      ...(chunk === undefined
        ? []
        : [
            ['word/chunk.mht', Buffer.from(chunk)] as const,
            ['word/_rels/document.xml.rels', Buffer.from(CHUNK)] as const,
          ]),
    ]),
  );

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of the XML given. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A cell with its properties (gridSpan, vMerge …). */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`;

export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
