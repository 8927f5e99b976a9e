/** Numbers that a question takes for given in, what the reports say instead out. */
import { amount } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import { valueIn } from '../../src/language/stated-number.ts';
import type { Stated } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import { lookUp } from './look-up.ts';

const unchecked = ({ said }: Stated): string => `问题里说的“${said}”没有核对，不作为前提。`;

const noteOf = async (
  desk: Desk,
  report: ReportSummary,
  stated: Stated,
): Promise<readonly string[]> => {
  const { figures } = await lookUp(desk, [report], stated.metrics);
  const [figure, ...more] = figures;
  if (!figure || more.length > 0) return [unchecked(stated)];
  const value = valueIn(stated, figure.unit);
  const told = `问题里说“${figure.name}”是 ${formatNumber(value)} ${figure.unit ?? ''}`;
  return figure.value === value
    ? [`${told}，与报告一致。`]
    : [`${told}，与报告不符：报告里是 ${amount(figure)}，以报告为准。`];
};

/** One sentence for each number stated, whether the report says the same. */
export const statedNotes = async (
  desk: Desk,
  [report, ...more]: readonly ReportSummary[],
  stated: readonly Stated[],
): Promise<readonly string[]> =>
  report && more.length === 0
    ? (await Promise.all(stated.map((each) => noteOf(desk, report, each)))).flat()
    : stated.map(unchecked);
