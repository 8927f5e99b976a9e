/** Paragraphs of a report in, those on a topic out: sub-sections by their headings, problems and plans of section five. */
import type { StoredParagraph } from '../../src/store/store.ts';
import type { Topic } from '../../src/vocabulary/topics.ts';

const HEADING_START: readonly RegExp[] = [
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^[一二三四五六七八九十]+、/u,
  /^[1-9]\d?[.．、]/u,
  /^[（(][1-9]\d?[)）]/u,
];

/** Level of the heading a paragraph begins with, by its numbering; null where it begins with none. */
const levelOf = (text: string): number | null => {
  const level = HEADING_START.findIndex((start) => start.test(text));
  return level < 0 ? null : level;
};

const LONGEST_HEADING = 40;

/** The heading itself: up to the first full stop, or the whole short paragraph. */
const headingOf = (text: string): string => {
  const end = text.search(/[。：:]/u);
  const heading = end >= 0 ? text.slice(0, end) : text;
  return heading.slice(0, LONGEST_HEADING);
};

const isShortTitle = (text: string): boolean =>
  text.length <= 12 && !/[。；，]/u.test(text.slice(0, -1));

const headedBy = (text: string, words: readonly string[]): boolean =>
  (levelOf(text) !== null || isShortTitle(text)) &&
  words.some((word) => headingOf(text).includes(word));

/** The sub-section under the first heading that holds one of the words, with its heading. */
const underHeading = (
  paragraphs: readonly StoredParagraph[],
  words: readonly string[],
): readonly StoredParagraph[] => {
  const start = paragraphs.findIndex(({ text }) => headedBy(text, words));
  const first = paragraphs[start];
  if (!first) return [];
  const level = levelOf(first.text);
  const rest = paragraphs.slice(start + 1);
  const ends = (text: string): boolean => {
    const other = levelOf(text);
    if (level === null) return other !== null || isShortTitle(text);
    return other !== null && other <= level;
  };
  const end = rest.findIndex(({ text }) => ends(text));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
};

const PLAN_HEADING = /改进|下一步|今后|措施|打算|工作重点|努力方向|整改/u;
const PLAN_START =
  /^(?:下一步|今后|接下来|下一阶段|为此|针对(?:以上|上述|存在)|面对|20\d\d\s*年是|20\d\d\s*年，|新的一年|在今后|明年)/u;

const beginsPlans = ({ text }: StoredParagraph, at: number): boolean => {
  if (levelOf(text) !== null && levelOf(text) !== 2)
    return PLAN_HEADING.test(headingOf(text)) && !/问题/u.test(headingOf(text));
  if (isShortTitle(text)) return PLAN_HEADING.test(text);
  return at > 0 && PLAN_START.test(text);
};

/** Section five as its two halves: the problems and what is to be done; plans are empty where they cannot be told. */
const problemsAndPlans = (
  paragraphs: readonly StoredParagraph[],
): {
  readonly problems: readonly StoredParagraph[];
  readonly plans: readonly StoredParagraph[];
} => {
  const at = paragraphs.findIndex(beginsPlans);
  return at < 0
    ? { problems: paragraphs, plans: [] }
    : { problems: paragraphs.slice(0, at), plans: paragraphs.slice(at) };
};

/** Paragraphs of the topic's section on the topic; all of it where its parts cannot be told. */
export const onTopic = (
  paragraphs: readonly StoredParagraph[],
  topic: Topic,
): readonly StoredParagraph[] => {
  if (topic.section === '五') {
    const { problems, plans } = problemsAndPlans(paragraphs);
    const wanted = topic.id === 'plans' ? plans : problems;
    return wanted.length > 0 ? wanted : paragraphs;
  }
  const found = underHeading(paragraphs, topic.headed);
  return found.length > 0
    ? found
    : paragraphs.filter(({ text }) => topic.spoken.some((words) => text.includes(words)));
};
