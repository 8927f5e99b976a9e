import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/document.ts';
import { openDocument } from '../../src/document/open.ts';
import { zip } from '../fuzz/zip.ts';
import { encodeGb18030 } from '../writer/gb18030.ts';
import { lyingZip } from './lying-zip.ts';
import { archiveOf } from './archive.ts';
import { codeOf, opened, seen, utf8 } from './seen.ts';
import { p, tbl, tc, tr, wordFile } from './word-file.ts';

const bytesOf = (hex: string, rest = ''): Uint8Array =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest, 'latin1')]);

/** An OLE compound file with directory entries of these names. */
const oleFile = (...names: readonly string[]): Uint8Array => {
  const file = Buffer.alloc(512 + 128 * names.length);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  for (const [at, name] of names.entries()) {
    const entry = file.subarray(512 + 128 * at);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(2 * name.length + 2, 64);
    entry[66] = 2;
  }
  return file;
};

const members = (...names: readonly string[]): Uint8Array =>
  zip(new Map(names.map((name) => [name, Buffer.from('<x/>')])));

const DOCX = wordFile({ body: p('某市2023年报告') + tbl(tr([tc('规章'), tc('1')])) });

const MHT = utf8(archiveOf('quoted-printable', '<p>=E6=AD=A3=E6=\r\n=96=87</p>'));

describe('格式看内容，不看名称', () => {
  test.each<[string, Uint8Array, string]>([
    ['文本', utf8('一、总体情况\n正文。'), 'text'],
    ['GB18030 文本', encodeGb18030('一、总体情况\n正文。'), 'text'],
    ['Markdown', utf8('# 年报\n\n| 规章 | 1 |\n|---|---|\n| 文件 | 2 |'), 'markdown'],
    ['网页', utf8('<!DOCTYPE html><p>正文</p>'), 'html'],
    ['GB18030 网页', encodeGb18030('<html><meta charset=gb2312><p>正文</p></html>'), 'html'],
    ['DOCX', DOCX, 'docx'],
    ['MHT', MHT, 'html'],
  ])('%s', async (_, bytes, format) => {
    expect((await opened(bytes)).format).toBe(format);
  });
});

describe('打不开的，说清楚为什么', () => {
  test.each<[string, Uint8Array, string]>([
    ['空文件', new Uint8Array(), 'empty'],
    ['只有空白', utf8(' \n\uFEFF\u3000 '), 'empty'],
    ['没有文字的 DOCX', wordFile({ body: p('') }), 'empty'],
    ['PNG', bytesOf('89504e470d0a1a0a', '\0\0\0\rIHDR'), 'unsupported-format'],
    ['JPEG', bytesOf('ffd8ffe000104a464946'), 'unsupported-format'],
    ['GIF', utf8('GIF89a..'), 'unsupported-format'],
    ['RTF', utf8('{\\rtf1\\ansi}'), 'unsupported-format'],
    ['gzip', bytesOf('1f8b0800'), 'unsupported-format'],
    ['RAR', utf8('Rar!\x1a\x07'), 'unsupported-format'],
    ['7z', bytesOf('377abcaf271c'), 'unsupported-format'],
    ['Word 2003 XML', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'unsupported-format'],
    ['没有网页的 MHT', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'unsupported-format'],
    ['随机二进制', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251), 'unsupported-format'],
    ['XLSX', members('[Content_Types].xml', 'xl/workbook.xml'), 'unsupported-format'],
    ['PPTX', members('[Content_Types].xml', 'ppt/presentation.xml'), 'unsupported-format'],
    ['ODT', members('mimetype', 'content.xml'), 'unsupported-format'],
    ['OFD', members('OFD.xml', 'Doc_0/Document.xml'), 'unsupported-format'],
    ['普通压缩包', members('报告.txt'), 'unsupported-format'],
    ['空压缩包', zip(new Map()), 'unsupported-format'],
    ['旧版 .doc', oleFile('Root Entry', '1Table', 'WordDocument'), 'legacy-doc'],
    ['旧版 .xls', oleFile('Root Entry', 'Workbook'), 'unsupported-format'],
    ['加密的 docx', oleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['被截断的 docx', DOCX.subarray(0, DOCX.length - 40), 'damaged'],
    ['被截断的 PDF', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'), 'damaged'],
    ['乱码太多的文本', utf8(`一、总体情况${'\uFFFD字'.repeat(50)}`), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  }); // prettier-ignore

  test('每一句都是中文，并告诉人怎么办', async () => {
    for (const bytes of [new Uint8Array(), utf8('GIF89a'), oleFile('WordDocument'), members('a')]) {
      const result = await openDocument(bytes);
      expect('error' in result && result.error.message).toMatch(/[请]/u);
    }
  });
});

test.each([
  ['quoted-printable', '<p>=E6=AD=A3=E6=\r\n=96=87</p>'],
  ['base64', Buffer.from('<p>正文</p>').toString('base64')],
  ['8bit', Buffer.from('<p>正文</p>').toString('latin1')],
])('网页存档（MHT）读其中的网页：%s', async (encoding, body) => {
  const document = await opened(Buffer.from(archiveOf(encoding, body), 'latin1'));
  expect(seen(document)).toEqual(['正文']);
});

describe('压缩炸弹', () => {
  const types = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };
  const spaces = Buffer.alloc(2_000_000, 0x20);
  const main = { name: 'word/document.xml', content: spaces };

  test.each([
    ['谎报解开后的大小', lyingZip(types, { ...main, size: 1000 }), 'zip-bomb'],
    ['老实报出荒唐的大小', lyingZip(types, { ...main, size: 4_000_000_000 }), 'zip-bomb'],
    ['校验和不对：宁可不读', lyingZip(types, { ...main, checksum: 1 }), 'damaged'],
    ['大而老实：只是没有文字', lyingZip(types, main), 'empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('限度', () => {
  test('字节', async () => {
    expect(await codeOf(utf8('一二三'), { ...DEFAULT_LIMITS, bytes: 8 })).toBe('too-large');
  });

  test('单元格', async () => {
    const page = utf8(`<table>${'<tr><td>1<td>2'.repeat(30)}</table>`);
    expect(await codeOf(page, { ...DEFAULT_LIMITS, cells: 59 })).toBe('too-large');
    expect(await codeOf(page, { ...DEFAULT_LIMITS, cells: 60 })).toBe('opened');
  });

  test.each([
    ['网页', utf8('<p>甲</p>'.repeat(5000))],
    ['DOCX', wordFile({ body: p('甲').repeat(5000) })],
  ])('时间：%s', async (_, bytes) => {
    expect(await codeOf(bytes, { ...DEFAULT_LIMITS, time: 0 })).toBe('too-slow');
  });

  test('外部实体和实体炸弹不展开', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const document = await opened(wordFile({ body: `${laughs}${p('甲&b;&c;')}` }));
    expect(JSON.stringify(document)).not.toMatch(/哈|root:/u);
  });
});

describe('乱改过的文件：不抛错，有结果', () => {
  const samples = [
    DOCX,
    utf8('<html><body><table><tr><td rowspan=2>甲</td><td>1</td></tr></table></body></html>'),
    utf8('# 年报\n\n| 规章 | 1 |\n|---|---|\n| 文件 | 2 |'),
    encodeGb18030('一、总体情况\n规章\t1\t2\n文件\t3\t4\n'),
  ];

  test('改字节、截断、拼接', async () => {
    const change = fc.record({
      sample: fc.constantFrom(...samples),
      edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      cut: fc.nat(),
      tail: fc.uint8Array({ maxLength: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ sample, edits, cut, tail }) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        const kept = cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
        const result = await openDocument(Buffer.concat([kept, tail]));
        expect('document' in result || result.error.message.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
