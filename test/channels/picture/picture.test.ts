import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'htmlparser2';
import { findAll, getAttributeValue, textContent } from 'domutils';

import type { Chart } from '../../../src/answer/chart.ts';
import { drawPng, withGlyphs } from '../../../src/channels/picture/draw-png.ts';
import { drawForPage, drawSvg } from '../../../src/channels/picture/draw-svg.ts';
import { glyphsIn } from '../../../src/channels/picture/glyphs.ts';
import { linesWithin, textWidth } from '../../../src/channels/picture/text-width.ts';
import { AREAS } from '../../../src/vocabulary/places.ts';
import { METRICS } from '../../../src/vocabulary/metrics.ts';
import { toTraditional } from '../../../src/vocabulary/script.ts';

const CHART: Chart = {
  kind: 'trend',
  title: '固原市行政复议案件',
  subtitle: '单位：件',
  items: [
    { label: '2022', value: 3, words: '3 件' },
    { label: '2023', value: null, words: '没有收录' },
    { label: '2024', value: 7, words: '7 件' },
  ],
  changes: [],
  notes: ['来源：收录的 2 份年度报告'],
};

const KINDS = ['trend', 'ranking', 'composition', 'comparison'] as const;

const words = fc
  .array(
    fc.constantFrom(...Array.from('固原市人民政府办公室新疆维吾尔自治区（）2023年abcWW件万,.')),
    {
      minLength: 1,
      maxLength: 45,
    },
  )
  .map((characters) => characters.join(''));
const item = fc.record({
  label: words,
  value: fc.option(fc.integer().map((number) => number / 100)),
  words: fc.integer().map((number) => `${String(number)} 万元（12.34%）`),
});
const charts: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constantFrom(...KINDS),
  title: words,
  subtitle: words,
  items: fc.array(item, { minLength: 1, maxLength: 12 }),
  changes: fc.constant([1]),
  notes: fc.array(words, { maxLength: 3 }),
});

type Element = ReturnType<typeof findAll>[number];

interface Word {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly text: string;
}

const elementsOf = (svg: string, name: string): Element[] =>
  findAll((element) => element.name === name, parseDocument(svg, { xmlMode: true }).children);

const numberOf = (element: Element, name: string): number =>
  Number(getAttributeValue(element, name));

const wordsOf = (svg: string): readonly Word[] =>
  elementsOf(svg, 'text').map((element) => {
    const text = textContent(element);
    const width = textWidth(text, numberOf(element, 'font-size'));
    const anchor = getAttributeValue(element, 'text-anchor') ?? 'start';
    const left =
      numberOf(element, 'x') - { start: 0, middle: 0.5, end: 1 }[anchor as 'end'] * width;
    return { left, right: left + width, y: numberOf(element, 'y'), text };
  });

describe('画出来的图', () => {
  test('字都在纸里面', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(drawSvg, drawForPage), (chart, draw) => {
        const svg = draw(chart);
        const [root] = elementsOf(svg, 'svg');
        if (!root) throw new Error('nothing drawn');
        const [, , width = 0, height = 0] = (getAttributeValue(root, 'viewBox') ?? '')
          .split(' ')
          .map(Number);
        for (const { left, right, y, text } of wordsOf(svg)) {
          expect(left, text).toBeGreaterThanOrEqual(-24);
          expect(right, text).toBeLessThanOrEqual(width - 24);
          expect(y, text).toBeLessThanOrEqual(height - 24);
          expect(y, text).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('报告里的话不是标记', () => {
    const svg = drawSvg({ ...CHART, title: '<script>alert(1)</script>&"' });
    expect(elementsOf(svg, 'script')).toEqual([]);
    expect(textContent(elementsOf(svg, 'text'))).toContain('<script>alert(1)</script>&"');
  });

  test('没有数的年份不画柱，也不画成 0', () => {
    const columns = elementsOf(drawForPage(CHART), 'rect');
    expect(columns).toHaveLength(2);
  });

  test.each(KINDS)('%s 存成 PNG', async (kind) => {
    const png = Buffer.from(await drawPng({ ...CHART, kind }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1280);
  });
});

test('负数画成虚线框，和正数分得清；很小的数也看得见', () => {
  const bars: Chart = {
    ...CHART,
    kind: 'ranking',
    items: [
      { label: '甲市', value: 40, words: '40 项' },
      { label: '乙市', value: -30, words: '−30 项' },
    ],
  };
  const shapes = findAll(({ name }) => name === 'rect', parseDocument(drawSvg(bars)).children);
  expect(shapes.map((shape) => getAttributeValue(shape, 'stroke-dasharray'))).toContain('5 3');
  const tiny: Chart = {
    ...CHART,
    items: [
      { label: '2022', value: 1, words: '1 件' },
      { label: '2023', value: 1_000_000, words: '1000000 件' },
    ],
  };
  const heights = findAll(({ name }) => name === 'rect', parseDocument(drawSvg(tiny)).children).map(
    (shape) => Number(getAttributeValue(shape, 'height')),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.5);
});

test('换行不拆开数字，行末不留前括号', () => {
  const label = '石嘴山市2021年（2021 版）（汇总）';
  for (let width = 60; width < 300; width += 1) {
    const lines = linesWithin(label, 15, width);
    expect(lines.join('')).toBe(label);
    expect(lines.join('\n'), String(width)).not.toMatch(/\d\n\d|（\n/u);
  }
});

describe('字', () => {
  test('GB 2312 的每个汉字都有', () => {
    const glyphs = glyphsIn(readFileSync('src/channels/picture/noto-sans-sc.ttf'));
    const decoder = new TextDecoder('gb18030');
    const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, at) => 0xb0 + at);
    const columns = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at);
    const all = rows
      .flatMap((row) => columns.map((column) => decoder.decode(new Uint8Array([row, column]))))
      .filter((text) => /^\p{Script=Han}$/u.test(text));
    expect(all.length).toBe(6763);
    expect(all.filter((text) => !glyphs.has(text.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('地名、指标名每个字都有，简体繁体都有', () => {
    const glyphs = glyphsIn(readFileSync('src/channels/picture/noto-sans-sc.ttf'));
    const names = [
      ...AREAS.map(({ name }) => name),
      ...METRICS.map(({ rowLabel }) => rowLabel),
    ].join('');
    const lacking = new Set(
      Array.from(names + toTraditional(names)).filter(
        (character) => !glyphs.has(character.codePointAt(0) ?? 0),
      ),
    );
    expect([...lacking]).toEqual([]);
  });

  test('没有的字在画之前就换掉，并且说明', () => {
    const chart = withGlyphs({ ...CHART, title: '\u{20000}县' });
    expect(chart.title).toBe('〓县');
    expect(chart.notes.at(-1)).toContain('U+20000');
    expect(withGlyphs(CHART)).toBe(CHART);
  });
});
