/**
 * THE TABLE: every row and column of the three national tables, in both layouts.
 * Reading matches `printed`, language matches `spoken`, checks take `parts`, answers take `name` and `unit`.
 *
 * Sources: 国办公开办函〔2019〕60号 (trial format, reports for 2019 and 2020) and
 * 国办公开办函〔2021〕30号 (reports for 2021 on).
 */
import { APPLICANTS, ORGANIZATIONS } from './applicants.ts';

export const LAYOUTS = ['2019', '2021'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** One row or column of a form, or a group of rows that readers name as one thing. */
export interface Term {
  readonly id: string;
  /** Name used in answers. */
  readonly name: string;
  /** Labels as the forms print them, without numbering, brackets and white space; longest first. */
  readonly printed: readonly string[];
  /** What people call it in a question, besides `printed`. */
  readonly spoken: readonly string[];
}

/** 表二, rows: what was made, decided, charged or bought. `article`: the item of 条例 art. 20 that heads the row. */
export interface Subject extends Term {
  readonly article: '一' | '五' | '六' | '八' | '九';
}

// prettier-ignore
export const SUBJECTS = [
  { id: 'regulations', article: '一', name: '规章', printed: ['规章'], spoken: ['政府规章', '地方政府规章'] },
  { id: 'normative', article: '一', name: '行政规范性文件', printed: ['行政规范性文件', '规范性文件'], spoken: ['规范文件'] },
  { id: 'licensing', article: '五', name: '行政许可', printed: ['行政许可'], spoken: ['许可', '行政审批'] },
  { id: 'services', article: '五', name: '其他对外管理服务事项', printed: ['其他对外管理服务事项'], spoken: ['其他对外管理服务', '对外管理服务事项', '对外管理服务', '管理服务事项'] },
  { id: 'penalty', article: '六', name: '行政处罚', printed: ['行政处罚'], spoken: ['处罚', '罚了', '罚单'] },
  { id: 'coercion', article: '六', name: '行政强制', printed: ['行政强制'], spoken: ['强制措施', '行政强制措施', '强制'] },
  { id: 'fees', article: '八', name: '行政事业性收费', printed: ['行政事业性收费'], spoken: ['事业性收费', '行政收费', '行政事业收费', '收费'] },
  { id: 'procurement', article: '九', name: '政府集中采购', printed: ['政府集中采购'], spoken: ['集中采购', '政府采购', '采购'] },
] as const satisfies readonly Subject[];
export type SubjectId = (typeof SUBJECTS)[number]['id'];

export type Unit = '件' | '项' | '个' | '万元';

/** 表二, columns: which quantity of the subject, in which layouts, for which subjects. */
export interface Quantity extends Term {
  readonly unit: Unit;
  readonly layouts: readonly Layout[];
  readonly subjects: readonly SubjectId[];
}

// prettier-ignore
export const QUANTITIES = [
  { id: 'made', name: '本年新制作数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['本年新制作数量'], spoken: ['新制作', '制作'] },
  { id: 'disclosed', name: '本年新公开数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['本年新公开数量'], spoken: ['新公开'] },
  { id: 'public_total', name: '对外公开总数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['对外公开总数量'], spoken: ['对外公开总数', '对外公开', '公开总数'] },
  { id: 'issued', name: '本年制发件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['本年制发件数'], spoken: ['制发', '新制发', '印发', '出台', '制定'] },
  { id: 'repealed', name: '本年废止件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['本年废止件数'], spoken: ['废止', '废除', '作废'] },
  { id: 'in_force', name: '现行有效件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['现行有效件数'], spoken: ['现行有效', '有效', '现行'] },
  { id: 'previous_items', name: '上一年项目数量', unit: '项', layouts: ['2019'], subjects: ['licensing', 'services', 'penalty', 'coercion', 'fees'], printed: ['上一年项目数量'], spoken: ['上一年项目', '上年项目', '上一年度项目'] },
  { id: 'item_change', name: '本年增/减', unit: '项', layouts: ['2019'], subjects: ['licensing', 'services', 'penalty', 'coercion', 'fees'], printed: ['本年增/减', '本年增减'], spoken: ['增减', '增/减', '本年增减', '项目增减'] },
  { id: 'decisions', name: '处理决定数量', unit: '件', layouts: ['2019', '2021'], subjects: ['licensing', 'services', 'penalty', 'coercion'], printed: ['本年处理决定数量', '处理决定数量'], spoken: ['处理决定', '决定数量', '决定'] },
  { id: 'amount', name: '金额', unit: '万元', layouts: ['2019', '2021'], subjects: ['fees', 'procurement'], printed: ['本年收费金额', '采购总金额'], spoken: ['金额', '收费金额', '总金额', '采购金额', '花了多少', '收了多少钱', '多少钱', '花费'] },
  { id: 'projects', name: '采购项目数量', unit: '个', layouts: ['2019'], subjects: ['procurement'], printed: ['采购项目数量'], spoken: ['采购项目', '项目数量', '项目数'] },
] as const satisfies readonly Quantity[];
export type QuantityId = (typeof QUANTITIES)[number]['id'];

/** Subject and quantity pairs that exist in one layout only, where the quantity itself is in both. */
const ONLY_IN: Readonly<Record<string, Layout>> = {
  'active.services.decisions': '2019',
  'active.fees.amount': '2021',
  'active.procurement.amount': '2019',
};

/** 表三, rows: where requests came from and what became of them. */
export interface Stage extends Term {
  readonly layouts: readonly Layout[];
  /** Number the forms print before the label, e.g. '一、', '（三）' or '1.'. */
  readonly numbering: string;
  /** Ids of the stages this one sums up: groups are sums of their rows, handled of all outcomes. */
  readonly parts?: readonly string[];
  /** A group is the head over its rows, never a row of figures itself (其他处理 in 2019 is one). */
  readonly group?: true;
}

const BOTH = LAYOUTS;

// prettier-ignore
export const STAGES = [
  { id: 'new', numbering: '一、', layouts: BOTH, name: '本年新收政府信息公开申请', printed: ['本年新收政府信息公开申请数量'], spoken: ['新收', '新收申请', '收到', '收了', '依申请', '依申请公开', '申请量', '申请数量', '申请数', '受理', '收件', '新增申请'] },
  { id: 'carried_in', numbering: '二、', layouts: BOTH, name: '上年结转政府信息公开申请', printed: ['上年结转政府信息公开申请数量'], spoken: ['上年结转', '上一年结转', '上年度结转', '去年结转', '结转过来', '上年转来'] },
  { id: 'granted', numbering: '（一）', layouts: BOTH, name: '予以公开', printed: ['予以公开'], spoken: ['同意公开', '全部公开', '公开了'] },
  { id: 'partial', numbering: '（二）', layouts: BOTH, name: '部分公开', printed: ['部分公开'], spoken: ['区分处理'] },
  { id: 'denied', numbering: '（三）', layouts: BOTH, name: '不予公开', printed: ['不予公开'], spoken: ['不公开', '没公开', '拒绝公开', '不给公开'], group: true,
    parts: ['denied.state_secret', 'denied.law_forbidden', 'denied.safety_stability', 'denied.third_party', 'denied.internal_affairs', 'denied.process', 'denied.enforcement_file', 'denied.admin_query'] },
  { id: 'denied.state_secret', numbering: '1.', layouts: BOTH, name: '属于国家秘密', printed: ['属于国家秘密'], spoken: ['国家秘密', '涉密', '泄密'] },
  { id: 'denied.law_forbidden', numbering: '2.', layouts: BOTH, name: '其他法律行政法规禁止公开', printed: ['其他法律行政法规禁止公开', '其他法律法规规章禁止公开', '其他法律法规禁止公开'], spoken: ['法律行政法规禁止', '法律法规禁止', '法律禁止', '禁止公开'] },
  { id: 'denied.safety_stability', numbering: '3.', layouts: BOTH, name: '危及“三安全一稳定”', printed: ['危及三安全一稳定'], spoken: ['三安全一稳定'] },
  { id: 'denied.third_party', numbering: '4.', layouts: BOTH, name: '保护第三方合法权益', printed: ['保护第三方合法权益'], spoken: ['第三方合法权益', '第三方权益', '第三方', '商业秘密', '个人隐私'] },
  { id: 'denied.internal_affairs', numbering: '5.', layouts: BOTH, name: '属于三类内部事务信息', printed: ['属于三类内部事务信息'], spoken: ['三类内部事务信息', '内部事务信息', '内部事务', '三类内部事务'] },
  { id: 'denied.process', numbering: '6.', layouts: BOTH, name: '属于四类过程性信息', printed: ['属于四类过程性信息'], spoken: ['四类过程性信息', '过程性信息', '过程信息', '四类过程信息'] },
  { id: 'denied.enforcement_file', numbering: '7.', layouts: BOTH, name: '属于行政执法案卷', printed: ['属于行政执法案卷'], spoken: ['行政执法案卷', '执法案卷'] },
  { id: 'denied.admin_query', numbering: '8.', layouts: BOTH, name: '属于行政查询事项', printed: ['属于行政查询事项'], spoken: ['行政查询事项', '行政查询'] },
  { id: 'unavailable', numbering: '（四）', layouts: BOTH, name: '无法提供', printed: ['无法提供'], spoken: ['不能提供', '没法提供', '提供不了'], group: true,
    parts: ['unavailable.not_held', 'unavailable.needs_creation', 'unavailable.unclear'] },
  { id: 'unavailable.not_held', numbering: '1.', layouts: BOTH, name: '本机关不掌握相关政府信息', printed: ['本机关不掌握相关政府信息'], spoken: ['本机关不掌握', '不掌握相关政府信息', '不掌握', '不掌握信息', '没有掌握'] },
  { id: 'unavailable.needs_creation', numbering: '2.', layouts: BOTH, name: '没有现成信息需要另行制作', printed: ['没有现成信息需要另行制作'], spoken: ['没有现成信息', '没有现成的信息', '另行制作', '需要另行制作', '现成信息'] },
  { id: 'unavailable.unclear', numbering: '3.', layouts: BOTH, name: '补正后申请内容仍不明确', printed: ['补正后申请内容仍不明确'], spoken: ['补正后仍不明确', '补正后不明确', '内容仍不明确', '补正后还是不明确', '不明确'] },
  { id: 'rejected', numbering: '（五）', layouts: BOTH, name: '不予处理', printed: ['不予处理'], spoken: ['不处理', '没处理'], group: true,
    parts: ['rejected.petition', 'rejected.repeat', 'rejected.publication', 'rejected.excessive', 'rejected.reissue'] },
  { id: 'rejected.petition', numbering: '1.', layouts: BOTH, name: '信访举报投诉类申请', printed: ['信访举报投诉类申请'], spoken: ['信访举报投诉', '信访投诉', '信访类', '信访', '举报投诉'] },
  { id: 'rejected.repeat', numbering: '2.', layouts: BOTH, name: '重复申请', printed: ['重复申请'], spoken: ['重复的申请', '重复提交'] },
  { id: 'rejected.publication', numbering: '3.', layouts: BOTH, name: '要求提供公开出版物', printed: ['要求提供公开出版物'], spoken: ['公开出版物', '出版物'] },
  { id: 'rejected.excessive', numbering: '4.', layouts: BOTH, name: '无正当理由大量反复申请', printed: ['无正当理由大量反复申请'], spoken: ['大量反复申请', '反复申请', '大量申请'] },
  { id: 'rejected.reissue', numbering: '5.', layouts: BOTH, name: '要求行政机关确认或重新出具已获取信息', printed: ['要求行政机关确认或重新出具已获取信息'], spoken: ['确认或重新出具', '确认或者重新出具', '重新出具', '重新出具已获取信息', '确认已获取信息'] },
  { id: 'other', numbering: '（六）', layouts: ['2019'], name: '其他处理', printed: ['其他处理'], spoken: ['其它处理', '其他方式处理'],
    parts: ['other.no_correction', 'other.unpaid', 'other.misc'] },
  { id: 'other.no_correction', numbering: '1.', layouts: ['2021'], name: '申请人无正当理由逾期不补正', printed: ['申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], spoken: ['逾期不补正', '不补正', '逾期未补正', '没有补正'] },
  { id: 'other.unpaid', numbering: '2.', layouts: ['2021'], name: '申请人逾期未按收费通知要求缴纳费用', printed: ['申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], spoken: ['逾期未缴费', '逾期没缴费', '未缴费', '没缴费', '逾期不缴费', '未缴纳费用', '没交费', '缴纳费用'] },
  { id: 'other.misc', numbering: '3.', layouts: ['2021'], name: '其他处理中的“其他”', printed: ['其他'], spoken: ['其他处理中的其他', '其他处理里的其他', '其他处理里面的其他'] },
  { id: 'handled', numbering: '（七）', layouts: BOTH, name: '本年度办理结果总计', printed: ['总计'], spoken: ['办结', '办理结果总计', '办结总数', '办理总数', '办理完', '办理总计', '答复', '办理结果', '办完'],
    parts: ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other'] },
  { id: 'carried_out', numbering: '四、', layouts: BOTH, name: '结转下年度继续办理', printed: ['结转下年度继续办理'], spoken: ['结转下年度', '结转下年', '结转到下一年', '结转下一年', '结转到下年', '转到下一年', '转下年', '留到下一年'] },
] as const satisfies readonly Stage[];
export type StageId = (typeof STAGES)[number]['id'];

/** 表四, blocks: review, and the two ways to court; `litigation` is their sum and never printed. */
export interface Proceeding extends Term {
  readonly parts?: readonly string[];
}

// prettier-ignore
export const PROCEEDINGS = [
  { id: 'review', name: '行政复议', printed: ['行政复议'], spoken: ['复议', '被复议'] },
  { id: 'litigation', name: '行政诉讼', printed: ['行政诉讼'], spoken: ['诉讼', '官司', '起诉', '打官司', '被告', '被起诉', '告上法庭'], parts: ['litigation.direct', 'litigation.after_review'] },
  { id: 'litigation.direct', name: '未经复议直接起诉', printed: ['未经复议直接起诉'], spoken: ['直接起诉', '直接诉讼', '未经复议'] },
  { id: 'litigation.after_review', name: '复议后起诉', printed: ['复议后起诉'], spoken: ['复议后诉讼', '复议之后起诉', '先复议后起诉', '复议后再起诉'] },
] as const satisfies readonly Proceeding[];
export type ProceedingId = (typeof PROCEEDINGS)[number]['id'];

/** 表四, columns: how the case ended. */
// prettier-ignore
export const RESULTS = [
  { id: 'upheld', name: '结果维持', printed: ['结果维持', '维持'], spoken: ['维持'] },
  { id: 'corrected', name: '结果纠正', printed: ['结果纠正', '纠正'], spoken: ['纠正', '被纠正', '纠错', '被纠错', '败诉'] },
  { id: 'other', name: '其他结果', printed: ['其他结果'], spoken: ['其它结果'] },
  { id: 'pending', name: '尚未审结', printed: ['尚未审结', '未审结'], spoken: ['未审结', '没审结', '还没审结', '在审', '未结'] },
  { id: 'total', name: '总计', printed: ['总计', '合计'], spoken: ['总数', '总计', '合计', '一共', '总共'], parts: ['upheld', 'corrected', 'other', 'pending'] },
] as const satisfies readonly (Term & { parts?: readonly string[] })[];
export type ResultId = (typeof RESULTS)[number]['id'];

/** One figure that a report may hold: a printed cell, or a group sum (`derived`) that readers name as one thing. */
export interface Metric {
  /** Stable id, e.g. `requests.denied.state_secret.total`; the ids of the printed cells are the contract's. */
  readonly id: string;
  readonly section: '二' | '三' | '四';
  /** Id of the row term (subject, stage, proceeding) and of the column term (quantity, applicant, result). */
  readonly row: string;
  readonly column: string;
  /** Row and column as the national form prints them. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** Name used in answers, e.g. 不予公开（属于国家秘密）·商业企业. */
  readonly name: string;
  readonly unit: Unit;
  /** Layouts in which the cell is printed. Empty for sums that no layout prints. */
  readonly layouts: readonly Layout[];
  /** Ids in the same row whose sum this is: 总计 of its applicants or results. */
  readonly across: readonly string[];
  /** Ids in the same column whose sum this is: 办理结果总计 of its outcomes, 不予公开 of its reasons. */
  readonly down: readonly string[];
}

const numberedLabel = (stage: Stage): string => {
  const parent = STAGES.find((s) => stage.id.startsWith(`${s.id}.`));
  const label = `${stage.numbering}${stage.printed[0] ?? ''}`;
  return parent ? `${parent.numbering}${parent.name} ${label}` : label;
};

const stageName = (stage: Stage): string => {
  const parent = STAGES.find((s) => stage.id.startsWith(`${s.id}.`));
  return parent && stage.id !== 'other.misc' ? `${parent.name}（${stage.name}）` : stage.name;
};

const activeMetrics: Metric[] = SUBJECTS.flatMap((subject) =>
  QUANTITIES.filter((q: Quantity) => q.subjects.includes(subject.id)).map((quantity) => {
    const id = `active.${subject.id}.${quantity.id}`;
    const only = ONLY_IN[id];
    const printedColumn: readonly string[] = quantity.printed;
    const columnLabel = (subject.id === 'procurement' && printedColumn[1]) || (printedColumn[0] ?? quantity.name);
    return {
      id,
      section: '二' as const,
      row: subject.id,
      column: quantity.id,
      rowLabel: subject.name,
      columnLabel,
      name: `${subject.name}${columnLabel}`,
      unit: quantity.unit,
      layouts: only ? [only] : quantity.layouts,
      across: [],
      down: [],
    };
  }),
);

const requestMetrics: Metric[] = STAGES.flatMap((stage: Stage) =>
  [...APPLICANTS, ORGANIZATIONS].map((applicant) => {
    const printed = stage.group !== true && applicant.id !== ORGANIZATIONS.id;
    const kinds = 'parts' in applicant ? applicant.parts : [];
    return {
      id: `requests.${stage.id}.${applicant.id}`,
      section: '三' as const,
      row: stage.id,
      column: applicant.id,
      rowLabel: numberedLabel(stage),
      columnLabel: applicant.printed[0] ?? applicant.name,
      name: applicant.id === 'total' ? stageName(stage) : `${stageName(stage)}·${applicant.name}`,
      unit: '件' as const,
      layouts: printed ? stage.layouts : [],
      across: kinds.map((kind) => `requests.${stage.id}.${kind}`),
      down: (stage.parts ?? []).map((part) => `requests.${part}.${applicant.id}`),
    };
  }),
);

const appealMetrics: Metric[] = PROCEEDINGS.flatMap((proceeding: Proceeding) =>
  RESULTS.map((result) => ({
    id: `${proceeding.id}.${result.id}`,
    section: '四' as const,
    row: proceeding.id,
    column: result.id,
    rowLabel: proceeding.id.startsWith('litigation.') ? `行政诉讼 ${proceeding.name}` : proceeding.name,
    columnLabel: result.name,
    name: `${proceeding.name}${result.name}`,
    unit: '件' as const,
    layouts: proceeding.parts ? [] : BOTH,
    across: 'parts' in result ? result.parts.map((part) => `${proceeding.id}.${part}`) : [],
    down: (proceeding.parts ?? []).map((part) => `${part}.${result.id}`),
  })),
);

/** Every figure there is, printed cells and group sums, in the order of the forms. */
export const METRICS: readonly Metric[] = [...activeMetrics, ...requestMetrics, ...appealMetrics];

const BY_ID: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric of an id, or undefined where there is none. */
export const metricOf = (id: string): Metric | undefined => BY_ID.get(id);

/** The cells that a layout prints, in the order of the form. */
export const cellsOf = (layout: Layout): readonly Metric[] =>
  METRICS.filter((metric) => metric.layouts.includes(layout));

/**
 * The ids a group sum is made of where the layout does not print it: 法人或其他组织 adds across the
 * row, every other group down the column. Empty where the figure is no group sum in that layout.
 */
export const sumPartsOf = (metric: Metric, layout: Layout): readonly string[] => {
  if (metric.layouts.includes(layout)) return [];
  if (metric.column === ORGANIZATIONS.id) return metric.across;
  return metric.down;
};
