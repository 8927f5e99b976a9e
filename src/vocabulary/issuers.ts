/** Whose report it is: an area's government, or an office or department of it; its name, made from its parts. */
import { canonicalNameOf, type Area } from './areas.ts';
import { OFFICE_KEY, type Organ } from './organs.ts';

/** Whose report it is: an area's government, or an organ (office, department) of it. */
export interface Issuer {
  /** Canonical short name (contract, "read"): 固原市, 宁夏回族自治区人民政府办公厅, 西安市新城区. */
  readonly name: string;
  readonly area: Area | null;
  /** The organ without its area: 人民政府办公厅, 教育局; null for the area's government itself. */
  readonly organ: string | null;
}

/** An issuer named in a text, with the span of its words. */
export interface IssuerMention {
  readonly issuer: Issuer;
  /** Other issuers the words can mean, less likely or as likely: 白银区 for 白银, each 鼓楼区 for 鼓楼区. */
  readonly others: readonly Issuer[];
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Provinces have a 办公厅, other governments a 办公室, where the words do not say. */
export const officeOf = (area: Area | null, organ: Organ, open: boolean): string | null =>
  organ.key === OFFICE_KEY && open && area?.level === 'province' ? '人民政府办公厅' : organ.name;

/** The area's name before an organ: with the city where the text names it too (白银市平川区). */
const prefixOf = (area: Area, above: readonly Area[]): string => {
  const canonical = canonicalNameOf(area);
  const city = area.level === 'county' ? area.parent : null;
  const named = city?.level === 'prefecture' && above.includes(city);
  return named && canonical === area.name ? `${city.name}${area.name}` : canonical;
};

/** An area's government. */
export const governmentOf = (area: Area): Issuer => ({
  name: canonicalNameOf(area),
  area,
  organ: null,
});

/** An organ of an area; `above`: the larger areas that the text names before it. */
export const organOf = (area: Area, organ: string, above: readonly Area[] = []): Issuer => ({
  name: `${prefixOf(area, above)}${organ}`,
  area,
  organ,
});
