import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/document/encoding.ts';
import { encodeGb18030 } from '../writer/gb18030.ts';

const TEXT =
  '固原市2023年政府信息公开工作年度报告\n一、总体情况\n收到申请214件，占比7.09%。浉河区、堽城镇。';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('字节变成文字', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 带 BOM', joined([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16LE 带 BOM', joined([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le'],
    ['UTF-16BE 带 BOM', joined([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be'],
    ['UTF-16LE 无 BOM', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16BE 无 BOM', utf16(TEXT, false), 'utf-16be'],
    ['GB18030', encodeGb18030(TEXT), 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, damage: 0 });
  });

  test.each([
    ['声明 gb2312，实为 GB18030', '<meta charset="gb2312">', encodeGb18030],
    ['声明 gb2312，实为 UTF-8', '<meta charset=gb2312>', utf8],
    ['声明 utf-8，实为 GB18030', '<meta charset="utf-8">', encodeGb18030],
    ['XML 声明', '<?xml version="1.0" encoding="GBK"?>', encodeGb18030],
  ])('%s', (_, head, encode) => {
    expect(decodeText(encode(head + TEXT)).text).toBe(head + TEXT);
  });

  test('繁体 Big5', () => {
    const bytes = Buffer.from('ac46a9b2b8eab0d4a4bdb6d7aabaa4e9a4eba67ea141a6b3', 'hex');
    expect(decodeText(bytes).encoding).toBe('big5');
  });

  test('UTF-8 里坏了一个字节：仍是 UTF-8，并说明损坏多少', () => {
    const bytes = utf8(TEXT);
    bytes[1] = 0xff;
    const { encoding, damage, text } = decodeText(bytes);
    expect(encoding).toBe('utf-8');
    expect(damage).toBeGreaterThan(0);
    expect(text).toContain('收到申请214件');
  });

  test('在末尾被截断的 UTF-8 仍能读', () => {
    expect(decodeText(utf8(TEXT).subarray(0, -4)).text).toContain('收到申请214件');
  });

  test('任何字节都能解码，从不抛错', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { damage } = decodeText(bytes);
        return damage >= 0 && damage <= 1;
      }),
    );
  });
});
