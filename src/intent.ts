/** What an intent is: a name, examples that are its tests and its help, and a handler from slots to an Answer. */
import type { StoreReader } from './store/store.ts';

/** What a handler may use: the index for reading, nothing else. */
export type Desk = StoreReader;
