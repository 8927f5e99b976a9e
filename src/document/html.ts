/** Source of a web page in, a document out. */
import type { Document } from './document.ts';
import { type Content, gatherContent } from './html-content.ts';
import { styledNamesOf } from './html-styles.ts';
import { withTableRoles } from './html-table-roles.ts';
import { eachTag } from './html-tokens.ts';

/** Whether a text is a web page or a part of one: it begins as one, or block tags come in numbers. */
export const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  if (/^[\s\uFEFF]{0,200}<(?:!doctype\s{1,9}html|html|head|body|table|div|p|meta)\b/iu.test(head))
    return true;
  return (
    (text.slice(0, 400_000).match(/<\/?(?:table|tr|td|th|p|div|body)\b[^<>]{0,2000}>/giu)?.length ??
      0) >= 4
  );
};

/** Gives the line of ever larger offsets. */
const lineCounter = (source: string): ((offset: number) => number) => {
  let line = 1;
  let next = source.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = source.indexOf('\n', next + 1);
    }
    return line;
  };
};

const readContent = (source: string, passHidden: boolean, deadline: number): Content => {
  const names = styledNamesOf(source);
  const { tags, finish } = gatherContent(lineCounter(source), passHidden, names);
  eachTag(source, withTableRoles(tags, names), deadline);
  return finish();
};

const grids = ({ blocks }: Content): number => blocks.filter(({ kind }) => kind === 'grid').length;

/** Fewer tables than the form has: those that are not displayed may be the form's (shown by script). */
const FORM_TABLES = 3;

/**
 * Reads a web page. Hidden elements are left out, unless the page's tables are among them.
 * @param deadline performance.now() after which it throws TooSlow.
 */
export const readHtml = (source: string, deadline = Infinity): Document => {
  const seen = readContent(source, true, deadline);
  const isWhole = !seen.swallowed && (seen.hiddenTables === 0 || grids(seen) >= FORM_TABLES);
  const { blocks, title, published } = isWhole ? seen : readContent(source, false, deadline);
  return { format: 'html', blocks, title, ...(published === null ? {} : { published }) };
};
