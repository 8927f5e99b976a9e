/** A question told in a story in, the mentions of what is asked out, with the clauses that only tell the story. */
import type { Mention } from '../mention.ts';
import { leftOver, masked } from '../left-over.ts';

/** Who tells, whom it is about, when it was heard: clauses with these words and nothing asked are a story. */
const TELLING =
  /[我她他]|本人|代理|家里|[儿女孙]子|女儿|孩子|老[婆公乡爸妈伴]|[爸妈爷奶]|邻居|朋友|同[事学乡]|亲戚|村里|领导|老板|导师|论文|课题|听说|据说|记者|上个?(?:月|周|星期)|昨天|前[天些]|最近|那天/u;
/** 单位要写材料: those who apply, named as who sends the person asking. */
const SENT_BY =
  /^(?:我们?)?(?:单位|公司|企业|律所|学校|学院|局里|机关|法院)(?:里)?(?:领导)?(?:要|让|叫|派|催|需要|等着)(?!求)/u;
/** What they want is no story. */
const WANTING = /[查看问]|了解|知道|告诉|核[实对]|想要|需要|统计/u;
const ASKING = /多少|几|什么|哪|谁|吗|么|[？?]|怎么|是否|有没有|有无|占|比|多大|多高/u;
const CLAUSE = /[^，,。；;：:！!\n]+/gu;

const NAMES: ReadonlySet<string> = new Set(['row', 'column', 'topic', 'section', 'field']);

const WHERE: ReadonlySet<string> = new Set([...NAMES, 'place', 'year', 'relative-year']);

const is = (mention: Mention, kinds: ReadonlySet<string>): boolean =>
  mention.meanings.some(({ kind }) => kinds.has(kind));

interface Clause {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The clauses, one that goes on past `begin` cut there. */
const clausesOf = (text: string, begin: number): readonly Clause[] =>
  [...text.matchAll(CLAUSE)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const ends = start < begin && begin < end ? [begin, end] : [end];
    return ends.map((to, at) => {
      const from = ends[at - 1] ?? start;
      return { words: text.slice(from, to), start: from, end: to };
    });
  });

const within =
  ({ start, end }: Clause) =>
  (mention: Mention): boolean =>
    mention.start >= start && mention.end <= end;

/** 收了多少 behind a story of charges is about those. */
const isStrong = ({ meanings }: Mention): boolean =>
  meanings.some((meaning) => meaning.kind === 'row' && !meaning.weak);

/** Whether a clause names something, or holds words that nothing explains. */
const tellsMore = (text: string, mentions: readonly Mention[], clause: Clause): boolean =>
  mentions.filter(within(clause)).some((each) => is(each, WHERE)) ||
  leftOver(text, mentions).some(({ start, end }) => start >= clause.start && end <= clause.end);

export interface WithoutStories {
  readonly mentions: readonly Mention[];
  /** Clauses left aside that name something or hold unknown words. */
  readonly aside: readonly string[];
}

/** Where it happened and when, as far as the asking clauses leave it open. */
const keptOf = (told: readonly Mention[], asked: readonly Mention[]): readonly Mention[] => {
  const place = new Set(['place']);
  const year = new Set(['year']);
  return told.filter(
    (mention) =>
      (is(mention, place) &&
        mention.meanings.some((meaning) => meaning.kind === 'place' && meaning.known) &&
        !asked.some((other) => is(other, place))) ||
      (is(mention, year) && !asked.some((other) => is(other, year))),
  );
};

/** The last sentence, or what is behind 请问. */
const LAST =
  /(?<=[。！!？?；;\n~～]|(?:请问|想问|想知道|问一?下|就问|问问|求问)[，,：:]?)[^。！!？?；;\n~～]+[？?。！!~～\s]*$/u;

/** 这种一年有多少: goes on with what was told before. */
const POINTS_BACK = /[这那该此][种类样些项]|其中|它|上述|前述/u;

/** Where the last sentence asks for something of a place by itself, whatever is before it tells a story. */
const tellsBefore = (text: string, mentions: readonly Mention[]): number => {
  const last = LAST.exec(text);
  if (!last || POINTS_BACK.test(last[0])) return 0;
  const inside = mentions.filter(({ start }) => start >= last.index);
  const asksItself =
    inside.some((each) => each.meanings.some((m) => m.kind === 'place' && m.known)) &&
    inside.some((each) => is(each, NAMES)) &&
    ASKING.test(last[0]);
  return asksItself && !ASKING.test(text.slice(0, last.index)) ? last.index : 0;
};

/** Leaves the story aside: 我妈是固原人，她去年申请没给她，我就想知道2023年不公开几件 asks by its last clause alone. */
export const dropStories = (text: string, mentions: readonly Mention[]): WithoutStories => {
  if (!TELLING.test(text) && !SENT_BY.test(text)) return { mentions, aside: [] };
  const named = mentions.filter((mention) => is(mention, new Set(['row', 'column'])));
  const begin = tellsBefore(text, mentions);
  const clauses = clausesOf(text, begin);
  const asks = ({ words, start, end }: Clause): boolean =>
    ASKING.test(words) ||
    ASKING.test(text.slice(end, end + 1)) ||
    /\d(?!\d{3})/u.test(text.slice(start, end).replace(/20\d\d/gu, ''));
  const stories = clauses.filter((clause) => {
    if (clause.end <= begin) return true;
    const bare = masked(text, named).slice(clause.start, clause.end);
    if (asks(clause)) return false;
    const namesSomething = mentions.filter(within(clause)).some((each) => is(each, WHERE));
    return (
      SENT_BY.test(clause.words) || (TELLING.test(bare) && !(WANTING.test(bare) && namesSomething))
    );
  });
  const asked = clauses
    .filter((clause) => !stories.includes(clause))
    .flatMap((clause) => mentions.filter(within(clause)));
  const told = stories.flatMap((clause) => mentions.filter(within(clause)));
  const isAsked =
    asked.some((mention) => is(mention, NAMES)) && (asked.some(isStrong) || !told.some(isStrong));
  if (stories.length === 0 || !isAsked) return { mentions, aside: [] };
  const kept = [...keptOf(told, asked)];
  const fillers = stories.map(({ words, start, end }): Mention => ({
    words,
    start,
    end,
    meanings: [{ kind: 'filler' }],
  }));
  return {
    mentions: [
      ...mentions.filter((mention) => !told.includes(mention)),
      ...kept,
      ...fillers,
    ].toSorted((a, b) => a.start - b.start),
    aside: stories.filter((clause) => tellsMore(text, mentions, clause)).map(({ words }) => words),
  };
};
