import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, AnswerFigure } from '../../src/answer/answer.ts';
import { asText } from '../../src/answer/text.ts';
import type { Ask } from '../../src/ask.ts';
import { readMemory, type Memory } from '../../src/language/memory.ts';
import { understandInChat } from '../../src/language/recall.ts';
import type { Store } from '../../src/store/store.ts';
import { ANSWERED } from './answered.ts';
import { CHATS } from './chats.ts';
import { NOT_YET } from './not-yet.ts';
import { REFUSED } from './refused.ts';
import { askOf, seedStore } from './seed-desk.ts';
import { TOLD } from './told.ts';

let store: Store;
let ask: Ask;
beforeAll(async () => {
  store = await seedStore();
  ask = askOf(store);
});
afterAll(() => store.close());

const shown = (figure: AnswerFigure): string => {
  const base = figure.base === undefined ? '' : ` / ${figure.base}`;
  const of = figure.of === undefined ? '' : `(${figure.of}${base})`;
  const value = figure.value === null ? '空' : String(Math.round(figure.value * 1e6) / 1e6);
  return `${figure.issuer} ${figure.year} ${figure.metric}${of} = ${value}`;
};

/** Asks; what was understood step by step is shown where the answer is another. */
const answerTo = async (question: string, memory: Memory | null = null) => {
  const { trace } = understandInChat(question, memory);
  const turn = await ask(question, memory);
  return { ...turn, why: [question, ...trace, asText(turn.answer)].join('\n') };
};

const expectFigures = (answer: Answer, figures: readonly string[], why: string): void => {
  expect(answer.figures.map(shown).toSorted(), why).toEqual(figures.toSorted());
};

test('每个问题只写一次', () => {
  const questions = [...ANSWERED, ...REFUSED, ...TOLD].map(([question]) => question);
  expect(questions.filter((question, at) => questions.indexOf(question) !== at)).toEqual([]);
});

describe('有数可答', () => {
  test.each(ANSWERED)('%s', async (question, intent, figures) => {
    const { answer, why } = await answerTo(question);
    expect(answer.intent, why).toBe(intent);
    expectFigures(answer, figures, why);
    expect(
      answer.figures.every(({ source, sources }) => source ?? sources.length > 0),
      why,
    ).toBe(true);
  });
});

describe('不给数字', () => {
  test.each(REFUSED)('%s', async (question, intent) => {
    const { answer, why } = await answerTo(question);
    expect(answer.intent, why).toBe(intent);
    expect(answer.figures, why).toEqual([]);
    expect(answer.lead.length, why).toBeGreaterThan(5);
    if (intent === 'clarify') expect(answer.options.length, why).toBeGreaterThan(0);
  });
});

describe('用文字回答', () => {
  test.each(TOLD)('%s', async (question, intent) => {
    const { answer, why } = await answerTo(question);
    expect(answer.intent, why).toBe(intent);
    expect(answer.figures, why).toEqual([]);
    if (intent === 'excerpt') expect(answer.excerpts.length, why).toBeGreaterThan(0);
  });
});

describe('接着问', () => {
  test('八十段以上，各不相同', () => {
    const all = CHATS.map(([, turns]) => turns.map(([question]) => question).join());
    expect(new Set(all).size).toBe(CHATS.length);
    expect(CHATS.length).toBeGreaterThanOrEqual(80);
  });

  test.each(CHATS)('%s', async (_title, turns) => {
    let memory: Memory | null = null;
    for (const [question, intent, figures = []] of turns) {
      const { answer, memory: next, why } = await answerTo(question, memory);
      expect(answer.intent, why).toBe(intent);
      expectFigures(answer, figures, why);
      memory = readMemory(JSON.parse(JSON.stringify(next)));
      expect(memory, why).not.toBeNull();
    }
  });
});

describe('还听不懂的', () => {
  test.fails.each(NOT_YET)('%s', async (question, figures) => {
    const { answer, why } = await answerTo(question);
    expectFigures(answer, figures, why);
  });
});

test('给出的每个选项都能接着问出一个答案', async () => {
  const offered = new Set<string>();
  for (const [question] of REFUSED)
    for (const option of (await answerTo(question)).answer.options) offered.add(option);
  const answers = ['figure', 'excerpt', 'findings', 'contact', 'search', 'rank'];
  for (const option of offered) {
    const { answer, why } = await answerTo(option);
    expect([...answers, 'compare', 'breakdown', 'share'], why).toContain(answer.intent);
  }
});
