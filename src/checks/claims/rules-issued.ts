/** A sentence in, what it claims of rules and normative documents issued, repealed or in force out. */
import type { Layout } from '../../vocabulary/metrics.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import type { Meaning, Reading } from './subject.ts';
import { namesApart } from './told-apart.ts';
import { wholeLabel } from './whole-label.ts';

export interface IssuedClaim extends Meaning {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** True where the words say that the whole area is meant: 全市. */
  readonly whole: boolean;
}

/** What may stand before what was done. */
export const LEAD =
  '^(?:其中|目前|现有|截[至止](?:20\\d\\d年)?(?:年底|12月底|12月31日)|20\\d\\d年度?|全年|本年度?|年内|当年|共计?|累计|全[省市县区]|[我本][省市县区局委厅州旗镇乡]|依法|(?:[省市县区州旗镇乡]政府)?及?[各其](?:部门|单位)|[省市县区州旗镇乡]政府|各级行政机关|及时公开|公布|清理|确定|新)*';
/** Documents named behind the number: 制发 24 件行政规范性文件. */
const BEHIND = '^(?:的)?';
const TAIL = '(?:的)?(?:件数|数量|总数|数)?(?:共计?|总数|为|有|：)?$';
const UNITS = new Set(['件', '个', '份', '部', '项']);

interface Deed {
  readonly name: string;
  readonly verb: string;
  readonly columns: Readonly<Record<Layout, readonly string[]>>;
}

/** What is done with documents, and the columns of either form that count it. */
const DEEDS: readonly Deed[] = [
  {
    name: '制发件数',
    verb: '(?:新)?(?:制发|制作|制定|出台|印发|发布|制定出台|制定印发|制定发布)(?:了)?',
    columns: { '2019': ['made', 'disclosed', 'public_total'], '2021': ['issued'] },
  },
  {
    name: '废止件数',
    verb: '(?:清理|宣布)?废止(?:失效)?(?:了)?',
    columns: { '2019': [], '2021': ['repealed'] },
  },
  {
    name: '现行有效件数',
    verb: '(?:现行|目前|继续)有效(?:的)?',
    columns: { '2019': [], '2021': ['in_force'] },
  },
  {
    name: '对外公开总数量',
    verb: '对外公开(?:的)?',
    columns: { '2019': ['public_total'], '2021': [] },
  },
];

/** 规范性文件 without 行政 may take in the rules; `other` is what is told with it then. */
const DOCUMENTS = [
  { id: 'normative', name: '行政规范性文件', words: '行政规范性文件', other: null },
  { id: 'normative', name: '行政规范性文件', words: '规范性文件', other: 'regulations' },
  { id: 'regulations', name: '规章', words: '(?:地方)?(?:政府)?规章', other: null },
] as const;

interface Form {
  readonly name: string;
  readonly documents: string;
  readonly label: RegExp;
  readonly after: RegExp;
  /** The deed alone, where the documents were named before: 废止 3 件. */
  readonly bare: RegExp;
  readonly deed: string;
  /** The documents alone, where the deed was named before: 制发规章 2 件、行政规范性文件 18 件. */
  readonly alone: RegExp;
  readonly readings: Readonly<Record<Layout, readonly Reading[]>>;
}

const readingsOf = (
  documents: string,
  other: string | null,
  columns: readonly string[],
): readonly Reading[] =>
  columns.flatMap((column) => {
    const own = `active.${documents}.${column}`;
    return other === null ? [[own]] : [[own], [own, `active.${other}.${column}`]];
  });

const FORMS: readonly Form[] = DOCUMENTS.flatMap(({ id, name, words, other }) =>
  DEEDS.map((deed) => ({
    name: `${name}${deed.name}`,
    documents: id,
    label: new RegExp(
      `${LEAD}(?:${deed.verb}(?:的)?${words}|${words}(?:共计?|累计|合计)?${deed.verb})${TAIL}`,
    ),
    after: new RegExp(`${BEHIND}${words}(?:均|全部|已|$)`),
    bare: new RegExp(`${LEAD}${deed.verb}(?:文件)?${TAIL}`),
    deed: deed.name,
    alone: new RegExp(`^(?:和|及)?${words}${TAIL}`),
    readings: {
      '2019': readingsOf(id, other, deed.columns['2019']),
      '2021': readingsOf(id, other, deed.columns['2021']),
    },
  })),
);

/** The labels that may name a number: its own, or those of the list it stands in. */
export const nameOptions = (sentence: Sentence, quantity: Quantity): readonly string[] =>
  namesApart(sentence, quantity) ?? [wholeLabel(sentence, quantity).label];

/** The form of a label; a deed alone goes on with the documents named right before it, documents alone with the deed. */
const formOf = (
  { after }: Quantity,
  names: readonly string[],
  last: Form | undefined,
): Form | undefined => {
  const named = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  return (
    FORMS.find((form) => named(form.label)) ??
    FORMS.find((form) => named(form.bare) && form.after.test(after)) ??
    FORMS.find((form) => form.documents === last?.documents && named(form.bare)) ??
    FORMS.find((form) => form.deed === last?.deed && named(form.alone))
  );
};

/** An exact number outside brackets, of no other year. */
export const isTold = ({ label, approximate, bracket }: Quantity, year: number | null): boolean => {
  const [told] = /20\d\d/.exec(label) ?? [];
  const otherYear = told !== undefined && Number(told) !== year;
  return !approximate && bracket === -1 && !otherYear;
};

/** Reads what a sentence claims of the first rows of table two. */
export const issuedClaimsOf = (
  sentence: Sentence,
  layout: Layout,
  year: number | null,
): readonly IssuedClaim[] => {
  let last: Form | undefined;
  return sentence.quantities.flatMap((quantity) => {
    const told = isTold(quantity, year) && UNITS.has(quantity.unit);
    last = told ? formOf(quantity, nameOptions(sentence, quantity), last) : undefined;
    const [first, ...others] = last?.readings[layout] ?? [];
    if (!last || !first) return [];
    const before = sentence.text.slice(0, quantity.start - sentence.start);
    const whole = /全[省市县区]/.test(before);
    return [{ sentence, quantity, name: last.name, readings: [first, ...others] as const, whole }];
  });
};
