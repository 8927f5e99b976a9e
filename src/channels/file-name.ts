/** The name a sender gave a file in, a name fit to be shown and read for hints out. */
import { plainText } from './plain-text.ts';

const LONGEST = 120;
const UNNAMED = '未命名的文件';

/** Without folders, control characters and line breaks; the end is kept, because it tells the format. */
export const shownFileName = (given: string): string => {
  const base = plainText(given).split(/[/\\]/u).at(-1) ?? '';
  const characters = Array.from(base.replace(/\s+/gu, ' ').trim());
  if (characters.length === 0) return UNNAMED;
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters.slice(0, LONGEST - 20).join('')}……${characters.slice(-18).join('')}`;
};
