/** The writer held to its own promises: sums that hold, every cell of the form once, bytes that decode to what was meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, LAYOUTS, metricOf, type Layout } from '../../src/vocabulary/metrics.ts';
import { sum } from '../../src/report/values.ts';
import { contentArbitrary } from './content-arbitrary.ts';
import { encodeText } from './encode.ts';
import { figuresArbitrary } from './figures-arbitrary.ts';
import { formsOf } from './forms.ts';
import { printNumber } from './print-number.ts';
import {
  htmlArbitrary,
  markdownArbitrary,
  PLAIN_WORDS,
  textArbitrary,
  wordsArbitrary,
} from './style-arbitrary.ts';
import type { Encoding, WordStyle } from './style.ts';
import { writePlain } from './write-report.ts';

const partsOf = (id: string, layout: Layout): readonly (readonly string[])[] => {
  const { across = [], down = [] } = metricOf(id) ?? {};
  const leaves = (part: string): readonly string[] =>
    metricOf(part)?.layouts.includes(layout) === true
      ? [part]
      : (metricOf(part)?.down ?? []).flatMap(leaves);
  return [across, down.flatMap(leaves)].filter((parts) => parts.length > 0);
};

describe.each(LAYOUTS)('%s 年表样', (layout) => {
  test('每个总计等于各部分之和', () => {
    fc.assert(
      fc.property(figuresArbitrary(layout), (numbers) => {
        for (const [id, value] of numbers)
          for (const parts of partsOf(id, layout))
            expect(sum(parts.map((part) => numbers.get(part) ?? NaN)), id).toBe(value);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test('收到的等于办理的加结转的', () => {
    fc.assert(
      fc.property(figuresArbitrary(layout), (numbers) => {
        const at = (row: string): number => numbers.get(`requests.${row}.total`) ?? NaN;
        expect(at('new') + at('carried_in')).toBe(at('handled') + at('carried_out'));
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test('表样的每一格恰好印一次', () => {
    const forms = formsOf(layout, false, ([first = '']) => first);
    const printed = forms.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.id ?? []));
    const wanted = cellsOf(layout).map(({ id }) => id);
    expect([...printed].sort()).toEqual([...wanted].sort());
  });
});

test.each<[Encoding, string]>([
  ['utf-8', 'utf-8'],
  ['utf-8-bom', 'utf-8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['gb18030', 'gb18030'],
])('%s 的字节能解回原文', (encoding, label) => {
  const text = '浉河区（一）“危及”—２，１\t3.5万元\n繁體';
  expect(new TextDecoder(label).decode(encodeText(text, encoding))).toBe(text);
});

test.each<[number, string, Partial<WordStyle>, string]>([
  [205304.6725, 'active.procurement.amount', { amountUnit: '万元' }, '205304.6725万元'],
  [205304.6725, 'active.procurement.amount', { amountUnit: '元' }, '2053046725元'],
  [1179490.4, 'active.procurement.amount', { amountUnit: '亿元' }, '117.94904亿元'],
  [0.5, 'active.fees.amount', { amountUnit: '亿元' }, '0.00005亿元'],
  [1816, 'requests.new.total', { thousands: ',', digits: 'wide' }, '１,８１６'],
  [-73, 'active.services.item_change', { change: '增' }, '减73'],
  [22, 'active.normative.issued', { countUnit: true }, '22件'],
])('%d 印成 %s 的样子', (value, id, style, printed) => {
  const metric = metricOf(id);
  expect(metric && printNumber(value, metric, { ...PLAIN_WORDS, ...style })).toBe(printed);
});

test('除了标明存疑的格，每个数都印在文件里', () => {
  const bodies = fc.oneof(textArbitrary, markdownArbitrary, htmlArbitrary);
  fc.assert(
    fc.property(contentArbitrary(), bodies, (content, body) => {
      const { source, expected } = writePlain(content, { words: PLAIN_WORDS, body });
      const plain = source.replace(/<[^>]*>/gu, '');
      for (const value of expected.values())
        if (value !== null) expect(plain).toContain(String(value));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('同样的内容和样式写出同样的文件', () => {
  fc.assert(
    fc.property(contentArbitrary(), wordsArbitrary, textArbitrary, (content, words, body) => {
      expect(writePlain(content, { words, body })).toEqual(writePlain(content, { words, body }));
    }),
    { seed: 1, numRuns: 20 },
  );
});
