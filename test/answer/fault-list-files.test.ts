import { parseDocument } from 'htmlparser2';
import { findAll, getElementsByTagName, textContent } from 'domutils';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { faultListDocx } from '../../src/answer/fault-list/docx.ts';
import { faultList } from '../../src/answer/fault-list/fault-list.ts';
import { faultListHtml } from '../../src/answer/fault-list/html.ts';
import { FAULT_HEADS } from '../../src/answer/fault-list/list-words.ts';
import { faultListMarkdown } from '../../src/answer/fault-list/markdown.ts';
import { faultListXlsx } from '../../src/answer/fault-list/xlsx.ts';
import { membersOf, readMember } from '../../src/document/zip.ts';
import type { Severity } from '../../src/report/finding.ts';
import { sample, unread } from './fault-list.sample.ts';

const listAt = (level: Severity) =>
  faultList(sample, unread, { date: new Date(2026, 10, 21), level });
const list = listAt('notice');
const empty = faultList([], [], { date: new Date(2026, 10, 21), level: 'warning' });

const memberText = (bytes: Uint8Array, name: string): string => {
  const member = membersOf(bytes).get(name);
  if (!member) throw new Error(`no ${name}`);
  return new TextDecoder().decode(readMember(bytes, member));
};

const sheetRows = (bytes: Uint8Array, sheet: number): readonly (readonly string[])[] => {
  const xml = (name: string) => parseDocument(memberText(bytes, name), { xmlMode: true });
  const strings = getElementsByTagName('si', xml('xl/sharedStrings.xml')).map(textContent);
  return getElementsByTagName('row', xml(`xl/worksheets/sheet${sheet}.xml`)).map((row) =>
    getElementsByTagName('c', row).map((cell) => {
      const text = textContent(cell);
      return cell.attribs['t'] === 's' ? (strings[Number(text)] ?? '') : text;
    }),
  );
};

describe('xlsx', () => {
  test('一行一处，列与表头对齐，数是数', async () => {
    const bytes = await faultListXlsx(list);
    const rows = sheetRows(bytes, 1);
    const head = rows.findIndex((row) => row[0] === '序号');
    const at = (name: string) => rows[head]?.indexOf(name) ?? -1;
    const faults = rows.slice(head + 1);
    expect(faults.map((row) => row[0])).toEqual(['1.1', '2.1', '2.2', '2.3']);
    expect(faults[0]?.[at('发布机关')]).toBe('白银市');
    expect(faults[0]?.[at('级别')]).toBe('错误');
    expect(faults[1]?.[at('报告数')]).toBe('7.09');
    expect(faults[1]?.[at('应为')]).toBe('7.01');
    expect(faults[0]?.[at('修改建议')]).toMatch(/^可能的原因：.*\n@核对。$/u);
    expect(rows[0]?.[0]).toBe('政府信息公开工作年度报告问题反馈清单');
  });

  test('以 = + - @ 开头的内容是文字，不是公式', async () => {
    const bytes = await faultListXlsx(list);
    const xml = memberText(bytes, 'xl/worksheets/sheet1.xml');
    const texts = sheetRows(bytes, 1).flat();
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('<f ');
    expect(texts.some((text) => text.startsWith('=HYPERLINK'))).toBe(true);
    expect(texts).toContain('-2+3');
  });

  test('第二张表列出每份文件：有问题的、没有问题的、未能读取的', async () => {
    const rows = sheetRows(await faultListXlsx(list), 2).slice(4);
    expect(rows.map((row) => row.at(-1))).toEqual([
      '白银市2020.txt',
      '固原市2023.txt',
      '红寺堡区2020.txt',
      '<坏>|文件.pdf',
    ]);
    expect(rows.map((row) => row.at(-2))).toEqual([
      '错误 1 处',
      '警告 2 处、提示 1 处',
      '未发现问题',
      '未能读取：文件已加密。',
    ]);
  });

  test('表头冻结、可筛选、每页重复，A4 横向一页宽', async () => {
    const bytes = await faultListXlsx(list);
    const sheet = memberText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="4"/u);
    expect(sheet).toContain('<autoFilter ref="A4:M8"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/u);
    expect(sheet).toContain('fitToPage="1"');
    expect(memberText(bytes, 'xl/workbook.xml')).toContain("'问题清单'!$4:$4");
  });

  test('没有问题也是一份完整的清单', async () => {
    expect(sheetRows(await faultListXlsx(empty), 1).at(-1)?.[0]).toBe('未发现问题。');
  });
});

describe('docx', () => {
  test('标题、每份报告一张表、编号、未发现问题和未能读取的文件', async () => {
    const bytes = await faultListDocx(list);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const page = parseDocument(value);
    const tables = getElementsByTagName('table', page);
    const firstCells = tables.map((table) =>
      getElementsByTagName('tr', table).map((row) => textContent(row.children[0] ?? [])),
    );
    expect(firstCells).toEqual([
      ['序号', '数据（1 处）', '1.1'],
      ['序号', '数据（2 处）', '2.1', '2.2', '引用（1 处）', '2.3'],
    ]);
    const text = textContent(page);
    expect(text).toContain('核验日期：2026年11月21日');
    expect(text).toContain('红寺堡区 2020 年：未发现问题');
    expect(text).toContain('<坏>|文件.pdf：文件已加密。');
    expect(text).toContain('</td><script>alert(1)</script>|*_`[a](b)&');
  });

  test('A4 横向，表头跨页重复，宋体和仿宋，有页码', async () => {
    const bytes = await faultListDocx(list);
    const document = memberText(bytes, 'word/document.xml');
    expect(document).toMatch(/<w:pgSz [^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/u);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    const styles = memberText(bytes, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="仿宋"');
    expect(styles).toContain('w:eastAsia="宋体"');
    expect(memberText(bytes, 'word/footer1.xml')).toContain('PAGE');
  });

  test('没有问题也是一份完整的清单', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await faultListDocx(empty)),
    });
    expect(value).toContain('核验 0 份');
  });
});

describe('html', () => {
  const page = parseDocument(faultListHtml(list));

  test('恶意的内容只是文字', () => {
    expect(getElementsByTagName('script', page)).toEqual([]);
    expect(getElementsByTagName('a', page)).toEqual([]);
    expect(textContent(page)).toContain('</td><script>alert(1)</script>|*_`[a](b)&');
    expect(faultListHtml(list)).not.toMatch(/[\u202E\u0007]/u);
  });

  test('不从网上取任何东西', () => {
    const links = findAll(
      ({ attribs }) => ['src', 'href', 'srcset'].some((name) => name in attribs),
      page.children,
    );
    expect(links).toEqual([]);
    const policy = getElementsByTagName('meta', page).map(({ attribs }) => attribs['content']);
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(faultListHtml(list)).not.toMatch(/@import|url\(/u);
  });

  test('每行的格数与表头相同', () => {
    const rows = getElementsByTagName('tr', page).map((row) => getElementsByTagName('td', row));
    expect(rows.filter((cells) => cells.length > 0).map(({ length }) => length)).toEqual(
      Array.from({ length: 4 }, () => FAULT_HEADS.length),
    );
  });
});

describe('markdown', () => {
  const lines = faultListMarkdown(list).split('\n');

  test('每行的格数与表头相同，竖线不会拆开格子', () => {
    const rows = lines.filter((line) => line.startsWith('| '));
    const cellsIn = (row: string): number => row.split(/(?<!\\)\|/u).length - 2;
    expect(new Set(rows.map(cellsIn))).toEqual(new Set([FAULT_HEADS.length]));
    expect(rows.filter((row) => /^\| \d+\.\d+ \|/u.test(row))).toHaveLength(4);
  });

  test('内容里的标记都转义', () => {
    const text = faultListMarkdown(list);
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('\\*\\_\\`\\[a\\](b)&amp;');
  });

  test('各部分标题齐全', () => {
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## 1. 白银市 2020 年（错误 1 处）',
      '## 2. 固原市 2023 年（警告 2 处、提示 1 处）',
      '## 未发现问题的报告（1 份）',
      '## 未能读取的文件（1 份）',
    ]);
  });
});
