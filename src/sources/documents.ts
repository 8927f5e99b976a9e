/** The address of one report in, the report taken out of it: the page itself or a file that it offers. */
import { decodeText } from '../document/encoding.ts';
import { looksLikeHtml } from '../document/html.ts';
import type { Content, Validators } from './fetching.ts';
import { attachmentsOf, type Link, linksOf } from './links.ts';
import type { Find, Problem, Taken, Tools } from './visit.ts';

/** Files of one page that are looked at. */
const MOST_ATTACHMENTS = 5;

const UNKNOWN: Validators = { etag: null, modified: null };

interface Candidate {
  readonly url: string;
  readonly taken: Taken;
}

export interface DocumentVisit {
  readonly find: Find | null;
  readonly problems: readonly Problem[];
}

const nameOf = (url: string): string => {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).slice(0, 200) || 'index.html';
  } catch {
    return last.slice(0, 200);
  }
};

const problem = (url: string, message: string, retryAfter: number | null = null): Problem => ({
  url,
  message,
  isWhole: false,
  retryAfter,
});

const filesIn = ({ bytes, url }: Content): readonly Link[] => {
  const { text } = decodeText(bytes);
  return looksLikeHtml(text) ? attachmentsOf(linksOf(text, url)) : [];
};

const fullest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, next) => (best && best.taken.cells >= next.taken.cells ? best : next),
    undefined,
  );

const kept = async ({ url, taken }: Candidate, title: string, keeps: boolean): Promise<Find> => {
  const outcome = keeps && taken.keep ? await taken.keep() : null;
  const isReport = outcome ? outcome.isKept : taken.keep !== undefined;
  return { url, title, isReport, words: outcome?.words ?? taken.words };
};

/**
 * Visits one address of a list: where the page offers files too, what holds the most figures is taken.
 * Noted once nothing that may pass stood in the way, so that trouble is tried again.
 */
export const visitDocument = async (
  { url, text }: Pick<Link, 'url' | 'text'>,
  known: Validators | null,
  tools: Tools,
): Promise<DocumentVisit> => {
  const page = await tools.fetch(url, known);
  const note = ({ etag, modified }: Validators): Promise<void> =>
    tools.note({ url, links: null, at: tools.now(), etag, modified });
  if (page.kind === 'same') {
    await note(known ?? UNKNOWN);
    return { find: null, problems: [] };
  }
  if (page.kind === 'trouble') {
    if (page.final) await note(UNKNOWN);
    return { find: null, problems: [problem(url, page.message, page.retryAfter)] };
  }
  const candidates: Candidate[] = [
    { url: page.url, taken: await tools.take(page.bytes, nameOf(page.url), page.url) },
  ];
  const problems: Problem[] = [];
  let mayPass = false;
  for (const file of filesIn(page).slice(0, MOST_ATTACHMENTS)) {
    const fetched = await tools.fetch(file.url, null);
    if (fetched.kind === 'content')
      candidates.push({
        url: fetched.url,
        taken: await tools.take(fetched.bytes, file.text || nameOf(fetched.url), fetched.url),
      });
    if (fetched.kind !== 'trouble') continue;
    problems.push(problem(file.url, fetched.message, fetched.retryAfter));
    mayPass ||= !fetched.final;
  }
  const best = fullest(candidates);
  const find = best ? await kept(best, text, tools.keeps) : null;
  if (!mayPass) await note(page);
  return { find, problems };
};
