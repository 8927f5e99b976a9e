/** Bytes in, the kind of file out: by content alone, never by name. */
import { looksLikeMime } from './mime.ts';
import { oleKind } from './ole.ts';
import { refuse } from './opening-error.ts';
import type { Opened } from './document.ts';

export type Kind = 'pdf' | 'zip' | 'mime' | 'text';

const WITHOUT_FIGURES = '；请提供文本、网页（HTML）、Word（docx）或带文字层的 PDF。';

/** First bytes of files that are no reports, and what to say of them; `.` stands for any byte. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|mif1|avif))/su,
    `这是图片，不含可以读取的文字${WITHOUT_FIGURES}`,
  ],
  [/^\s{0,9}\{\\rtf/u, '不支持 RTF 文件；请用 Word 或 WPS 打开，另存为 docx 后再试。'],
  [/^(?:\x1f\x8b|Rar!|7z\xbc\xaf|BZh|\xfd7zXZ)/u, '这是压缩包；请先解压，再提供其中的报告文件。'],
  [
    /^[^<]{0,3}<\?xml[^]{0,600}<(?:w:wordDocument|\?mso-application)/u,
    '不支持 Word 2003 的 XML 文件；请用 Word 或 WPS 打开，另存为 docx 后再试。',
  ],
];

const latin1 = new TextDecoder('latin1');

const isOle = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);

/** PDF readers accept a header that begins within the first 1024 bytes. */
const isPdf = (head: string): boolean => {
  const at = head.indexOf('%PDF-');
  return at >= 0 && (head.slice(0, at).trim() === '' || head.includes('\0') || /obj\s/u.test(head));
};

/** What kind of file this is, or why it cannot be opened. */
export const kindOf = (bytes: Uint8Array): { readonly kind: Kind } | Opened => {
  const head = latin1.decode(bytes.subarray(0, 1024));
  if (isPdf(head)) return { kind: 'pdf' };
  if (/^PK(?:\x03\x04|\x05\x06)/u.test(head)) return { kind: 'zip' };
  if (looksLikeMime(head)) return { kind: 'mime' };
  if (isOle(bytes)) return oleKind(bytes);
  const refused = REFUSED.find(([magic]) => magic.test(head));
  return refused ? refuse('unsupported-format', refused[1]) : { kind: 'text' };
};
