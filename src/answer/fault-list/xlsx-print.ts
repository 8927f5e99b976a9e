/** The sheets of a workbook in, what Excel needs to print and filter them out: a feature for write-excel-file. */
import type { Feature, Image, Sheet } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

type FileContent = Image['content'];
/** A sheet as write-excel-file takes it. */
export type Printed = Sheet<FileContent>;
type FileName = Parameters<typeof getOrderOfSiblings>[0];

const insert = (xml: string, file: FileName, parent: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(file, parent) ?? [],
    parent,
  );

const SHEET = 'xl/worksheets/sheet{id}.xml';
const FIT_ONE_PAGE_WIDE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const CENTRED = '<printOptions horizontalCentered="1"/>';
const PAGE_NUMBERS =
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

const filter = (rows: number, columns: number, headRow: number): string =>
  `<autoFilter ref="${getCellAddress(headRow, 0)}:${getCellAddress(rows - 1, columns - 1)}"/>`;

/** A4 landscape one page wide, page numbers, the head on every page, a filter in the head (row `headRows`). */
export const printSetup = (sheets: readonly Printed[], headRows: number): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = sheets.map(
            ({ sheet = '' }, at) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sanitizeTextContent(sheet)}'!$${headRows}:$${headRows}</definedName>`,
          );
          const markup = `<definedNames>${names.join('')}</definedNames>`;
          return insert(xml, 'xl/workbook.xml', 'workbook', markup);
        },
      },
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) => {
          if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          return tag === 'pageMargins' ? { ...attributes, ...MARGINS } : attributes;
        },
        transform: (xml, _options, { sheetIndex }) => {
          const { data, columns } = sheets[sheetIndex] ?? { data: [], columns: [] };
          return [
            FIT_ONE_PAGE_WIDE,
            filter(data.length, columns?.length ?? 1, headRows - 1),
            CENTRED,
            PAGE_NUMBERS,
          ].reduce((whole, markup) => insert(whole, SHEET, 'worksheet', markup), xml);
        },
      },
    },
  },
});
