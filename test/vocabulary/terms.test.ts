import { describe, expect, test } from 'vitest';
import { PROCEEDINGS, RESULTS, STAGES, SUBJECTS } from '../../src/vocabulary/metrics.ts';
import { DEFINITIONS, type Definition } from '../../src/vocabulary/terms.ts';

const called = (words: string): readonly Definition[] =>
  DEFINITIONS.filter(({ term, spoken }) => term === words || spoken.includes(words));

const define = (words: string): Definition => {
  const [definition, ...more] = called(words);
  if (!definition || more.length > 0) throw new Error(`${words} 应当恰有一条解释`);
  return definition;
};

/** What the law lists, told apart from the table under test. */
const LAW: readonly (readonly [term: string, words: readonly string[], article: string])[] = [
  ['三安全一稳定', ['国家安全', '公共安全', '经济安全', '社会稳定'], '第十四条'],
  ['三类内部事务信息', ['人事管理', '后勤管理', '内部工作流程'], '第十六条'],
  ['四类过程性信息', ['讨论记录', '过程稿', '磋商信函', '请示报告'], '第十六条'],
  ['行政执法案卷', ['可以不予公开'], '第十六条'],
  ['保护第三方合法权益', ['商业秘密', '个人隐私', '第三方同意'], '第十五条'],
  ['行政查询事项', ['不动产登记'], '第三十六条第（七）项'],
  ['部分公开', ['区分处理', '说明理由'], '第三十七条'],
  ['没有现成信息需要另行制作', ['加工、分析'], '第三十八条'],
  ['信访举报投诉类申请', ['信访、投诉、举报'], '第三十九条'],
  ['要求提供公开出版物', ['政府公报', '书籍'], '第三十九条'],
  ['无正当理由大量反复申请', ['明显超过合理范围', '说明理由'], '第三十五条'],
  ['重复申请', ['相同'], '第三十六条第（六）项'],
  ['补正', ['7个工作日', '一次性'], '第三十条'],
  ['依申请公开', ['20个工作日'], '第三十三条'],
  ['信息处理费', ['不收取费用'], '第四十二条'],
  ['政府信息公开工作年度报告', ['1月31日', '3月31日'], '第四十九条'],
  ['五公开', ['决策公开', '执行公开', '管理公开', '服务公开', '结果公开'], '中办发〔2016〕8号'],
];

test.each(LAW)('%s', (term, words, article) => {
  const { meaning, source } = define(term);
  for (const each of words) expect(meaning).toContain(each);
  expect(source).toContain(article);
});

test('勾稽关系：第一项加第二项等于第三项加第四项', () => {
  expect(define('勾稽关系').meaning).toMatch(/第一项.*加第二项.*之和，等于第三项.*加第四项.*之和/u);
});

test('上年结转与结转下年度相对', () => {
  expect(define('上年结转').meaning).toContain('尚未办结');
  expect(define('结转下年度').meaning).toContain('12月31日');
});

test('两版表样的区别', () => {
  const { meaning } = define('2019版与2021版表样的区别');
  for (const each of ['2019', '2021', '规章', '集中采购', '其他处理'])
    expect(meaning).toContain(each);
});

describe('表的性质', () => {
  test('每种说法只有一个意思', () => {
    const words = DEFINITIONS.flatMap(({ term, spoken }) => [term, ...spoken]);
    expect(words.filter((each, at) => words.indexOf(each) !== at)).toEqual([]);
  });

  test.each(DEFINITIONS.map((each) => [each.term, each] as const))(
    '%s 说得完整',
    (_, definition) => {
      expect(definition.meaning).toMatch(/。$/u);
      expect(definition.meaning.length).toBeGreaterThan(8);
      expect(definition.source).toMatch(/《|〔/u);
    },
  );

  test('表格里的行、列都有解释', () => {
    const rows = [...SUBJECTS, ...STAGES, ...PROCEEDINGS, ...RESULTS].filter(
      ({ id }) => !['other.misc', 'total', 'litigation.total'].includes(id),
    );
    const missing = rows.filter(
      ({ name, printed, spoken }) =>
        ![name, ...printed, ...spoken].some((words) => called(words).length > 0),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
