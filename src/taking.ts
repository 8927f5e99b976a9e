/** Documents that a source brings in, reports put into the index out, each with a sentence of what became of it. */
import type { Clock } from './clock.ts';
import type { Limits } from './document/document.ts';
import { hashOf, type Read, readDocument, save } from './ingest.ts';
import type { Report } from './report/report.ts';
import type { Take } from './sources/visit.ts';
import type { IndexedReport, Store } from './store/store.ts';

type Who = Pick<IndexedReport, 'issuer' | 'year' | 'scope'>;

const OUTCOME = {
  added: '已收入索引',
  replaced: '已更新索引里的旧报告',
  unchanged: '索引里已经有了',
} as const;

const keepIn = async (store: Store, read: Read, at: string) => {
  const saved = await save(read, store, at);
  return 'error' in saved
    ? { isKept: false, words: saved.error.message }
    : { isKept: true, words: OUTCOME[saved.outcome] };
};

const sureCells = ({ figures }: Pick<Report, 'figures'>): number =>
  figures.filter(({ state }) => state !== 'unsure').length;

/** The report of the same issuer, year and scope that the index holds. */
const heldReport = async (store: Store, who: Who): Promise<Report | null> => {
  const summaries = await store.reports({ issuers: [who.issuer], years: [who.year] });
  const same = summaries.find(({ scope }) => scope === who.scope);
  return same ? store.whole(same) : null;
};

/** Whether a report lacks sections or most of the figures of another, as a file does that broke off. */
const isBrokenOff = (report: Report, whole: Report): boolean =>
  report.sections.length < whole.sections.length || sureCells(report) < sureCells(whole) / 2;

/**
 * Takes documents into the index. Nobody looks at what a source brings: one that lacks what the report has
 * that it would replace is left out.
 */
export const takeInto =
  (store: Store, limits: Limits, clock: Clock): Take =>
  async (bytes, name, address) => {
    const contentHash = hashOf(bytes);
    const read = await readDocument(bytes, name, limits);
    if ('error' in read) return { cells: 0, words: read.error.message };
    const { report } = read;
    const cells = sureCells(report);
    const { issuer, year, scope } = report;
    if (issuer === null || year === null) return { cells, words: '看不出是谁、哪一年的报告' };
    const isHeld = await store.holds(contentHash);
    const who = `${issuer}${year}年，读出 ${cells} 格`;
    const whole = isHeld ? null : await heldReport(store, { issuer, year, scope });
    if (whole && isBrokenOff(report, whole))
      return { cells, words: `${who}，比索引里的那份少了部分或一半以上的格，可能不完整，没有收入` };
    return {
      cells,
      words: isHeld ? `${who}，索引里已经有了` : `${who}，可以收入`,
      keep: async () => {
        if (isHeld) return { isKept: true, words: OUTCOME.unchanged };
        const at = new Date(clock.now()).toISOString();
        const { isKept, words } = await keepIn(
          store,
          { file: name, ...(address !== undefined && { address }), contentHash, report },
          at,
        );
        return { isKept, words: `${who}，${words}` };
      },
    };
  };
