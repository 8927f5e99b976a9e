/** An address in, whether robots.txt of its site lets us have it out. */
import robotsParser from 'robots-parser';
import { AGENT, type Fetched } from './fetching.ts';
import { type Trouble, trouble } from './fetch-trouble.ts';
import type { Clock } from '../clock.ts';

/** Its types tell of a default export that CommonJS does not have. */
const parseRobots = robotsParser as unknown as (typeof robotsParser)['default'];

export interface Permission {
  /** Why we may not have it; null where we may. */
  readonly refused: Trouble | null;
  /** Milliseconds between two requests that the site asks for. */
  readonly delay: number;
}

interface Rules {
  readonly until: number;
  readonly permit: (address: string) => Permission;
}

/** How long the rules of a site are kept, and how long it is left alone where they cannot be had. */
const KEPT = 3_600_000;
const KEPT_AFTER_TROUBLE = 600_000;
const LONGEST_DELAY = 60_000;

const DISALLOWED = trouble('网站的 robots.txt 不允许访问');

const everything = (refused: Trouble | null) => (): Permission => ({ refused, delay: 0 });

/**
 * RFC 9309: a robots.txt that does not exist (or is refused) permits everything, one that cannot be
 * reached permits nothing for now.
 */
const rulesOf = (address: string, fetched: Fetched): Rules['permit'] => {
  if (fetched.kind === 'trouble') return everything(fetched.final ? null : fetched);
  if (fetched.kind === 'same') return everything(null);
  const rules = parseRobots(address, new TextDecoder().decode(fetched.bytes));
  const delay = Math.min((rules.getCrawlDelay(AGENT) ?? 0) * 1000, LONGEST_DELAY);
  return (asked) => ({
    refused: rules.isAllowed(asked, AGENT) === false ? DISALLOWED : null,
    delay,
  });
};

/** Reads each site's rules once an hour; `get` fetches without asking them. */
export const createRobots = (get: (address: string) => Promise<Fetched>, { now }: Clock) => {
  const known = new Map<string, Promise<Rules>>();
  const read = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`;
    const fetched = await get(address);
    const isTrouble = fetched.kind === 'trouble' && !fetched.final;
    return {
      until: now() + (isTrouble ? KEPT_AFTER_TROUBLE : KEPT),
      permit: rulesOf(address, fetched),
    };
  };
  return async (address: string): Promise<Permission> => {
    const { origin } = new URL(address);
    const held = await known.get(origin);
    const rules = held && held.until > now() ? held : undefined;
    if (rules) return rules.permit(address);
    const fresh = read(origin);
    known.set(origin, fresh);
    return (await fresh).permit(address);
  };
};
