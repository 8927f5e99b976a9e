import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intents } from '../../intents/index.ts';
import { asText } from '../../src/answer/text.ts';
import { understand } from '../../src/language/understand.ts';
import type { Store } from '../../src/store/store.ts';
import { askOf, seedStore } from '../questions/seed-desk.ts';

let store: Store;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store.close());

const chosenFor = (question: string): string | undefined => {
  const understanding = understand(question);
  return intents.find((intent) => intent.slotsFor(understanding) !== null)?.name;
};

describe.each(intents.filter(({ examples }) => examples.length > 0))('$name', (intent) => {
  const examples = intent.examples.map(([question, slots]) => [question, slots ?? {}] as const);

  test.each(examples)('%s', async (question, slots) => {
    const understanding = understand(question);
    expect(chosenFor(question), understanding.trace.join('\n')).toBe(intent.name);
    expect(intent.slotsFor(understanding)).toMatchObject(slots);
    const { answer } = await askOf(store)(question, null);
    expect(asText(answer).length).toBeGreaterThan(10);
  });
});

describe('the list of intents', () => {
  const files = readdirSync('intents')
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/u, ''));

  test.each(files)('%s is in the list', (name) => {
    expect(intents.map((intent) => intent.name)).toContain(name);
  });

  test('the last one takes every question', () => {
    for (const question of ['', '固原2023依申请多少件', '？', '今天天气'])
      expect(intents.at(-1)?.slotsFor(understand(question))).not.toBeNull();
  });

  test('every example that help shows is answered', async () => {
    const { answer } = await askOf(store)('你能做什么', null);
    expect(answer.options.length).toBeGreaterThan(3);
    for (const option of answer.options)
      expect((await askOf(store)(option, null)).answer.intent).not.toMatch(
        /unknown|missing|clarify|help/u,
      );
  });
});
