/** The words printed in the three forms: bare text in, the labels it holds out, each with its meaning. */
import { APPLICANTS, ORGANIZATIONS, type ApplicantId } from '../vocabulary/applicants.ts';
import { matcher, type Match } from '../vocabulary/match.ts';
import {
  PROCEEDINGS,
  QUANTITIES,
  RESULTS,
  STAGES,
  SUBJECTS,
  type ProceedingId,
  type QuantityId,
  type ResultId,
  type Stage,
  type StageId,
  type SubjectId,
} from '../vocabulary/metrics.ts';
import { bare, remembered } from './bare.ts';

/** What a printed label means; a word may mean several things (其他, 总计), the context decides. */
export type Label =
  | { readonly kind: 'subject'; readonly id: SubjectId }
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  | { readonly kind: 'stage'; readonly id: StageId }
  | { readonly kind: 'applicant'; readonly id: ApplicantId }
  | { readonly kind: 'organizations' }
  | { readonly kind: 'proceeding'; readonly id: ProceedingId }
  | { readonly kind: 'result'; readonly id: ResultId }
  | { readonly kind: 'frame'; readonly table: '二' | '三' | '四' }
  | { readonly kind: 'remark' };

/** Words of the forms that head or frame a table and name no row or column. */
const FRAMES: readonly (readonly [words: string, table: '二' | '三' | '四'])[] = [
  ['信息内容', '二'],
  ['第二十条第一项', '二'],
  ['第二十条第五项', '二'],
  ['第二十条第六项', '二'],
  ['第二十条第八项', '二'],
  ['第二十条第九项', '二'],
  ['单位万元', '二'],
  ['单位元', '二'],
  ['本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和', '三'],
  ['申请人情况', '三'],
  ['本年度办理结果', '三'],
];

/** The remark behind 部分公开, and the part of it that holds a word of its own. */
export const REMARK = '区分处理的只计这一情形不计其他情形';
const REMARKS: readonly string[] = [REMARK, '不计其他情形'];

type Table = readonly { readonly id: string; readonly printed: readonly string[] }[];

const entries = (table: Table, kind: string): [string, Label][] =>
  table.flatMap(({ id, printed }) =>
    printed.map((words): [string, Label] => [bare(words), { kind, id } as Label]),
  );

/** Words that mean something only beside numbering or other labels; never found inside other words. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['其他', '总计', '合计', '维持', '纠正', '企业']);

const ALL: readonly (readonly [string, Label])[] = [
  ...entries(SUBJECTS, 'subject'),
  ...entries(QUANTITIES, 'quantity'),
  ...entries(STAGES, 'stage'),
  ...entries(APPLICANTS, 'applicant'),
  ...entries(PROCEEDINGS, 'proceeding'),
  ...entries(RESULTS, 'result'),
  [bare(ORGANIZATIONS.printed[0]), { kind: 'organizations' }],
  ...FRAMES.map(([words, table]): [string, Label] => [words, { kind: 'frame', table }]),
  ...REMARKS.map((words): [string, Label] => [words, { kind: 'remark' }]),
];

const find = matcher(ALL);

export type LabelMatch = Match<Label>;

/** The labels in a bare text, longest first, from left to right. */
export const labelsIn = remembered((text): readonly LabelMatch[] => find(text));

/** Whether a word names a row or column only together with its surroundings. */
export const isAmbiguous = (words: string): boolean => AMBIGUOUS.has(words);

/** Bare labels that head columns, with what they mean. */
export const HEAD_LABELS: readonly (readonly [words: string, label: Label])[] = ALL.filter(
  ([words, { kind }]) =>
    !isAmbiguous(words) &&
    ['quantity', 'applicant', 'organizations', 'result', 'proceeding'].includes(kind),
);

/** Bare labels of the rows of table three, with their stages. */
export const STAGE_LABELS: readonly (readonly [words: string, stage: Stage])[] = STAGES.flatMap(
  (stage: Stage) => stage.printed.map((words): [string, Stage] => [bare(words), stage]),
);

/** Bare labels of the rows of table two. */
export const SUBJECT_LABELS: readonly (readonly [words: string, id: SubjectId])[] =
  SUBJECTS.flatMap(({ id, printed }) =>
    printed.map((words): [string, SubjectId] => [bare(words), id]),
  );
