import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Ask } from '../../src/ask.ts';
import type { Store } from '../../src/store/store.ts';
import { askOf, seedStore } from './seed-desk.ts';

let store: Store;
let ask: Ask;

beforeAll(async () => {
  store = await seedStore();
  ask = askOf(store);
});
afterAll(() => store.close());

/** Each list says the same thing in other words; the first are the plain ones. */
const PLACES = [
  {
    year: 2023,
    words: ['固原市', '固原', '宁夏固原', '固原市政府', '固原市人民政府', '固原市的', '寧夏固原市'],
  },
  { year: 2020, words: ['白银市', '白银', '甘肃白银', '白银市人民政府', '甘肃省白银市'] },
  { year: 2021, words: ['石嘴山市', '石嘴山', '宁夏石嘴山市', '石嘴山政府', '石咀山'] },
  { year: 2020, words: ['红寺堡区', '红寺堡', '吴忠市红寺堡区', '红寺堡区政府'] },
] as const;

const YEARS = (year: number): readonly string[] => {
  const digits = '〇一二三四五六七八九';
  const spelt = Array.from(String(year), (digit) => digits.charAt(Number(digit))).join('');
  const wide = Array.from(String(year), (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
  return [
    `${String(year)}年`,
    String(year),
    `${String(year)}年度`,
    `${String(year % 100)}年`,
    `${spelt}年`,
    `${wide.join('')}年`,
  ];
};

const METRICS: readonly (readonly string[])[] = [
  ['新收政府信息公开申请', '新收的申请', '依申请', '收到的申请', '依申请公开申请', '新收申请'],
  ['不予公开', '不公开的', '没公开的', '拒绝公开的'],
  ['行政复议', '复议', '被复议'],
  ['行政诉讼', '诉讼', '官司', '被起诉'],
  ['重复申请', '重复的申请', '不予处理里的重复申请'],
  ['不予公开里属于国家秘密的', '因国家秘密不予公开的', '涉密不公开的', '国家秘密'],
  ['自然人的申请', '自然人申请', '自然人提的申请', '个人申请'],
  ['行政处罚', '行政处罚处理决定', '行政处罚决定'],
];

const TAILS = ['多少件', '有多少件', '几件', '一共多少件', '有几件？', '多少件呢', '是多少件啊'];
const BEFORE = ['', '请问', '麻烦查一下', '帮我看看', '你好，', '😀', '我想知道', '请帮我查询'];
const AFTER = ['', '谢谢', '？？？', ' ', '😂', '。', '，谢谢！'];

const questions = fc
  .record({
    place: fc.constantFrom(...PLACES),
    metric: fc.constantFrom(...METRICS),
    isYearFirst: fc.boolean(),
    before: fc.constantFrom(...BEFORE),
    after: fc.constantFrom(...AFTER),
    tail: fc.constantFrom(...TAILS),
    gap: fc.constantFrom('', ' ', '，'),
  })
  .chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      place: fc.constantFrom(...parts.place.words),
      year: fc.constantFrom(...YEARS(parts.place.year)),
      metric: fc.constantFrom(...parts.metric),
    }),
  )
  .map(({ parts, place, year, metric }) => {
    const where = parts.isYearFirst ? `${year}${place}` : `${place}${year}`;
    const plain = `${parts.place.words[0]}${String(parts.place.year)}年${parts.metric[0] ?? ''}多少件`;
    return {
      plain,
      said: `${parts.before}${where}${parts.gap}${metric}${parts.tail}${parts.after}`,
    };
  });

const told = ({ lead, figures, intent, table }: Answer): string =>
  JSON.stringify({ lead, figures, intent, table });

test('换词、换次序、加客套和标点：同样的条件，同样的回答', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ plain, said }) => {
      const [expected, given] = await Promise.all([ask(plain, null), ask(said, null)]);
      expect(expected.answer.figures).toHaveLength(1);
      const answer = /[寧]/u.test(said)
        ? { ...given.answer, lead: expected.answer.lead }
        : given.answer;
      expect(told(answer), said).toBe(told(expected.answer));
    }),
    { numRuns: 250 },
  );
});
