/** Two digits left over beside a place in, the year they stand for out: 固原23比白银20. */
import { leftOver } from '../left-over.ts';
import type { Mention } from '../mention.ts';

const SHORT = /^(?:1[5-9]|2\d)$/u;
/** 固原23件 counts; 固原20.5 is no year. */
const COUNTED = /^\s?(?:[件份起宗次项个家条万亿元块%％成倍年]|[.．]\d)/u;

const isPlace = ({ meanings }: Mention): boolean =>
  meanings.some((meaning) => meaning.kind === 'place' && meaning.known);

/** The mentions with those years. */
export const shortYears = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const years = leftOver(text, mentions)
    .filter(({ words, start, end }) => {
      const beside = mentions.some(
        (mention) =>
          isPlace(mention) &&
          (/^ ?$/u.test(text.slice(mention.end, start)) && mention.end <= start
            ? true
            : mention.start === end),
      );
      return SHORT.test(words) && beside && !COUNTED.test(text.slice(end));
    })
    .map(({ words, start, end }): Mention => ({
      words,
      start,
      end,
      meanings: [{ kind: 'year', year: 2000 + Number(words) }],
    }));
  return [...mentions, ...years].toSorted((a, b) => a.start - b.start);
};
