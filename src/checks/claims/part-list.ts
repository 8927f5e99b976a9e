/** A list of parts as a sentence names it, and whether it claims to name them all. */
import type { Sentence } from './claims.ts';
import { divisionOf, isRest, partitions } from './part-kinds.ts';
import type { Quantity } from './quantity.ts';
import { familyOf } from './run.ts';

export type Marker = '其中' | '包括' | '括号' | '冒号' | '分别' | '合计';

export interface PartList {
  readonly sentence: Sentence;
  readonly marker: Marker;
  /** The quantity nearest before the list. */
  readonly whole: Quantity;
  /** Every quantity the list might be a part of, `whole` among them. */
  readonly wholes: readonly Quantity[];
  readonly parts: readonly Quantity[];
  /** True where the list claims to name every part. */
  readonly complete: boolean;
}

/** Markers that say nothing of whether all parts are named. */
const OPEN_ENDED: ReadonlySet<Marker> = new Set(['括号', '冒号']);
/** In brackets or behind a colon alone, parts that are less than this share of the whole are remarks, no division. */
const MOST_OF_IT = 0.7;

const sumOf = (parts: readonly Quantity[]): number =>
  parts.reduce((sum, part) => sum + part.value, 0);

/** `more`: quantities that follow the list before its sentence, clause or bracket ends. */
export const isComplete = (
  whole: Quantity,
  parts: readonly Quantity[],
  more: readonly Quantity[],
  marker: Marker,
): boolean => {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || last.after.startsWith('等')) return false;
  if (partitions(parts.map((part) => part.label))) return true;
  if (marker === '分别') return true;
  if (more.some((each) => familyOf(each.unit) === familyOf(last.unit))) return false;
  if (isRest(last.label)) return true;
  if (marker === '冒号' && divisionOf(last.label) === 'fate') return false;
  return OPEN_ENDED.has(marker) && sumOf(parts) >= whole.value * MOST_OF_IT;
};
