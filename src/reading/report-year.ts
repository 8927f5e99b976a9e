/** Title, period, opening and file name in; which year's report it is out. */
import type { Report } from '../report/report.ts';
import { yearIn } from './title.ts';

const SPOKEN_YEAR = /(20\d{2})\s*年(?:度)?.{0,20}(?:信息公开|政务公开)/u;

/** 2022年，我局主动公开信息 416 条; 2020年度，紧紧围绕…. */
const DEED_IN_YEAR = /(20\d{2})\s*年度?\s*(?:[，,]|我|本|全[省市县区州镇乡]|共|累计)/gu;

/** The only year whose deeds the texts tell. */
const yearOfDeeds = (texts: readonly string[]): number | null => {
  const years = texts.flatMap((text) => [...text.matchAll(DEED_IN_YEAR)].map(([, year]) => year));
  const [year, ...others] = new Set(years);
  return year !== undefined && others.length === 0 ? Number(year) : null;
};

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
  return yearIn(fileName) ?? yearOfDeeds(texts);
};
