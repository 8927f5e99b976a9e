/** A sentence in, what it claims of the decisions and the charges of table two out. */
import { type Layout, metricOf, SUBJECTS } from '../../vocabulary/metrics.ts';
import type { Sentence } from './claims.ts';
import { type IssuedClaim, isTold, LEAD, nameOptions } from './rules-issued.ts';
import type { Quantity } from './quantity.ts';

const COUNTED = new Set(['件', '项', '个', '宗', '起']);
const MADE = '(?:作出|做出|下达|实施)(?:了)?(?:的)?';
const DECIDED = '(?:事项)?(?:的)?(?:处理)?决定(?:书)?';
const TAIL = '(?:共计?|总数|数量|件数|总量|数|为|有|：)*$';

interface Decided {
  readonly id: string;
  readonly name: string;
  /** Said to be decided: 作出行政处罚, 行政处罚决定. */
  readonly label: RegExp;
  readonly after: RegExp;
  /** The subject alone, where a decision of another was told right before. */
  readonly bare: RegExp;
}

const DECISIONS: readonly Decided[] = SUBJECTS.filter(({ id }) =>
  metricOf(`active.${id}.decisions`),
).map(({ id, name }) => {
  const words = name.replace(/^行政/, '(?:行政)?').replace(/强制$/, '强制(?:措施)?');
  return {
    id: `active.${id}.decisions`,
    name: `${name}处理决定数量`,
    label: new RegExp(
      `${LEAD}(?:${MADE}${words}(?:${DECIDED})?|(?:办理)?${words}(?:事项)?(?:作出)?处理决定|${words}决定)${TAIL}`,
    ),
    after: new RegExp(`^(?:的)?${words}(?:${DECIDED})(?:$|和$|及$|全部|均)`),
    bare: new RegExp(`^(?:和|及)?${words}(?:${DECIDED})?${TAIL}`),
  };
});

/** Numbers of decisions made known, not of those made. */
const MADE_KNOWN = /公[示布开告]|归集|报送|推送|市直|本级|[局委](?:全年|共)?作出/;

const CHARGES: Decided = {
  id: 'active.fees.amount',
  name: '行政事业性收费金额',
  label: new RegExp(
    `${LEAD}(?:征收|收取|收缴)?行政事业性收费(?:金额|收入|总额)?(?:共计?|合计|为)?$`,
  ),
  after: /(?!)/,
  bare: /(?!)/,
};

const decidedBy = (
  { after, unit }: Quantity,
  names: readonly string[],
  goingOn: boolean,
): Decided | undefined => {
  if (unit === '元') return names.some((name) => CHARGES.label.test(name)) ? CHARGES : undefined;
  if (!COUNTED.has(unit)) return undefined;
  return (
    DECISIONS.find(({ label }) => names.some((name) => label.test(name))) ??
    DECISIONS.find((each) => goingOn && names.some((name) => each.bare.test(name))) ??
    DECISIONS.find(
      (each) =>
        each.after.test(after) &&
        names.some((name) => MADE_ALONE.test(name) || (goingOn && GOING_ON.test(name))),
    )
  );
};

/** 作出 20 件许可决定和 5 件处罚决定: the second number is led by the words of the first. */
const GOING_ON = /^$|(?:和|及|与)$/;
const MADE_ALONE = new RegExp(`${LEAD}(?:${MADE})?$`);

/** Table two counts money in 万元. */
const inTenThousands = (quantity: Quantity): Quantity =>
  quantity.unit === '元'
    ? { ...quantity, unit: '万元', value: quantity.value / 1e4, step: quantity.step / 1e4 }
    : quantity;

/** Reads what a sentence claims of decisions on licences, penalties and coercion, and of charges. */
export const decisionClaimsOf = (
  sentence: Sentence,
  layout: Layout,
  year: number | null,
): readonly IssuedClaim[] => {
  let goingOn = false;
  return sentence.quantities.flatMap((quantity) => {
    const before = sentence.text.slice(0, quantity.start - sentence.start);
    const clause = before.slice(before.lastIndexOf('；') + 1);
    const told = isTold(quantity, year) && !MADE_KNOWN.test(clause + quantity.after);
    const names = nameOptions(sentence, quantity);
    const decided = told ? decidedBy(quantity, names, goingOn) : undefined;
    goingOn = decided !== undefined;
    if (!decided || !metricOf(decided.id)?.layouts.includes(layout)) return [];
    const whole = /全[省市县区]/.test(before);
    return [
      {
        sentence,
        quantity: inTenThousands(quantity),
        name: decided.name,
        readings: [[decided.id]] as const,
        whole,
      },
    ];
  });
};
