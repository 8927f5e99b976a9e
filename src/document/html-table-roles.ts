/** Tags of a web page in; the same where elements that are shown or named as parts of a table are those parts out. */
import { bears, type StyledNames } from './html-styles.ts';
import type { Attributes, Tags } from './html-tokens.ts';

type Part = 'table' | 'tr' | 'td';

const PARTS: readonly Part[] = ['table', 'tr', 'td'];

/** WAI-ARIA 1.2. */
const ROLES: Readonly<Partial<Record<string, Part>>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'td',
  rowheader: 'td',
};

const OWN = new Set('table caption colgroup col thead tbody tfoot tr td th'.split(' '));

/** What the displays of a sheet's names make of elements. */
const partOf = (attributes: Attributes, { displayed }: StyledNames): Part | undefined =>
  ROLES[attributes.role?.trim().toLowerCase() ?? ''] ??
  PARTS.find((part) => bears(displayed[part], attributes));

const spansOf = (attributes: Attributes): Attributes => ({
  ...(attributes['aria-colspan'] === undefined ? {} : { colspan: attributes['aria-colspan'] }),
  ...(attributes['aria-rowspan'] === undefined ? {} : { rowspan: attributes['aria-rowspan'] }),
});

/** An open element that stands for a part; elements of its name inside it close first. */
interface Open {
  readonly name: string;
  readonly part: Part;
  depth: number;
}

/** Tells `tags` of tables where a page makes them of other elements. */
export const withTableRoles = (tags: Tags, names: StyledNames): Tags => {
  const opened: Open[] = [];
  return {
    open: (name, attributes, at) => {
      const part = OWN.has(name) ? undefined : partOf(attributes, names);
      const last = opened.at(-1);
      if (part && (part === 'table' || last)) {
        opened.push({ name, part, depth: 1 });
        tags.open(part, { ...attributes, ...spansOf(attributes) }, at);
        return;
      }
      if (last?.name === name) last.depth += 1;
      tags.open(name, attributes, at);
    },
    close: (name) => {
      const last = opened.at(-1);
      if (last?.name === name) last.depth -= 1;
      const ends = last?.depth === 0;
      if (ends) opened.pop();
      tags.close(ends ? last.part : name);
    },
    text: tags.text,
  };
};
