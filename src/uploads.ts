/** A document that somebody hands in to be checked: read, held against its neighbours, forgotten unless it shall be kept. */
import { faultList } from './answer/fault-list/fault-list.ts';
import type { CheckedDocument, CheckUpload, Kept } from './channels/checked-document.ts';
import { checkBeside } from './checking.ts';
import type { Neighbours } from './checks/neighbours.ts';
import type { Limits } from './document/document.ts';
import { hashOf, type IngestOutcome, type Read, readDocument, save } from './ingest.ts';
import { neighboursIn } from './neighbours.ts';
import type { Report } from './report/report.ts';
import type { Store } from './store/store.ts';

const neighboursOf = async (store: Store, report: Report): Promise<Neighbours> => {
  const { issuer, year, layout } = report;
  if (issuer === null || year === null || layout === null) return {};
  const indexed = { ...report, issuer, year, layout };
  return neighboursIn(store, indexed);
};

const keptWords = (outcome: IngestOutcome): Kept => {
  if ('error' in outcome) return { isKept: false, words: outcome.error.message };
  const words = {
    added: '已收入索引，现在可以提问了。',
    replaced: '已收入索引，换下了同一机关同一年的旧文件。',
    unchanged: '索引里已经有这份报告，没有变动。',
  };
  return { isKept: true, words: words[outcome.outcome] };
};

const cellsOf = ({ figures }: Report): CheckedDocument['cells'] => {
  const count = (state: string): number => figures.filter((each) => each.state === state).length;
  const blank = count('blank');
  return { read: count('number') + blank, blank, unsure: count('unsure') };
};

const keepIn = async (store: Store, read: Read, now: () => Date): Promise<Kept> =>
  keptWords(
    (await store.holds(read.contentHash))
      ? { outcome: 'unchanged' }
      : await save(read, store, now().toISOString()),
  );

/** Ties the check of uploaded documents to an index, which it reads; only `keep` writes. */
export const createCheckUpload =
  (store: Store, limits: Limits, now: () => Date): CheckUpload =>
  async (bytes, name) => {
    const contentHash = hashOf(bytes);
    const read = await readDocument(bytes, name, limits);
    if ('error' in read) return { problem: read.error.message };
    const { report } = read;
    const { checked } = checkBeside(name, report, await neighboursOf(store, report));
    return {
      identity: report,
      cells: cellsOf(report),
      checked,
      list: faultList([checked], [], { date: now(), level: 'warning' }),
      keep: () => keepIn(store, { file: name, contentHash, report }, now),
    };
  };
