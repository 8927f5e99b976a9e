/** The numbering part of a Word document in, the printed number of each paragraph out (一、 （二） 3.). */
import { formatNumber } from './docx-counting.ts';
import { childOf, type Node, valueOf } from './xml.ts';

/** A list that a paragraph belongs to, and its level from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** `%1、`: text with the numbers of the levels put in. */
  readonly pattern: string;
  readonly start: number;
  readonly inDigits: boolean;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
}

export type Numbering = ReadonlyMap<string, List>;

const levelOf = (node: Node): readonly [number, Level] => [
  Number(node.attributes['ilvl'] ?? 0),
  {
    format: valueOf(node, 'numFmt') ?? 'decimal',
    pattern: valueOf(node, 'lvlText') ?? '',
    start: Number(valueOf(node, 'start') ?? 1),
    inDigits: childOf(node, 'isLgl') !== undefined,
  },
];

const levelsOf = (node: Node | undefined): ReadonlyMap<number, Level> =>
  new Map(node?.children.filter(({ name }) => name === 'lvl').map(levelOf));

/** A list's own changes to the levels of its definition. */
const overridden = (
  levels: ReadonlyMap<number, Level>,
  list: Node,
): { levels: ReadonlyMap<number, Level>; restarts: boolean } => {
  const changed = new Map(levels);
  let restarts = false;
  for (const override of list.children.filter(({ name }) => name === 'lvlOverride')) {
    const at = Number(override.attributes['ilvl'] ?? 0);
    const own = childOf(override, 'lvl');
    const level = own ? levelOf(own)[1] : changed.get(at);
    const start = valueOf(override, 'startOverride');
    if (level)
      changed.set(at, { ...level, start: start === undefined ? level.start : Number(start) });
    restarts ||= start !== undefined;
  }
  return { levels: changed, restarts };
};

/** The lists of a numbering part by their ids. */
export const numberingOf = (parts: readonly Node[]): Numbering => {
  const abstract = new Map(
    parts
      .filter(({ name }) => name === 'abstractNum')
      .map((node) => [node.attributes['abstractNumId'] ?? '', node] as const),
  );
  const lists = parts.filter(({ name }) => name === 'num');
  return new Map(
    lists.map((node) => {
      const id = node.attributes['numId'] ?? '';
      const abstractId = valueOf(node, 'abstractNumId') ?? '';
      const { levels, restarts } = overridden(levelsOf(abstract.get(abstractId)), node);
      return [id, { counters: restarts ? `list ${id}` : abstractId, levels }] as const;
    }),
  );
};

const DEEPEST_LEVEL = 8;

/** Gives the printed number of one numbered paragraph after the other, in the order of the document. */
export const numberer = (numbering: Numbering): ((place: ListPlace) => string) => {
  const counters = new Map<string, number[]>();
  return ({ list: id, level }) => {
    const list = numbering.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || level > DEEPEST_LEVEL) return '';
    const counts = counters.get(list.counters) ?? [];
    counters.set(list.counters, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      const format = own.inDigits ? 'decimal' : (other?.format ?? 'decimal');
      return formatNumber(counts[at] ?? other?.start ?? 1, format);
    });
  };
};
