/** The shape of news about reports: what a feed tells, entry by entry. */
export interface NewsEntry {
  /** Tells the entry from every other of this index. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** A question that tells more. */
  readonly question: string;
  /** Where the report was published, null where that is not known. */
  readonly address: string | null;
}

/** The news of an area or organ and all below it, or of all; newest first. */
export interface News {
  readonly title: string;
  readonly entries: readonly NewsEntry[];
}
