/** A printed row of table two in; its columns placed out. */
import { LAYOUTS, METRICS, type QuantityId } from '../vocabulary/metrics.ts';
import { distinct, printedHeads, undoubled, type Head } from './active-heads.ts';
import { plain, unspaced } from './bare.ts';
import { atHeads, underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import { metricAt } from './metric-at.ts';
import type { Piece } from './pieces.ts';
import { definite, place, type Slot } from './placing.ts';
import type { Column } from './placed-figure.ts';

const UNIT_IN_HEAD = /单位[:：]?(万元|亿元|元)|[（(](万元|亿元|元)(?:[)）]|$)/u;
/** A head that ends in the middle of its brackets. */
const CUT_OFF = /[（(][^（()）]{0,5}$/u;

/** 元 or 亿元 where the head says so; null for 万元, which is the form's own. */
const unitOf = (head: Head): string | null => {
  const found = UNIT_IN_HEAD.exec(unspaced(plain(head.piece.text)));
  const unit = found?.[1] ?? found?.[2] ?? null;
  return unit === '万元' ? null : unit;
};

const cellsUnder = (row: FormRow, heads: readonly Head[]): readonly Slot[] | null => {
  if (row.segment.strip.from !== 'known') return null;
  const found = underHeads(
    row.cells,
    heads.map(({ piece }) => piece),
  );
  if (!found || found.hasMore) return null;
  return found.under.map((piece) => ({ kind: 'cell', piece, by: '按列标题所在的列' }));
};

const isOpen = (slot: Slot): boolean => slot.kind === 'open';

const isSame = (slots: readonly Slot[], cells: readonly Piece[]): boolean =>
  slots.every((slot, i) => slot.kind === 'cell' && slot.piece.text === cells[i]?.text);

const openAt = (piece: Piece): Slot => ({
  kind: 'open',
  choices: [piece],
  by: '有的数不在列标题下面，看不出各属哪一列',
});

/** Whether the heads are all that a layout of the form has for the row, and no others that we know. */
const areWhole = (row: FormRow, heads: readonly Head[]): boolean => {
  const known = new Set(
    heads.flatMap(({ id }) => (id !== null && metricAt(row.id ?? '', id) ? id : [])),
  );
  return LAYOUTS.some((layout) => {
    const form = METRICS.filter((one) => one.row === row.id && one.layouts.includes(layout));
    return (
      form.length > 0 &&
      form.length === known.size &&
      form.every(({ column }) => known.has(column as QuantityId))
    );
  });
};

/** Heads in lines of their own tell only together which number is whose: one that is unknown leaves no trace. */
const byLines = (
  row: FormRow,
  heads: readonly Head[],
  counted: readonly Slot[],
): readonly Slot[] =>
  areWhole(row, heads)
    ? counted
    : counted.map((slot) => ({
        kind: 'open',
        choices: slot.kind === 'cell' ? [slot.piece, null] : slot.choices,
        by: '列标题认不全',
      }));

/** Placed by count; in a counted grid a row and its head line up when their cells do. */
const byPlace = (row: FormRow, heads: readonly Head[], counted: readonly Slot[]) => {
  const under = atHeads(
    row.cells,
    heads.map(({ piece }) => piece),
  );
  if (!under) return byLines(row, heads, counted);
  const more = row.cells.filter((cell) => cell.kind !== 'empty' && !under.includes(cell));
  if (more.length === 0)
    return counted.some(isOpen)
      ? under.map((piece): Slot => ({ kind: 'cell', piece, by: '与列标题同在一列' }))
      : counted;
  const last = Math.max(...under.map(({ column }) => column));
  const isBehind = more.every(({ column }) => column > last);
  const isEven = heads[0]?.piece.width === row.segment.strip.pieces.length;
  const [only, other] = definite(row.cells);
  if (heads.length === 1 && only && !other && !isEven && areWhole(row, heads))
    return [{ kind: 'cell', piece: only, by: '这一行只有一个数，列标题也只有一个' } as const];
  const isDoubtful = isBehind || isEven || !areWhole(row, heads);
  return isDoubtful && !isSame(counted, under) ? under.map(openAt) : counted;
};

const isCutOff = (piece: Piece, unit: string | null): boolean =>
  unit === null && CUT_OFF.test(piece.text) && !/万/u.test(piece.text);

const withoutUnit = (slot: Slot): Slot =>
  slot.kind === 'cell' && slot.piece.kind !== 'empty'
    ? { kind: 'open', choices: [slot.piece], by: '列标题没有印完，看不出金额的单位' }
    : slot;

/** A row of the form under heads of other rows: which cell is which nobody can say. */
const underOtherHeads = (row: FormRow): readonly Column[] => {
  const choices = row.cells.filter(({ kind }) => kind !== 'empty');
  return METRICS.filter((metric) => metric.row === row.id && choices.length > 0).map((metric) => ({
    metric,
    slot: { kind: 'open', choices, by: '列标题与表样中这一行的不同' },
    head: null,
    unit: null,
  }));
};

/** The columns of a row of table two. */
export const activeColumns = (row: FormRow): readonly Column[] => {
  const printed = printedHeads(row);
  const heads = distinct(printed);
  const count = heads.length;
  if (count === 0) return [];
  const counted = place(undoubled(row.cells, printed), count, null);
  const inColumn = row.segment.strip.from === 'line' ? byLines : byPlace;
  const slots = cellsUnder(row, heads) ?? inColumn(row, heads, counted);
  const columns = heads.flatMap(({ id, piece }, index): Column[] => {
    const slot = slots[index];
    const metric = metricAt(row.id ?? '', id ?? '');
    if (!slot || !metric) return [];
    const unit = unitOf({ id, piece });
    const isUnknown = metric.unit === '万元' && isCutOff(piece, unit);
    const given = isUnknown ? withoutUnit(slot) : slot;
    return [{ metric, slot: given, head: piece.text.replace(/\s+/gu, ''), unit }];
  });
  return columns.length > 0 ? columns : underOtherHeads(row);
};
