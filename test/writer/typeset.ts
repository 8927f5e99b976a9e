/** Empty forms, content and words' style in; tables with every text as it will be printed out. */
import { metricOf } from '../../src/vocabulary/metrics.ts';
import { toTraditional } from '../../src/vocabulary/script.ts';
import type { Content } from './content.ts';
import type { FormCell, FormTable } from './form-table.ts';
import { formsOf } from './forms.ts';
import { printNumber } from './print-number.ts';
import type { Mangling, WordStyle } from './style.ts';

const traditional = new Map<string, string>();

const inTraditional = (text: string): string => {
  const known = traditional.get(text);
  if (known !== undefined) return known;
  const converted = toTraditional(text);
  traditional.set(text, converted);
  return converted;
};

/** Running text in the style's script. */
export const printText = (text: string, style: WordStyle): string =>
  style.script === '繁' ? inTraditional(text) : text;

const bracketed = (text: string, brackets: WordStyle['brackets']): string => {
  if (brackets === '（）') return text;
  const narrow = text.replace(/（/gu, '(').replace(/）/gu, ')');
  return brackets === '() ' ? narrow.replace(/\)(?=[^\s，。])/gu, ') ') : narrow;
};

const dotted = (text: string, dot: string): string => text.replace(/^(\d)\./u, `$1${dot}`);

/** Only labels of six characters and more can lose or double one and still be known for sure. */
const SHORTEST_MANGLED = 6;

const mangle = (text: string, { kind, at }: Mangling): string => {
  const start = text.search(/[^（）()\d.一二三四五六七八、]/u);
  const body = text.slice(start);
  if (body.length < SHORTEST_MANGLED) return text;
  const index = start + 1 + (at % (body.length - 2));
  const kept = kind === 'doubled' ? text.slice(index, index + 1).repeat(2) : '';
  return text.slice(0, index) + kept + text.slice(index + 1);
};

const broken = (text: string, width: number): string =>
  width === 0 ? text : (text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [text]).join('\n');

const spaced = (text: string): string => (text.length <= 4 ? [...text].join(' ') : text);

const wordsOf = (cell: FormCell, style: WordStyle, mangling: readonly Mangling[]): string => {
  const mangled = mangling.reduce(mangle, cell.text);
  const plain = dotted(bracketed(printText(mangled, style), style.brackets), style.dot);
  if (cell.role === 'label') return broken(plain, style.labelWidth);
  return style.spacedHeads ? spaced(plain) : plain;
};

const typesetCell = (
  cell: FormCell,
  { cells }: Content,
  style: WordStyle,
  mangling: readonly Mangling[],
): FormCell => {
  if (cell.id === null) return { ...cell, text: wordsOf(cell, style, mangling) };
  const metric = metricOf(cell.id);
  if (!metric) throw new Error(`no metric ${cell.id}`);
  return {
    ...cell,
    text: printText(printNumber(cells.get(cell.id) ?? null, metric, style), style),
  };
};

const labelChoice = (style: WordStyle) => (labels: readonly string[]) =>
  (style.otherLabels ? labels.at(-1) : labels[0]) ?? '';

/** The three tables as printed. Rows are counted through all of them for `mangled`. */
export const typesetForms = (content: Content, style: WordStyle): readonly FormTable[] => {
  let counted = 0;
  return formsOf(content.layout, style.lostHead, labelChoice(style)).map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const index = counted++;
      const mangling = style.mangled.filter((m) => m.row === index);
      return row.map((cell) => typesetCell(cell, content, style, mangling));
    }),
  }));
};
