/** A question with its mentions in, the words to look for in the text of the reports out. */
import type { Meaning, Mention } from './mention.ts';
import { leftOver } from './left-over.ts';

/** Fillers that belong to a name when they stand beside other words: 政务公开工作经费, 政府公报. */
const SOFT =
  /^(?:政府|人民政府|政务公开|信息公开|政府信息公开|政府信息|信息|工作|政务公开工作|信息公开工作|公开|数据|单位|机关|处理|类|案件|统计|印|新|公布|发布|部分|主要|[^的了吗呢啊是在有和与及跟同把被吧嘛呀哦请想问谁我你您])$/u;

const CONTENT: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'row',
  'column',
  'topic',
  'field',
  'section',
  'scope',
]);

const isContent = ({ meanings }: Mention): boolean =>
  meanings.some(({ kind }) => CONTENT.has(kind));

const isUncounted = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind === 'uncounted');

const isSoft = (mention: Mention): boolean =>
  SOFT.test(mention.words) && mention.meanings.every(({ kind }) => kind === 'filler');

/** Runs of telling words; words of asking, places and years part them, soft words only hold them together. */
export const phraseOf = (text: string, mentions: readonly Mention[]): readonly string[] => {
  const parting = mentions.filter(
    (mention) => !isContent(mention) && !isSoft(mention) && !isUncounted(mention),
  );
  const soft = mentions.filter(isSoft);
  return leftOver(text, parting)
    .filter((run) => leftOver(run.words, shifted(soft, run.start, run.end)).length > 0)
    .map(({ words }) => words);
};

const shifted = (mentions: readonly Mention[], start: number, end: number): readonly Mention[] =>
  mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
