/** The neighbours at hand in, what could not be judged without the others out, one Chinese sentence each. */
import { NEEDS } from './catalogue.ts';
import { CHECKS } from './index.ts';
import type { Neighbours } from './neighbours.ts';

const WANTED: readonly (keyof Neighbours)[] = ['previous', 'children'];

/** Says which rules stayed silent for want of last year's report or those of the areas below. */
export const notJudged = (neighbours: Neighbours): readonly string[] =>
  WANTED.filter((need) => neighbours[need] === undefined).flatMap((need) => {
    const names = CHECKS.filter((check) => check.needs === need).map(({ name }) => name);
    return names.length === 0 ? [] : [`没有${NEEDS[need]}，未能判断：${names.join('、')}。`];
  });
