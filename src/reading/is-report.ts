/** What was read of a document in, whether enough speaks for its being an annual report out. */
import { plain } from './bare.ts';
import type { TextLine } from './outline.ts';

const FEWEST_HEADINGS = 3;
const FEWEST_FIGURES = 5;
const FEWEST_SIGNS = 2;
const ABOUT = /信息公开.{0,12}年度报告|国办公开办函|年度报告格式|政府信息公开条例/u;

/** The first two parts of section one, where its heading is lost. */
const FIRST_PARTS = [/^[（(]一[)）].{0,10}主动公开/u, /[（(]二[)）].{0,10}申请/u];

export interface Signs {
  readonly title: string | null;
  /** How many of the six headings stand in it. */
  readonly headings: number;
  /** How many cells of the tables were read. */
  readonly figures: number;
  /** The paragraphs that may say what the document is about. */
  readonly opening: readonly string[];
  readonly lines: readonly TextLine[];
}

const SIGNS: readonly ((signs: Signs) => boolean)[] = [
  ({ title }) => title !== null,
  ({ headings }) => headings > 0,
  ({ headings }) => headings >= FEWEST_HEADINGS,
  ({ figures }) => figures >= FEWEST_FIGURES,
  ({ opening }) => opening.some((text) => ABOUT.test(plain(text))),
  ({ lines }) => FIRST_PARTS.every((part) => lines.some(({ text }) => part.test(plain(text)))),
];

/** Two signs are enough; those that are quick to see come first. */
export const isReport = (signs: Signs): boolean => {
  let seen = 0;
  for (const sign of SIGNS) {
    if (sign(signs)) seen += 1;
    if (seen === FEWEST_SIGNS) return true;
  }
  return false;
};
