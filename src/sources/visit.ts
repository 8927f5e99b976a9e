/** What a visit to a source needs and gives: the words that the kinds of sources share. */
import type { Fetched, Validators } from './fetching.ts';

/** What is known of an address (or path) from earlier visits. */
export interface PageNote extends Validators {
  readonly url: string;
  /** How many links of a list page counted; null for what is no list. */
  readonly links: number | null;
  /** When it was last looked at, milliseconds since 1970. */
  readonly at: number;
}

/** What became of a document, in a sentence, for the log and for `nianbao sources check`. */
export interface Taken {
  /** Figures read; 0 for what is no report. */
  readonly cells: number;
  readonly words: string;
  /** Puts it into the index; says what became of it. Left out where there is nothing to keep. */
  readonly keep?: () => Promise<{ readonly isKept: boolean; readonly words: string }>;
}

/** Reads a document, fetched from `address` if from the web; the index is only written by `keep`. */
export type Take = (bytes: Uint8Array, name: string, address?: string) => Promise<Taken>;

export interface Tools {
  readonly fetch: (address: string, known: Validators | null) => Promise<Fetched>;
  readonly take: Take;
  /** What earlier visits noted of the source's pages. */
  readonly notes: () => Promise<readonly PageNote[]>;
  readonly note: (page: PageNote) => Promise<void>;
  readonly now: () => number;
  /** Bytes of the largest document that is read. */
  readonly largest: number;
  /** Whether documents are put into the index, or only looked at. */
  readonly keeps: boolean;
}

/** A document that a visit came upon. */
export interface Find {
  readonly url: string;
  readonly title: string;
  readonly isReport: boolean;
  readonly words: string;
}

export interface Problem {
  readonly url: string;
  readonly message: string;
  /** The source itself is in trouble, not one document of it. */
  readonly isWhole: boolean;
  readonly retryAfter: number | null;
}

export interface Visit {
  readonly finds: readonly Find[];
  readonly problems: readonly Problem[];
}
