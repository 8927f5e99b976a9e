/** Mentions in, the rows and results that are left out among them told apart: 除了国家秘密, 没被纠正的. */
import type { Meaning, Mention } from '../mention.ts';

const BESIDES =
  /(?:(?<![解免消清删根拆废开])除了?|除去|除开|扣除|去掉|刨去|刨掉|排除|不算|不含)(?:属于|因为?|由于|涉及)?$/u;
const NOT = /(?<!有)(?:没有?|未)(?:被|得到|获得?|予以)?$/u;
/** 没有败诉吧 only asks whether there is any. */
const DOUBT = /(?:没有?|未)(?!被|得到|获)[^，,。？?]{2,12}(?:吧|吗|么|嘛)[？?。]?$/u;
const AFTER =
  /^(?:的)?(?:这[个种条项])?(?:原因|理由|情形)?(?:的)?(?:之外|以外|外)?(?:[，,]?(?:还有?|其他的?|其余的?|另外|剩下的?|别的))?/u;

type Part = Extract<Meaning, { kind: 'row' | 'column' }>;

const isPart = (meaning: Meaning): meaning is Part =>
  meaning.kind === 'row' || meaning.kind === 'column';

/** Parts of a whole: reasons, results, applicants. */
const leavesOut = (
  before: string,
  { meanings }: Mention,
  isDoubt: boolean,
): RegExpExecArray | null => {
  const parts = meanings.filter(isPart);
  if (parts.length === 0 || parts.some(({ table }) => table === 'active')) return null;
  const isResult = parts.every(({ kind, table }) => kind === 'column' && table === 'appeals');
  return (isResult && !isDoubt ? NOT.exec(before) : null) ?? BESIDES.exec(before);
};

const filler = (words: string, start: number): Mention => ({
  words,
  start,
  end: start + words.length,
  meanings: [{ kind: 'filler' }],
});

const exceptOf = (mention: Mention): Mention => ({
  ...mention,
  meanings: mention.meanings.filter(isPart).map(({ kind, table, id }) => ({
    kind: 'except' as const,
    of: kind,
    table,
    id,
  })),
});

/** What is left out, with the words that say so. */
export const exceptRows = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const left = mentions.flatMap((mention) => {
    const before = leavesOut(text.slice(0, mention.start), mention, DOUBT.test(text));
    if (!before) return [];
    const after = AFTER.exec(text.slice(mention.end))?.[0] ?? '';
    const around = [
      filler(before[0], mention.start - before[0].length),
      ...(after === '' ? [] : [filler(after, mention.end)]),
    ];
    return [{ mention, around }];
  });
  const words = left.flatMap(({ around }) => around);
  const parts = left.map(({ mention }) => mention);
  const isApart = (mention: Mention): boolean =>
    words.every(({ start, end }) => end <= mention.start || mention.end <= start);
  return left.length === 0
    ? mentions
    : [
        ...mentions.filter((mention) => !parts.includes(mention) && isApart(mention)),
        ...parts.map(exceptOf),
        ...words,
      ].toSorted((a, b) => a.start - b.start);
};
