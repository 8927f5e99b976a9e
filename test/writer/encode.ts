/** Text and an encoding in, the bytes of the file out. */
import { encodeGb18030 } from './gb18030.ts';
import type { Encoding } from './style.ts';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return little ? buffer : buffer.swap16();
};

/** UTF-16 always begins with a byte order mark. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array => {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return utf16(text, true);
    case 'utf-16be':
      return utf16(text, false);
    case 'gb18030':
      return encodeGb18030(text);
  }
};
