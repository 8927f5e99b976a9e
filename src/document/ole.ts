/** Bytes of an OLE compound file in (old Office, encrypted Office), the reason why it cannot be read out. */
import type { Opened } from './document.ts';
import { refuse } from './opening-error.ts';

const ENTRY_SIZE = 128;
const NAME_BYTES = 64;

/** Names of the storages and streams: directory entries are 128 bytes each and begin with a UTF-16 name. */
const entryNames = (bytes: Uint8Array): ReadonlySet<string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + NAME_BYTES, true);
    const type = bytes[at + NAME_BYTES + 2];
    if (length < 4 || length > NAME_BYTES || length % 2 === 1 || (type !== 1 && type !== 2))
      continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
};

/** Encrypted docx, old Word or WPS, or something else (old Excel, PowerPoint …). */
export const oleKind = (bytes: Uint8Array): Opened => {
  const names = entryNames(bytes);
  if (names.has('EncryptedPackage')) return refuse('encrypted');
  if (names.has('WordDocument') || names.has('WpsDocument')) return refuse('legacy-doc');
  if (names.has('Workbook') || names.has('Book'))
    return refuse('unsupported-format', '这是电子表格；请提供报告的全文（网页、docx 或 PDF）。');
  return refuse('unsupported-format');
};
