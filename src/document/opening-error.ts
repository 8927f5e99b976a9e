/** A code in, the error value with its Chinese sentence out: every way in which opening can fail, told once. */
import type { Opened, OpeningError } from './document.ts';

const MESSAGES: Readonly<Record<OpeningError['code'], string>> = {
  empty: '文件是空的，没有任何内容；请重新下载或导出。',
  'too-large': '文件太大，超出可以处理的上限；年报通常不足 1 MB，请确认是否选对了文件。',
  'unsupported-format':
    '不支持这种文件；请提供文本、Markdown、网页（HTML）、Word（docx）或带文字层的 PDF。',
  'legacy-doc': '这是旧版 Word 文件（.doc 或 .wps）；请用 Word 或 WPS 打开，另存为 docx 后再试。',
  'scanned-pdf':
    '这份 PDF 是扫描件，没有文字层，无法准确读取；请提供由 Word 或 WPS 直接导出的 PDF，或报告的网页、docx。',
  encrypted: '文件有密码保护，无法打开；请去掉密码后再试。',
  damaged: '文件已损坏或不完整，无法打开；请重新下载或重新导出。',
  'too-many-pages': '页数超出可以处理的上限；请确认是否选对了文件，或只截取年报部分。',
  'too-slow': '打开这份文件用时过长，已中止；请换一种格式（如 docx 或网页）再试。',
  'zip-bomb': '压缩包解开后大得不正常，可能是恶意文件，已拒绝打开。',
};

/** The error value for a code; `message` replaces the usual sentence where more is known. */
export const refuse = (code: OpeningError['code'], message = MESSAGES[code]): Opened => ({
  error: { code, message },
});
