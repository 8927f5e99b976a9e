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

export interface Content {
  readonly layout: Layout;
  readonly year: number;
  readonly identity: Identity;
  readonly cells: Cells;
  /** Ids of cells whose printed number breaks a sum of the form. */
  readonly planted: readonly string[];
}
