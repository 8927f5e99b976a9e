import { describe, expect, test } from 'vitest';
import { answer, type AnswerFigure, type Source } from '../../src/answer/answer.ts';
import { toContract } from '../../src/answer/contract.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import { inScriptOf } from '../../src/answer/script.ts';
import { amount, figureSentence, partNames, sumNote } from '../../src/answer/sentences.ts';
import { asText } from '../../src/answer/text.ts';

const source: Source = {
  issuer: '固原市',
  year: 2023,
  file: '固原市报告.txt',
  section: '三',
  row: '一、本年新收政府信息公开申请数量',
  column: '总计',
  line: 47,
  page: null,
  raw: '214',
  printedRow: '一、本年新收 | 214',
};

const figure: AnswerFigure = {
  issuer: '固原市',
  year: 2023,
  metric: 'requests.new.total',
  name: metricName('requests.new.total'),
  value: 214,
  unit: '件',
  derived: false,
  source,
  sources: [source],
};

const told = answer('figure', figureSentence([figure]), {
  figures: [figure],
  notes: ['没有说年份，按固原市最新的 2023 年度报告。'],
  excerpts: [
    {
      issuer: '固原市',
      year: 2023,
      section: '一',
      file: '固原市报告.txt',
      line: 15,
      page: null,
      text: '受理答复政府信息公开申请 214 件。',
    },
  ],
});

describe('指标的名称', () => {
  test.each([
    ['requests.new.total', '新收政府信息公开申请'],
    ['requests.new.natural', '新收政府信息公开申请（自然人）'],
    ['requests.denied.state_secret.business', '不予公开（属于国家秘密，商业企业）'],
    ['active.licensing.decisions', '行政许可处理决定'],
    ['active.procurement.amount', '政府集中采购总金额'],
    ['active.fees.amount', '行政事业性收费金额'],
    ['active.normative.public_total', '行政规范性文件对外公开总数'],
    ['review.total', '行政复议案件'],
    ['litigation.direct.upheld', '行政诉讼（未经复议直接起诉）结果维持'],
    ['no.such.metric', 'no.such.metric'],
  ])('%s', (id, name) => {
    expect(metricName(id)).toBe(name);
  });
});

describe('一句话', () => {
  test('数、单位、地方、年份都在', () => {
    expect(figureSentence([figure])).toBe('固原市2023年新收政府信息公开申请 214 件。');
  });

  test('同一份报告不重复地方和年份', () => {
    const other = { ...figure, metric: 'review.total', name: '行政复议案件', value: 2 };
    expect(figureSentence([figure, other])).toBe(
      '固原市2023年新收政府信息公开申请 214 件，行政复议案件 2 件。',
    );
  });

  test.each([
    [{ value: null, unit: '件', metric: 'requests.new.total' }, '表中为空（没有填数，不等于 0）'],
    [{ value: 0, unit: '件', metric: 'requests.new.total' }, '0 件'],
    [{ value: 10335.99536, unit: '万元', metric: 'active.fees.amount' }, '10335.99536 万元'],
    [{ value: 0.0704225, unit: null, metric: 'share' }, '7.04%'],
  ] as const)('%o', (cell, words) => {
    expect(amount(cell)).toBe(words);
  });

  test('减少的项目说成减少', () => {
    const fewer = {
      ...figure,
      metric: 'active.penalty.item_change',
      name: '行政处罚本年增/减',
      value: -173,
      unit: '项' as const,
    };
    expect(figureSentence([fewer])).toContain('（减少 173 项）');
  });

  test.each([
    [
      ['requests.denied.state_secret.total', 'requests.denied.enforcement_file.total'],
      ['属于国家秘密', '属于行政执法案卷'],
    ],
    [
      ['requests.granted.business', 'requests.partial.business'],
      ['予以公开', '部分公开'],
    ],
    [
      ['requests.new.natural', 'requests.new.business'],
      ['自然人', '商业企业'],
    ],
    [
      ['review.upheld', 'review.corrected'],
      ['结果维持', '结果纠正'],
    ],
    [
      ['requests.new.total', 'requests.new.business'],
      ['新收政府信息公开申请', '新收政府信息公开申请（商业企业）'],
    ],
  ])('各项共有的字不重复：%j', (ids, names) => {
    expect(partNames(ids)).toEqual(names);
  });

  test('合计列出各项', () => {
    expect(
      sumNote('固原市2023年', '行政诉讼案件', [
        { id: 'litigation.direct.total', value: 4 },
        { id: 'litigation.after_review.total', value: null },
      ]),
    ).toBe(
      '固原市2023年“行政诉讼案件”在表中没有单独一格，是合计：行政诉讼（未经复议直接起诉）案件 4 + 行政诉讼（复议后起诉）案件 空。',
    );
  });
});

describe('全文', () => {
  test('有答案、原句、假设、出处', () => {
    const text = asText(told);
    for (const part of [
      '214 件',
      '「受理答复',
      '按固原市最新的 2023 年度报告',
      '出处：固原市2023年报告第三部分表格',
      '“总计”列',
      '固原市报告.txt',
      '第 47 行',
    ])
      expect(text).toContain(part);
  });

  test('选项只在要选的时候编号', () => {
    expect(asText(answer('clarify', '哪里？', { options: ['甲', '乙'] }))).toContain('  2. 乙');
    expect(asText(answer('help', '好。', { options: ['甲', '乙'] }))).toContain('还可以问：甲');
  });

  test('繁體提問，繁體回答，檔名不變', () => {
    const text = asText(inScriptOf(true, told));
    expect(text).toContain('新收政府信息公開申請');
    expect(text).toContain('出處');
    expect(text).toContain('固原市报告.txt');
  });
});

describe('约定的 JSON', () => {
  test('数据、出处、原文', () => {
    const json = toContract('固原2023依申请多少件', told);
    expect(json).toMatchObject({
      question: '固原2023依申请多少件',
      intent: 'figure',
      figures: [
        {
          issuer: '固原市',
          year: 2023,
          metric: 'requests.new.total',
          value: 214,
          unit: '件',
          derived: false,
          source: { file: '固原市报告.txt', section: '三', column: '总计' },
        },
      ],
      excerpts: [{ issuer: '固原市', year: 2023, section: '一' }],
      findings: [],
      options: [],
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('建议再问的问题不当作选项', () => {
    expect(toContract('你好', answer('help', '好。', { options: ['甲'] })).options).toEqual([]);
    expect(
      toContract('？', answer('clarify', '哪里？', { options: ['甲', '乙'] })).options,
    ).toEqual(['甲', '乙']);
  });
});
