/** Source of an XML part in, its elements out: one by one, or as a small tree. */
import { Parser } from 'htmlparser2';
import { watch } from './html-tokens.ts';

/** Names without the prefix of the word processing namespace, other prefixes kept. */
export interface Elements {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMESPACE =
  /xmlns:(\w{1,20})\s{0,9}=\s{0,9}["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/u;

const prefixOf = (source: string): string =>
  `${NAMESPACE.exec(source.slice(0, 20_000))?.[1] ?? 'w'}:`;

const withoutPrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : name;

/**
 * Runs through a part of a Word document. Entities of a DTD are never expanded, nothing is fetched.
 * @throws TooSlow after the deadline (performance.now()).
 */
export const eachElement = (source: string, elements: Elements, deadline: number): void => {
  const prefix = prefixOf(source);
  const check = watch(deadline);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        check();
        elements.open(
          withoutPrefix(name, prefix),
          (key) => attributes[prefix + key] ?? attributes[key],
        );
      },
      onclosetag: (name) => {
        check();
        elements.close(withoutPrefix(name, prefix));
      },
      ontext: elements.text,
    },
    { xmlMode: true },
  );
  parser.end(source);
};

/** An element of a small tree: its name and attributes without prefix, its children. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly Node[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const DEEPEST = 12;

/** The elements below the root of a settings part (styles, numbering, relationships) as a tree, 12 deep at most. */
export const treeOf = (source: string): readonly Node[] => {
  const roots: Node[] = [];
  const levels: Node[][] = [roots];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const children: Node[] = [];
        const entries = Object.entries(attributes).map(
          ([key, value]) => [local(key), value] as const,
        );
        const node: Node = { name: local(name), attributes: Object.fromEntries(entries), children };
        if (levels.length <= DEEPEST) levels.at(-1)?.push(node);
        levels.push(children);
      },
      onclosetag: () => {
        levels.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return roots.flatMap(({ children }) => children);
};

/** The first child with a name. */
export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((child) => child.name === name);

/** The `val` attribute of the first child with a name. */
export const valueOf = (node: Node | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['val'];
