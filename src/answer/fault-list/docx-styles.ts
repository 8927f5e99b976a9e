/** How the Word list looks: the fonts official documents use, with Latin letters and digits in Times New Roman. */
import {
  AlignmentType,
  Footer,
  type IFontAttributesProperties,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Severity } from '../../report/finding.ts';

const font = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

export const SONG = font('宋体');
const FANG_SONG = font('仿宋');
const HEI = font('黑体');

/** The paragraph styles of cells. */
export type CellStyle = 'head' | 'cell' | Severity;

/** Sizes are in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FANG_SONG, size: 24 } },
    title: {
      run: { font: SONG, size: 40, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: {
      run: { font: HEI, size: 28, color: '000000' },
      paragraph: { spacing: { before: 320, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'total', name: 'total', run: { bold: true } },
    {
      id: 'remark',
      name: 'remark',
      run: { size: 21, color: '444444' },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'head',
      name: 'head',
      run: { size: 18, font: HEI },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: 'cell', name: 'cell', run: { size: 18 } },
    { id: 'error', name: 'error', run: { size: 18, bold: true, color: 'B00020' } },
    { id: 'warning', name: 'warning', run: { size: 18, bold: true, color: '8A4B00' } },
    { id: 'notice', name: 'notice', run: { size: 18 } },
  ],
};

/** A footer that tells the page: 第 1 页，共 3 页. */
export const pageNumber = (face: IFontAttributesProperties): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: face,
            size: 21,
            children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  });
