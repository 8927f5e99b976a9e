/** What a made-up report says, before it is printed in any style. */
import type { Layout } from '../../src/vocabulary/metrics.ts';
import type { Contact, Scope } from '../../src/report/report.ts';

/** Metric id of a printed cell → its number; null where the cell is left blank. */
export type Cells = ReadonlyMap<string, number | null>;

export interface Identity {
  /** Canonical name (contract, "read"). */
  readonly issuer: string;
  /** Name as the title and the text print it. */
  readonly printedName: string;
  readonly scope: Scope | null;
  readonly contact: Contact;
}

/** How the title is worded: 固原市2023年…, 2023年固原市…, with spaces, or 固原市2023年度…工作报告. */
export type TitleForm = 'name first' | 'year first' | 'spaced' | 'work report';

export interface Content {
  readonly layout: Layout;
  readonly year: number;
  readonly identity: Identity;
  readonly titleForm: TitleForm;
  readonly cells: Cells;
  /** Ids of cells whose printed number breaks a sum of the form. */
  readonly planted: readonly string[];
}
