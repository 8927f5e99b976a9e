/** A question about table two that asks for one thing after another in, its parts out, each with its subject. */
import { atomsOf } from './atoms.ts';
import type { Mention } from './mention.ts';

const isMeasure = ({ meanings }: Mention): boolean =>
  meanings.some(({ kind }) => kind === 'measure');

/** 金额多少, 行政强制呢. */
const isAsking = ({ meanings }: Mention): boolean =>
  meanings.some(
    (meaning) => meaning.kind === 'cue' && (meaning.cue === 'number' || meaning.cue === 'follow'),
  );

/** What the part is about, without what it asks of it: 采购 of 采购项目. */
const subjectOf = (mention: Mention): Mention | null => {
  const subject = atomsOf([mention]).find(
    ({ kind, table }) => kind === 'row' && table === 'active',
  );
  return subject
    ? {
        ...mention,
        meanings: subject.ids.map((id) => ({ kind: 'row', table: 'active', id, weak: false })),
      }
    : null;
};

/** Cut behind each number asked for; what names nothing belongs to the part before it. */
const cut = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const parts: Mention[][] = [];
  let open: Mention[] = [];
  const close = (): void => {
    if (atomsOf(open).length > 0) parts.push(open);
    else parts.at(-1)?.push(...open);
    open = [];
  };
  for (const mention of mentions) {
    open.push(mention);
    if (isMeasure(mention)) close();
  }
  const asks = open.some(isMeasure) || open.some(isAsking);
  if (asks || parts.length === 0) close();
  else parts.at(-1)?.push(...open);
  return parts;
};

/** 采购项目几个，|金额多少: the subject stays until another is named. */
const withSubjects = (parts: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] => {
  let subject: Mention | undefined;
  return parts.map((part) => {
    const own = part.flatMap((mention) => subjectOf(mention) ?? []).at(-1);
    const carried = own ?? subject;
    subject = carried;
    return own || !carried ? part : [carried, ...part];
  });
};

/** The mentions of each thing asked for; one part where it is one question, or about another table. */
export const askedInTurn = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const asks = mentions.filter((mention) => isMeasure(mention) || isAsking(mention));
  if (asks.length < 2) return [mentions];
  const strong = atomsOf(mentions).filter(({ weak }) => !weak);
  const isTableTwo = strong.length > 0 && strong.every(({ table }) => table === 'active');
  return isTableTwo ? withSubjects(cut(mentions)) : [mentions];
};
