/** 加起来, 哪个多, 差几件 after two figures told one after the other in, the question about both out. */
import { namesNothing } from './chat-cues.ts';
import type { Cue } from './cue-words.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { knownPlace, type Understanding } from './understanding.ts';

const BOTH =
  '(?:那|那么|把)?(?:这|那)?(?:[两2二三3四4五5](?:个数?|者|家|份|边|年|个地方))?(?:都|全部?|一共|总共|之间|比起来|相比)?';
const ASKED: readonly (readonly [Cue, RegExp])[] = [
  [
    'sum',
    new RegExp(`^${BOTH}(?:加起来|加一?块儿?|加在?一起|相加|合起来|加总|之和|合在一起)`, 'u'),
  ],
  [
    'sum',
    /^(?:那|那么)?(?:[两2二三3四4五5][家年份])?(?:一共|总共|合计|总计|共计)(?:是|有)?(?:多少|几)?[件个起宗]?[呢啊]?[？?]?$/u,
  ],
  [
    'compare',
    new RegExp(`^${BOTH}(?:谁|哪一?[个家边份年])(?:的)?(?:更|比较|最)?[多少高低大小]`, 'u'),
  ],
  ['compare', new RegExp(`^${BOTH}(?:比一?比|对比|比较)(?:一下|下)?[呢吧]?$`, 'u')],
  ['difference', new RegExp(`^${BOTH}(?:相?差|差了)(?:多少|几|距)`, 'u')],
];

/** What 哪年 and 两年 say by themselves. */
const OVER_YEARS: readonly Cue[] = ['reports', 'trend'];

/** Two rows side by side: 复议 and 诉讼, 予以公开 and 部分公开; 新收 and 不予公开 are none. */
const addUp = (first: readonly MetricChoice[], second: readonly MetricChoice[]): boolean => {
  const [a, b] = [first[0]?.[0], second[0]?.[0]];
  const isFlow = (row: string | null): boolean => /^(?:new|handled|carried_)/u.test(row ?? 'new');
  return (
    a !== undefined &&
    b !== undefined &&
    a.table === b.table &&
    a.row !== b.row &&
    a.columns.join() === b.columns.join() &&
    (a.table !== 'requests' || (!isFlow(a.row) && !isFlow(b.row)))
  );
};

/** 一共呢 after parts of one report is the whole they are parts of. */
const ONLY_TOTAL = /^(?:那|那么)?(?:一共|总共|合计|总计|共计)/u;

const isSame = (a: readonly MetricChoice[], b: readonly MetricChoice[]): boolean => {
  const named = (metrics: readonly MetricChoice[]): string =>
    JSON.stringify(
      metrics.map((choice) => choice.map(({ table, row, columns }) => [table, row, columns])),
    );
  return named(a) === named(b);
};

const partOf = (part: MetricParts, whole: MetricParts): boolean =>
  part.table === whole.table &&
  whole.columns.length === 0 &&
  (part.row === whole.row || part.row?.startsWith(`${whole.row ?? ''}.`) === true);

/** 新收 and 自然人: one is counted in the other, so that they make no sum. */
export const areNested = (
  first: readonly MetricChoice[],
  second: readonly MetricChoice[],
): boolean => {
  const [a, b] = [first[0]?.[0], second[0]?.[0]];
  return a !== undefined && b !== undefined && (partOf(a, b) || partOf(b, a));
};

/** 两年 are those of the figures told. */
const tellsYear = ({ years }: Understanding): boolean =>
  years.value.kind !== 'open' && years.value.kind !== 'recent';

const SEVERAL = /[三四五3-5](?=[个家份年])/u;
const TWO = /[两二2](?=[个者家份边年])|俩|差/u;
const COUNTS = '一二三四五';

/** The same number of one report after another, as many as are meant: those of 三家合计, or all that were told in a row. */
const inRow = (text: string, figures: Memory['figures']): Memory['figures'] => {
  const [last] = figures.slice(-1);
  const from = figures.findLastIndex(({ metrics }) => last && !isSame(metrics, last.metrics)) + 1;
  const run = figures.slice(from);
  const distinct = new Set(run.map(({ issuer, year }) => `${issuer} ${String(year)}`)).size;
  if (run.length < 3 || distinct < run.length || TWO.test(text)) return [];
  const [digit] = SEVERAL.exec(text) ?? [];
  const count = digit === undefined ? run.length : COUNTS.indexOf(digit) + 1 || Number(digit);
  return count <= run.length ? run.slice(-count) : [];
};

/** The numbers of the last report told in a row, each another. */
const rowsOf = (figures: Memory['figures']): readonly MetricChoice[] => {
  const [last] = figures.slice(-1);
  const from = figures.findLastIndex(
    ({ issuer, year }) => issuer !== last?.issuer || year !== last.year,
  );
  const rows = figures.slice(from + 1).flatMap(({ metrics }) => metrics);
  const distinct = new Set(rows.map((choice) => JSON.stringify(choice))).size;
  return distinct === rows.length ? rows : [];
};

const placesOf = (figures: Memory['figures']): Understanding['places'] => ({
  value: figures.map(({ issuer, year }) => knownPlace(issuer, year)),
  said: true,
});

/** The question asked of the figures told: one metric of two or more reports, or two metrics of one; null where it is not. */
export const ofBothTold = (u: Understanding, { figures }: Memory): Understanding | null => {
  const [a, b] = figures.slice(-2);
  const asked = ASKED.find(([, words]) => words.test(u.question.text));
  if (!a || !b || !asked || !namesNothing(u) || tellsYear(u)) return null;
  const sameReport = a.issuer === b.issuer && a.year === b.year;
  const sameMetric = isSame(a.metrics, b.metrics);
  const cues = new Set([...[...u.cues].filter((cue) => !OVER_YEARS.includes(cue)), asked[0]]);
  const ofThese = { ...u, years: { value: { kind: 'open' }, said: true }, cues } as const;
  const run = inRow(u.question.text, figures);
  if (run.length > 0)
    return { ...ofThese, places: placesOf(run), metrics: { value: b.metrics, said: true } };
  const rows = rowsOf(figures);
  if (rows.length > 2 && asked[0] === 'compare' && !TWO.test(u.question.text))
    return { ...ofThese, places: placesOf([b]), metrics: { value: rows, said: true } };
  if (SEVERAL.test(u.question.text) || (/最/u.test(u.question.text) && !u.cues.has('sum')))
    return null;
  if (sameReport && sameMetric) return null;
  if (!sameReport && !sameMetric) return { ...ofThese, both: [a, b] };
  if (sameReport && ONLY_TOTAL.test(u.question.text) && !addUp(a.metrics, b.metrics)) return null;
  if (sameReport && asked[0] === 'sum' && areNested(a.metrics, b.metrics)) return null;
  return {
    ...ofThese,
    places: placesOf(sameReport ? [b] : [a, b]),
    metrics: { value: sameMetric ? b.metrics : [...a.metrics, ...b.metrics], said: true },
  };
};
