/** A question that puts itself right in, what it takes back left out: 固原2022，哦不对，2023申请几件. */
import type { Meaning, Mention } from '../mention.ts';

const TAKEN_BACK =
  /(?:[，,。…\s]|\.{2,})*(?:哦|啊|噢|呃|额|哎呀?|诶)?(?:不对|不是|说错了?|打错了?|写错了?|错了|记错了|口误|更正一下)(?:[，,。：:…\s]|\.{2,}|是|应该是|应为|我是说|我说的是|我要问的是|问的是)*/u;

const KINDS = ['place', 'year', 'row', 'column'] as const satisfies readonly Meaning['kind'][];

const kindsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ meanings }) =>
      meanings
        .map(({ kind }) => kind)
        .filter((kind) => (KINDS as readonly string[]).includes(kind)),
    ),
  );

/** What is named again behind it replaces what was named before; where a row is, all that was said of the first goes. */
export const saidAgain = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  const match = TAKEN_BACK.exec(text);
  if (!match || match.index === 0) return mentions;
  const end = match.index + match[0].length;
  const before = mentions.filter((mention) => mention.end <= match.index);
  const after = mentions.filter(({ start }) => start >= end);
  const again = kindsOf(after);
  const isPut = [...kindsOf(before)].some((kind) => again.has(kind));
  if (!isPut || /[吗么吧？?]$/u.test(match[0])) return mentions;
  const kept = before.filter(({ meanings }) =>
    meanings.some(({ kind }) => (kind === 'place' || kind === 'year') && !again.has(kind)),
  );
  const gone: Mention[] = [];
  let from = 0;
  for (const { start, end: to } of [...kept, { start: end, end }]) {
    if (start > from)
      gone.push({
        words: text.slice(from, start),
        start: from,
        end: start,
        meanings: [{ kind: 'filler' }],
      });
    from = to;
  }
  return [...kept, ...gone, ...after].toSorted((a, b) => a.start - b.start);
};
