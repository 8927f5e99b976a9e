/** Source of a web page in, the classes and ids that its own style sheets do not display out. */
import { isHiding } from './html-hiding.ts';
import type { Attributes } from './html-tokens.ts';

/** `.class` and `#id` names. */
export type HiddenNames = ReadonlySet<string>;

/** What is read of the sheets of one page; more are no page's own. */
const LONGEST = 100_000;

/** A rule outside of any at-rule (@media print), whose braces nest. */
const RULE = /([^{}@;]{1,500})\{([^{}]{0,5000})\}/gu;
const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|<!--|-->/gu;
const AT_RULE =
  /@[^{};]{0,500}(?:;|\{(?:[^{}]{0,20000}\{[^{}]{0,20000}\}){0,2000}[^{}]{0,20000}\})/gu;

const SHOWS = /(?:^|[;\s])(?:display|visibility|position|clip|text-indent)\s{0,5}:/iu;
const SINGLE = /^[a-z]{0,20}([.#][\w-]{1,100})$/iu;
const NAMES = /[.#][\w-]{1,100}/gu;

/** The text of the style elements, from the first on, up to one that never ends. */
const sheetsOf = (source: string): string => {
  const [begins, ends] = [/<style\b[^<>]{0,500}>/giu, /<\/style/giu];
  let sheets = '';
  for (let begin = begins.exec(source); begin; begin = begins.exec(source)) {
    ends.lastIndex = begins.lastIndex;
    const end = ends.exec(source);
    if (!end || sheets.length > LONGEST) break;
    sheets += source.slice(begins.lastIndex, Math.min(end.index, begins.lastIndex + LONGEST));
    begins.lastIndex = ends.lastIndex;
  }
  return sheets.slice(0, LONGEST);
};

const rulesOf = (source: string): readonly (readonly [string, string])[] =>
  [...sheetsOf(source).replace(COMMENT, ' ').replace(AT_RULE, ' ').matchAll(RULE)].map(
    ([, selectors = '', body = '']) => [selectors, body] as const,
  );

/**
 * Names whose elements no sheet of the page displays. A name that another rule displays again
 * (.tab hidden, .tab.active shown) is left out.
 */
export const hiddenNamesOf = (source: string): HiddenNames => {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const [selectors, body] of rulesOf(source))
    if (isHiding(body))
      for (const selector of selectors.split(',')) {
        const name = SINGLE.exec(selector.trim())?.[1];
        if (name !== undefined) hidden.add(name);
      }
    else if (SHOWS.test(body)) for (const [name] of selectors.matchAll(NAMES)) shown.add(name);
  return new Set([...hidden].filter((name) => !shown.has(name)));
};

/** Whether an element bears one of the names. */
export const bearsName = (names: HiddenNames, { class: classes = '', id }: Attributes): boolean =>
  names.size > 0 &&
  ((id !== undefined && names.has(`#${id}`)) ||
    classes.split(/\s+/u).some((name) => names.has(`.${name}`)));
