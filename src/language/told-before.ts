/** 加起来, 哪个多, 差几件 after two figures told one after the other in, the question about both out. */
import { namesNothing } from './chat-cues.ts';
import type { Cue } from './cue-words.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import { knownPlace, type Understanding } from './understanding.ts';

const BOTH =
  '(?:那|那么|把)?(?:这|那)?(?:[两2二](?:个数?|者|家|份|边|个地方))?(?:都|一共|总共|之间|比起来|相比)?';
const ASKED: readonly (readonly [Cue, RegExp])[] = [
  [
    'sum',
    new RegExp(`^${BOTH}(?:加起来|加一?块儿?|加在?一起|相加|合起来|加总|之和|合在一起)`, 'u'),
  ],
  [
    'sum',
    /^(?:那|那么)?(?:一共|总共|合计|总计|共计)(?:是|有)?(?:多少|几)?[件个起宗]?[呢啊]?[？?]?$/u,
  ],
  ['compare', new RegExp(`^${BOTH}(?:谁|哪一?[个家边份])(?:的)?(?:更|比较)?[多少高低大小]`, 'u')],
  ['compare', new RegExp(`^${BOTH}(?:比一?比|对比|比较)(?:一下|下)?[呢吧]?$`, 'u')],
  ['difference', new RegExp(`^${BOTH}(?:相?差|差了)(?:多少|几|距)`, 'u')],
];

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

/** The question asked of both figures: one metric of two reports, or two metrics of one; null where it is not. */
export const ofBothTold = (u: Understanding, { figures }: Memory): Understanding | null => {
  const [a, b] = figures;
  const asked = ASKED.find(([, words]) => words.test(u.question.text));
  if (!a || !b || !asked || !namesNothing(u) || u.years.value.kind !== 'open') return null;
  const sameReport = a.issuer === b.issuer && a.year === b.year;
  const sameMetric = isSame(a.metrics, b.metrics);
  const cues = new Set([...u.cues, asked[0]]);
  if (sameReport && sameMetric) return null;
  if (!sameReport && !sameMetric) return { ...u, both: [a, b], cues };
  if (sameReport && ONLY_TOTAL.test(u.question.text) && !addUp(a.metrics, b.metrics)) return null;
  if (sameReport && asked[0] === 'sum' && areNested(a.metrics, b.metrics)) return null;
  return {
    ...u,
    places: {
      value: (sameReport ? [b] : [a, b]).map(({ issuer, year }) => knownPlace(issuer, year)),
      said: true,
    },
    metrics: { value: sameMetric ? b.metrics : [...a.metrics, ...b.metrics], said: true },
    cues,
  };
};
