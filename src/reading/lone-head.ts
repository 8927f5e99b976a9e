/** The text of a cell or line in; the column it is the head of, where it is nothing else, out. */
import { bare, remembered } from './bare.ts';
import { labelsIn, type Label } from './labels.ts';
import { numberingOf } from './similar-label.ts';

/** What the columns of the three tables are told by. */
export type HeadKind = 'applicant' | 'result' | 'quantity';

/** 本年收费金额（单位：万元）, 自然人：. */
const BEHIND = /(?:[（(][^（）()]{1,12}[)）]|[:：])\s*$/u;

/** What a text can mean that holds one label and nothing else. */
const loneLabels = remembered((text): readonly Label[] => {
  if (numberingOf(text) !== null) return [];
  const words = bare(text.replace(BEHIND, ''));
  return labelsIn(words).find((match) => match.words === words)?.values ?? [];
});

/** The column that a text heads; words with a number before them (3.其他, （七）总计) head rows. */
export const loneHead = (text: string, kind: HeadKind): string | null =>
  loneLabels(text).find((one): one is Extract<Label, { kind: HeadKind }> => one.kind === kind)
    ?.id ?? null;
