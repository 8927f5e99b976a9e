/** Every rule of checking can be asked about, and what is said of it is what the rule itself says. */
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { RULE_TOPICS, rulesOfTopic } from '../../src/vocabulary/rule-words.ts';

const NEEDS = new Map<string, string | null>(CHECKS.map(({ id, needs }) => [id, needs ?? null]));

test('每条规则都问得到，没有多余的', () => {
  const asked = new Set(RULE_TOPICS.flatMap(({ rules }) => rules));
  expect([...asked].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test.each(RULE_TOPICS)('$name：要不要上一年的报告，与规则一致；说法不重复', (topic) => {
  const all = topic.rules.every((id) => NEEDS.get(id) === 'previous');
  expect(topic.needsPrevious ?? false).toBe(all);
  expect(new Set(topic.words).size).toBe(topic.words.length);
  expect(rulesOfTopic(topic.name)).toEqual(topic.rules);
});

test('一种说法只归一个题目', () => {
  const words = RULE_TOPICS.flatMap((topic) => topic.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
