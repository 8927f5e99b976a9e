/** All words that the tables know, with everything they may mean in a question. */
import { APPLICANTS, ORGANIZATIONS, type Applicant } from '../vocabulary/applicants.ts';
import { CONTACT_FIELDS } from '../vocabulary/contact-fields.ts';
import {
  PROCEEDINGS,
  QUANTITIES,
  RESULTS,
  STAGES,
  SUBJECTS,
  type Term,
} from '../vocabulary/metrics.ts';
import { SECTIONS, TOPICS } from '../vocabulary/topics.ts';
import { CUES, CUE_WORDS } from './cue-words.ts';
import { FILLER_WORDS } from './filler-words.ts';
import type { Meaning, MetricTable } from './mention.ts';
import { UNCOUNTED_WORDS } from './uncounted-words.ts';

type Entry = readonly [words: string, meaning: Meaning];

/** Row words that also go with other rows: 申请 in 重复的申请, 收到 in 收到行政复议申请, 公开 in 新公开的规章. */
const WEAK_ROW_WORDS: ReadonlySet<string> = new Set([
  '申请',
  '收到',
  '收了',
  '受理',
  '收件',
  '依申请',
  '依申请公开',
  '公开了',
  '办理',
  '办了',
  '办理了',
  '处理了',
  '处理',
  '答复',
  '答复了',
  '回复',
  '申请公开',
  '接到',
  '接收',
  '信息公开申请',
  '政府信息公开申请',
  '公开申请',
  '申请件',
  '新增',
  '来件',
  '罚',
  '花',
  '花了',
  '公布',
  '继续办理',
  '要信息',
  '要信息的',
  '要过信息',
  '剩',
  '剩下',
  '还剩',
  '剩余',
  '压着',
  '转来的',
  '申请总数',
  '申请总量',
  '申请数',
  '申请数量',
  '申请量',
  '申请人',
  '各类申请人',
  '申请人类型',
  '申请人情况',
  '处理结果',
  '答复结果',
  '答复情况',
  '办理去向',
  '申请数据',
  '办理情况',
  '处理情况',
  '办理结果情况',
  '怎么处理的',
  '怎么答复的',
  '怎么办理的',
  '处理得怎么样',
  '办得怎么样',
  '办理得怎么样',
  '答复得怎么样',
  '处理得如何',
  '办得如何',
  '办理得如何',
  '最后怎么样',
  '最后怎么样了',
  '最后都怎么样了',
  '结果都怎么样',
]);

/** Column words that say nothing without a row: 花了 of whatever was bought. */
const WEAK_COLUMN_WORDS: ReadonlySet<string> = new Set([
  '花',
  '花了',
  '花钱',
  '花的钱',
  '花销',
  '总额',
  '金额是',
  '钱',
  '金额',
  '总金额',
  '有效',
  '有效的',
  '制定',
  '制定了',
  '出台',
  '出台了',
  '印发',
  '印发了',
  '发布',
  '发布了',
  '制了',
  '新发',
  '制作',
  '制作了',
  '决定',
  '公开总量',
  '累计公开',
  '办件',
  '办件量',
  '项目变化',
]);

/** Printed labels that only their place in the table makes clear. */
const PLACED_LABELS: ReadonlySet<string> = new Set(['总计', '合计', '其他']);

const wordsOf = (term: Pick<Term, 'name' | 'printed' | 'spoken'>): readonly string[] => [
  ...new Set([...term.printed, ...term.spoken, term.name]),
];

const metricWords = (
  terms: readonly Pick<Term, 'id' | 'name' | 'printed' | 'spoken'>[],
  kind: 'row' | 'column',
  table: MetricTable,
): readonly Entry[] =>
  terms.flatMap((term) =>
    wordsOf(term)
      .filter((words) => !PLACED_LABELS.has(words))
      .map((words): Entry => [
        words,
        {
          kind,
          table,
          id: term.id,
          weak: (kind === 'row' ? WEAK_ROW_WORDS : WEAK_COLUMN_WORDS).has(words),
        },
      ]),
  );

const applicants: readonly Applicant[] = [...APPLICANTS, ORGANIZATIONS];

/** Questions after the applicants: they name the requests received, too. */
const WHO_APPLIED = [
  '哪类申请人',
  '哪种申请人',
  '哪些申请人',
  '申请人都有谁',
  '申请人有谁',
  '申请人有哪些',
  '谁申请的',
  '谁提的',
  '什么人提的',
  '都是什么人提的',
  '申请人是谁',
  '是谁提的',
  '谁提出的',
  '哪些人申请',
  '什么人申请',
] as const;

/** 其他 alone: the applicant, the outcome or the result; the rest of the question decides. */
const OTHER: readonly Meaning[] = [
  { kind: 'column', table: 'requests', id: 'other', weak: true },
  { kind: 'row', table: 'requests', id: 'other', weak: true },
  { kind: 'column', table: 'appeals', id: 'other', weak: true },
];

const isTotal = (term: { readonly id: string }): boolean => term.id === 'total';

/** Words and meanings, a pair each; the same words may come with several meanings. */
export const LEXICON: readonly Entry[] = [
  ...metricWords(STAGES, 'row', 'requests'),
  ...metricWords(
    applicants.filter((a) => !isTotal(a)),
    'column',
    'requests',
  ),
  ...metricWords(SUBJECTS, 'row', 'active'),
  ...metricWords(QUANTITIES, 'column', 'active'),
  ...metricWords(PROCEEDINGS, 'row', 'appeals'),
  ...metricWords(
    RESULTS.filter((r) => !isTotal(r)),
    'column',
    'appeals',
  ),
  ...['所有申请人', '全部申请人', '所有人', '全部人', '总计列'].map((words): Entry => [
    words,
    { kind: 'column', table: 'requests', id: 'total', weak: false },
  ]),
  ...WHO_APPLIED.map((words): Entry => [
    words,
    { kind: 'row', table: 'requests', id: 'new', weak: true },
  ]),
  ...['carried_in', 'carried_out'].map((id): Entry => [
    '结转',
    { kind: 'row', table: 'requests', id, weak: false },
  ]),
  ...['其他', '其它'].flatMap((words) => OTHER.map((meaning): Entry => [words, meaning])),
  ...TOPICS.flatMap((topic) =>
    topic.spoken.map((words): Entry => [words, { kind: 'topic', id: topic.id }]),
  ),
  ...SECTIONS.flatMap((section) =>
    [section.title, ...section.spoken].map((words): Entry => [
      words,
      { kind: 'section', number: section.number },
    ]),
  ),
  ...CONTACT_FIELDS.flatMap((field) =>
    field.spoken.map((words): Entry => [words, { kind: 'field', id: field.id }]),
  ),
  ...CUES.flatMap((cue) => CUE_WORDS[cue].map((words): Entry => [words, { kind: 'cue', cue }])),
  ...UNCOUNTED_WORDS.map((words): Entry => [words, { kind: 'uncounted' }]),
  ...FILLER_WORDS.map((words): Entry => [words, { kind: 'filler' }]),
];
