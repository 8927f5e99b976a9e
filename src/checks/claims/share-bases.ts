/** A share of the text in, the wholes it may rest on out: those told before it, and those of table three. */
import type { Context } from '../context.ts';
import { STAGES } from '../../vocabulary/metrics.ts';
import { amountOf } from '../tables/amounts.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import { type Share, sharesOf } from './shares.ts';
import { isFilling } from './words.ts';

const NEW = 'requests.new.total';
const CARRIED_IN = 'requests.carried_in.total';
export const HANDLED = 'requests.handled.total';

/** Whether a share is right by a whole. */
export const agrees = (share: Share, base: number): boolean =>
  base === 0
    ? share.part.value === 0 && share.percent.value === 0
    : Math.abs((share.part.value / base) * 100 - share.percent.value) <=
      share.percent.step * (1 + 1e-9);

/** 新收, 办结, and what was open in the year. */
export const tableBases = ({ report, figures }: Context): readonly number[] => {
  const { layout } = report;
  if (!layout) return [];
  return [[NEW], [HANDLED], [NEW, CARRIED_IN]].flatMap(
    (ids) => amountOf(ids, layout, figures)?.value ?? [],
  );
};

const ABOUT_REQUESTS =
  /申请|办结|答复|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|结转|自然人|法人|企业|机构|公益/;

/** Words for the whole of the requests, or none: not 全省申请总数, which is another's whole. */
export const namesWhole = ({ base }: Share, { report }: Context): boolean => {
  const own = report.issuer === null ? '' : `全${report.issuer.slice(-1)}`;
  return !/全[省市县区]/.test(base.replace(own, '')) && isFilling(base);
};

/** 以自然人居多，达 213 件; 其他 5 件: where the label says nothing, what was told before it does. */
const labelOf = ({ sentence, part }: Share): string =>
  /^(?:共|达|为|有|其他|其它)*$/.test(part.label)
    ? sentence.passage.plain.slice(sentence.start, part.start)
    : part.label;

/** Whether the share is of the requests. */
export const aboutRequests = (share: Share, context: Context): boolean =>
  namesWhole(share, context) &&
  ABOUT_REQUESTS.test(share.base || labelOf(share)) &&
  /申请/.test(
    `${share.sentence.topic}${share.sentence.previous?.text ?? ''}${share.sentence.text}`,
  );

/** 自然人 213 件，占 99.5%；企业 1 件，占 0.5%: what has a share of its own is a part like this one. */
const isSibling = ({ sentence, part, base }: Share, told: Quantity): boolean =>
  part.bracket === -1 &&
  !/其中/.test(part.label) &&
  sharesOf(sentence).some((other) => other.part === told && other.base === base);

/** Quantities of the same unit told before the share, nearest first, that could be its whole. */
export const toldBases = (share: Share): readonly number[] => {
  const { sentence, part } = share;
  const told = (from: Sentence | null): readonly number[] =>
    (from?.quantities ?? [])
      .filter((each) => each.unit === part.unit && each.start < part.start && !each.approximate)
      .filter((each) => !isSibling(share, each))
      .map((each) => each.value)
      .filter((value) => value >= part.value)
      .reverse();
  return [...told(sentence), ...told(sentence.previous)];
};

/** The share names what was finished as its whole: then nothing else is. */
const namesFinished = (share: Share): boolean => /办结|答复/.test(share.base);

/** 占不予公开总数的 26.76%: one group is the whole. */
const groupOf = ({ base }: Share): string | undefined => {
  const name = base.replace(/(?:政府信息)?(?:公开)?(?:申请)?(?:总数|总量|数量?|件数|类|的)*$/, '');
  const known = base.startsWith('不予公开') ? '不予公开' : name;
  return STAGES.find(({ id, name: group }) => group === known && !id.includes('.'))?.id;
};

/** The number of the group that a share names as its whole. */
export const groupBase = (share: Share, { report, figures }: Context): number | undefined => {
  const group = groupOf(share);
  return group && report.layout
    ? amountOf([`requests.${group}.total`], report.layout, figures)?.value
    : undefined;
};

const basesOf = (share: Share, context: Context): readonly number[] => {
  const { layout } = context.report;
  const handled = layout ? amountOf([HANDLED], layout, context.figures)?.value : undefined;
  if (!namesFinished(share) || handled === undefined)
    return [...tableBases(context), ...toldBases(share)];
  const told = share.sentence.quantities.filter(({ label }) => /办结|答复/.test(label));
  return [handled, ...told.map(({ value }) => value)];
};

/** Every whole by which a share would be right. */
export const knownBases = (share: Share, context: Context): readonly number[] =>
  groupBase(share, context) !== undefined
    ? [...toldBases(share), groupBase(share, context) ?? 0]
    : aboutRequests(share, context)
      ? basesOf(share, context)
      : toldBases(share);
