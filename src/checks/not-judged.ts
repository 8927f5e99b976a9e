/** The neighbours at hand in, the rules that could not judge without the others out. */
import { CHECKS } from './index.ts';
import type { Neighbours } from './neighbours.ts';

/** Rules that stayed silent for want of a report beside the one that was checked. */
export interface NotJudged {
  /** The report that is not at hand: 上一年度的报告. */
  readonly lacks: string;
  /** The names of the rules. */
  readonly checks: readonly string[];
}

const LACKS = { previous: '上一年度的报告', children: '所辖地区同年的报告' } as const;

/** `hasBelow`: the issuer is the government of an area that others lie in. */
export const notJudged = (neighbours: Neighbours, hasBelow: boolean): readonly NotJudged[] =>
  (['previous', 'children'] as const)
    .filter((need) => neighbours[need] === undefined && (need === 'previous' || hasBelow))
    .map((need) => ({
      lacks: LACKS[need],
      checks: CHECKS.filter((check) => check.needs === need).map(({ name }) => name),
    }));
