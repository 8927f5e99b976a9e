/** A town or street without its county and the texts around in; the same, as a text names it behind its county, out. */
import { issuerOf, issuersIn, type Issuer } from '../vocabulary/places.ts';
import { plain } from './bare.ts';

const MOST_TEXTS = 60;
const LONGEST_AREA = 20;

/** The issuer whose name the text prints behind that of its area. */
const behindItsArea = (text: string, { name }: Issuer): Issuer | null => {
  for (let at = text.indexOf(name, 1); at > 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - LONGEST_AREA), at);
    const area = issuersIn(before).at(-1)?.issuer.name;
    if (area !== undefined && before.endsWith(area)) return issuerOf(area + name);
  }
  return null;
};

/** An issuer of no known area as a text names it behind one (沙包堡街道: 都匀市沙包堡街道); itself where none does. */
export const inItsArea = (issuer: Issuer, texts: readonly string[]): Issuer => {
  if (issuer.area) return issuer;
  for (const text of texts.slice(0, MOST_TEXTS)) {
    const whole = behindItsArea(plain(text), issuer);
    if (whole?.area) return whole;
  }
  return issuer;
};
