import { describe, expect, test } from 'vitest';
import { seenCharacter } from '../../src/document/pdf-characters.ts';
import { shown } from '../../src/document/pdf-clip.ts';
import { uprightPage } from '../../src/document/pdf-glyphs.ts';
import { multiply, type Matrix } from '../../src/document/pdf-matrix.ts';
import type { Box } from '../../src/document/pdf-page.ts';
import { withFootnoteMarks } from '../../src/document/pdf-raised.ts';
import {
  type DrawnGlyph,
  initialState,
  moveText,
  setTextMatrix,
  showText,
} from '../../src/document/pdf-text.ts';
import { lineText, linesOf, wordsOf } from '../../src/document/pdf-words.ts';
import { document, PAGE, type Paper, result, text } from './pdf-paper.ts';
import { paragraphsOf } from './seen.ts';

const paragraphs = (...papers: readonly Paper[]) => paragraphsOf(document(...papers));

/** Lines of 20 characters from the left margin, the first one indented by two. */
const body = (top: number, ...lines: readonly string[]) =>
  lines.map((line, at) => text(line, line.startsWith('　') ? 120 : 100, top - 20 * at));

const FULL = '政府信息公开工作扎实推进成效明显提升优化';

describe('行接成段', () => {
  test('写满的行接下一行，缩进的另起一段', () => {
    const glyphs = [
      text(FULL.slice(2), 120, 700),
      text(FULL, 100, 680),
      text('到此为止。', 100, 660),
      text(FULL.slice(2), 120, 640),
      text('又一段。', 100, 620),
    ];
    expect(paragraphs({ glyphs })).toEqual([`${FULL.slice(2)}${FULL}到此为止。`, `${FULL.slice(2)}又一段。`]);
  });

  test('没写满的行到此为止；带编号的另起', () => {
    const glyphs = body(700, '一、总体情况', FULL, '没有写满', `${FULL.slice(0, 19)}。`, '（一）主动公开情况。');
    expect(paragraphs({ glyphs })).toEqual(['一、总体情况', `${FULL}没有写满`, `${FULL.slice(0, 19)}。`, '（一）主动公开情况。']);
  });

  test('一段跨两页，位置记在前一页', () => {
    const first = { glyphs: body(100, FULL, FULL) };
    const { blocks } = document(first, { glyphs: body(750, '接着前一页说完。', '一、另一段') });
    expect(blocks.map((block) => (block.kind === 'grid' ? null : [block.text, block.page]))).toEqual([
      [`${FULL}${FULL}接着前一页说完。`, 1],
      ['一、另一段', 2],
    ]);
  });

  test('大字居中的两行是一个标题', () => {
    const glyphs = [text('淮安市人民政府', 230, 700, 20), text('2024年年度报告', 225, 670, 20), ...body(600, FULL, FULL, FULL)];
    expect(paragraphs({ glyphs })[0]).toBe('淮安市人民政府2024年年度报告');
  });

  test('夹在中文里的数字和英文不多出空格，英文词之间有', () => {
    const glyphs = [text('收到申请', 100, 700), text('214', 143, 700), text('件，见', 162, 700), text('annual', 200, 700), text('report', 233, 700), text('一二三四五六七', 100, 600)];
    expect(paragraphs({ glyphs })[0]).toBe('收到申请214件，见annual report');
  });
}); // prettier-ignore

describe('页眉、页脚、页码不是正文', () => {
  const pages = (...extras: readonly (readonly Paper['glyphs'][])[]): readonly Paper[] =>
    extras.map((extra) => ({ glyphs: [...body(600, FULL, '完。'), ...extra.flatMap((glyphs) => glyphs ?? [])] }));

  test.each<[string, readonly string[]]>([
    ['- 1 - 式的页码', ['- 1 -', '- 2 -', '- 3 -']],
    ['— 1 — 式的页码', ['— 1 —', '— 2 —', '— 3 —']],
    ['第几页共几页', ['第1页 共3页', '第2页 共3页', '第3页 共3页']],
    ['光秃秃的页码', ['1', '2', '3']],
    ['不从一开始的页码', ['17', '18', '19']],
    ['全角页码', ['－１－', '－２－', '－３－']],
    ['每页相同的页脚', ['某市年度报告', '某市年度报告', '某市年度报告']],
    ['带页码的页脚', ['某市年度报告 1', '某市年度报告 2', '某市年度报告 3']],
  ])('%s', (_, lines) => {
    const text3 = pages(...lines.map((line) => [[text(line, 280, 30)]]));
    expect(new Set(paragraphs(...text3))).toEqual(new Set([`${FULL}完。`]));
  });

  test.each<[string, readonly string[]]>([
    ['各页不同的页底文字', ['甲说的事情', '乙说的事情', '丙说的事情']],
    ['不随页码走的数字', ['214', '73', '9']],
  ])('%s留着', (_, lines) => {
    const text3 = pages(...lines.map((line) => [[text(line, 280, 30)]]));
    expect(paragraphs(...text3)).toEqual(expect.arrayContaining([...lines]));
  });

  test('只出现一次的页首标题留着', () => {
    expect(paragraphs(...pages([[text('某市2023年年度报告', 250, 770)]], []))[0]).toBe('某市2023年年度报告');
  });
}); // prettier-ignore

describe('文字层不可信的不读', () => {
  const hundred = Array.from({ length: 5 }, (_, at) => text(FULL, 100, 700 - 20 * at));

  test.each<[string, Paper, RegExp]>([
    ['几乎没有字', { glyphs: [text('1', 100, 700)] }, /扫描件/u],
    ['识别出来的隐藏文字层', { glyphs: [text(FULL, 100, 700)], hiddenGlyphs: 900 }, /识别软件/u],
    ['字体没有编码', { glyphs: [...hundred, text('\uE001\uE002'.repeat(40), 50, 400)] }, /乱码/u],
  ])('%s', (_, paper, message) => {
    const opened = result(paper);
    expect('error' in opened && opened.error).toMatchObject({ code: 'scanned-pdf', message: expect.stringMatching(message) as string });
  });
}); // prettier-ignore

const FONT = { isVertical: false, scale: 0.001, verticalMetrics: [-1000, 500, 880] };

/** Draws a text by its operators and gives the page. */
const drawn = (content: string, matrix: Matrix, page = PAGE, repeat: readonly Matrix[] = []) => {
  const glyphs: DrawnGlyph[] = [];
  for (const [run, placed] of [matrix, ...repeat].entries()) {
    const state = setTextMatrix({ ...initialState([1, 0, 0, 1, 0, 0]), font: FONT, fontSize: 10 }, placed);
    const items = [...content].map((unicode) => ({ unicode, width: 1000, isSpace: false }));
    showText(state, items, run, (glyph) => glyphs.push(glyph));
  }
  return uprightPage({ glyphs, rules: [], fills: [], covers: [] }, 1, page);
}; // prettier-ignore

const textOf = (page: ReturnType<typeof drawn>): string =>
  linesOf(wordsOf(page.glyphs, page.rules)).map(lineText).join('\n');

describe('字形到文字', () => {
  const turn = (degrees: number, x: number, y: number): Matrix => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return [cos, sin, -sin, cos, x, y];
  };

  test.each([
    ['正放', 0, 100, 700],
    ['整页左转', 90, 300, 100],
    ['整页倒放', 180, 500, 300],
    ['整页右转', 270, 300, 700],
  ])('%s的页，字都读得出', (_, degrees, x, y) => {
    expect(textOf(drawn('政府信息公开', turn(degrees, x, y)))).toBe('政府信息公开');
  });

  test('斜着的水印不读', () => {
    expect(drawn('内部资料', turn(45, 100, 100)).glyphs).toEqual([]);
  });

  test('描粗而重画的字只算一次', () => {
    expect(textOf(drawn('22', [1, 0, 0, 1, 100, 700], PAGE, [[1, 0, 0, 1, 100.4, 700]]))).toBe(
      '22',
    );
  });

  test('影子只算一次', () => {
    expect(textOf(drawn('22', [1, 0, 0, 1, 100, 700.6], PAGE, [[1, 0, 0, 1, 101.4, 699.2]]))).toBe(
      '22',
    );
  });

  test.each([
    ['小而高，紧跟在后', text('1', 110, 704, 6), '22¹'],
    ['两位的脚注号', text('12', 110, 704, 6), '22¹²'],
    ['一样高低', text('1', 110, 700, 6), '221'],
    ['一样大小', text('1', 110, 702, 10), '221'],
    ['隔开的', text('1', 116, 702, 6), '22 1'],
  ])('数字后面的上标：%s', (_, small, expected) => {
    const glyphs = withFootnoteMarks([...small, ...text('22', 100, 700)]);
    expect(linesOf(wordsOf(glyphs, [])).map(lineText)).toEqual([expected]);
  });

  test('两串数字压在一起，碰巧重合的一个字不丢', () => {
    expect(textOf(drawn('1234', [1, 0, 0, 1, 100, 700], PAGE, [[1, 0, 0, 1, 130.4, 700]]))).toBe(
      '1234 1234',
    );
  });

  test('剪裁掉一块的数字认不得，不能当成短一截的数', () => {
    const glyph = { text: '5', x: 100, y: 700, alongX: 6, alongY: 0, upX: 0, upY: 10, run: 1, isInvisible: false, isFaint: false };
    const seen = (clip: Box | null) => shown(glyph, clip).text;
    const box = { left: 0, right: 106.2, bottom: 0, top: 800 };
    expect([null, box, { ...box, right: 104 }, { ...box, left: 102 }, { ...box, right: 90 }].map(seen)).toEqual(['5', '5', '\uFFFD', '\uFFFD', '\uFFFD']);
    expect(shown({ ...glyph, text: '）' }, { ...box, right: 104 }).text).toBe('）');
  }); // prettier-ignore

  test('页面之外的字不读', () => {
    expect(drawn('政府', [1, 0, 0, 1, 100, 900]).glyphs).toEqual([]);
  });

  test('越过页边的数字不截断', () => {
    expect(textOf(drawn('73802895', [1, 0, 0, 1, 560, 700]))).toBe('73802895');
  });

  test('字距、缩放、上移都算在位置里', () => {
    const glyphs: DrawnGlyph[] = [];
    const start = { ...initialState([2, 0, 0, 2, 0, 0]), font: FONT, fontSize: 10, charSpacing: 1, horizontalScale: 0.5, rise: 3 };
    const items = [{ unicode: '甲', width: 1000, isSpace: false }, -500, { unicode: '乙', width: 1000, isSpace: false }];
    const after = showText(moveText(start, 10, 20), items, 1, (glyph) => glyphs.push(glyph));
    expect(glyphs.map(({ x, y, alongX }) => [x, y, alongX])).toEqual([[20, 46, 10], [36, 46, 10]]);
    expect(after.x).toBe(10 + (11 + 5 + 11) / 2);
  }); // prettier-ignore

  test('竖排的字自上而下', () => {
    const glyphs: DrawnGlyph[] = [];
    const start = { ...initialState([1, 0, 0, 1, 100, 700]), font: { ...FONT, isVertical: true }, fontSize: 10 };
    const items = Array.from('年度', (unicode) => ({ unicode, width: 1000, isSpace: false }));
    showText(start, items, 1, (glyph) => glyphs.push(glyph));
    expect(glyphs.map(({ x, y }) => [x, Math.round(y * 10) / 10])).toEqual([[95, 691.2], [95, 681.2]]);
  }); // prettier-ignore

  test('矩阵先里后外', () => {
    expect(multiply([2, 0, 0, 2, 1, 1], [1, 0, 0, 1, 10, 20])).toEqual([2, 0, 0, 2, 21, 41]);
  });

  test.each([
    ['⼀', '一'],
    ['⺠', '民'],
    ['⻔', '门'],
    ['豈', '豈'],
    ['ﬁ', 'fi'],
    ['\u00ad', ''],
    ['政', '政'],
    ['（', '（'],
    ['１', '１'],
  ])('%s 看起来是 %s', (from, to) => {
    expect(seenCharacter(from)).toBe(to);
  });
});
