/** The neighbours at hand in, the rules that could not judge without the others out. */
import type { Unjudged } from '../report/finding.ts';
import { CHECKS } from './index.ts';
import type { Neighbours } from './neighbours.ts';

const LACKS = { previous: '上一年度的报告', children: '所辖地区同年的报告' } as const;

/** `hasBelow`: the issuer is the government of an area that others lie in. */
export const notJudged = (neighbours: Neighbours, hasBelow: boolean): readonly Unjudged[] =>
  (['previous', 'children'] as const)
    .filter((need) => neighbours[need] === undefined && (need === 'previous' || hasBelow))
    .map((need) => ({
      lacks: LACKS[need],
      checks: CHECKS.filter((check) => check.needs === need).map(({ name }) => name),
    }));
