/** Word documents whose tables are set with tab stops in, the rows a reader sees there out. */
import { expect, test } from 'vitest';
import { opened, seen } from './seen.ts';
import { p, run, wordFile } from './word-file.ts';

const line = (...cells: readonly string[]): string =>
  p(cells.map((text) => run(text)).join('<w:r><w:tab/></w:r>'));

const seenIn = async (body: string) => seen(await opened(wordFile({ body })));

test('几段用制表位隔开的数是一张表，空着的格占原位', async () => {
  const body =
    line('项目', '自然人', '总计') + line('甲', '', '5') + line('乙', '3', '') + p('正文');
  expect(await seenIn(body)).toEqual([
    ['0:项目 | 1:自然人 | 2:总计', '0:甲 | 1: | 2:5', '0:乙 | 1:3 | 2:'],
    '正文',
  ]);
});

test.each([
  ['只有两段', line('甲', '1', '2') + line('乙', '3', '4'), ['甲 1 2', '乙 3 4']],
  ['没有数', line('甲', '乙', '丙').repeat(3), ['甲 乙 丙', '甲 乙 丙', '甲 乙 丙']],
])('%s的不是表', async (_, body, texts) => {
  expect(await seenIn(body)).toEqual(texts);
});
