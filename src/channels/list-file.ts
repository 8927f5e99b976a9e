/** A checked document in, its 问题反馈清单 as a file out: Excel, Word, a page or Markdown. */
import { faultListDocx } from '../answer/fault-list/docx.ts';
import type { FaultList } from '../answer/fault-list/fault-list.ts';
import { faultListHtml } from '../answer/fault-list/html.ts';
import { faultListMarkdown } from '../answer/fault-list/markdown.ts';
import { faultListXlsx } from '../answer/fault-list/xlsx.ts';
import type { CheckedDocument } from './checked-document.ts';

interface Format {
  readonly ending: string;
  /** What people call it. */
  readonly name: string;
  readonly type: string;
  readonly render: (list: FaultList) => Promise<Uint8Array> | string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const LIST_FORMATS: readonly Format[] = [
  {
    ending: 'xlsx',
    name: 'Excel',
    type: `${OFFICE}.spreadsheetml.sheet`,
    render: faultListXlsx,
  },
  {
    ending: 'docx',
    name: 'Word',
    type: `${OFFICE}.wordprocessingml.document`,
    render: faultListDocx,
  },
  {
    ending: 'html',
    name: '网页',
    type: 'text/html; charset=utf-8',
    render: faultListHtml,
  },
  {
    ending: 'md',
    name: 'Markdown',
    type: 'text/markdown; charset=utf-8',
    render: faultListMarkdown,
  },
];

/** 问题反馈清单_固原市_2023.xlsx: no word in it can leave a folder. */
const fileNameOf = ({ identity: { issuer, year } }: CheckedDocument, ending: string): string => {
  const words = ['问题反馈清单', issuer ?? '', year ?? ''].map((word) =>
    String(word).replace(/[^\p{Script=Han}\w]/gu, ''),
  );
  return `${words.filter((word) => word !== '').join('_')}.${ending}`;
};

export interface ListFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The list as a file; null where no format ends so. */
export const listFile = async (
  document: CheckedDocument,
  ending: string,
): Promise<ListFile | null> => {
  const format = LIST_FORMATS.find((each) => each.ending === ending);
  if (!format) return null;
  const rendered = await format.render(document.list);
  const bytes = typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
  return { name: fileNameOf(document, ending), type: format.type, bytes };
};
