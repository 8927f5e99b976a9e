/** The corpus of sentences in, exactly what each claims out. */
import { expect, test } from 'vitest';
import { readClaims, type Sentence } from '../../src/checks/claims/claims.ts';
import { partListsOf } from '../../src/checks/claims/parts.ts';
import { quantitiesOf } from '../../src/checks/claims/quantity.ts';
import { claimsOf } from '../../src/checks/claims/resolve.ts';
import { sharesOf } from '../../src/checks/claims/shares.ts';
import { SAMPLES } from './claims.corpus.ts';
import { section } from './factory.ts';

const sentencesOf = (text: string): readonly Sentence[] =>
  readClaims({ preface: [], sections: [section('一', '总体情况', [text])] }).sentences;

/** Whose report a sentence could stand in: 全县 is no word of a city's. */
const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/全[县縣]/, '盐池县'],
  [/全区/, '红寺堡区'],
  [/全省/, '江苏省'],
];

const issuerOf = (text: string): string =>
  ISSUERS.find(([whole]) => whole.test(text))?.[1] ?? '固原市';

const readsIn = (text: string, year: number): readonly string[] => {
  const sentences = sentencesOf(text);
  const claims = claimsOf(sentences, { issuer: issuerOf(text), year, scope: null });
  return [
    ...claims.map(({ readings, quantity }) => `${readings[0].join('+')}=${quantity.value}`),
    ...sentences
      .flatMap(partListsOf)
      .map(
        ({ whole, parts, complete }) =>
          `${whole.value}${whole.unit}${complete ? '≡' : '⊇'}${parts.map(({ value }) => value).join('+')}`,
      ),
    ...sentences
      .flatMap(sharesOf)
      .map(({ part, base, percent }) => `${part.value}/${base}:${percent.value}%`),
  ];
};

test('语料不少于一百五十句', () => {
  expect(new Set(SAMPLES.map(([, says]) => says)).size).toBeGreaterThanOrEqual(150);
});

test.each(SAMPLES)('%s：%s', (year, says, reads) => {
  expect(readsIn(says, year)).toEqual(reads);
});

test.each([
  ['共 1,024 件', [1024]],
  ['共１２件', [12]],
  ['10.73 万条', [107300]],
  ['1.2万余条', [12000]],
  ['十二件、三十件、一百二十件', [12, 30, 120]],
  ['高效办成一件事', []],
  ['国办公开办函〔2021〕30号，第3次会议，2021年5月6日', []],
  ['〔2020〕7号文件30件', [30]],
])('数量：%s', (text, values) => {
  const [sentence] = sentencesOf(text);
  expect(sentence?.quantities.map(({ value }) => value)).toEqual(values);
});

test('数量的单位、约数和括号', () => {
  const [first, second, third] = quantitiesOf('约80余条，收到14件（其中信件10件）');
  expect(first).toMatchObject({ value: 80, unit: '条', approximate: true, bracket: -1 });
  expect(second).toMatchObject({ value: 14, unit: '件', approximate: false, label: '收到' });
  expect(third).toMatchObject({ value: 10, label: '其中信件', bracket: second?.end });
});
