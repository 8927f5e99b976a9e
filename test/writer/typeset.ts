/** Empty forms, content and words' style in; tables with every text as it will be printed out. */
import { metricOf } from '../../src/vocabulary/metrics.ts';
import { toTraditional } from '../../src/vocabulary/script.ts';
import type { Content } from './content.ts';
import type { FormCell, FormRow, FormTable } from './form-table.ts';
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

const dotted = (text: string, dot: WordStyle['dot']): string =>
  text.replace(/^(\d)\./u, (_, digit: string) => (dot === 'none' ? '' : digit + dot));

/** Only labels of six characters and more can lose or double one and still be known for sure. */
const SHORTEST_MANGLED = 6;

const bodyOf = (text: string): string =>
  text.slice(Math.max(0, text.search(/[^（）()\d.一二三四五六七八、]/u)));

/** 万元 without its 万 would be another unit, not a damaged label. */
const UNIT = /[（(]单位.*$/u;

const mangle = (text: string, { kind, at }: Mangling): string => {
  const label = text.replace(UNIT, '');
  const body = bodyOf(label);
  const index = label.length - body.length + 1 + (at % (body.length - 2));
  const kept = kind === 'doubled' ? text.slice(index, index + 1).repeat(2) : '';
  return text.slice(0, index) + kept + text.slice(index + 1);
};

const broken = (text: string, width: number): string =>
  width === 0 ? text : (text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [text]).join('\n');

const spaced = (text: string): string => (text.length <= 4 ? [...text].join(' ') : text);

const wordsOf = (cell: FormCell, style: WordStyle): string => {
  const plain = dotted(bracketed(printText(cell.text, style), style.brackets), style.dot);
  if (cell.role === 'label') return broken(plain, style.labelWidth);
  return style.spacedHeads ? spaced(plain) : plain;
};

/** Each mangling spoils one label of the row that is long enough. */
const mangleRow = (row: FormRow, manglings: readonly Mangling[]): FormRow =>
  manglings.reduce((cells, mangling) => {
    const long = cells.filter(
      (cell) => cell.id === null && bodyOf(cell.text).length >= SHORTEST_MANGLED,
    );
    const spoilt = long[mangling.at % long.length];
    return cells.map((cell) =>
      cell === spoilt ? { ...cell, text: mangle(cell.text, mangling) } : cell,
    );
  }, row);

const REMARK = '（其中修订3件）';

const figureText = (id: string, number: number, { cells }: Content, style: WordStyle): string => {
  const metric = metricOf(id);
  if (!metric) throw new Error(`no metric ${id}`);
  const value = cells.get(id) ?? null;
  const text = printNumber(value, metric, style);
  if (value === null || metric.column === 'item_change') return printText(text, style);
  const noted = style.noted.includes(number) && metric.unit === '件' && metric.section === '二';
  const splits = style.blank !== '' && metric.section !== '二' && value > 9;
  const split = splits && style.split.includes(number);
  const apart = split ? `${text.slice(0, 1)} ${text.slice(1)}` : text;
  return printText(noted ? apart + REMARK : apart, style);
};

const labelChoice = (style: WordStyle) => (labels: readonly string[]) =>
  (style.otherLabels ? labels.at(-1) : labels[0]) ?? '';

/** The three tables as printed. Rows and figures are counted through all of them. */
export const typesetForms = (content: Content, style: WordStyle): readonly FormTable[] => {
  let rows = 0;
  let figures = 0;
  const typesetCell = (cell: FormCell): FormCell => ({
    ...cell,
    text: cell.id === null ? wordsOf(cell, style) : figureText(cell.id, figures++, content, style),
  });
  return formsOf(content.layout, style.lostHead, labelChoice(style)).map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const index = rows++;
      const manglings = style.mangled.filter((mangling) => mangling.row === index);
      return mangleRow(row, manglings).map(typesetCell);
    }),
  }));
};
