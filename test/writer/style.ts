/** How a made-up report is printed: words and numbers, then the body of one format. */
export interface WordStyle {
  readonly script: '简' | '繁';
  readonly brackets: '（）' | '()' | '() ';
  /** Behind the numbers of rows; `none` leaves the number out too. */
  readonly dot: '.' | '．' | '、' | '. ' | 'none';
  readonly digits: 'narrow' | 'wide';
  readonly thousands: '' | ',' | '，';
  /** What a blank cell holds. */
  readonly blank: '' | '/' | '-' | '—' | '无';
  readonly change: 'plain' | '+' | '增' | '↑';
  readonly amountUnit: '' | '万元' | '万' | '元' | '亿元';
  /** Counts with their unit: 22件. */
  readonly countUnit: boolean;
  /**
   * Figures with a space between their digits, as PDF makes them; counted through all forms.
   * Not where blank cells hold nothing: one number too many and one too few would look whole.
   */
  readonly split: readonly number[];
  /** Figures of form two with a remark behind the number; counted through the form. */
  readonly noted: readonly number[];
  /** Takes another of the labels that the table of metrics knows, where there is one. */
  readonly otherLabels: boolean;
  /** Spaces between the characters of short column heads: 自 然 人. */
  readonly spacedHeads: boolean;
  /** Labels and heads with a doubled or dropped character, one a row; `row` counts rows of all forms. */
  readonly mangled: readonly Mangling[];
  /** The head of form three lost its column 其他, the rows keep seven values. */
  readonly lostHead: boolean;
  /** Labels are broken every so many characters; 0 leaves them whole. */
  readonly labelWidth: number;
}

export interface Mangling {
  readonly row: number;
  readonly kind: 'doubled' | 'dropped';
  readonly at: number;
}

export type PageNumber = '— 2 —' | '- 2 -' | '第2页' | '第 2 页 共 9 页' | '2/9' | 'form feed';

/** A page ends after every so many rows of a table; 0 for none. */
export interface Paging {
  readonly rows: number;
  readonly number: PageNumber;
  readonly repeatHead: boolean;
}

/** Where merged cells go when a table becomes rows of text. */
export type Merged = 'kept' | 'dropped' | 'doubled' | 'kept-down';

/** Tabs too many or too few before the figures of a row; `row` counts rows of all forms. */
export interface Shift {
  readonly row: number;
  readonly by: -1 | 1;
}

export type TextStyle =
  | {
      readonly format: 'text';
      readonly table: 'tabs';
      readonly merged: Merged;
      readonly shifts: readonly Shift[];
      /** Where a broken label goes on: in its cell after a space, or in a row of its own below. */
      readonly brokenLabel: 'space' | 'row-below';
      readonly trailing: 'none' | 'one-tab' | 'trimmed';
      readonly paging: Paging;
      readonly encoding: Encoding;
    }
  | {
      readonly format: 'text';
      readonly table: 'spaces';
      /** `aligned`: padded to the width of the column, wide characters counting two. */
      readonly gap: ' ' | '  ' | '　' | '      ' | 'aligned';
      /** A broken label in one piece, going on below its numbers, or with its numbers in the middle. */
      readonly brokenLabel: 'joined' | 'below' | 'around';
      readonly paging: Paging;
      readonly encoding: Encoding;
    }
  | {
      readonly format: 'text';
      readonly table: 'cell-a-line';
      /** `indented`: tabs before cells and a blank line between rows; `bare`: nothing but lines. */
      readonly kind: 'indented' | 'bare';
      readonly merged: Exclude<Merged, 'doubled'>;
      readonly paging: Paging;
      readonly encoding: Encoding;
    };

export type MarkdownStyle = {
  readonly format: 'markdown';
  readonly headings: '#' | '##' | '**' | 'none';
  readonly encoding: Encoding;
} & (
  | {
      readonly pipes: 'whole';
      readonly merged: Merged;
      readonly separator: boolean;
      readonly breaks: '<br>' | ' ';
      readonly outerPipes: boolean;
      readonly paging: Paging;
    }
  | {
      /** A table of its own for every group of rows, under a heading; heads made up. */
      readonly pipes: 'pieces';
      readonly heads: '类别' | 'official' | 'none';
      readonly rows: number;
    }
  | {
      /** Labels as paragraphs, their numbers in a table below or on the next line. */
      readonly pipes: 'torn';
      readonly numbers: 'row' | 'spaces';
      readonly paging: Paging;
    }
  | {
      /** One cell a line, a pipe behind each; rows are filled up with pipes to the width of the table. */
      readonly pipes: 'cells';
      readonly blanks: 'kept' | 'dropped';
      readonly breaks: '\n' | ' ';
      readonly edges: 'behind' | 'both';
    }
);

export interface HtmlStyle {
  readonly format: 'html';
  readonly encoding: Encoding;
  readonly tables: 'one-a-form' | 'several-a-form' | 'one-for-all' | 'nested';
  readonly spans: 'merged' | 'flat' | 'hidden';
  readonly cell: 'plain' | 'p' | 'p-span' | 'split-spans' | 'nbsp' | 'font';
  readonly headCells: 'td' | 'th';
  readonly page: 'bare' | 'site' | 'word';
  /** Tags in capitals, cells and rows never closed. */
  readonly sloppy: boolean;
  readonly indent: boolean;
}

export interface DocxStyle {
  readonly format: 'docx';
  readonly cell: 'plain' | 'split-runs' | 'paragraphs';
  readonly tables: 'one-a-form' | 'several-a-form';
  readonly pageNumbers: boolean;
}

export interface PdfStyle {
  readonly format: 'pdf';
  readonly borders: 'collapsed' | 'spaced' | 'none';
  readonly pageNumbers: boolean;
  readonly fontSize: number;
  readonly landscape: boolean;
  readonly align: 'center' | 'left' | 'right';
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Body = TextStyle | MarkdownStyle | HtmlStyle | DocxStyle | PdfStyle;

export interface Style {
  readonly words: WordStyle;
  readonly body: Body;
}
