/** Blocks of text in, messages within the Bot API's limit out; blocks stay whole where they can. */
import { type Block, type Line, lineHtml } from './rich-text.ts';
import { fitLine } from './split-lines.ts';

/** Characters of a message. The API counts them after its tags are taken away; we count the tags too. */
const MESSAGE_LIMIT = 4096;

const QUOTE = ['<blockquote>', '</blockquote>'] as const;
const QUOTE_ROOM = QUOTE[0].length + QUOTE[1].length;

const blockHtml = ({ quote, lines }: Block): string => {
  const html = lines.map(lineHtml).join('\n');
  return quote ? `${QUOTE[0]}${html}${QUOTE[1]}` : html;
};

/** A block as blocks that fit a message each, cut between lines. */
const fitBlock = ({ quote, lines }: Block, limit: number): readonly string[] => {
  const room = quote ? limit - QUOTE_ROOM : limit;
  const groups: Line[][] = [[]];
  let length = 0;
  for (const line of lines.flatMap((long) => fitLine(long, room))) {
    const size = lineHtml(line).length + 1;
    if (length + size > room && length > 0) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(line);
    length += size;
  }
  return groups.map((group) => blockHtml({ quote, lines: group }));
};

const GAP = '\n\n';

/** Packs blocks into as few messages as their order allows. */
export const splitMessages = (
  blocks: readonly Block[],
  limit: number = MESSAGE_LIMIT,
): readonly string[] => {
  const messages: string[] = [];
  for (const html of blocks.flatMap((block) => fitBlock(block, limit))) {
    if (html.trim() === '') continue;
    const last = messages.at(-1);
    if (last !== undefined && last.length + GAP.length + html.length <= limit)
      messages[messages.length - 1] = `${last}${GAP}${html}`;
    else messages.push(html);
  }
  return messages;
};
