/** A share that is wrong in, the whole to tell it by out; none where it is not plain. */
import type { Context } from '../context.ts';
import { amountOf } from '../tables/amounts.ts';
import {
  aboutRequests,
  agrees,
  groupBase,
  HANDLED,
  namesWhole,
  tableBases,
  toldBases,
} from './share-bases.ts';
import type { Share } from './shares.ts';

const namedTable = (share: Share, context: Context): number | undefined => {
  const { layout } = context.report;
  if (!layout || !/办结|办理|答复|处理/.test(share.base)) return undefined;
  return amountOf([HANDLED], layout, context.figures)?.value;
};

/** The base that most of the other shares rest on. */
const commonBase = (bases: readonly number[], others: readonly Share[]): number | undefined => {
  const held = (base: number): number => others.filter((other) => agrees(other, base)).length;
  const best = [...bases].sort((a, b) => held(b) - held(a))[0];
  return best !== undefined && held(best) > 0 ? best : undefined;
};

const baseToTell = (
  share: Share,
  others: readonly Share[],
  context: Context,
): number | undefined => {
  const told = toldBases(share);
  if (aboutRequests(share, context)) {
    const bases = [...tableBases(context), ...told];
    return (
      namedTable(share, context) ??
      commonBase(bases, others) ??
      bases.find((base) => base >= share.part.value)
    );
  }
  if (!namesWhole(share, context)) return undefined;
  const distinct = new Set(
    toldBases({ ...share, sentence: { ...share.sentence, previous: null } }),
  );
  return commonBase(told, others) ?? (distinct.size === 1 ? [...distinct][0] : undefined);
};

/** A part larger than the whole that the other shares of its sentence rest on. */
const exceeding = (share: Share, others: readonly Share[]): number | undefined => {
  const { part, sentence } = share;
  const whole = sentence.quantities.find(
    ({ unit, start, approximate }) => unit === part.unit && start < part.start && !approximate,
  );
  const isWhole = others.some(
    (other) => other.sentence === sentence && whole && agrees(other, whole.value),
  );
  return whole && isWhole && part.value > whole.value ? whole.value : undefined;
};

/** The whole to tell where a share is wrong; none where it is not plain, or the part is larger. */
export const wholeOf = (
  share: Share,
  others: readonly Share[],
  context: Context,
): number | undefined => {
  const group = groupBase(share, context);
  if (group !== undefined) return group === 0 || share.part.value > group ? undefined : group;
  const exceeded = exceeding(share, others);
  if (exceeded !== undefined) return exceeded;
  const base = baseToTell(share, others, context);
  return base === 0 || (base !== undefined && share.part.value > base) ? undefined : base;
};
