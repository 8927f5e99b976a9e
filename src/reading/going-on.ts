/** The words of a line behind a row in; whether they are the rest of the row's label out. */
import { bare } from './bare.ts';
import type { FormRow } from './form-rows.ts';
import type { Table } from './heads.ts';
import { STAGE_LOOKUP, SUBJECT_LOOKUP } from './row-label.ts';
import type { Segment } from './segments.ts';
import { numberingOf } from './similar-label.ts';

const DIGIT = /[\d０-９]/u;
/** A figure or the rest of one behind words: 收费 .85. */
const FIGURE = /\s+[.．,，]?[\d０-９][\d０-９.．,，]*$/u;

/** The row of table two or three that a label names, broken though it may be. */
const idOf = (table: Table, label: string): string | undefined =>
  table === '三'
    ? (STAGE_LOOKUP.exact(label) ?? STAGE_LOOKUP.part(label))?.id
    : (SUBJECT_LOOKUP.exact(label) ?? SUBJECT_LOOKUP.part(label) ?? undefined);

/** Whether the words beside figures in the line right behind a row are the rest of the row's label. */
export const goesOn = ({ table, id, label }: FormRow, { texts, cells }: Segment): boolean => {
  const printed = texts.at(-1)?.text ?? '';
  const words = printed.replace(FIGURE, '');
  if (bare(words) === '' || numberingOf(words) !== null) return false;
  const hasFigures = words !== printed || cells.some(({ text }) => DIGIT.test(text));
  return hasFigures && idOf(table, label + words) === id;
};
