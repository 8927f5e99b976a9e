/** The lines of a document in; the headings of its six sections out. */
import type { SectionNumber } from '../report/report.ts';
import { bare, plain } from './bare.ts';
import { STAGE_LABELS } from './labels.ts';
import type { TextLine } from './outline.ts';

export interface Heading {
  readonly number: SectionNumber;
  /** Without the number, as printed. */
  readonly title: string;
  /** Index of its line. */
  readonly at: number;
  /** Text printed behind the heading in the same line, or ''. */
  readonly rest: string;
}

const NUMBERS: readonly SectionNumber[] = ['一', '二', '三', '四', '五', '六'];

/** The headings of the national format and what else they are called. */
const TOPICS: Readonly<
  Record<SectionNumber, { readonly titles: readonly string[]; readonly words: RegExp }>
> = {
  一: { titles: ['总体情况'], words: /总体|概述|概况|基本情况|综述/u },
  二: { titles: ['主动公开政府信息情况'], words: /主动公开/u },
  三: { titles: ['收到和处理政府信息公开申请情况'], words: /申请/u },
  四: {
    titles: [
      '政府信息公开行政复议行政诉讼情况',
      '因政府信息公开工作被申请行政复议提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
    ],
    words: /复议|诉讼/u,
  },
  五: {
    titles: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
    words: /问题|不足|改进/u,
  },
  六: {
    titles: ['其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项'],
    words: /其他|需要报告|报告的?事项/u,
  },
};

const NUMBERED =
  /^\s*(?:第\s*([一二三四五六])\s*部分|([一二三四五六])\s*[、.．,，:：]|([一二三四五六])\s+(?=\S)|([1-6])\s*[、.．](?!\d))\s*[、:：]?\s*(\S.*)$/u;
const MAY_BE_NUMBERED = /^(?:第|[一二三四五六1-6１-６])/u;
const LONGEST = 45;
const SENTENCE = /[。；！？;]/u;

interface Numbered {
  readonly number: SectionNumber;
  /** Numbered 1. and not 一、: rows of the tables are too. */
  readonly arabic: boolean;
  readonly title: string;
}

const numbered = (text: string): Numbered | null => {
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const chinese = found[1] ?? found[2] ?? found[3];
  const number = NUMBERS.find((n, i) => n === chinese || String(i + 1) === found[4]);
  return number ? { number, title: (found[5] ?? '').trim(), arabic: chinese === undefined } : null;
};

const isStage = (title: string): boolean => {
  const words = bare(title);
  return STAGE_LABELS.some(
    ([label]) =>
      label.length >= 4 &&
      (words.startsWith(label) || (words.length > 5 && label.startsWith(words))),
  );
};

const isOfficial = (number: SectionNumber, title: string): boolean =>
  TOPICS[number].titles.includes(bare(title));

/** Whether words are a heading of the national format with its number: 一、总体情况. */
export const isOfficialHeading = (words: string): boolean => {
  const found = numbered(plain(words));
  return found !== null && isOfficial(found.number, found.title);
};

/** A heading and text behind it in one line: 六、其他需要报告的事项。无。 */
const withRest = (title: string, number: SectionNumber): { title: string; rest: string } | null => {
  for (const official of TOPICS[number].titles) {
    let at = 0;
    let matched = 0;
    for (; at < title.length && matched < official.length; at++) {
      const character = bare(title.charAt(at));
      if (character === '') continue;
      if (character !== official.charAt(matched)) break;
      matched++;
    }
    if (matched === official.length && /^[\s。：:，,]/u.test(title.slice(at)))
      return { title: title.slice(0, at), rest: title.slice(at).replace(/^[\s。：:，,]+/u, '') };
  }
  return null;
};

const headingAt = (line: TextLine, at: number): Heading | null => {
  const text = line.text.replace(/\*\*/gu, '').trim();
  if (text.length > 400 || (text.length > LONGEST && !MAY_BE_NUMBERED.test(text))) return null;
  const found = numbered(plain(text)) ? (numbered(text) ?? numbered(plain(text))) : null;
  if (!found) {
    if (text.length > LONGEST) return null;
    const number = NUMBERS.find((n) => isOfficial(n, text));
    return number ? { number, title: text, at, rest: '' } : null;
  }
  const { number, title, arabic } = found;
  if (isStage(title)) return null;
  const short = title.length <= LONGEST && !SENTENCE.test(title);
  const official = NUMBERS.some((n) => isOfficial(n, title));
  if (short && (official || (!arabic && TOPICS[number].words.test(plain(title)))))
    return { number, title: title.replace(/[：:，,]+$/u, ''), at, rest: '' };
  const split = withRest(title, number);
  return split && { number, at, ...split };
};

/** Whether running text stands between two lines. */
const hasText = (lines: readonly TextLine[], from: number, to: number): boolean =>
  lines.slice(from + 1, to).some(({ text }) => text.trim().length > LONGEST);

/** A table of contents lists the headings before they come: entries with nothing below are no sections. */
const withoutListed = (all: readonly Heading[], lines: readonly TextLine[]): readonly Heading[] => {
  const last = new Map(all.map(({ title, at }) => [bare(title), at]));
  return all.filter((heading, index) => {
    const next = all[index + 1];
    const again = last.get(bare(heading.title)) !== heading.at;
    return !next || !again || hasText(lines, heading.at, next.at);
  });
};

const withoutRepeated = (all: readonly Heading[]): readonly Heading[] => {
  const first = new Map(all.toReversed().map((heading) => [bare(heading.title), heading]));
  return all.filter((heading) => first.get(bare(heading.title)) === heading);
};

/** An unusual heading with the right number between its neighbours: 五、下一步工作打算. */
const unusual = (
  lines: readonly TextLine[],
  found: readonly Heading[],
  number: SectionNumber,
): Heading | null => {
  const index = NUMBERS.indexOf(number);
  const before = found.find((heading) => heading.number === NUMBERS[index - 1]);
  const after = found.find((heading) => NUMBERS.indexOf(heading.number) > index);
  if (!before) return null;
  const end = after?.at ?? lines.length;
  for (let at = before.at + 1; at < end; at++) {
    const line = lines[at];
    const own = line && numbered(plain(line.text));
    if (!own || own.number !== number || own.arabic || isStage(own.title)) continue;
    if (own.title.length <= 25 && !/[。；，：]/u.test(own.title))
      return { number, title: own.title, at, rest: '' };
  }
  return null;
};

/** The headings of the sections, in the order printed; each number at most once unless printed twice. */
export const headingsOf = (lines: readonly TextLine[]): readonly Heading[] => {
  const all = lines.flatMap((line, at) => headingAt(line, at) ?? []);
  const kept = withoutRepeated(withoutListed(all, lines));
  const missing = NUMBERS.filter((number) => !kept.some((heading) => heading.number === number));
  const found = missing.flatMap((number) => unusual(lines, kept, number) ?? []);
  return [...kept, ...found].toSorted((a, b) => a.at - b.at);
};
