/** Title, period, opening and file name in; which year's report it is out. */
import type { Report } from '../report/report.ts';
import { yearIn } from './title.ts';

const SPOKEN_YEAR = /(20\d{2})\s*年(?:度)?.{0,20}(?:信息公开|政务公开)/u;

/** The year that the title, the period, the opening or at last the file's name tells; null where none does. */
export const yearOf = (
  title: string | null,
  period: Report['period'],
  texts: readonly string[],
  fileName: string,
): number | null => {
  const inTitle = title === null ? null : yearIn(title);
  if (inTitle !== null) return inTitle;
  if (period) return Number(period.to.slice(0, 4));
  for (const text of texts) {
    const spoken = SPOKEN_YEAR.exec(text)?.[1] ?? /^(20\d{2})\s*年[，,]/u.exec(text)?.[1];
    if (spoken !== undefined) return Number(spoken);
  }
  return yearIn(fileName);
};
