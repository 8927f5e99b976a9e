import { describe, expect, test } from 'vitest';
import { metricQuestion } from '../../src/answer/metric-name.ts';
import { idsOfChoice } from '../../src/language/metric-parts.ts';
import { understand } from '../../src/language/understand.ts';
import { APPLICANTS, ORGANIZATIONS } from '../../src/vocabulary/applicants.ts';
import {
  LAYOUTS,
  metricOf,
  METRICS,
  PROCEEDINGS,
  QUANTITIES,
  RESULTS,
  STAGES,
  SUBJECTS,
  type Layout,
  type Term,
} from '../../src/vocabulary/metrics.ts';

/** 总计 and 其他 mean something only beside other words. */
const wordsOf = (term: Pick<Term, 'printed' | 'spoken'>): readonly string[] => [
  ...new Set(
    [...term.printed, ...term.spoken].filter(
      (words) => !/^(?:总计|合计|其他|公开|项目变化)$/u.test(words),
    ),
  ),
];

/** Each way to say one with the usual way to say the other, and all of both side by side. */
const crossed = (
  rows: readonly string[],
  columns: readonly string[],
): readonly (readonly [row: string, column: string])[] => {
  const [row = ''] = rows;
  const [column = ''] = columns;
  const most = Math.max(rows.length, columns.length);
  return [
    ...rows.map((words) => [words, column] as const),
    ...columns.map((words) => [row, words] as const),
    ...Array.from(
      { length: most },
      (_, at) => [rows[at % rows.length] ?? row, columns[at % columns.length] ?? column] as const,
    ),
  ];
};

/** Each of many words is asked for in one row of so many. */
const EACH_IN = 4;

const isIn = (id: string, layout: Layout): boolean => {
  const layouts = metricOf(id)?.layouts;
  return layouts !== undefined && (layouts.length === 0 || layouts.includes(layout));
};

/** What a question means in a layout, and every word that is not explained. */
const meant = (question: string, layout: Layout): readonly string[] => {
  const { metrics, strange, conflicts } = understand(question);
  return [
    ...metrics.value.map((choice) => idsOfChoice(choice, layout).join(' 或 ')),
    ...strange,
    ...conflicts,
  ];
};

const wrong = (
  questions: readonly (readonly [question: string, id: string])[],
  layout: Layout,
): readonly string[] =>
  questions.flatMap(([question, id]) => {
    const ids = meant(question, layout);
    return ids.length === 1 && ids[0] === id ? [] : [`${question} → ${ids.join('、')}，应为 ${id}`];
  });

describe.each(LAYOUTS)('%s 版表样', (layout) => {
  const year = layout === '2019' ? 2020 : 2023;

  test('每个指标的标准问法问回它自己', () => {
    const printed = METRICS.filter(({ id }) => isIn(id, layout));
    expect(printed.length).toBeGreaterThan(200);
    expect(
      wrong(
        printed.map(({ id }) => [metricQuestion('固原市', year, id), id]),
        layout,
      ),
    ).toEqual([]);
  });

  const stages = STAGES.filter(({ id }) => isIn(`requests.${id}.total`, layout));

  test('办理结果：每行的每个叫法', () => {
    const questions = stages.flatMap((stage) =>
      wordsOf(stage).map((words): readonly [string, string] => [
        `固原${year}${words}多少件`,
        `requests.${stage.id}.total`,
      ]),
    );
    expect(wrong(questions, layout)).toEqual([]);
  });

  test('办理结果：每类申请人的每个叫法，轮着配各行', () => {
    const questions = stages.flatMap((stage, row) =>
      [...APPLICANTS, ORGANIZATIONS]
        .filter(({ id }) => id !== 'total')
        .flatMap((applicant) =>
          wordsOf(applicant)
            .filter((_, at) => (at + row) % EACH_IN === 0)
            .map((words): readonly [string, string] => [
              `固原市${year}年${words}${wordsOf(stage)[0]}有几件`,
              `requests.${stage.id}.${applicant.id}`,
            ]),
        ),
    );
    expect(wrong(questions, layout)).toEqual([]);
  });

  test('主动公开：每行每列的每个叫法', () => {
    const questions = SUBJECTS.flatMap((subject) =>
      QUANTITIES.filter(({ id }) => isIn(`active.${subject.id}.${id}`, layout)).flatMap(
        (quantity) =>
          crossed(wordsOf(subject), wordsOf(quantity)).map(
            ([row, column]): readonly [string, string] => [
              `固原${year}${row}${column}是多少`,
              `active.${subject.id}.${quantity.id}`,
            ],
          ),
      ),
    );
    expect(wrong(questions, layout)).toEqual([]);
  });

  test('复议诉讼：每行每列的每个叫法', () => {
    const questions = PROCEEDINGS.flatMap((proceeding) =>
      RESULTS.flatMap((result) =>
        crossed(wordsOf(proceeding), wordsOf(result)).map(
          ([row, column]): readonly [string, string] => [
            `固原${year}${row}${column}多少件`,
            `${proceeding.id}.${result.id}`,
          ],
        ),
      ),
    );
    expect(wrong(questions, layout)).toEqual([]);
  });
});

describe('几个指标、几种意思', () => {
  test.each([
    ['固原2023复议、诉讼各多少', ['review.total', 'litigation.total']],
    ['固原2023新收几件，办结几件', ['requests.new.total', 'requests.handled.total']],
    ['固原2023收到多少件，其中企业几件', ['requests.new.total', 'requests.new.business']],
    ['固原2023因国家秘密不予公开的', ['requests.denied.state_secret.total']],
    ['固原2023自然人的申请里无法提供的', ['requests.unavailable.natural']],
    ['固原2023维持几件', ['review.upheld 或 litigation.upheld']],
    [
      '固原2023规章几件',
      ['active.regulations.issued 或 active.regulations.repealed 或 active.regulations.in_force'],
    ],
    ['固原2023复议的其他几件', ['review.other']],
    ['固原2023其他处理中第3项其他', ['requests.other.misc.total']],
    ['固原2023行政许可多少', ['active.licensing.decisions']],
    ['固原2023采购金额', ['active.procurement.amount']],
  ])('%s', (question, ids) => {
    expect(meant(question, '2021')).toEqual(ids);
  });

  test.each([
    ['行政处罚里自然人几件', '自然人'],
    ['不予公开的申请里重复申请几件', '重复申请'],
    ['行政处罚公开了多少件', '公开了'],
  ])('%s：没有这样的数', (question, word) => {
    expect(understand(`固原2023${question}`).conflicts).toContain(word);
  });
});
