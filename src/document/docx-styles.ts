/** The styles part of a Word document in, what each style means out: heading, list, table of contents, hidden text. */
import type { ListPlace } from './docx-numbering.ts';
import { settingBy } from './docx-run.ts';
import type { Setting } from './inline-runs.ts';
import { childOf, type Node, valueOf } from './xml.ts';

export interface Style {
  readonly heading: number | null;
  readonly list: Partial<ListPlace>;
  /** A line of the table of contents. */
  readonly isContents: boolean;
  /** Its text is not shown; undefined where the style does not say. */
  readonly isHidden: boolean | undefined;
  /** How its text is set; undefined where the style does not say. */
  readonly setting: Setting | undefined;
}

export type Styles = ReadonlyMap<string, Style>;

const LONGEST_CHAIN = 12;

const ownHeading = (node: Node): number | null => {
  const name = valueOf(node, 'name') ?? '';
  const named = /^(?:heading|标题)\s{0,3}([1-9])$/iu.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  const outline = Number(valueOf(childOf(node, 'pPr'), 'outlineLvl') ?? 9);
  return outline < 9 ? outline + 1 : null;
};

const ownList = (node: Node): Partial<ListPlace> => {
  const numPr = childOf(childOf(node, 'pPr'), 'numPr');
  const list = valueOf(numPr, 'numId');
  const level = valueOf(numPr, 'ilvl');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
};

const ownHidden = (node: Node): boolean | undefined => {
  const vanish = childOf(childOf(node, 'rPr'), 'vanish');
  return vanish && !/^(?:0|false|off)$/u.test(vanish.attributes['val'] ?? '');
};

const ownSetting = (node: Node): Setting | undefined =>
  childOf(node, 'rPr')
    ?.children.map(({ name, attributes }) => settingBy(name, attributes['val']))
    .find((setting) => setting !== undefined);

/** The styles by their ids; what a style does not say it takes from the one it is based on. */
export const stylesOf = (parts: readonly Node[]): Styles => {
  const nodes = new Map(
    parts
      .filter(({ name }) => name === 'style')
      .map((node) => [node.attributes['styleId'] ?? '', node] as const),
  );
  const styleOf = (node: Node, chain: number): Style => {
    const base = chain < LONGEST_CHAIN ? nodes.get(valueOf(node, 'basedOn') ?? '') : undefined;
    const inherited = base ? styleOf(base, chain + 1) : null;
    return {
      heading: ownHeading(node) ?? inherited?.heading ?? null,
      list: { ...inherited?.list, ...ownList(node) },
      isHidden: ownHidden(node) ?? inherited?.isHidden,
      setting: ownSetting(node) ?? inherited?.setting,
      isContents: /^toc\s{0,3}\d/iu.test(valueOf(node, 'name') ?? ''),
    };
  };
  return new Map([...nodes].map(([id, node]) => [id, styleOf(node, 0)]));
};
