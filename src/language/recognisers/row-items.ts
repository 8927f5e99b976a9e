/** A question in, rows told by their number in the form out: 不予公开第1项, 不予处理里第二小项. */
import { STAGES, type Stage } from '../../vocabulary/metrics.ts';
import { readNumber } from '../../vocabulary/numbers.ts';
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  (STAGES as readonly Stage[])
    .filter(({ group }) => group)
    .map(({ name, parts }) => [name, parts ?? []]),
);

const partAt = (name: string, at: number | null): Meaning | null => {
  const id = at === null ? undefined : GROUPS.get(name)?.[at - 1];
  return id === undefined ? null : { kind: 'row', table: 'requests', id, weak: false };
};

/** The parts of a group go by their numbers in the form (国办公开办函〔2021〕30号, table three). */
export const rowItems: Recogniser = pattern(
  new RegExp(
    `(${[...GROUPS.keys()].join('|')})(?:里面?|中|当中|下面?)?的?\\s?第\\s?([一二三四五六七八]|[1-8])\\s?(?:小?项|小类|类|种|条|行)(?!目)`,
    'gu',
  ),
  ([name = '', number = '']) => partAt(name, readNumber(number)),
);
