/** Answers made by hand, one of every shape, and an `ask` that gives them by the words of the question. */
import {
  answer,
  type Answer,
  type AnswerFigure,
  type AnswerFinding,
  type Source,
} from '../../src/answer/answer.ts';
import type { AskInChat } from '../../src/channels/channel.ts';

const source = (column: string, raw: string, rest: Partial<Source> = {}): Source => ({
  issuer: '固原市',
  year: 2023,
  file: '固原市2023年报.txt',
  section: '三',
  row: '一、本年新收政府信息公开申请数量',
  column,
  line: 47,
  page: null,
  raw,
  printedRow: '一、本年新收政府信息公开申请数量 | 213 | 1 | 0 | 0 | 0 | 0 | 214',
  ...rest,
});

export const figure = (value: number | null, rest: Partial<AnswerFigure> = {}): AnswerFigure => {
  const cell = source('总计', value === null ? '' : String(value));
  return {
    issuer: '固原市',
    year: 2023,
    metric: 'requests.new.total',
    name: '本年新收政府信息公开申请',
    value,
    unit: '件',
    derived: false,
    source: cell,
    sources: [cell],
    ...rest,
  };
};

export const finding = (rest: Partial<AnswerFinding> = {}): AnswerFinding => ({
  issuer: '固原市',
  year: 2023,
  rule: 'text-percentage',
  group: '数据',
  severity: 'warning',
  section: '一',
  figures: ['requests.denied.total'],
  message: '“不予公开 15 件，占比 7.09%”与表中数据不符：15 ÷ 214 = 7.01%。',
  expected: 7.01,
  unit: '%',
  actual: 7.09,
  evidence: [{ section: '一', quote: '不予公开 15 件，占比 7.09%' }],
  basis: '条例第五十条',
  cause: '可能把 0 写成了 9。',
  ...rest,
});

export const FIGURE = answer('figure', '固原市 2023 年新收政府信息公开申请 214 件。', {
  figures: [figure(214)],
  excerpts: [
    {
      issuer: '固原市',
      year: 2023,
      section: '一',
      file: '固原市2023年报.txt',
      line: 15,
      page: null,
      text: '受理答复政府信息公开申请 214 件，其中，自然人申请件 213 件，法人或其他组织申请件 1 件。',
    },
  ],
  findings: [finding()],
  options: ['固原2023自然人申请多少件', '固原2023办结了多少件', '固原2023的报告有没有数据错误'],
});

export const RANK = answer('rank', '2020 年度报告中新收申请最多的是石嘴山市，105 件。', {
  table: {
    head: ['名次', '发布机关', '新收申请'],
    rows: [
      ['1', '石嘴山市', '105 件'],
      ['2', '白银市', '54 件'],
      ['3', '红寺堡区', '8 件'],
    ],
  },
  figures: [figure(105), figure(54), figure(8)],
  notes: ['按 2020 年度报告，共 3 份。', '不同层级的报告放在一起比较，仅供参考。'],
});

export const COMPARE = answer('compare', '固原市比石嘴山市多 109 件。', {
  figures: [
    figure(109, { metric: 'difference', name: '相差', derived: true }),
    figure(214),
    figure(105, { issuer: '石嘴山市', year: 2020 }),
  ],
});

/** Read from a document that was fetched from the web. */
export const FETCHED = answer('figure', '固原市 2023 年新收政府信息公开申请 214 件。', {
  figures: [
    figure(214, {
      sources: [source('总计', '214', { address: 'https://www.nxgy.gov.cn/a.html?x=1&y="2"' })],
    }),
  ],
});

export const BLANK_CELL = answer('figure', '固原市 2023 年“科研机构”一栏表中为空。', {
  figures: [figure(null, { name: '新收申请（科研机构）' })],
  notes: ['空白不等于 0。'],
});

export const CLARIFY = answer('clarify', '“上海”有两份报告，您想问哪一份？', {
  options: [
    '上海市人民政府办公厅2023年依申请公开了多少件政府信息',
    '上海市科学技术委员会2023年依申请公开了多少件政府信息',
  ],
});

const UNKNOWN = answer('unknown', '这个问题我答不了。我只回答政府信息公开工作年度报告里的事。', {
  options: ['固原2023依申请多少件', '有哪些报告'],
});

/** Every field holds what would break a channel that does not escape. */
export const NASTY =
  '<script>window.hacked=1</script><b onmouseover="x">&amp;\'"`*_[a](http://x)</b>';
export const HOSTILE = answer('figure', NASTY, {
  table: { head: [NASTY, NASTY], rows: [[NASTY, NASTY]] },
  notes: [NASTY],
  figures: [
    figure(1, {
      issuer: NASTY,
      name: NASTY,
      metric: 'share',
      sources: [
        source(NASTY, NASTY, {
          file: NASTY,
          row: NASTY,
          printedRow: `${NASTY} | ${NASTY}`,
          address: 'javascript:window.hacked=1',
        }),
      ],
    }),
  ],
  excerpts: [
    { issuer: NASTY, year: 1, section: NASTY, file: NASTY, line: 1, page: 1, text: NASTY },
  ],
  findings: [
    finding({
      issuer: NASTY,
      message: NASTY,
      basis: NASTY,
      cause: NASTY,
      evidence: [{ section: NASTY, quote: NASTY }],
    }),
  ],
  options: [NASTY],
});

/** A table wider than a phone and an answer longer than a Telegram message. */
export const LONG = answer('breakdown', '固原市 2023 年各项办理结果如下。', {
  table: {
    head: [
      '办理结果',
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ],
    rows: Array.from({ length: 60 }, (_, index) => [
      `（${index + 1}）本机关不掌握相关政府信息之${index + 1}`,
      ...Array.from({ length: 7 }, (_unused, column) => String(index * column)),
    ]),
  },
  excerpts: Array.from({ length: 12 }, (_, index) => ({
    issuer: '固原市',
    year: 2023,
    section: '一',
    file: '固原市2023年报.txt',
    line: index,
    page: null,
    text: `第${index}段。${'主动公开政府信息，回应社会关切；'.repeat(30)}`,
  })),
  findings: [finding({ severity: 'error' }), finding({ severity: 'notice', cause: null })],
});

const BY_WORD: readonly (readonly [string, Answer])[] = [
  ['最多', RANK],
  ['比', COMPARE],
  ['科研', BLANK_CELL],
  ['上海', CLARIFY],
  ['script', HOSTILE],
  ['各项', LONG],
  ['原件', FETCHED],
  ['固原', FIGURE],
];

/** Answers at once, by the first word that the question holds. */
export const cannedAsk: AskInChat = (_chat, question) =>
  Promise.resolve(BY_WORD.find(([word]) => question.includes(word))?.[1] ?? UNKNOWN);

export const EXAMPLES = [{ question: '固原2023依申请多少件', answer: FIGURE }];

export const TOPICS = [
  { name: '查一个数', question: '固原2023依申请多少件' },
  { name: '看构成', question: '固原2023各项办理结果' },
  { name: '算占比', question: '固原2023不予公开占比' },
  { name: '比一比', question: '固原和石嘴山比谁的申请多' },
  { name: '排名和筛选', question: '哪家申请最多' },
  { name: '读报告里怎么说', question: '固原2023主要问题是什么' },
  { name: '查数据有没有错', question: '固原2023的报告有没有数据错误' },
  { name: '看收录了哪些报告', question: '有哪些报告' },
];
