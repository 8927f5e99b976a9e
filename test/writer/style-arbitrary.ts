/** Nothing in, styles out: every layout and noise of words, and of the bodies of all formats. */
import fc from 'fast-check';
import type {
  DocxStyle,
  Encoding,
  HtmlStyle,
  Mangling,
  MarkdownStyle,
  Paging,
  PdfStyle,
  Shift,
  TextStyle,
  WordStyle,
} from './style.ts';

/** Words as the form has them, with no noise of any kind. */
export const PLAIN_WORDS: WordStyle = {
  script: '简',
  brackets: '（）',
  dot: '.',
  digits: 'narrow',
  thousands: '',
  blank: '',
  change: 'plain',
  amountUnit: '',
  countUnit: false,
  split: [],
  noted: [],
  otherLabels: false,
  spacedHeads: false,
  mangled: [],
  lostHead: false,
  labelWidth: 0,
};

const ROWS = 60;
const FIGURES = 230;
const FIGURES_OF_FORM_TWO = 20;

const manglingArbitrary: fc.Arbitrary<Mangling> = fc.record({
  row: fc.nat(ROWS),
  kind: fc.constantFrom('doubled', 'dropped'),
  at: fc.nat(30),
});

export const wordsArbitrary: fc.Arbitrary<WordStyle> = fc.record({
  script: fc.constantFrom('简', '简', '简', '繁'),
  brackets: fc.constantFrom('（）', '()', '() '),
  dot: fc.constantFrom('.', '．', '、', '. ', 'none'),
  digits: fc.constantFrom('narrow', 'narrow', 'narrow', 'wide'),
  thousands: fc.constantFrom('', '', '', ',', '，'),
  blank: fc.constantFrom('/', '', '-', '—', '无'),
  change: fc.constantFrom('plain', '+', '增', '↑'),
  amountUnit: fc.constantFrom('', '万元', '万', '元', '亿元'),
  countUnit: fc.constantFrom(false, false, false, true),
  split: fc.array(fc.nat(FIGURES), { maxLength: 2 }),
  noted: fc.array(fc.nat(FIGURES_OF_FORM_TWO), { maxLength: 2 }),
  otherLabels: fc.constantFrom(false, false, true),
  spacedHeads: fc.constantFrom(false, false, true),
  mangled: fc.uniqueArray(manglingArbitrary, { maxLength: 3, selector: ({ row }) => row }),
  lostHead: fc.constantFrom(false, false, false, false, true),
  labelWidth: fc.constantFrom(0, 0, 0, 8, 6, 12),
});

const encodingArbitrary: fc.Arbitrary<Encoding> = fc.constantFrom(
  'utf-8',
  'utf-8',
  'utf-8-bom',
  'gb18030',
  'utf-16le',
  'utf-16be',
);

const pagingArbitrary: fc.Arbitrary<Paging> = fc.record({
  rows: fc.constantFrom(0, 0, 7, 12, 3),
  number: fc.constantFrom('— 2 —', '- 2 -', '第2页', '第 2 页 共 9 页', '2/9', 'form feed'),
  repeatHead: fc.boolean(),
});

const shiftArbitrary: fc.Arbitrary<Shift> = fc.record({
  row: fc.nat(ROWS),
  by: fc.constantFrom(-1, 1),
});

export const textArbitrary: fc.Arbitrary<TextStyle> = fc.oneof(
  fc.record({
    format: fc.constant('text'),
    table: fc.constant('tabs'),
    merged: fc.constantFrom('dropped', 'kept', 'doubled', 'kept-down'),
    shifts: fc.array(shiftArbitrary, { maxLength: 4 }),
    brokenLabel: fc.constantFrom('space', 'row-below'),
    trailing: fc.constantFrom('none', 'one-tab', 'trimmed'),
    paging: pagingArbitrary,
    encoding: encodingArbitrary,
  }),
  fc.record({
    format: fc.constant('text'),
    table: fc.constant('spaces'),
    gap: fc.constantFrom(' ', '  ', '　', '      ', 'aligned'),
    brokenLabel: fc.constantFrom('joined', 'below', 'around'),
    paging: pagingArbitrary,
    encoding: encodingArbitrary,
  }),
  fc.record({
    format: fc.constant('text'),
    table: fc.constant('cell-a-line'),
    kind: fc.constantFrom('indented', 'bare'),
    merged: fc.constantFrom('dropped', 'kept', 'kept-down'),
    paging: pagingArbitrary,
    encoding: encodingArbitrary,
  }),
);

const headingsArbitrary = fc.constantFrom('##', '#', '**', 'none');

export const markdownArbitrary: fc.Arbitrary<MarkdownStyle> = fc.oneof(
  fc.record({
    format: fc.constant('markdown'),
    headings: headingsArbitrary,
    encoding: encodingArbitrary,
    pipes: fc.constant('whole'),
    merged: fc.constantFrom('kept', 'dropped', 'doubled', 'kept-down'),
    separator: fc.constantFrom(true, true, false),
    breaks: fc.constantFrom('<br>', ' '),
    outerPipes: fc.constantFrom(true, true, false),
    paging: pagingArbitrary,
  }),
  fc.record({
    format: fc.constant('markdown'),
    headings: headingsArbitrary,
    encoding: encodingArbitrary,
    pipes: fc.constant('pieces'),
    heads: fc.constantFrom('official', '类别', 'none'),
    rows: fc.constantFrom(0, 1, 3),
  }),
  fc.record({
    format: fc.constant('markdown'),
    headings: headingsArbitrary,
    encoding: encodingArbitrary,
    pipes: fc.constant('torn'),
    numbers: fc.constantFrom('row', 'spaces'),
    paging: pagingArbitrary,
  }),
  fc.record({
    format: fc.constant('markdown'),
    headings: headingsArbitrary,
    encoding: encodingArbitrary,
    pipes: fc.constant('cells'),
    blanks: fc.constantFrom('kept', 'dropped'),
    breaks: fc.constantFrom('\n', ' '),
    edges: fc.constantFrom('behind', 'both'),
  }),
);

export const htmlArbitrary: fc.Arbitrary<HtmlStyle> = fc.record({
  format: fc.constant('html'),
  encoding: encodingArbitrary,
  tables: fc.constantFrom('one-a-form', 'several-a-form', 'one-for-all', 'nested'),
  spans: fc.constantFrom('merged', 'merged', 'flat', 'hidden'),
  cell: fc.constantFrom('plain', 'p', 'p-span', 'split-spans', 'nbsp', 'font'),
  headCells: fc.constantFrom('td', 'th'),
  page: fc.constantFrom('bare', 'site', 'word'),
  sloppy: fc.constantFrom(false, false, false, true),
  indent: fc.boolean(),
});

export const docxArbitrary: fc.Arbitrary<DocxStyle> = fc.record({
  format: fc.constant('docx'),
  cell: fc.constantFrom('plain', 'split-runs', 'paragraphs'),
  tables: fc.constantFrom('one-a-form', 'several-a-form'),
  pageNumbers: fc.boolean(),
});

export const pdfArbitrary: fc.Arbitrary<PdfStyle> = fc.record({
  format: fc.constant('pdf'),
  borders: fc.constantFrom('collapsed', 'spaced', 'none'),
  pageNumbers: fc.boolean(),
  fontSize: fc.constantFrom(9, 10.5, 12),
  landscape: fc.boolean(),
  align: fc.constantFrom('center', 'left', 'right'),
});
