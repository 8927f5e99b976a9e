/** A document that was checked for somebody and is held nowhere: its shape, and the words every channel has for it. */
import type { CheckedReport, Fault } from '../answer/fault-list/fault.ts';
import { countsOf } from '../answer/fault-list/counts.ts';
import { type FaultList, reportNameOf } from '../answer/fault-list/fault-list.ts';
import { countWords, unjudgedWords } from '../answer/fault-list/list-words.ts';
import type { Report } from '../report/report.ts';

/** What became of a wish to keep a document, in one Chinese sentence. */
export interface Kept {
  readonly isKept: boolean;
  readonly words: string;
}

export interface CheckedDocument {
  readonly identity: Pick<Report, 'title' | 'issuer' | 'year' | 'layout' | 'scope'>;
  /** Cells of the tables: read for sure (blanks among them), of these blank, and unsure. */
  readonly cells: { readonly read: number; readonly blank: number; readonly unsure: number };
  readonly checked: CheckedReport;
  /** The 问题反馈清单 with errors and warnings. */
  readonly list: FaultList;
  /** Puts the report into the index; only called where the sender asks for it and may. */
  readonly keep: () => Promise<Kept>;
}

/** Checks a document without keeping anything of it; `problem` says in Chinese why it cannot be read. */
export type CheckUpload = (
  bytes: Uint8Array,
  name: string,
) => Promise<CheckedDocument | { readonly problem: string }>;

/** 固原市 2023 年度报告 · 2021 年表样 · 汇总口径; what is not known is said. */
export const identityWords = ({ identity }: CheckedDocument): readonly string[] => {
  const { issuer, year, layout, scope } = identity;
  return [
    issuer === null || year === null
      ? reportNameOf({ issuer, year })
      : `${issuer} ${year} 年度报告`,
    layout === null ? '表样不明' : `${layout} 年表样`,
    ...(scope === null ? [] : [`${scope}口径`]),
  ];
};

/** How many cells were read, and how many of them leave doubts. */
const cellsWords = ({ cells: { read, blank, unsure } }: CheckedDocument): string => {
  if (read + unsure === 0) return '没有读到统计表，只核验了文字。';
  const blanks = blank > 0 ? `（其中空白 ${blank} 个）` : '';
  const doubts = unsure > 0 ? `，另有 ${unsure} 个读不准，没有拿来核验` : '，没有读不准的';
  return `表格读出 ${read} 个数据格${blanks}${doubts}。`;
};

/** How far the check reaches: the cells that were read, what could not be judged. */
export const notesOf = (document: CheckedDocument): readonly string[] => [
  cellsWords(document),
  ...document.checked.unjudged.map(unjudgedWords),
];

/** What was found, in one sentence: 发现错误 2 处、警告 1 处。 */
export const outcomeWords = ({ checked: { faults } }: CheckedDocument): string => {
  const { error, warning, notice } = countsOf(faults);
  if (error + warning > 0) return `发现${countWords({ error, warning, notice })}。`;
  const hints = notice > 0 ? `（有 ${notice} 处提示，供参考）` : '';
  return `没有发现错误：表内勾稽关系对得上，文字与表格没有发现矛盾${hints}。`;
};

/** Faults to send back, and hints that may be nothing. */
export const sortedFaults = ({
  checked: { faults },
}: CheckedDocument): { readonly listed: readonly Fault[]; readonly hints: readonly Fault[] } => ({
  listed: faults.filter(({ severity }) => severity !== 'notice'),
  hints: faults.filter(({ severity }) => severity === 'notice'),
});
