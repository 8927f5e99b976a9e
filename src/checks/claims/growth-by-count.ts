/** A sentence in, changes told as a number (182 件，比上年的 160 件增加 32 件) that the two numbers do not make out. */
import type { Sentence } from './claims.ts';
import { isLastYears } from './growth-beside.ts';
import type { Quantity } from './quantity.ts';
import type { WrongRate } from './rates.ts';
import { isCount } from './run.ts';

const BY = /^(?:同比|净)?(?<up>增加|增长|上升)?(?:减少|下降)?(?:了)?$/;
const COMPARED = /^，?(?:同比)?(?:较|比|与)[^，。；]{2,12}$/;

const changeIn = (
  sentence: Sentence,
  [now, before, change]: readonly [Quantity, Quantity, Quantity],
  year: number | null,
): readonly WrongRate[] => {
  const told = BY.exec(change.label);
  const alike = now.unit === before.unit && before.unit === change.unit && isCount(change);
  if (!told || change.label === '' || !alike || !isLastYears(sentence, before, year)) return [];
  if ([now, before, change].some(({ approximate }) => approximate)) return [];
  const { plain } = sentence.passage;
  const lead = before.bracket > now.end ? before.bracket : before.start;
  if (!COMPARED.test(plain.slice(now.end, lead))) return [];
  const sign = told.groups?.['up'] === undefined ? -1 : 1;
  const should = (now.value - before.value) * sign;
  if (should < 0 || should === change.value) return [];
  const by = `${now.value} 与 ${before.value} 之差`;
  return [{ percent: change, from: now.labelStart, should, by, severity: 'warning' }];
};

/** Reads the changes of a sentence that stand behind this year's number and last year's. */
export const changesIn = (sentence: Sentence, year: number | null): readonly WrongRate[] =>
  sentence.quantities.flatMap((change, place) => {
    const [now, before] = sentence.quantities.slice(Math.max(0, place - 2), place);
    return now && before ? changeIn(sentence, [now, before, change], year) : [];
  });
