/** A question and what was recognised in it in, the words that nothing explains out. */
import { areEveryday } from './everyday-words.ts';
import type { Mention } from './mention.ts';

/** Words of the question with their span; they mean something, but nothing the tables know. */
export interface LeftOver {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}]+(?:[.+%℃\-/][\p{L}\p{N}]+)*/gu;

/** The text with spaces in the place of the mentions. */
export const masked = (text: string, mentions: readonly Mention[]): string =>
  mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** The runs of letters and digits that no mention covers, in the order of the text. */
export const leftOver = (text: string, mentions: readonly Mention[]): readonly LeftOver[] =>
  [...masked(text, mentions).matchAll(RUN)].map(({ 0: words, index: start }) => ({
    words,
    start,
    end: start + words.length,
  }));

/** Little words that stand between words, never inside one. */
const BETWEEN = /[的了吗呢啊是在有和与及跟同把被吧嘛呀哦请想问谁我你您或多少几]/u;

const OWNED = /[国私公民自]有/u;

const isInside = (text: string, mention: Mention): boolean =>
  mention.end - mention.start === 1 &&
  mention.meanings.every(({ kind }) => kind === 'filler') &&
  (!BETWEEN.test(text.charAt(mention.start)) ||
    OWNED.test(text.slice(mention.start - 1, mention.end)));

/** Clauses in which people say who they are, why they ask, or thank; nothing in them is asked. */
const CHATTER =
  /^(?:最近|目前|正在|我(?:是|在|们|家|想|就|最近|正)|本人|你好|您好|请问|老师|同志|不好意思|打扰|其实|因为|由于|听说|据说|为了|领导|老板|谢谢|多谢|感谢|别的|急|在线等|喂|听得|气死|烦死|唉|哎|写毕业论文|毕业论文|娃|孩子|儿子|女儿|作业|写论文|写材料|做课题|做作业|导师|麻烦|拜托|辛苦|着急|就这|没别的|不用说)/u;
const CLAUSE = /[^，,。；;！!？?\n]+/gu;
const CORE = new Set(['row', 'column', 'place', 'year', 'years', 'topic', 'section']);

const isCore = ({ meanings }: Mention): boolean => meanings.some(({ kind }) => CORE.has(kind));

const chatterIn = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  [...text.matchAll(CLAUSE)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const asks = mentions.some((each) => each.start >= start && each.end <= end && isCore(each));
    return CHATTER.test(words) && !asks && !/\d/u.test(words)
      ? [{ words, start, end, meanings: [{ kind: 'filler' as const }] }]
      : [];
  });

/** 急的申请: said of those counted. */
const describes = (text: string, start: number, end: number): boolean =>
  /的$/u.test(text.slice(start, end + 1)) &&
  /^的?(?:政府信息公开|信息公开)?(?:申请|案|处罚|许可|复议|诉讼|官司|规章|规范性)/u.test(
    text.slice(end),
  );

/** 征地 and 地补偿款 share a filler: one word. */
const joined = (spans: readonly (readonly [number, number])[]): readonly [number, number][] =>
  spans.reduce<[number, number][]>((known, [start, end]) => {
    const last = known.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else known.push([start, end]);
    return known;
  }, []);

/**
 * The words that nothing explains, whole: 国有 though 有 alone is a filler, 上半年 though 上 and 年 are.
 * `statementsRead`: numbers taken for given (500件) were understood.
 */
export const strangeWords = (
  text: string,
  mentions: readonly Mention[],
  statementsRead: boolean,
): readonly string[] => {
  const inside = mentions.filter((mention) => isInside(text, mention));
  const reach = (at: number, step: 1 | -1): number => {
    const next = inside.find(({ start, end }) => (step === 1 ? start === at : end === at));
    return next ? reach(step === 1 ? next.end : next.start, step) : at;
  };
  const explained = mentions.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind !== 'uncounted' && (kind !== 'stated' || statementsRead)),
  );
  const spans = leftOver(text, [...explained, ...chatterIn(text, mentions)]).map(
    ({ start, end }): readonly [number, number] => [reach(start, -1), reach(end, 1)],
  );
  return joined(spans)
    .filter(([start, end]) => !areEveryday(text.slice(start, end)) || describes(text, start, end))
    .map(([start, end]) => text.slice(start, end));
};
