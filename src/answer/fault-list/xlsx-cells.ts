/** Texts and numbers in, cells of an Excel sheet with their looks out. */
import type { CellObject } from 'write-excel-file/node';
import { printable } from './markup.ts';

/** How a cell looks. */
export type Style = Omit<CellObject, 'value' | 'type'>;

/** Excel holds no more than 32,767 characters in a cell. */
const LONGEST = 8000;
const BORDER = { borderStyle: 'thin', borderColor: '#999999' } as const;
/** For texts. */
export const BODY: Style = { ...BORDER, alignVertical: 'top', wrap: true };
/** For short texts and numbers. */
export const SMALL: Style = { ...BODY, align: 'center' };
/** For column heads. */
export const HEAD: Style = {
  ...BORDER,
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  fontWeight: 'bold',
  backgroundColor: '#E8EEF5',
  height: 26,
};
/** Added to the cell that tells a severity. */
export const SEVERITY_STYLES = {
  error: { textColor: '#B00020', fontWeight: 'bold' },
  warning: { textColor: '#8A4B00', fontWeight: 'bold' },
  notice: {},
} as const;

/** Always text: what begins with = + - @ stays what it is. */
export const text = (value: string, style: Style = BODY): CellObject => ({
  ...style,
  type: String,
  value: printable(value).slice(0, LONGEST),
});

/** A number shown with its unit, still a number to sort and to reckon with. */
export const side = (value: number | null, unit: string | null): CellObject =>
  value === null || unit === null
    ? count(value)
    : { ...count(value), format: `General"${unit === '%' ? '' : ' '}${unit}"` };

/** A number; an empty cell where there is none. */
export const count = (value: number | null): CellObject =>
  value === null ? text('', SMALL) : { ...SMALL, type: Number, value };

export const UNKNOWN = '（机关不明）';
