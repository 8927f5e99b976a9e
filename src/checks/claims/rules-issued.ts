/** A sentence in, what it claims of rules and normative documents issued, repealed or in force out. */
import type { Layout } from '../../vocabulary/metrics.ts';
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './subject.ts';

export interface IssuedClaim {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly name: string;
  readonly readings: readonly [Reading, ...Reading[]];
  /** True where the words say that the whole area is meant: 全市. */
  readonly whole: boolean;
}

const LEAD =
  '^(?:其中|20\\d\\d年度?|全年|本年度?|年内|当年|共计?|累计|全[省市县区]|我[省市县区局委厅]|依法|新)*';
const TAIL = '(?:件数)?(?:共计?|总数|为|有)?$';
const VERB = '(?:制发|新制发|制定|出台|印发|制定出台|制定印发)(?:了)?';
const UNITS = new Set(['件', '个', '份', '部', '项']);

const id = (subject: string, quantity: string): string => `active.${subject}.${quantity}`;

interface Form {
  readonly name: string;
  readonly label: RegExp;
  readonly readings: Readonly<Record<Layout, readonly Reading[]>>;
}

const madeWith = (subject: string, other: string): Form['readings'] => ({
  '2019': ['made', 'disclosed', 'public_total'].flatMap((quantity) => [
    [id(subject, quantity)],
    [id(subject, quantity), id(other, quantity)],
  ]),
  '2021': [[id(subject, 'issued')], [id(subject, 'issued'), id(other, 'issued')]],
});

const FORMS: readonly Form[] = [
  {
    name: '行政规范性文件制发件数',
    label: new RegExp(`${LEAD}${VERB}(?:行政)?规范性文件${TAIL}`),
    readings: madeWith('normative', 'regulations'),
  },
  {
    name: '规章制发件数',
    label: new RegExp(`${LEAD}${VERB}(?:地方)?(?:政府)?规章${TAIL}`),
    readings: madeWith('regulations', 'normative'),
  },
  {
    name: '行政规范性文件现行有效件数',
    label: new RegExp(`${LEAD}现行有效(?:的)?(?:行政)?规范性文件${TAIL}`),
    readings: { '2019': [], '2021': [[id('normative', 'in_force')]] },
  },
  {
    name: '行政规范性文件废止件数',
    label: new RegExp(`${LEAD}废止(?:了)?(?:行政)?规范性文件${TAIL}`),
    readings: { '2019': [], '2021': [[id('normative', 'repealed')]] },
  },
];

/** Reads what a sentence claims of the first rows of table two. */
export const issuedClaimsOf = (
  sentence: Sentence,
  layout: Layout,
  year: number | null,
): readonly IssuedClaim[] =>
  sentence.quantities.flatMap((quantity) => {
    const { label, unit, approximate, bracket } = quantity;
    if (!UNITS.has(unit) || approximate || bracket !== -1) return [];
    const [told] = /20\d\d/.exec(label) ?? [];
    if (told !== undefined && Number(told) !== year) return [];
    const form = FORMS.find((each) => each.label.test(label));
    const [first, ...others] = form?.readings[layout] ?? [];
    if (!form || !first) return [];
    const before = sentence.text.slice(0, quantity.start - sentence.start);
    const whole = /全[省市县区]/.test(before);
    return [{ sentence, quantity, name: form.name, readings: [first, ...others], whole }];
  });
