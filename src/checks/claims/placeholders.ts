/** A sentence in, what a template left to be filled in (××县, XX 件, 20××年) out. */
import type { Evidence } from '../../report/finding.ts';
import type { Sentence } from './claims.ts';
import { quoteOf } from './passage.ts';

export type Gap = 'name' | 'number' | 'date';

/** Crosses that stand for characters; a multiplication or an English word has more around it. */
const CROSSES = '(?<![A-Za-z\\d])[×XＸ]{2,}';

const CROSS = /[×XＸ]/;

const GAPS: Readonly<Record<Gap, RegExp>> = {
  name: new RegExp(
    `${CROSSES}(?:省|自治区|市|县|区|州|旗|盟|镇|乡|街道|局|委|厅|办|人民政府|单位|部门)`,
    'g',
  ),
  number: /(?<![A-Za-z\d])[×XＸ]+(?:万)?(?:件|条|次|人次|期|篇|个|份|项|场|起|万元|元|％)/g,
  date: /(?:20[×XＸ]{1,2}|(?<![A-Za-z\d])[×XＸ]{2,4})年|年[×XＸ]{1,2}月|月[×XＸ]{1,2}日/g,
};

/** The gaps of one kind that a sentence leaves, each with the words around it. */
export const gapsIn = ({ text, passage, start }: Sentence, gap: Gap): readonly Evidence[] => {
  if (!CROSS.test(text)) return [];
  return [...text.matchAll(GAPS[gap])].map(({ index, 0: words }) => {
    const before = text.slice(0, index).search(/[^，。；：、（]*$/);
    return quoteOf(passage, start + before, start + index + words.length);
  });
};
