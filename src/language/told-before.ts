/** 加起来, 哪个多, 差几件 after two figures told one after the other in, the question about both out. */
import { namesNothing } from './chat-cues.ts';
import type { Cue } from './cue-words.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { inRow, isSame, lastOf, placesOf, rowsOf, SEVERAL, TWO } from './told-in-row.ts';
import type { Understanding } from './understanding.ts';

const BOTH =
  '(?:那|那么|把)?(?:这|那)?(?:[两2二三3四4五5](?:个数?|者|家|份|边|年|项|样|种|个地方)(?:里面?|中|当中|之中)?)?(?:都|全部?|一共|总共|之间|比起来|相比)?';
const ASKED: readonly (readonly [Cue, RegExp])[] = [
  [
    'sum',
    new RegExp(`^${BOTH}(?:加起来|加一?块儿?|加在?一起|相加|合起来|加总|之和|合在一起)`, 'u'),
  ],
  [
    'sum',
    /^(?:那|那么)?(?:[这那]?[两2二三3四4五5](?:[家年份项个者]|个数|种|类)(?:都|加起来)?)?(?:一共|总共|合计|总计|共计)(?:是|有)?(?:多少|几)?[件个起宗]?[呢啊]?[？?]?$/u,
  ],
  [
    'compare',
    new RegExp(`^${BOTH}(?:谁|哪一?[个家边份年])(?:的)?(?:更|比较|最)?[多少高低大小]`, 'u'),
  ],
  ['compare', new RegExp(`^${BOTH}(?:比一?比|对比|比较)(?:一下|下)?[呢吧]?$`, 'u')],
  ['mean', new RegExp(`^${BOTH}(?:平均|均值)(?:下来)?(?:是)?(?:多少|几件)?[呢啊]?[？?]?$`, 'u')],
  [
    'difference',
    new RegExp(`^${BOTH}[多少高低](?:了|出)?(?:多少|几)[件个项起]?[呢啊]?[？?]?$`, 'u'),
  ],
  ['difference', new RegExp(`^${BOTH}(?:相?差|差了)(?:多少|几|距|[？?呢]?$)`, 'u')],
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

const areAllApart = (rows: readonly MetricChoice[]): boolean =>
  rows.every((a, at) => rows.slice(at + 1).every((b) => addUp([a], [b])));

/** 哪个高 after shares of several reports: side by side; 加起来 after shares of one: together. */
const ofShares = (
  asked: Cue,
  figures: Memory['figures'],
  base: readonly MetricChoice[],
  cues: Understanding['cues'],
): Pick<Understanding, 'places' | 'metrics' | 'base' | 'cues'> | null => {
  const [first] = figures;
  const isOneWhole = figures.every((each) => isSame(each.base ?? [], base));
  const isOneReport = figures.every(
    ({ issuer, year }) => issuer === first?.issuer && year === first.year,
  );
  const isOneMetric = figures.every(({ metrics }) => isSame(metrics, first?.metrics ?? []));
  const isMeant =
    asked === 'sum' ? isOneReport && !isOneMetric : asked === 'compare' && isOneMetric;
  if (!first || !isOneWhole || !isMeant) return null;
  const told = asked === 'sum' ? (['sum', 'share'] as const) : (['share'] as const);
  return {
    places: placesOf(isOneReport ? [first] : figures),
    metrics: {
      value: isOneMetric ? first.metrics : figures.flatMap(({ metrics }) => metrics),
      said: true,
    },
    base,
    cues: new Set([...[...cues].filter((cue) => cue !== asked), ...told]),
  };
};

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
  if (b.base) {
    const shares = ofShares(asked[0], run.length > 0 ? run : [a, b], b.base, cues);
    return shares ? { ...ofThese, ...shares } : null;
  }
  if (run.length > 0)
    return { ...ofThese, places: placesOf(run), metrics: { value: b.metrics, said: true } };
  const rows = rowsOf(figures);
  if (rows.length > 2 && asked[0] === 'compare' && !TWO.test(u.question.text))
    return { ...ofThese, places: placesOf([b]), metrics: { value: rows, said: true } };
  const parts = lastOf(u.question.text, rows);
  if (parts && asked[0] === 'sum' && areAllApart(parts))
    return { ...ofThese, places: placesOf([b]), metrics: { value: parts, said: true } };
  if (SEVERAL.test(u.question.text) || (/最/u.test(u.question.text) && !u.cues.has('sum')))
    return null;
  if (sameReport && (sameMetric || asked[0] === 'mean')) return null;
  if (!sameReport && !sameMetric) return { ...ofThese, both: [a, b] };
  if (sameReport && ONLY_TOTAL.test(u.question.text) && !addUp(a.metrics, b.metrics)) return null;
  if (sameReport && asked[0] === 'sum' && areNested(a.metrics, b.metrics)) return null;
  return {
    ...ofThese,
    places: placesOf(sameReport ? [b] : [a, b]),
    metrics: { value: sameMetric ? b.metrics : [...a.metrics, ...b.metrics], said: true },
  };
};
