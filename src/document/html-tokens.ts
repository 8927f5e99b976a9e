/** Source of a web page in, its tags and texts out one by one; what the tags mean is for others to say. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { isHidden } from './html-chrome.ts';

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

type AttributeName = (typeof ATTRIBUTES)[number];

/** What receives the tags; `at` is the offset in the source. */
export interface Tags {
  readonly open: (name: string, attributes: Attributes, at: number) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string, at: number) => void;
}

/** The only attributes that mean anything here. */
const ATTRIBUTES = [
  'aria-colspan',
  'aria-rowspan',
  'class',
  'color',
  'colspan',
  'content',
  'hidden',
  'height',
  'id',
  'name',
  'role',
  'rowspan',
  'srcdoc',
  'style',
  'type',
  'value',
  'width',
] as const;

const KNOWN: ReadonlySet<string> = new Set(ATTRIBUTES);

const isKnown = (name: string): name is AttributeName => KNOWN.has(name);

const NONE: Attributes = {};

/** The document took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** The same, for a page inside the page. */
const standingAt = (tags: Tags, at: number): Tags => ({
  open: (name, attributes) => {
    tags.open(name, attributes, at);
  },
  close: tags.close,
  text: (text) => {
    tags.text(text, at);
  },
});

const EVENTS_BETWEEN_CHECKS = 4096;

/** A function that throws TooSlow once `deadline` (performance.now) is past; cheap to call often. */
export const watch = (deadline: number): (() => void) => {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % EVENTS_BETWEEN_CHECKS === 0 && performance.now() > deadline) throw new TooSlow();
  };
};

/**
 * Runs through the source, pages that iframes carry with them (srcdoc, one level deep) included. No tree is built, so neither depth nor wrong nesting can hurt.
 * @throws TooSlow after the deadline.
 */
export const eachTag = (source: string, tags: Tags, deadline: number, isInside = false): void => {
  const check = watch(deadline);
  let tag = { name: '', at: 0 };
  let attributes: Record<string, string> | null = null;
  let attribute = { name: '', value: '' };
  const nothing = (): void => undefined;
  const openEnds = (): void => {
    const given: Attributes = attributes ?? NONE;
    attributes = null;
    if (tag.name === 'iframe' && given.srcdoc !== undefined && !isInside && !isHidden(given, false))
      eachTag(given.srcdoc, standingAt(tags, tag.at), deadline, true);
    tags.open(tag.name, given, tag.at);
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      check();
      tag = { name: source.slice(start, end).toLowerCase(), at: start };
    },
    onattribname: (start, end) => {
      attribute = { name: source.slice(start, end).toLowerCase(), value: '' };
    },
    onattribdata: (start, end) => {
      if (isKnown(attribute.name)) attribute.value += source.slice(start, end);
    },
    onattribentity: (code) => {
      attribute.value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (!isKnown(attribute.name)) return;
      attributes ??= {};
      attributes[attribute.name] ??= attribute.value;
    },
    onopentagend: openEnds,
    onselfclosingtag: openEnds,
    onclosetag: (start, end) => {
      check();
      tags.close(source.slice(start, end).trim().toLowerCase());
    },
    ontext: (start, end) => {
      tags.text(source.slice(start, end), start);
    },
    ontextentity: (code, end) => {
      tags.text(String.fromCodePoint(code), end);
    },
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onprocessinginstruction: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
};
