/** A feed in (RSS, Atom, JSON Feed), its entries out. */
import { parseFeed } from 'htmlparser2';
import * as z from 'zod';
import { addressOf, type Link } from './links.ts';

const JSON_FEED = z.object({
  items: z.array(
    z.object({
      url: z.string().optional(),
      external_url: z.string().optional(),
      title: z.string().default(''),
    }),
  ),
});

const MOST_ENTRIES = 1000;

const fromJson = (text: string): readonly (readonly [href: string, title: string])[] | null => {
  try {
    const feed = JSON_FEED.safeParse(JSON.parse(text));
    return feed.success
      ? feed.data.items.map(({ url, external_url, title }) => [url ?? external_url ?? '', title])
      : null;
  } catch {
    return null;
  }
};

const fromXml = (text: string): readonly (readonly [href: string, title: string])[] | null =>
  parseFeed(text)?.items.map(({ link, title }) => [link ?? '', title ?? '']) ?? null;

/** The entries with an address, in their order; null where the text is no feed. `address` is where it was found. */
export const entriesOf = (text: string, address: string): readonly Link[] | null => {
  const entries = text.trimStart().startsWith('{') ? fromJson(text) : fromXml(text);
  return (
    entries?.slice(0, MOST_ENTRIES).flatMap(([href, title]) => {
      const url = addressOf(href, address);
      return url === null ? [] : [{ url, text: title.replace(/\s+/gu, ' ').trim(), isNext: false }];
    }) ?? null
  );
};
