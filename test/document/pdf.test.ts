import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { DEFAULT_LIMITS } from '../../src/document/document.ts';
import { openDocument } from '../../src/document/open.ts';
import { launchBrowser } from '../browser.ts';
import { madePdf } from './made-pdf.ts';
import { print, type PrintOptions } from './print.ts';
import { codeOf, gridsOf, opened, paragraphsOf, rowsOf } from './seen.ts';

const LABELS = [
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
];

/** A form of 4 + 2 rows with labels over several rows and columns; figures count up from `first`. */
const form = (first: number): string => {
  const figures = (row: number): string =>
    [0, 1, 2].map((column) => `<td>${first + 3 * row + column}</td>`).join('');
  const group = LABELS.map(
    (label, row) =>
      `<tr>${row === 0 ? '<td rowspan="4">（三）不予公开</td>' : ''}<td>${label}</td>${figures(row)}</tr>`,
  ).join('');
  return `<table><tr><td colspan="2" rowspan="2">（本列数据的勾稽关系）</td><td colspan="3">申请人情况</td></tr><tr><td>自然人</td><td>商业企业</td><td>总计</td></tr>${group}<tr><td colspan="2">（七）总计</td>${figures(4)}</tr></table>`;
};

const seenForm = (first: number): readonly string[] => {
  const figures = (row: number): string =>
    [0, 1, 2].map((column) => `${column + 2}:${first + 3 * row + column}`).join(' | ');
  return [
    '0+2v2:（本列数据的勾稽关系） | 2+3:申请人情况',
    '2:自然人 | 3:商业企业 | 4:总计',
    ...LABELS.map(
      (label, row) => `${row === 0 ? '0v4:（三）不予公开 | ' : ''}1:${label} | ${figures(row)}`,
    ),
    `0+2:（七）总计 | ${figures(4)}`,
  ];
};

const PARAGRAPH =
  '根据《中华人民共和国政府信息公开条例》和有关要求，编制本报告。报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。如有疑问，请与办公室联系（电话：0953-2032305）。';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const unbroken = (rows: readonly string[]): readonly string[] =>
  rows.map((row) => row.replaceAll('⏎', ''));

describe('浏览器印出来的 PDF', () => {
  test.each<[string, string, PrintOptions]>([
    ['合并边框', '', {}],
    ['各有边框', 'table{border-collapse:separate;border:1px solid}', {}],
    ['边框隔开 8 像素', 'table{border-collapse:separate;border-spacing:8px;border:1px solid}', {}],
    ['双线点线', 'td{border:3px double}tr:last-child td{border:1px dotted}', {}],
    ['黑底白格', 'table{background:#000;border-collapse:separate;border-spacing:1px}td{background:#fff;border:0}', {}],
    ['两边不封口', 'td:first-child{border-left:0}td:last-child{border-right:0}', {}],
    ['缩小且横放', '', { landscape: true, scale: 0.5 }],
    ['斜水印', 'body::before{content:"内部资料";position:fixed;top:8cm;font-size:60px;transform:rotate(-45deg);color:#eee}', {}],
  ])('%s', async (_, style, options) => {
    const document = await opened(await print(browser, `<p>一、总体情况</p>${form(10)}<p>二、其他</p>`, style, options));
    expect(gridsOf(document).map(rowsOf).map(unbroken)).toEqual([seenForm(10)]);
    expect(paragraphsOf(document)).toEqual(['一、总体情况', '二、其他']);
  });

  test('跨页的表接上，页眉页脚去掉，段落连上', async () => {
    const furniture = (text: string): string => `<div style="font-size:9px;width:100%;text-align:center">${text}</div>`;
    const body = `<p>${PARAGRAPH}</p><div style="height:17cm"></div>${form(100)}<p>${PARAGRAPH}</p>`;
    const bytes = await print(browser, body, 'td{height:1.5cm}', {
      displayHeaderFooter: true,
      headerTemplate: furniture('Annual report'),
      footerTemplate: furniture('<span class="pageNumber"></span>/<span class="totalPages"></span>'),
    });
    const document = await opened(bytes);
    expect(gridsOf(document).map(rowsOf).map(unbroken)).toEqual([seenForm(100)]);
    expect(gridsOf(document)[0]?.rows.at(-1)?.cells[0]?.page).toBe(2);
    expect(paragraphsOf(document)).toEqual([PARAGRAPH, PARAGRAPH]);
    expect(document.title).toBe('年报');
  });
}); // prettier-ignore

describe('读 PDF 的线程', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await print(browser, `<p>${PARAGRAPH}</p>${form(1)}`.repeat(6));
  });

  test('几份一起来，一份一份读，都读对', async () => {
    const documents = await Promise.all([bytes, bytes, bytes].map(opened));
    expect(new Set(documents.map((document) => JSON.stringify(document))).size).toBe(1);
  });

  test('给的字节不被拿走', async () => {
    await opened(bytes);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  test('时限一到就停，下一份照常', async () => {
    expect(await codeOf(bytes, { ...DEFAULT_LIMITS, time: 1 })).toBe('too-slow');
    expect(await codeOf(bytes)).toBe('opened');
  });

  test('页数超限', async () => {
    expect(await codeOf(bytes, { ...DEFAULT_LIMITS, pages: 1 })).toBe('too-many-pages');
  });

  test('没有文字的页：扫描件', async () => {
    const page = '<svg width="500" height="500"><circle cx="250" cy="250" r="200"/></svg>';
    expect(await codeOf(await print(browser, page))).toBe('scanned-pdf');
  });

  test('截断的、改坏的：有结果，不卡住', async () => {
    expect(await codeOf(bytes.subarray(0, bytes.length - 2000))).toBe('damaged');
    for (let seed = 1; seed <= 12; seed++) {
      const broken = Uint8Array.from(bytes);
      for (let n = 0; n < 40; n++) broken[(seed * 7919 + n * n * 104_729) % broken.length] = (seed * n) % 256;
      const result = await openDocument(broken, { ...DEFAULT_LIMITS, time: 5000 });
      expect('document' in result || result.error.message !== '').toBe(true);
    }
  });
}); // prettier-ignore

const LONG = 'Report of the year 2023, long enough';

describe('PDF 里的各种画法', () => {
  const grid = '0 0 m 200 0 l S 0 40 m 200 40 l S 0 80 m 200 80 l S 0 0 0.5 80 re f 100 0 0.5 80 re f 200 0 0.5 80 re f';
  const words = 'BT /F 10 Tf 20 60 Td (A) Tj 100 0 Td (1) Tj -100 -40 Td (B) Tj 100 0 Td (2) Tj ET';
  const rows = ['0:A | 1:1', '0:B | 1:2'];
  const text = `BT /F 12 Tf 50 700 Td (${LONG}) Tj ET`;

  test.each<[string, Parameters<typeof madePdf>[0]]>([
    ['画在页上', { content: `${text} q 1 0 0 1 50 500 cm ${grid} ${words} Q` }],
    ['放大着画', { content: `${text} q 2 0 0 2 50 300 cm ${grid} ${words} Q` }],
    ['画在表单对象里', { content: `${text} q /X Do Q`, form: `${grid} ${words}` }],
    ['横过来的页', { content: `${text} q 1 0 0 1 50 500 cm ${grid} ${words} Q`, page: '/Rotate 90' }],
    ['页不转、画得转了', { content: `q 0 1 -1 0 600 0 cm BT /F 12 Tf 50 550 Td (${LONG}) Tj ET q 1 0 0 1 50 300 cm ${grid} ${words} Q Q` }],
    ['不还原的保存', { content: `q q q ${text} 1 0 0 1 50 500 cm ${grid} ${words}` }],
    ['多余的还原', { content: `Q Q ${text} q 1 0 0 1 50 500 cm Q Q q 1 0 0 1 50 500 cm ${grid} ${words} Q` }],
    ['换行、字距等各种文字算符', { content: `${text} q 1 0 0 1 50 500 cm ${grid} BT /F 10 Tf 0 Tc 0 Tw 100 Tz 40 TL 1 0 0 1 20 60 Tm [(A)] TJ T* (B) Tj 1 0 0 1 120 60 Tm (1) Tj (2) ' ET Q` }],
  ])('%s', async (_, page) => {
    expect(gridsOf(await opened(madePdf(page))).map(rowsOf)).toEqual([rows]);
  });

  test('压缩着的内容坏了一个字节：不读剩下的', async () => {
    const bytes = madePdf({ content: `${text} q 1 0 0 1 50 500 cm ${grid} ${words} Q` });
    const at = Buffer.from(bytes).indexOf('stream\n', 0, 'latin1') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await codeOf(bytes)).toBe('damaged');
  });

  test('剪裁到一个数字中间：那个数字认不得', async () => {
    const content = `${text} q 1 0 0 1 50 500 cm 0 0 123 200 re W n ${grid} ${words} Q`;
    const [[first] = []] = gridsOf(await opened(madePdf({ content }))).map(rowsOf);
    expect(first).toBe(rows[0]?.replace(/\d(?=\D*$)/u, '\uFFFD'));
  });

  test.each([
    ['紧跟在后', '1 g BT /F 10 Tf 125.6 60 Td (7) Tj ET', '1'],
    ['压在下面', '1 1 1 rg BT /F 10 Tf 120 60 Td (7) Tj ET', '1'],
    ['有底色', '0 0 1 rg 124 50 20 20 re f 1 g BT /F 10 Tf 125.6 60 Td (7) Tj ET', '17'],
    ['不是白的', '0.5 g BT /F 10 Tf 125.6 60 Td (7) Tj ET', '17'],
    ['旁边没有别的字', '1 g BT /F 10 Tf 180 60 Td (7) Tj ET', '1 7'],
  ])('白色的数：%s', async (_, white, expected) => {
    const content = `${text} q 1 0 0 1 50 500 cm ${grid} ${words} ${white} Q`;
    const [[first] = []] = gridsOf(await opened(madePdf({ content }))).map(rowsOf);
    expect(first).toBe(`0:A | 1:${expected}`);
  });

  const seven = 'BT /F 10 Tf 125.6 60 Td (7) Tj ET';
  test.each([
    ['删除线画在一部分上', `${seven} 125 63 m 132 63 l S`, '1'],
    ['删除线是细长的色块', `${seven} 125 63 7 0.6 re f`, '1'],
    ['删除线画在全部上', `${seven} 119 63 m 132 63 l S`, '\uFFFD\uFFFD'],
    ['下划线', `${seven} 125 59 m 132 59 l S`, '17'],
    ['穿过数、两头长得多的线', `${seven} 101 63 m 199 63 l S`, '17'],
    ['被后画的白块盖住一部分', `${seven} 1 g 125.6 58 10 12 re f`, '1'],
    ['被后画的白块全盖住', `${seven} 1 g 110 50 40 20 re f`, '\uFFFD\uFFFD'],
    ['白块是先画的', `1 g 110 50 40 20 re f 0 g BT /F 10 Tf 120 60 Td (1) Tj ET ${seven}`, '17'],
    ['盖住又重写', `${seven} 1 g 110 50 40 20 re f 0 g BT /F 10 Tf 120 60 Td (210) Tj ET`, '210'],
    ['透明的色块', `${seven} /S gs 1 g 110 50 40 20 re f`, '17'],
    ['荧光笔', `${seven} /M gs 1 1 0 rg 110 50 40 20 re f`, '17'],
  ])('不再算数的数：%s', async (_, drawn, expected) => {
    const content = `${text} q 1 0 0 1 50 500 cm ${grid} ${words} ${drawn} Q`;
    const [[first] = []] = gridsOf(await opened(madePdf({ content }))).map(rowsOf);
    expect(first).toBe(`0:A | 1:${expected}`);
  });

  test.each<[string, string]>([
    ['不显示的图层里的字', `/OC /L BDC /Span BMC EMC ${seven} EMC`],
    ['横跨在表上的大字', 'BT /F 60 Tf 106 20 Td (2024) Tj ET'],
  ])('%s不混进格里', async (_, drawn) => {
    const content = `${text} q 1 0 0 1 50 500 cm ${grid} ${words} ${drawn} Q`;
    expect(gridsOf(await opened(madePdf({ content }))).map(rowsOf)).toEqual([rows]);
  });

  test.each<[string, Parameters<typeof madePdf>[0], string]>([
    ['有密码', { content: text, trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>` }, 'encrypted'],
    ['只有隐藏的文字层', { content: `BT 3 Tr /F 12 Tf 50 700 Td (${LONG}) Tj ET` }, 'scanned-pdf'],
    ['自己画自己的对象', { content: `${text} /X Do`, form: '/X Do' }, 'opened'],
    ['空白页', { content: '' }, 'scanned-pdf'],
  ])('%s', async (_, page, code) => {
    expect(await codeOf(madePdf(page))).toBe(code);
  });

  test.each([
    ['画不完的线', '0 0 1 1 re f\n'.repeat(2_000_000)],
    ['写不完的字', `BT /F 12 Tf (${LONG}) Tj ET\n`.repeat(500_000)],
  ])('%s：到时限停下', async (_, content) => {
    const code = await codeOf(madePdf({ content }), { ...DEFAULT_LIMITS, time: 1500 });
    expect(['too-slow', 'too-large']).toContain(code);
  });
}); // prettier-ignore
