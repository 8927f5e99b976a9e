/** What somebody typed in, the text that the recognisers read out: one script, plain widths, known slips mended. */
import { isTraditional, normalizeText, toSimplified } from '../vocabulary/script.ts';
import { DIALECT, FOREIGN, SLIPS, VARIANTS, type Spelling } from './spellings.ts';

export interface Question {
  /** As typed, without the white space around it. */
  readonly asked: string;
  /** Simplified, plain widths, emoji and control characters as spaces, at most `LONGEST` characters. */
  readonly text: string;
  readonly traditional: boolean;
  readonly tooLong: boolean;
  /** Slips that were mended. */
  readonly mended: readonly Mended[];
}

/** Words read as others: 审请 as 申请. */
export interface Mended {
  readonly words: string;
  readonly as: string;
}

/** Nobody asks longer than this; what is longer is not read. */
export const LONGEST = 500;

/** Mark-up pasted with the words; what a script says is no question. */
const MARKUP = /<(script|style)\b[^>]{0,200}>[^<]{0,300}<\/\1>|<\/?[a-z][^<>]{0,200}>/giu;

const SYMBOLS = /[①-⑳\p{Extended_Pictographic}\p{Cc}\p{Co}\u{1f1e6}-\u{1f1ff}]/gu;

/** 固 原 2023: spaces between Chinese characters mean nothing; beside digits they part numbers. */
const SPACE_IN_WORDS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** 急急急 领导等着要 白银2020…: what is said before the question ends with a space. */
const SAID_BEFORE =
  /(?<=^|[，\s])((?:急|在线等|领导|老板|导师|老师|同志|你好|您好|喂|麻烦|打扰|不好意思|谢谢|在吗|帮忙)[^\d，,。\s]{0,12})\s+(?=\p{Script=Han})/gu;

/** 做个统计 请给出…: what is asked begins behind a space. */
const BEGINS =
  /(?<=\p{Script=Han}{2})\s+(?=请(?!求)|麻烦|想问|想知道|求问|谢谢|帮我|帮忙|能否|能不能|我想|问一?下)/gu;

/** 2 0 2 3: a year with spaces in it. */
const SPACED_YEAR = /(?<!\d ?)2 ?0 ?[12] ?\d(?! ?\d)/gu;

/** 三、本年度办理结果（三）不予公开 1.属于国家秘密: numbers of the rows, copied with their names. */
const ROW_NUMBERS =
  /(?<=^|[年的，,、\s度告报中])[一二三四](?:、|\.)(?=\p{Script=Han})|[（(][一二三四五六七][)）]|(?<![\d.])[1-8][.．、](?=\p{Script=Han})/gu;

/** 有行政复议没有？, 有2020年的不 ask no more than 有行政复议吗. */
const TAIL =
  /(?<=有.{1,30})(?<![都也])(?:没有?(?=[了吗呢嘛]?[?？。!！]*$)|不(?=[?？]*$))|(?<=[了完亿万件])没有?(?=[?？。!！]*$)/u;

/** 申请件数（件）: the unit behind a label. */
const UNIT_NOTE = /[（(](?:单位[:：]?)?(?:件|项|个|万元)[)）]/gu;

/** /ask 固原…, @bot 固原…: to whom it is said; a command alone is one. */
const ADDRESS = /^(?:\/[a-z_]+(?:@\w+)?|@\w+)[\s,:]+(?=\S)|(?<=\S)\s+@\w+$/giu;

/** 申请几件？申请几件？: said again and again. */
const AGAIN = /^(.{5,120}?)(?:[\s，,。？?！!]*\1)+[\s，,。？?！!]*$/u;

const LATIN = /[a-z]/iu;

const replaced = (text: string, table: readonly Spelling[]): string =>
  table.reduce((mended, [slip, word]) => mended.replace(slip, word), text);

const slipsIn = (text: string): readonly Mended[] =>
  SLIPS.flatMap(([slip, word]) => (text.match(slip) ?? []).map((words) => ({ words, as: word })));

/** Reads a question; never fails, whatever is typed. */
export const readQuestion = (typed: string): Question => {
  const asked = typed.toWellFormed().trim();
  const start = asked.slice(0, LONGEST);
  const plain = normalizeText(start)
    .replace(MARKUP, ' ')
    .replace(SYMBOLS, ' ')
    .trim()
    .replace(AGAIN, '$1')
    .replace(ADDRESS, '');
  const chinese = [VARIANTS, DIALECT].reduce(replaced, toSimplified(plain));
  const words = LATIN.test(chinese) ? replaced(chinese, FOREIGN) : chinese;
  const text = replaced(words, SLIPS)
    .replace(SPACED_YEAR, (year) => year.replaceAll(' ', ''))
    .replace(UNIT_NOTE, '')
    .replace(ROW_NUMBERS, ' ')
    .replace(SAID_BEFORE, '$1，')
    .replace(BEGINS, '，')
    .replace(SPACE_IN_WORDS, '')
    .replace(TAIL, '')
    .trim();
  return {
    asked,
    text,
    traditional: isTraditional(plain),
    tooLong: asked.length > LONGEST,
    mended: slipsIn(words),
  };
};
