/** The reports beside the one that is checked; every one optional, rules that need an absent one stay silent. */
import type { Report } from '../report/report.ts';

export interface Neighbours {
  /** The same issuer's report for the year before. */
  readonly previous?: Report;
  /** The report of the area above for the same year. */
  readonly parent?: Report;
  /** Reports of the areas below for the same year. `all` says that none is lacking. */
  readonly children?: { readonly reports: readonly Report[]; readonly all: boolean };
  /** Reports of others for the same year, to find copied text. */
  readonly others?: readonly Report[];
  /** The same issuer and year as it was read before from another document. */
  readonly earlier?: Report;
}
