/** Content and style in, the file out: its bytes, and what a perfect reader reads in it. */
import type { Browser } from 'playwright-core';
import type { Cells, Content } from './content.ts';
import { printAsDocx } from './docx.ts';
import { encodeText } from './encode.ts';
import { flowAsText, flowOf, openCells, type FlowBlock } from './flow.ts';
import { openInHtml, printAsHtml } from './html.ts';
import { printAsMarkdown } from './markdown.ts';
import { printAsPdf } from './pdf.ts';
import type {
  DocxStyle,
  HtmlStyle,
  MarkdownStyle,
  PdfStyle,
  Style,
  TextStyle,
  WordStyle,
} from './style.ts';
import { printAsText } from './text.ts';

export interface Written {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The file as a person looks at it, for messages of failing tests. */
  readonly source: string;
  readonly expected: Cells;
  /** Cells that the print itself leaves open: a reader may call these unsure, but not read them wrong. */
  readonly uncertain: ReadonlySet<string>;
}

const EXTENSIONS = { text: 'txt', markdown: 'md', html: 'html' } as const;

interface Source {
  readonly source: string;
  readonly uncertain: readonly string[];
}

/** Styles whose file is text in an encoding. */
export interface PlainStyle extends Style {
  readonly body: TextStyle | MarkdownStyle | HtmlStyle;
}

/** Prints blocks as the text of a file, not yet encoded. */
export const printPlain = (flow: readonly FlowBlock[], body: PlainStyle['body']): Source => {
  const split = openCells(flow);
  if (body.format === 'html')
    return { source: printAsHtml(flow, body), uncertain: [...split, ...openInHtml(flow, body)] };
  const { lines, uncertain } =
    body.format === 'text' ? printAsText(flow, body) : printAsMarkdown(flow, body);
  return { source: lines.join('\n'), uncertain: [...split, ...uncertain] };
};

/** The file's name for a format, which tells nothing about the report. */
export const fileNameOf = (body: PlainStyle['body']): string => `report.${EXTENSIONS[body.format]}`;

/** Rows with a wrong number and cells that hold nothing: no sum proves there which columns are empty. */
const unproven = ({ cells, planted }: Content, { blank }: WordStyle): readonly string[] => {
  if (blank !== '') return [];
  const rowOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
  const rows = new Set(planted.map(rowOf));
  const gaps = new Set([...cells].flatMap(([id, value]) => (value === null ? [rowOf(id)] : [])));
  return [...cells.keys()].filter((id) => rows.has(rowOf(id)) && gaps.has(rowOf(id)));
};

/** Writes a text, Markdown or HTML file. */
export const writePlain = (content: Content, style: PlainStyle): Written => {
  const { source, uncertain } = printPlain(flowOf(content, style.words), style.body);
  return {
    bytes: encodeText(source, style.body.encoding),
    fileName: fileNameOf(style.body),
    source,
    expected: content.cells,
    uncertain: new Set([...uncertain, ...unproven(content, style.words)]),
  };
};

/** Writes a DOCX file. */
export const writeDocx = async (
  content: Content,
  words: WordStyle,
  body: DocxStyle,
): Promise<Written> => {
  const flow = flowOf(content, words);
  return {
    bytes: await printAsDocx(flow, body),
    fileName: 'report.docx',
    source: flowAsText(flow),
    expected: content.cells,
    uncertain: new Set(openCells(flow)),
  };
};

/** Prints a PDF file in the browser given. Without lines the print leaves every cell open. */
export const writePdf = async (
  content: Content,
  words: WordStyle,
  body: PdfStyle,
  browser: Browser,
): Promise<Written> => {
  const flow = flowOf(content, words);
  return {
    bytes: await printAsPdf(flow, body, browser),
    fileName: 'report.pdf',
    source: flowAsText(flow),
    expected: content.cells,
    uncertain: new Set(body.borders === 'none' ? content.cells.keys() : openCells(flow)),
  };
};
