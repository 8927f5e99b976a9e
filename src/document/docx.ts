/** Bytes of a zip archive in; the document out when it is a Word document, else the reason why not. */
import type { FormatReader, Opened } from './document.ts';
import { readBody, type Chunk } from './docx-body.ts';
import { numberingOf } from './docx-numbering.ts';
import { stylesOf } from './docx-styles.ts';
import { withTabbedTables } from './docx-tabbed.ts';
import { decodeText } from './encoding.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { TooSlow } from './html-tokens.ts';
import { pageOfArchive } from './mime.ts';
import { refuse } from './opening-error.ts';
import { type Node, treeOf } from './xml.ts';
import { DamagedZip, type Member, membersOf, readMember, ZipBomb } from './zip.ts';

type RawPart = (name: string) => Uint8Array | null;
type Part = (name: string) => string | null;

const rawPartsOf =
  (bytes: Uint8Array, members: ReadonlyMap<string, Member>): RawPart =>
  (name) => {
    const member = members.get(name);
    return member ? readMember(bytes, member) : null;
  };

const textOf = (bytes: Uint8Array | null): string | null => bytes && decodeText(bytes).text;

const treeIn = (source: string | null): readonly Node[] => (source === null ? [] : treeOf(source));

/** The main part by the package's relationships; programs are free to call it otherwise than document.xml. */
const mainPart = (part: Part): string => {
  const target = treeIn(part('_rels/.rels')).find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  )?.attributes['Target'];
  return target?.replace(/^\//u, '') ?? 'word/document.xml';
};

/** The web page that a w:altChunk of the main part brings in (ECMA-376, 17.17.2), or an archive of it. */
const chunkIn = (main: string, part: RawPart, deadline: number): Chunk => {
  const [folder, name] = [main.slice(0, main.lastIndexOf('/') + 1), main.split('/').at(-1) ?? ''];
  const relations = treeIn(textOf(part(`${folder}_rels/${name}.rels`)));
  return (id) => {
    const found = relations.find(({ attributes }) => attributes['Id'] === id);
    const target = found?.attributes['Target'] ?? '';
    const bytes = part(target.startsWith('/') ? target.slice(1) : folder + target);
    const page = bytes && (pageOfArchive(bytes) ?? bytes);
    const text = textOf(page);
    return text !== null && looksLikeHtml(text) ? readHtml(text, deadline).blocks : [];
  };
};

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, '这是电子表格；请提供报告的全文（网页、docx 或 PDF）。'],
  [/^ppt\//u, '这是演示文稿；请提供报告的全文（网页、docx 或 PDF）。'],
  [/^OFD\.xml$/u, '暂不支持 OFD 文件；请用阅读器另存为 PDF，或提供报告的网页、docx。'],
  [/^content\.xml$/u, '不支持 ODT 文件；请用 Word、WPS 或 LibreOffice 打开，另存为 docx 后再试。'],
];

const noWordDocument = (names: readonly string[]): Opened => {
  const other = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)));
  const message = other?.[1] ?? '这是压缩包；请先解压，再提供其中的报告文件。';
  return refuse('unsupported-format', message);
};

const titleOf = (part: Part): string | null => {
  const title = /<dc:title>([^<>]{1,300})<\/dc:title>/u.exec(part('docProps/core.xml') ?? '')?.[1];
  return title?.trim() ?? null;
};

const NO_TEXT =
  '文档里没有可以读取的文字（可能只有图片）；请提供报告的网页、带文字的 docx 或 PDF。';

const readWord = (bytes: Uint8Array, deadline: number): Opened => {
  const members = membersOf(bytes);
  const rawPart = rawPartsOf(bytes, members);
  const part: Part = (name) => textOf(rawPart(name));
  if ([...members.values()].some(({ encrypted }) => encrypted)) return refuse('encrypted');
  const main = mainPart(part);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const source = /\.xml$/u.test(main) && !/^(?:xl|ppt)\//u.test(main) ? part(main) : null;
  if (source === null || !members.has('[Content_Types].xml'))
    return noWordDocument([...members.keys()]);
  const styles = stylesOf(treeIn(part(`${folder}styles.xml`)));
  const numbering = numberingOf(treeIn(part(`${folder}numbering.xml`)));
  const chunk = chunkIn(main, rawPart, deadline);
  const blocks = withTabbedTables(readBody(source, { styles, numbering, chunk }, deadline));
  if (blocks.length === 0) return refuse('empty', NO_TEXT);
  return { document: { format: 'docx', blocks, title: titleOf(part) } };
};

/** Opens a Word document (docx); other archives, damaged and hostile ones give an error value. */
export const readDocx: FormatReader = (bytes, limits) => {
  try {
    return Promise.resolve(readWord(bytes, performance.now() + limits.time));
  } catch (cause) {
    if (cause instanceof ZipBomb) return Promise.resolve(refuse('zip-bomb'));
    if (cause instanceof TooSlow) return Promise.resolve(refuse('too-slow'));
    if (cause instanceof DamagedZip) return Promise.resolve(refuse('damaged'));
    throw cause;
  }
};
