/** Bytes of a PDF in, its pages as glyphs and lines out; needs the stand-ins that pdf-worker.mjs sets up. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Limits, OpeningError } from './document.ts';
import { uprightPage } from './pdf-glyphs.ts';
import { matrixFrom, IDENTITY, multiply } from './pdf-matrix.ts';
import { draw, type Operators } from './pdf-operators.ts';
import type { Page } from './pdf-page.ts';
import type { Font } from './pdf-text.ts';

export type Pages =
  | { readonly pages: readonly Page[]; readonly title: string | null }
  | { readonly code: OpeningError['code'] };

const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Fonts are "attached" to a document that only pretends: nothing is ever painted. */
const NO_DOCUMENT = {
  fonts: { add: () => undefined, delete: () => undefined, clear: () => undefined },
};

const OPTIONS = {
  cMapUrl: join(LIBRARY, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: join(LIBRARY, 'standard_fonts/'),
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableFontFace: false,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: 0,
  ownerDocument: NO_DOCUMENT,
};

const END_WITHIN = 8192;

/** Without its end mark a PDF is cut off; pdf.js would read what is left and not tell. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN)).includes('%%EOF');

/** What pdf.js knows of a loaded font. */
interface LoadedFont {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** What pdf.js knows of the layers of a document. */
interface Layers {
  readonly isVisible: (layer: unknown) => boolean;
}

const fontsOf =
  (page: PDFPageProxy) =>
  (name: string): Font => {
    const objects = page.commonObjs as {
      has: (name: string) => boolean;
      get: (name: string) => unknown;
    };
    const font = (objects.has(name) ? objects.get(name) : {}) as LoadedFont;
    return {
      isVertical: font.vertical === true,
      scale: font.fontMatrix?.[0] ?? 0.001,
      verticalMetrics: font.defaultVMetrics ?? [-1000, 500, 880],
    };
  };

const readPage = async (
  document: PDFDocumentProxy,
  number: number,
  isShown: (layer: unknown) => boolean,
): Promise<Page> => {
  const page = await document.getPage(number);
  const operators = (await page.getOperatorList()) as Operators;
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const toPage = multiply([1, 0, 0, -1, 0, height], matrixFrom(transform) ?? IDENTITY);
  const drawn = draw(operators, toPage, fontsOf(page), isShown);
  page.cleanup();
  return uprightPage(drawn, number, { width, height });
};

const titleOf = async (document: PDFDocumentProxy): Promise<string | null> => {
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
};

const readDocument = async (document: PDFDocumentProxy, limits: Limits): Promise<Pages> => {
  const deadline = performance.now() + limits.time;
  if (document.numPages > limits.pages) return { code: 'too-many-pages' };
  const layers = (await document.getOptionalContentConfig()) as Layers;
  const isShown = (layer: unknown): boolean => layers.isVisible(layer);
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > deadline) return { code: 'too-slow' };
    pages.push(await readPage(document, number, isShown));
  }
  return { pages, title: await titleOf(document) };
};

/** Opens a PDF; the bytes are given away. Nothing is fetched but the character maps of the library itself. */
export const readPages = async (bytes: Uint8Array, limits: Limits): Promise<Pages> => {
  if (isCutOff(bytes)) return { code: 'damaged' };
  const task = getDocument({ data: bytes, ...OPTIONS });
  try {
    return await readDocument(await task.promise, limits);
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return { code: isLocked ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};
