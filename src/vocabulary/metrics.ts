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
  { id: 'regulations', article: '一', name: '规章', printed: ['规章'], spoken: ['政府规章', '地方政府规章', '规章类', '政府规章类'] },
  { id: 'normative', article: '一', name: '行政规范性文件', printed: ['行政规范性文件', '规范性文件', '行政规范性档案', '规范性档案'], spoken: ['规范文件', '规范性文件类', '规范性的文件', '行政规范文件'] },
  { id: 'licensing', article: '五', name: '行政许可', printed: ['行政许可'], spoken: ['许可', '行政审批', '行政许可事项', '行政许可决定', '许可决定', '许可证'] },
  { id: 'services', article: '五', name: '其他对外管理服务事项', printed: ['其他对外管理服务事项'], spoken: ['其他对外管理服务', '对外管理服务事项', '对外管理服务', '管理服务事项', '服务事项', '对外服务事项', '其他对外管理服务事项类', '其他管理服务事项', '其他管理服务', '其他对外服务', '对外服务', '其他服务事项'] },
  { id: 'penalty', article: '六', name: '行政处罚', printed: ['行政处罚'], spoken: ['处罚', '罚了', '罚单', '行政处罚决定', '处罚决定', '罚', '罚款', '行政处罚案件', '处罚案件'] },
  { id: 'coercion', article: '六', name: '行政强制', printed: ['行政强制'], spoken: ['强制措施', '行政强制措施', '强制', '行政强制决定', '强制决定', '行政强制案件', '强制执行'] },
  { id: 'fees', article: '八', name: '行政事业性收费', printed: ['行政事业性收费'], spoken: ['事业性收费', '行政收费', '行政事业收费', '收费', '事业收费', '行政性收费', '行政事业性收费项目', '行政事业费', '事业费', '规费', '收的费', '收的费用', '收费用', '收的各种费'] },
  { id: 'procurement', article: '九', name: '政府集中采购', printed: ['政府集中采购'], spoken: ['集中采购', '政府采购', '采购', '买东西', '集采', '政府集采', '政府的采购'] },
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
  { id: 'made', name: '本年新制作数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['本年新制作数量'], spoken: ['新制作', '制作', '新制作数量', '新制作的', '制作了', '出台', '制定', '印发', '新制定', '新出台', '出台了', '制定了', '印发了', '制了'] },
  { id: 'disclosed', name: '本年新公开数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['本年新公开数量'], spoken: ['新公开', '新公开数量', '新公开的', '新公开了'] },
  { id: 'public_total', name: '对外公开总数量', unit: '件', layouts: ['2019'], subjects: ['regulations', 'normative'], printed: ['对外公开总数量'], spoken: ['对外公开总数', '对外公开', '公开总数', '对外公开总数量', '对外公开数量', '公开总数量', '公开总量', '对外公开的', '累计公开', '对外公开了'] },
  { id: 'issued', name: '本年制发件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['本年制发件数'], spoken: ['制发', '新制发', '印发', '出台', '制定', '制发了', '制发件数', '新制定', '新出台', '出台了', '制定了', '印发了', '新发', '发布', '发布了', '新制定了', '制了', '新出', '新出的', '新出台的'] },
  { id: 'repealed', name: '本年废止件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['本年废止件数'], spoken: ['废止', '废除', '作废', '废止了', '废止件数', '废掉', '废了', '废了的', '废除了', '宣布失效'] },
  { id: 'in_force', name: '现行有效件数', unit: '件', layouts: ['2021'], subjects: ['regulations', 'normative'], printed: ['现行有效件数'], spoken: ['现行有效', '有效', '现行', '现行有效件数', '现行有效的', '现在有效', '目前有效', '有效的', '现存有效', '还有效', '仍有效', '管用', '管用的', '还管用', '还管用的', '在用的', '还在用的', '还在用', '在用', '仍在用', '还用着', '还在使用', '在使用', '还生效', '仍生效', '生效', '没废止', '未废止', '尚未废止', '没有废止', '现在还剩', '还剩下有效', '仍然有效', '继续有效'] },
  { id: 'previous_items', name: '上一年项目数量', unit: '项', layouts: ['2019'], subjects: ['licensing', 'services', 'penalty', 'coercion', 'fees'], printed: ['上一年项目数量'], spoken: ['上一年项目', '上年项目', '上一年度项目', '上年项目数量', '上一年度项目数量', '上一年的项目数量', '上年度项目', '上一年项目数', '上年项目数', '上一年有多少项', '去年项目数量', '上年的项目'] },
  { id: 'item_change', name: '本年增/减', unit: '项', layouts: ['2019'], subjects: ['licensing', 'services', 'penalty', 'coercion', 'fees'], printed: ['本年增/减', '本年增减'], spoken: ['今年增减', '今年增/减', '增减', '增/减', '本年增减', '项目增减', '比上年增减', '项目比上年增减', '增减多少', '项目本年增减', '增减情况', '增减数', '项目增减数', '项目变化', '净增', '净减', '比上一年增减', '较上年增减', '增加了几项', '增加了多少项', '增加几项', '增加多少项', '减少了几项', '减少了多少项', '减少几项', '减少多少项', '多了几项', '少了几项'] },
  { id: 'decisions', name: '处理决定数量', unit: '件', layouts: ['2019', '2021'], subjects: ['licensing', 'services', 'penalty', 'coercion'], printed: ['本年处理决定数量', '处理决定数量'], spoken: ['处理决定', '本年处理决定', '本年处理决定数', '决定数量', '决定', '处理决定数', '作出的决定', '作出决定', '决定数', '做出决定', '办件量', '办件'] },
  { id: 'amount', name: '金额', unit: '万元', layouts: ['2019', '2021'], subjects: ['fees', 'procurement'], printed: ['本年收费金额', '采购总金额'], spoken: ['金额', '收费金额', '总金额', '采购金额', '花费', '花了', '花钱', '花的钱', '花', '采购总金额', '采购总额', '收费总额', '总额', '金额是', '花销', '钱'] },
  { id: 'projects', name: '采购项目数量', unit: '个', layouts: ['2019'], subjects: ['procurement'], printed: ['采购项目数量'], spoken: ['采购项目', '采购了多少个项目', '采购项目数', '采购项目个数', '采购的项目', '采购项目数量是'] },
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
  { id: 'new', numbering: '一、', layouts: BOTH, name: '本年新收政府信息公开申请', printed: ['本年新收政府信息公开申请数量'], spoken: ['新收', '新收申请', '收到', '收了', '依申请', '依申请公开', '申请量', '申请数量', '申请数', '受理', '收件', '新增申请', '申请', '信息公开申请', '政府信息公开申请', '公开申请', '申请件', '新申请', '接到', '接收', '新收到', '收到的申请', '新收的申请', '新增', '新接收', '申请公开', '申请总量', '申请总数', '来件', '递交的申请', '提交的申请', '政府信息依申请公开', '要信息', '要信息的', '要过信息', '申请人', '各类申请人', '申请人类型', '申请人情况', '依申请公开申请', '申请数据'] },
  { id: 'carried_in', numbering: '二、', layouts: BOTH, name: '上年结转政府信息公开申请', printed: ['上年结转政府信息公开申请数量'], spoken: ['上年结转', '上一年结转', '上年度结转', '去年结转', '结转过来', '上年转来', '结转进来', '结转进来的', '转进来的', '上年度转来', '上年结转下来', '上年结转来', '上年遗留', '往年结转', '上一年结转过来', '去年结转过来', '上年转入', '结转来的', '上年留下', '上年度结转过来', '上年剩下', '去年剩下', '上年剩', '去年剩', '去年留下', '上年没办完', '去年没办完', '上年转结', '上年转过来', '上一年转过来', '去年转过来', '上年转来的', '去年没处理完', '上年没处理完', '上年结余', '以前年度结转', '上一年度结转', '上一年转来', '上一年转来的', '上一年转入', '上一年度转来', '去年转来', '去年转来的', '转来的', '头年结转', '往年转来'] },
  { id: 'granted', numbering: '（一）', layouts: BOTH, name: '予以公开', printed: ['予以公开'], spoken: ['同意公开', '全部公开', '公开了', '予以了公开', '完全公开', '全公开', '予以公开的', '准予公开', '答应公开', '满足公开', '同意公开的', '答应给', '答应给的', '同意给', '同意给的', '给了公开', '给公开', '给公开的', '全给的', '全给了', '全给了的', '被答应', '被答应的', '被答应了', '答应了', '答应了的'] },
  { id: 'partial', numbering: '（二）', layouts: BOTH, name: '部分公开', printed: ['部分公开'], spoken: ['给了一部分', '给了一部分的', '只给了一部分', '给一部分', '区分处理', '部分予以公开', '部分公开的', '公开一部分', '公开了一部分', '部份公开'] },
  { id: 'denied', numbering: '（三）', layouts: BOTH, name: '不予公开', printed: ['不予公开'], spoken: ['没给', '不给', '不给看', '不给看的', '没给的', '没有给', '不给的', '不公开', '没公开', '没被公开', '没有被公开', '拒绝公开', '不给公开', '没有公开', '未公开', '未予公开', '不能公开', '不可以公开', '不同意公开', '不给予公开', '拒绝了公开', '决定不公开', '不予以公开', '不予公布', '不公布', '不准公开', '拒绝', '拒绝了', '没给公开', '没给公开的', '没有给公开', '没让公开', '被拒', '被拒的', '被拒了', '被拒绝', '被拒绝的', '拒掉', '给拒了', '拒了', '拒了的'], group: true,
    parts: ['denied.state_secret', 'denied.law_forbidden', 'denied.safety_stability', 'denied.third_party', 'denied.internal_affairs', 'denied.process', 'denied.enforcement_file', 'denied.admin_query'] },
  { id: 'denied.state_secret', numbering: '1.', layouts: BOTH, name: '属于国家秘密', printed: ['属于国家秘密'], spoken: ['国家秘密', '国家机密', '涉密', '泄密'] },
  { id: 'denied.law_forbidden', numbering: '2.', layouts: BOTH, name: '其他法律行政法规禁止公开', printed: ['其他法律行政法规禁止公开', '其他法律法规规章禁止公开', '其他法律法规禁止公开'], spoken: ['法律明令禁止公开', '法律明令禁止', '明令禁止公开', '法律行政法规禁止', '法律法规禁止', '法律禁止', '禁止公开', '其他法律禁止公开', '法律法规规定禁止', '法规禁止', '其他法律法规禁止', '法律法规规章禁止'] },
  { id: 'denied.safety_stability', numbering: '3.', layouts: BOTH, name: '危及“三安全一稳定”', printed: ['危及三安全一稳定'], spoken: ['三安全一稳定', '三安全', '危及三安全', '危及三安全一稳定', '安全稳定'] },
  { id: 'denied.third_party', numbering: '4.', layouts: BOTH, name: '保护第三方合法权益', printed: ['保护第三方合法权益'], spoken: ['会损害第三方利益', '会损害第三方权益', '会侵害第三方权益', '损害第三方利益', '侵害第三方权益', '侵害第三方合法权益', '损害第三方权益', '损害第三方合法权益', '侵犯第三方权益', '第三方合法权益', '第三方权益', '第三方', '第三方利益', '第三方的利益', '第三人权益', '第三人利益', '商业秘密', '个人隐私'] },
  { id: 'denied.internal_affairs', numbering: '5.', layouts: BOTH, name: '属于三类内部事务信息', printed: ['属于三类内部事务信息'], spoken: ['三类内部事务信息', '内部事务信息', '内部事务', '三类内部事务', '三类内部', '内部事项信息', '内部事务类'] },
  { id: 'denied.process', numbering: '6.', layouts: BOTH, name: '属于四类过程性信息', printed: ['属于四类过程性信息'], spoken: ['四类过程性信息', '过程性信息', '过程信息', '四类过程信息', '四类过程性', '过程性的信息'] },
  { id: 'denied.enforcement_file', numbering: '7.', layouts: BOTH, name: '属于行政执法案卷', printed: ['属于行政执法案卷'], spoken: ['行政执法案卷', '执法案卷', '行政执法卷宗', '执法卷宗'] },
  { id: 'denied.admin_query', numbering: '8.', layouts: BOTH, name: '属于行政查询事项', printed: ['属于行政查询事项'], spoken: ['行政查询事项', '行政查询'] },
  { id: 'unavailable', numbering: '（四）', layouts: BOTH, name: '无法提供', printed: ['无法提供'], spoken: ['不能提供', '没法提供', '没法给', '没法给的', '没办法给', '提供不了', '无法提供的', '不能够提供', '无法给出', '给不了', '提供不出', '没提供', '没提供的', '未提供', '没有提供', '没能提供', '未能提供'], group: true,
    parts: ['unavailable.not_held', 'unavailable.needs_creation', 'unavailable.unclear'] },
  { id: 'unavailable.not_held', numbering: '1.', layouts: BOTH, name: '本机关不掌握相关政府信息', printed: ['本机关不掌握相关政府信息'], spoken: ['本机关不掌握', '不掌握相关政府信息', '不掌握', '不掌握信息', '没有掌握', '机关不掌握', '不掌握的', '不掌握该信息', '信息不存在', '不存在', '没有掌握相关信息', '未掌握', '不掌握相关信息', '本机关未掌握', '不掌握等原因', '不属于本机关掌握', '不归本机关掌握', '本机关没有掌握', '没有这个信息', '没有这条信息', '没有该信息', '没有这类信息', '没有这些信息', '没这个信息', '没有这份文件', '没有这份材料'] },
  { id: 'unavailable.needs_creation', numbering: '2.', layouts: BOTH, name: '没有现成信息需要另行制作', printed: ['没有现成信息需要另行制作'], spoken: ['没有现成信息', '没有现成的信息', '另行制作', '需要另行制作', '现成信息', '没有现成', '需另行制作', '无现成信息', '要另行制作', '需要重新制作', '加工制作', '需要加工制作', '需要加工', '另外制作', '重新制作', '没有现成材料', '要另外制作', '要现做', '要现做的', '现做的', '现做材料', '要现做材料', '要现做材料的', '需要现做', '得现做'] },
  { id: 'unavailable.unclear', numbering: '3.', layouts: BOTH, name: '补正后申请内容仍不明确', printed: ['补正后申请内容仍不明确'], spoken: ['补正后仍不明确', '补正后不明确', '内容仍不明确', '补正后还是不明确', '不明确', '补正后申请内容不明确', '补正后内容仍不明确', '申请内容不明确', '内容不明确', '补正了还是不明确', '补正后仍然不明确', '补正之后仍不明确', '补正后还不明确', '补正后还不清楚', '补正后还是不清楚', '补正后仍然不清楚', '补正了还是不清楚', '补正了还不清楚', '补正后仍不清楚', '补正后不清楚', '补正之后还不明确'] },
  { id: 'rejected', numbering: '（五）', layouts: BOTH, name: '不予处理', printed: ['不予处理'], spoken: ['不处理', '没处理', '不予处理的', '不予受理处理', '不作处理', '不做处理', '未予处理', '不处理的'], group: true,
    parts: ['rejected.petition', 'rejected.repeat', 'rejected.publication', 'rejected.excessive', 'rejected.reissue'] },
  { id: 'rejected.petition', numbering: '1.', layouts: BOTH, name: '信访举报投诉类申请', printed: ['信访举报投诉类申请'], spoken: ['信访举报投诉', '信访投诉', '信访类', '信访', '举报投诉', '信访举报', '投诉举报', '信访投诉举报', '信访投诉举报类', '信访件'] },
  { id: 'rejected.repeat', numbering: '2.', layouts: BOTH, name: '重复申请', printed: ['重复申请'], spoken: ['重复的申请', '反复申请同一个东西', '反复申请同一个信息', '反复申请同一份', '重复申请同一个', '重复提交', '重复提出', '重复的', '重复件'] },
  { id: 'rejected.publication', numbering: '3.', layouts: BOTH, name: '要求提供公开出版物', printed: ['要求提供公开出版物'], spoken: ['要书报刊', '书报刊', '索要出版物', '要出版物', '出版的书报', '公开出版物', '出版物', '要求提供出版物', '公开的出版物', '要公开出版物'] },
  { id: 'rejected.excessive', numbering: '4.', layouts: BOTH, name: '无正当理由大量反复申请', printed: ['无正当理由大量反复申请'], spoken: ['频繁申请', '频繁反复申请', '理由不合理', '理由不正当', '没有正当理由反复申请', '大量反复申请', '反复申请', '大量申请', '无正当理由大量反复', '大量反复', '大量重复', '反复大量申请', '反复大量', '大量多次申请'] },
  { id: 'rejected.reissue', numbering: '5.', layouts: BOTH, name: '要求行政机关确认或重新出具已获取信息', printed: ['要求行政机关确认或重新出具已获取信息'], spoken: ['重新出证明', '重新出证明材料', '重出证明', '重新开证明', '重新开具', '确认或重新出具', '确认或者重新出具', '重新出具', '重新出具已获取信息', '确认已获取信息', '要求确认或重新出具', '要求确认或者重新出具', '确认或者重新出具已获取信息', '确认或重新出具已获取信息', '要求确认或者重新出具已获取信息', '要求确认或重新出具已获取信息', '重复出具', '已获取信息', '要求出具确认', '出具确认', '要求重新出具', '要求确认', '要求行政机关重新出具', '要求行政机关确认', '行政机关重新出具', '要求出具证明', '要求开证明'] },
  { id: 'other', numbering: '（六）', layouts: ['2019'], name: '其他处理', printed: ['其他处理'], spoken: ['其它处理', '其他方式处理', '其他处理的', '其他处理方式', '其他情况处理'],
    parts: ['other.no_correction', 'other.unpaid', 'other.misc'] },
  { id: 'other.no_correction', numbering: '1.', layouts: ['2021'], name: '申请人无正当理由逾期不补正', printed: ['申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], spoken: ['逾期不补正', '不补正', '没补材料', '没补材料的', '不补材料', '没补充材料', '没有补材料', '没补交材料', '没来补正', '逾期未补正', '没有补正', '逾期没补正', '逾期没有补正', '未补正', '没补正', '不按期补正', '逾期不补充', '逾期补正', '未按要求补正', '未按期补正', '没按期补正', '没按要求补正', '不按要求补正', '没按时补正', '未按时补正'] },
  { id: 'other.unpaid', numbering: '2.', layouts: ['2021'], name: '申请人逾期未按收费通知要求缴纳费用', printed: ['申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], spoken: ['未按收费通知缴纳费用', '逾期未按收费通知缴费', '没按期交费', '没按时交费', '没按期缴费', '没按时缴费', '未按期缴费', '未按时缴费', '逾期不交费', '拖欠费用', '逾期未缴费', '逾期没缴费', '未缴费', '没缴费', '逾期不缴费', '未缴纳费用', '没交费', '缴纳费用', '逾期没有缴费', '逾期未缴纳费用', '逾期未交费', '逾期没交费', '不缴费', '未按收费通知缴费', '没有缴费', '没缴纳费用', '欠费', '不交费', '没交钱', '没交钱不办', '没缴费不办', '没交费不办', '不缴费不办', '没缴费被终止', '没缴费不处理', '未缴费不处理', '没交费不处理', '没缴费就不办', '没缴费不再处理', '未缴费不再处理', '没交费不再处理', '没交钱所以不办', '没交费所以不办', '没缴费所以不办', '不交钱所以不办', '不交钱', '没给钱', '未按收费通知要求缴纳费用'] },
  { id: 'other.misc', numbering: '3.', layouts: ['2021'], name: '其他处理中的“其他”', printed: ['其他'], spoken: ['其他处理中的其他', '其他处理里的其他', '其他处理里面的其他'] },
  { id: 'handled', numbering: '（七）', layouts: BOTH, name: '本年度办理结果总计', printed: ['总计'], spoken: ['办结', '办理结果总计', '处理完', '处理完了', '处理完的', '办结总数', '办理总数', '办理完', '办理总计', '答复', '办理结果', '办完', '办理', '办了', '办结了', '处理了', '处理', '办理了', '结案', '已办结', '答复了', '办理完毕', '回复', '办完了', '办理结果合计', '办理结果总数', '完成办理', '答复办结', '办理情况', '处理情况', '办理结果情况', '处理结果', '答复结果', '答复情况', '办理去向', '怎么处理的', '怎么答复的', '怎么办理的', '处理得怎么样', '办得怎么样', '办理得怎么样', '答复得怎么样', '处理得如何', '办得如何', '办理得如何', '最后怎么样', '最后怎么样了', '最后都怎么样了', '结果都怎么样'],
    parts: ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other'] },
  { id: 'carried_out', numbering: '四、', layouts: BOTH, name: '结转下年度继续办理', printed: ['结转下年度继续办理'], spoken: ['结转下年度', '结转下年', '跨年没办完', '跨年没办完的', '跨年没办结', '跨年办理', '跨年的', '跨到下一年', '拖到下一年', '结转到下一年', '结转下一年', '结转到下年', '转到下一年', '转下年', '留到下一年', '结转到下一年继续办', '结转下年度继续办', '结转下一年度', '结转到下年度', '结转至下年', '结转至下年度', '转到下年', '转到下年度', '接着办', '接着办的', '剩了', '没办', '没办的', '留待下年', '下年继续办理', '继续办理', '转入下一年', '转到明年', '结转到明年', '结转到下一年度', '转下一年', '结转下来', '留到下年', '留到明年', '转入下年', '转入下年度', '还没办完', '没有办完', '没有办完的', '没有处理完', '没办完', '未办结', '未办完', '没有办结', '没办结', '尚未办结', '还剩', '剩余', '尚未办理', '未办理', '剩', '剩下', '还欠着', '欠着', '压着', '还压着', '没办下来', '还没办', '还没办的'] },
] as const satisfies readonly Stage[];
export type StageId = (typeof STAGES)[number]['id'];

/** 表四, blocks: review, and the two ways to court; `litigation` is their sum and never printed. */
export interface Proceeding extends Term {
  readonly parts?: readonly string[];
}

// prettier-ignore
export const PROCEEDINGS = [
  { id: 'review', name: '行政复议', printed: ['行政复议'], spoken: ['复议', '被复议', '行政复议案件', '复议案件', '复议案子', '行政复议案子', '复议案', '被申请行政复议', '申请行政复议', '被行政复议', '被申请复议', '提起复议', '申请复议', '提起行政复议'] },
  { id: 'litigation', name: '行政诉讼', printed: ['行政诉讼'], spoken: ['诉讼', '官司', '打过官司', '被人告了', '法院判政府', '让人告了', '起诉', '打官司', '被告', '被起诉', '告上法庭', '行政诉讼案件', '诉讼案件', '诉讼案子', '行政诉讼案', '诉讼案', '吃官司', '被诉', '行政案件诉讼', '提起诉讼', '提起行政诉讼', '告到法院', '打的官司', '上法庭', '法院起诉', '被提起行政诉讼', '官司案', '民告官', '告状', '告状的官司', '告政府', '告官', '把政府告了', '告到法庭', '打行政官司'], parts: ['litigation.direct', 'litigation.after_review'] },
  { id: 'litigation.direct', name: '未经复议直接起诉', printed: ['未经复议直接起诉'], spoken: ['直诉', '直接去法院', '直接去法院的', '直接上法院', '直接上法院的', '直接的', '没走复议', '没走复议直接起诉', '不走复议', '直接告', '直接告的', '直接告到法院', '直接告上法院', '直接起诉', '直接诉讼', '未经复议', '直接提起诉讼', '不经复议', '没经过复议', '未复议直接起诉', '直接打官司', '未经复议起诉', '没有经过复议直接起诉', '未经过复议直接起诉', '没复议直接起诉'] },
  { id: 'litigation.after_review', name: '复议后起诉', printed: ['复议后起诉'], spoken: ['复议后又告', '复议后又告的', '复议后再告', '复议完又告', '复议完再告', '先复议再告', '先复议', '先复议的', '复议了又告', '复议后诉讼', '复议之后起诉', '复议之后又起诉', '复议之后再起诉', '先复议后起诉', '先复议后诉讼', '先复议再诉讼', '复议后再起诉', '经复议后起诉', '复议以后起诉', '复议后又起诉', '复议完再起诉', '复议后提起诉讼', '经过复议再起诉', '复议了再起诉', '复议后打官司', '复议后的诉讼', '复议后再诉讼', '申请复议后又起诉', '申请复议后起诉', '申请复议后再起诉', '先申请复议再起诉', '先复议再起诉', '复议不服起诉', '复议后不服起诉', '复议后的', '经复议的'] },
] as const satisfies readonly Proceeding[];
export type ProceedingId = (typeof PROCEEDINGS)[number]['id'];

/** 表四, columns: how the case ended. */
// prettier-ignore
export const RESULTS = [
  { id: 'upheld', name: '结果维持', printed: ['结果维持', '维持'], spoken: ['维持', '维持了', '被维持', '维持原判', '维持的', '予以维持', '胜诉', '获得维持', '维持原来', '维持原来决定', '维持原决定', '赢', '赢了', '打赢', '打赢了', '胜了', '告输', '告输了', '法院支持政府', '支持了政府', '站在政府一边'] },
  { id: 'corrected', name: '结果纠正', printed: ['结果纠正', '纠正'], spoken: ['判输', '判政府输', '判政府输的', '判政府败', '败得', '败了', '被判输', '判输了', '法院判输', '判败', '纠正', '被纠正', '纠错', '被纠错', '败诉', '纠正了', '被纠正的', '纠正的', '被改判', '撤销', '被撤销', '纠错了', '予以纠正', '输了', '输', '败', '打输', '打输了', '改正', '告赢', '告赢了', '告倒', '告倒了', '纠了', '推翻', '被推翻', '推翻了', '认定违法', '被认定违法', '确认违法', '被确认违法', '责令重新答复', '责令重作', '支持申请人', '支持了申请人', '支持老百姓', '支持原告', '撤掉', '被撤掉', '推倒重来'] },
  { id: 'other', name: '其他结果', printed: ['其他结果'], spoken: ['其它结果', '其它的结果', '其他的结果', '结果其他'] },
  { id: 'pending', name: '尚未审结', printed: ['尚未审结', '未审结'], spoken: ['未审结', '没审结', '还没审结', '在审', '未结', '尚未审结的', '没有审结', '没审完', '在办的', '未审完', '正在审理', '审理中', '未办结案件', '还没审完', '在打', '没打完', '没出结果', '没有结果', '没判', '没结案', '未结案', '没有结案', '待审', '尚未结案'] },
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
    const columnLabel =
      (subject.id === 'procurement' && printedColumn[1]) || (printedColumn[0] ?? quantity.name);
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
      columnLabel: applicant.printed[0],
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
    rowLabel: proceeding.id.startsWith('litigation.')
      ? `行政诉讼 ${proceeding.name}`
      : proceeding.name,
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

/** Whether reports in that layout can tell the figure: as a printed cell, or as a sum of printed cells. */
export const isToldIn = (id: string, layout: Layout): boolean => {
  const metric = metricOf(id);
  return (
    metric !== undefined &&
    (metric.layouts.includes(layout) || sumPartsOf(metric, layout).length > 0)
  );
};
