import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapStrings } from '../../../src/channels/map-strings.ts';
import { plainText } from '../../../src/channels/plain-text.ts';
import { answerBlocks } from '../../../src/channels/telegram/answer-blocks.ts';
import { type Block, type Style } from '../../../src/channels/telegram/rich-text.ts';
import { splitMessages } from '../../../src/channels/telegram/split-messages.ts';
import { BLANK_CELL, COMPARE, FIGURE, HOSTILE, LONG, RANK } from '../answers.ts';
import { parseHtmlMode } from '../bot-api/html-mode.ts';

const seen = (html: string): string => {
  const parsed = parseHtmlMode(html);
  if ('problem' in parsed) throw new Error(`${parsed.problem}: ${html}`);
  return parsed.text;
};

const span = fc.record({
  text: fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((text) => plainText(text).replaceAll('\n', '')),
  style: fc.constantFrom<Style>('plain', 'bold', 'italic', 'code'),
});
const block: fc.Arbitrary<Block> = fc.record({
  quote: fc.boolean(),
  lines: fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 6 }),
});

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

describe('messages', () => {
  test('keep the limit, are whole HTML, and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 8 }),
        fc.integer({ min: 80, max: 400 }),
        (blocks, limit) => {
          const messages = splitMessages(blocks, limit);
          for (const message of messages) expect(message.length).toBeLessThanOrEqual(limit);
          const written = blocks
            .flatMap(({ lines }) => lines.flat().map(({ text }) => text))
            .join('');
          expect(withoutSpace(messages.map(seen).join(''))).toBe(withoutSpace(written));
        },
      ),
    );
  });

  test('a family, a flag or a letter with its marks is never cut', () => {
    const text = '👨‍👩‍👧🇨🇳é𠮷'.repeat(60);
    const graphemes = new Set(['👨‍👩‍👧', '🇨🇳', 'é', '𠮷']);
    const messages = splitMessages([{ quote: false, lines: [[{ text, style: 'plain' }]] }], 100);
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages)
      for (const { segment } of new Intl.Segmenter('zh').segment(message))
        expect(graphemes).toContain(segment);
  });

  test('a long line is cut after a pause', () => {
    const text = `${'长'.repeat(50)}，${'长'.repeat(50)}。`;
    const [first] = splitMessages([{ quote: false, lines: [[{ text, style: 'plain' }]] }], 90);
    expect(first?.endsWith('，')).toBe(true);
  });

  test('blocks stay together where they can', () => {
    const block = (text: string): Block => ({ quote: true, lines: [[{ text, style: 'plain' }]] });
    expect(splitMessages([block('一'.repeat(60)), block('二'.repeat(60))], 130)).toHaveLength(2);
    expect(splitMessages([block('一'), block('二')], 130)).toHaveLength(1);
  });

  test.each(Object.entries({ FIGURE, RANK, COMPARE, BLANK_CELL, HOSTILE, LONG }))(
    'the answer %s is taken by the server',
    (_name, answer) => {
      const messages = splitMessages(answerBlocks(mapStrings(answer, plainText)));
      expect(withoutSpace(messages.map(seen).join(''))).toContain(withoutSpace(answer.lead));
      for (const message of messages) expect(message.length).toBeLessThanOrEqual(4096);
    },
  );
});
