/** A column of a web site or a feed in, its new reports out. */
import { decodeText } from '../document/encoding.ts';
import { visitDocument } from './documents.ts';
import { entriesOf } from './feed.ts';
import type { Content } from './fetching.ts';
import { type Link, linksOf, nextPageOf } from './links.ts';
import type { WebSource } from './source-list.ts';
import type { Find, PageNote, Problem, Tools, Visit } from './visit.ts';

/** Reports seen before are looked at again after this time, since they may have been corrected. */
const LOOK_AGAIN = 7 * 86_400_000;
/** Reports that one visit takes; the rest waits for the next. */
const MOST_DOCUMENTS = 200;

interface Listed {
  readonly links: readonly Link[];
  /** What to note once all documents were seen. */
  readonly notes: readonly PageNote[];
  readonly problems: readonly Problem[];
}

const trouble = (url: string, message: string, retryAfter: number | null = null): Problem => ({
  url,
  message,
  isWhole: true,
  retryAfter,
});

const counts =
  (source: WebSource) =>
  ({ text }: Link): boolean =>
    source.title.some((word) => text.includes(word)) &&
    !source.exclude.some((word) => text.includes(word));

const linksIn = (source: WebSource, text: string, url: string): readonly Link[] | null =>
  source.kind === 'feed' ? entriesOf(text, url) : linksOf(text, url);

/** What is wrong with a list that has nothing for us, null where nothing is. */
const emptiness = (source: WebSource, all: number, known: PageNote | undefined): string | null => {
  if (known?.links) return `以前有 ${known.links} 条合适的链接，现在一条也没有；网页可能改版了`;
  if (known) return null;
  return all === 0
    ? '网页里一条链接也没有；列表可能由脚本生成，请换用这个栏目的其他网址'
    : `网页有 ${all} 条链接，但标题都不含“${source.title.join('”“')}”；请核对 title`;
};

interface ListPage {
  readonly links: readonly Link[];
  readonly next: string | null;
  readonly note: PageNote;
  readonly problem: Problem | null;
}

const readPage = (
  source: WebSource,
  { bytes, url, etag, modified }: Content,
  asked: string,
  known: PageNote | undefined,
  at: number,
): ListPage => {
  const { text } = decodeText(bytes);
  const all = linksIn(source, text, url);
  const links = (all ?? []).filter(counts(source));
  const isFirst = asked === source.url;
  const empty = all
    ? isFirst && links.length === 0
      ? emptiness(source, all.length, known)
      : null
    : '不是 RSS、Atom 或 JSON Feed；请核对网址';
  return {
    links,
    next: source.kind === 'page' ? nextPageOf(text, url, all ?? []) : null,
    note: {
      url: asked,
      links: Math.max(links.length, empty ? (known?.links ?? 0) : 0),
      etag,
      modified,
      at,
    },
    problem: empty === null ? null : trouble(asked, empty),
  };
};

const listed = async (
  source: WebSource,
  known: ReadonlyMap<string, PageNote>,
  tools: Tools,
): Promise<Listed> => {
  const links = new Map<string, Link>();
  const notes: PageNote[] = [];
  const seen = new Set<string>();
  let next: string | null = source.url;
  for (let page = 0; next !== null && !seen.has(next); page += 1) {
    if (page >= (source.kind === 'page' ? source.pages : 1)) break;
    seen.add(next);
    const fetched = await tools.fetch(next, known.get(next) ?? null);
    if (fetched.kind === 'same') break;
    const problems =
      fetched.kind === 'trouble' ? [trouble(next, fetched.message, fetched.retryAfter)] : [];
    if (fetched.kind === 'trouble') return { links: [...links.values()], notes, problems };
    const read: ListPage = readPage(source, fetched, next, known.get(next), tools.now());
    if (read.problem) return { links: [...links.values()], notes, problems: [read.problem] };
    for (const link of read.links) if (!links.has(link.url)) links.set(link.url, link);
    notes.push(read.note);
    next = read.next;
  }
  return { links: [...links.values()], notes, problems: [] };
};

/** Looks the list through and takes what is new, or was not looked at for a week. */
export const visitWeb = async (source: WebSource, tools: Tools): Promise<Visit> => {
  const known = new Map((await tools.notes()).map((note) => [note.url, note]));
  const { links, notes, problems: listProblems } = await listed(source, known, tools);
  const due = [...known.values()].filter(
    ({ links: isList, at, url }) =>
      isList === null && at < tools.now() - LOOK_AGAIN && !links.some((link) => link.url === url),
  );
  const fresh = links.filter(({ url }) => {
    const note = known.get(url);
    return !note || note.at < tools.now() - LOOK_AGAIN;
  });
  const wanted = [...fresh, ...due.map(({ url }) => ({ url, text: '' }))];
  const finds: Find[] = [];
  const problems: Problem[] = [...listProblems];
  for (const link of wanted.slice(0, MOST_DOCUMENTS)) {
    const visited = await visitDocument(link, known.get(link.url) ?? null, tools);
    if (visited.find) finds.push(visited.find);
    problems.push(...visited.problems);
  }
  const isDone = problems.length === 0 && wanted.length <= MOST_DOCUMENTS;
  for (const note of notes)
    await tools.note(isDone ? note : { ...note, etag: null, modified: null });
  return { finds, problems };
};
