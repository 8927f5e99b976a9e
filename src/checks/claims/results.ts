/** A number of results (维持 4 件) and the claims before it in, which column of table four it is out. */
import { RESULTS } from '../../vocabulary/metrics.ts';
import type { Quantity } from './quantity.ts';
import type { Meaning } from './subject.ts';

/** Names of claims about one kind of appeals. */
const APPEALS: ReadonlySet<string> = new Set([
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
]);

const BESIDE_RESULT =
  /^(?:其中|案件|诉讼|复议|行政|结果为|结果|予以|依法|被|已)+|(?:的|原行政行为|案件|为|有)+$/g;

/** The words before the number, or behind it where none stand before: 1 件被维持. */
const resultWords = ({ label, after }: Quantity): string =>
  (/^(?:其中)?有?$/.test(label) ? after : label).replace(BESIDE_RESULT, '');

/** 其中维持 4 件: of the appeals that were claimed right before it, and of one kind of them only. */
export const resultOf = (
  quantity: Quantity,
  before: readonly (Meaning | null)[],
): Meaning | null => {
  const label = resultWords(quantity);
  const result = RESULTS.find(
    ({ id, printed }) => id !== 'total' && printed.some((words) => words === label),
  );
  if (!result) return null;
  const whole = before.findLast((claim) => claim?.readings[0][0]?.endsWith('.total'));
  const blocks = whole?.readings[0].map((id) => id.replace(/\.total$/, '')) ?? [];
  if (!whole || !APPEALS.has(whole.name)) return null;
  const ids = blocks.map((block) => `${block}.${result.id}`);
  return { name: `${whole.name}${result.name}`, readings: [ids] };
};
