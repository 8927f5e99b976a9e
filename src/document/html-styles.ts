/** Source of a web page in, the classes and ids that its own style sheets do not display, raise, cross out or make parts of tables, out. */
import { isHiding, isVanishing, settingOf } from './html-hiding.ts';
import type { Attributes } from './html-tokens.ts';

type Names = ReadonlySet<string>;

/** `.class` and `#id` names by what the sheets do to their elements. */
export interface StyledNames {
  /** Elements that are not displayed. */
  readonly hidden: Names;
  /** Elements whose text nobody sees. */
  readonly vanishing: Names;
  readonly raised: Names;
  readonly struck: Names;
  /** Elements that are shown as parts of a table. */
  readonly displayed: Readonly<Record<'table' | 'tr' | 'td', Names>>;
}

/** What is read of the sheets of one page; more are no page's own. */
const LONGEST = 100_000;

/** A rule outside of any at-rule (@media print), whose braces nest. */
const RULE = /([^{}@;]{1,500})\{([^{}]{0,5000})\}/gu;
const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|<!--|-->/gu;
const AT_RULE =
  /@[^{};]{0,500}(?:;|\{(?:[^{}]{0,20000}\{[^{}]{0,20000}\}){0,2000}[^{}]{0,20000}\})/gu;

const DISPLAYS = /(?:^|[;\s])(?:display|visibility|position|clip|text-indent)\s{0,5}:/iu;
const BRINGS_BACK = /(?:^|[;\s])(?:font-size|opacity)\s{0,5}:/iu;
const DISPLAY_TABLE = /(?:^|[;\s])display\s{0,5}:\s{0,5}table\s{0,5}(?:;|!|$)/iu;
const DISPLAY_ROW = /(?:^|[;\s])display\s{0,5}:\s{0,5}table-row\s{0,5}(?:;|!|$)/iu;
const DISPLAY_CELL = /(?:^|[;\s])display\s{0,5}:\s{0,5}table-cell\s{0,5}(?:;|!|$)/iu;
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

/** The names that rules give such a style, unless other rules take it back (.tab hidden, .tab.active shown). */
const namesWith = (
  rules: readonly (readonly [string, string])[],
  isMeant: (body: string) => boolean,
  takesBack: RegExp,
): Names => {
  const meant = new Set<string>();
  const shown = new Set<string>();
  for (const [selectors, body] of rules)
    if (isMeant(body))
      for (const selector of selectors.split(',')) {
        const name = SINGLE.exec(selector.trim())?.[1];
        if (name !== undefined) meant.add(name);
      }
    else if (takesBack.test(body)) for (const [name] of selectors.matchAll(NAMES)) shown.add(name);
  return new Set([...meant].filter((name) => !shown.has(name)));
};

const isSet =
  (setting: 'raised' | 'struck') =>
  (body: string): boolean =>
    settingOf('', { style: body }) === setting;

/** Names that the sheets of the page tell something of. */
export const styledNamesOf = (source: string): StyledNames => {
  const rules = rulesOf(source);
  return {
    hidden: namesWith(rules, isHiding, DISPLAYS),
    vanishing: namesWith(rules, isVanishing, BRINGS_BACK),
    raised: namesWith(rules, isSet('raised'), /vertical-align/iu),
    struck: namesWith(rules, isSet('struck'), /text-decoration/iu),
    displayed: {
      table: namesWith(rules, (body) => DISPLAY_TABLE.test(body), DISPLAYS),
      tr: namesWith(rules, (body) => DISPLAY_ROW.test(body), DISPLAYS),
      td: namesWith(rules, (body) => DISPLAY_CELL.test(body), DISPLAYS),
    },
  };
};

/** Whether an element has one of the names. */
export const bears = (names: Names, { class: classes = '', id }: Attributes): boolean =>
  names.size > 0 &&
  ((id !== undefined && names.has(`#${id}`)) ||
    classes.split(/\s+/u).some((name) => names.has(`.${name}`)));

/** Whether an element bears a name by which it, or the text of an inline one, is not seen. */
export const bearsName = (
  { hidden, vanishing }: StyledNames,
  attributes: Attributes,
  isInline: boolean,
): boolean => bears(hidden, attributes) || (isInline && bears(vanishing, attributes));

/** The attributes of an element, its style with what the sheets say of its text. */
export const withSheets = ({ raised, struck }: StyledNames, attributes: Attributes): Attributes => {
  const said = [
    ...(bears(raised, attributes) ? ['vertical-align:super'] : []),
    ...(bears(struck, attributes) ? ['text-decoration:line-through'] : []),
  ];
  if (said.length === 0) return attributes;
  return { ...attributes, style: [...said, attributes.style ?? ''].join(';') };
};
