/** What happened and whose news is wanted in, the entries of a feed out. */
import type { StoredEvent } from '../store/alert-store.ts';
import type { News, NewsEntry } from '../report/news.ts';
import type { Wish } from '../report/subscription.ts';
import { eventWords } from './event-words.ts';
import { subjectsOf } from './subjects.ts';

const MOST = 50;

const EVERYTHING: Wish = {
  subject: null,
  below: true,
  what: 'both',
  errorsOnly: false,
  topic: null,
  bound: null,
};

const entryOf = (event: StoredEvent): NewsEntry => {
  const { lead, details } = eventWords(event, [EVERYTHING], '');
  return {
    id: `${String(event.id)}-${String(event.at)}`,
    title: lead,
    lines: details,
    at: event.at,
    question: `${event.issuer}${String(event.year)}年的报告有没有数据错误？`,
    address: event.address ?? null,
  };
};

/** The feed of a subject (a canonical name), or of all where it is null. */
export const feedOf = (subject: string | null, events: readonly StoredEvent[]): News => ({
  title: `年报：${subject === null ? '所有机关' : `${subject}及其下辖地区和部门`}的新报告与核验发现`,
  entries: events
    .filter(({ issuer }) => subject === null || subjectsOf(issuer).above.has(subject))
    .slice(0, MOST)
    .map(entryOf),
});
