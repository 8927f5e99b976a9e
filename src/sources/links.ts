/** A web page in, its links with their texts out, in print order. */
import { Parser } from 'htmlparser2';

export interface Link {
  /** Absolute, without fragment. */
  readonly url: string;
  /** What a person reads; the longer of text and title, since lists cut long texts off. */
  readonly text: string;
  readonly isNext: boolean;
}

const MOST_LINKS = 5000;

/** The address that a link means: http(s) only, no user names in it; null for scripts, mail and nonsense. */
export const addressOf = (href: string, base: string): string | null => {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!/^https?:$/u.test(url.protocol) || url.username !== '') return null;
  url.hash = '';
  return url.href;
};

/** The document behind a viewer page (`viewer.html?file=…`), else the address itself. */
const behindViewer = (address: string): string => {
  const file = new URL(address).searchParams.get('file');
  const inside = file === null ? null : addressOf(file, address);
  return inside !== null && /\.(?:pdf|docx?)$/iu.test(new URL(inside).pathname) ? inside : address;
};

const NEXT = /^(?:下一?页|后一?页|next|[>›»]+)$/iu;

interface OpenLink {
  readonly href: string;
  readonly title: string;
  readonly rel: string;
  text: string;
}

/** `page` is where the page was found; a `<base>` in it counts. */
export const linksOf = (html: string, page: string): readonly Link[] => {
  const links: Link[] = [];
  let base = page;
  let open: OpenLink | null = null;
  const add = ({ href, title, rel, text }: OpenLink): void => {
    const address = addressOf(href, base);
    if (address === null || links.length >= MOST_LINKS) return;
    const read = text.replace(/\s+/gu, ' ').trim();
    links.push({
      url: behindViewer(address),
      text: title.length > read.length ? title.trim() : read,
      isNext: /\bnext\b/iu.test(rel) || NEXT.test(read),
    });
  };
  const parser = new Parser({
    onopentag: (name, { href = '', title = '', rel = '', src = '', data = '' }) => {
      if (name === 'base') base = addressOf(href, page) ?? base;
      if (name === 'a') {
        if (open) add(open);
        open = { href, title, rel, text: '' };
      }
      if (name === 'iframe' || name === 'embed') add({ href: src, title, rel, text: '' });
      if (name === 'object') add({ href: data, title, rel, text: '' });
    },
    ontext: (text) => {
      if (open) open.text += text;
    },
    onclosetag: (name) => {
      if (name !== 'a' || !open) return;
      add(open);
      open = null;
    },
  });
  parser.write(html);
  parser.end();
  return links;
};

/** Sites made with the TRS system write their paging by script: createPageHTML(pages, current, "index", "html"). */
const SCRIPTED =
  /createPageHTML\(\s*["']?(\d{1,4})["']?\s*,\s*["']?(\d{1,4})["']?\s*,\s*["']([\w-]+)["']\s*,\s*["'](\w+)["']/u;

const scriptedNext = (html: string, page: string): string | null => {
  const [, pages, current, name, ending] = SCRIPTED.exec(html) ?? [];
  if (pages === undefined || current === undefined) return null;
  const next = Number(current) + 1;
  return next < Number(pages) ? addressOf(`${name ?? ''}_${next}.${ending ?? ''}`, page) : null;
};

/** The address of the list's next page, null on the last. */
export const nextPageOf = (html: string, page: string, links: readonly Link[]): string | null =>
  links.find(({ isNext, url }) => isNext && url !== page)?.url ?? scriptedNext(html, page);

/** Files that a page offers: by their ending, by a text that ends so, or as 附件. */
export const attachmentsOf = (links: readonly Link[]): readonly Link[] => {
  const ending = /\.(?:pdf|docx?|wps|txt|rtf)$/iu;
  const isFile = ({ url, text }: Link): boolean => {
    const { pathname, searchParams } = new URL(url);
    return (
      ending.test(pathname) ||
      ending.test(text) ||
      [...searchParams.values()].some((value) => ending.test(value)) ||
      /^附件[\s一二三四五六七八九十\d]*(?:[:：].*)?$/u.test(text)
    );
  };
  return links.filter(
    (link, at) => isFile(link) && links.findIndex(({ url }) => url === link.url) === at,
  );
};
