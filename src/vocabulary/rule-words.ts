/** The rules of checking as people speak of them: topics with their words, and the rules each is about. */

/** What a question or a subscription may ask of the checks. */
export interface RuleTopic {
  /** As answers name it: “申请收支平衡”. */
  readonly name: string;
  /** Ids of rules. */
  readonly rules: readonly string[];
  /** All of these rules need the same issuer's report for the year before. */
  readonly needsPrevious?: true | undefined;
}

/** A topic with the words of people for it. */
interface SpokenTopic extends RuleTopic {
  readonly words: readonly string[];
}

const SUMS = [
  'requests-balance',
  'requests-outcomes',
  'requests-row-total',
  'review-total',
  'litigation-total',
];

// prettier-ignore
export const RULE_TOPICS: readonly SpokenTopic[] = [
  { name: '表内勾稽', rules: SUMS, words: ['勾稽不平', '勾稽关系不平', '钩稽不平', '勾稽', '勾稽关系', '钩稽', '表内勾稽', '勾稽对不上', '勾稽关系对不上', '勾稽有误', '合计不对', '合计不平', '合计对不上', '总计不对', '总计不平', '总计对不上', '合计有误', '合计错误', '加总不对', '加总对不上', '加起来不对', '加起来对不上', '表内不平', '表里不平', '数加不起来', '加不起来'] },
  { name: '申请收支平衡', rules: ['requests-balance'], words: ['申请收支平衡', '收支不平衡', '收支不平', '收支平衡', '收支平不平', '第一项加第二项', '第三项和第四项', '第三项加第四项', '新收加结转对不上', '进出不平', '收办不平'] },
  { name: '办理结果合计', rules: ['requests-outcomes'], words: ['办理结果合计', '办理结果合计不平', '办理结果合计不对', '办理结果总计不对', '办理结果加起来不对', '办理结果对不上'] },
  { name: '申请人合计', rules: ['requests-row-total'], words: ['申请人合计', '申请人合计不平', '申请人合计不对', '申请人合计对不上', '申请人加起来不对', '每行合计不对', '横向合计不平'] },
  { name: '行政复议合计', rules: ['review-total'], words: ['行政复议合计', '行政复议合计不平', '行政复议合计不对', '复议合计不对', '复议合计不平', '复议总计不对'] },
  { name: '行政诉讼合计', rules: ['litigation-total'], words: ['行政诉讼合计', '行政诉讼合计不平', '行政诉讼合计不对', '诉讼合计不对', '诉讼合计不平', '诉讼总计不对'] },
  { name: '整数与非负', rules: ['whole-numbers'], words: ['整数与非负', '出现小数', '有小数', '出现负数', '有负数'] },
  { name: '上下限', rules: ['bounds'], words: ['上下限', '超出上限', '结转比收到的还多', '结转多于收到'] },
  { name: '金额单位', rules: ['amount-unit'], words: ['金额单位', '单位写错', '单位错误', '单位填错', '万元写成元', '单位不对', '单位有误', '差一万倍'] },
  { name: '空白栏', rules: ['blank-cells'], words: ['空白栏', '空白没填', '没填的格', '留空的栏', '空着没填', '该填零没填', '空白与零混用'] },
  { name: '跨年结转', rules: ['carried-over'], needsPrevious: true, words: ['跨年结转', '跨年结转对不上', '结转对不上', '结转不一致', '上年结转对不上', '上年结转不一致', '结转衔接不上', '结转不衔接', '年度衔接', '跨年对不上', '前后两年对不上'] },
  { name: '发布后改动', rules: ['changed-after'], words: ['发布后改动', '发布后改过', '改过数', '悄悄改', '前后版本不同', '版本不一致'] },
  { name: '上下级汇总', rules: ['children'], words: ['上下级汇总', '汇总对不上', '上下级对不上', '汇总不对', '汇总比下级少', '上级比下级少'] },
  { name: '表头缺列', rules: ['column-lost'], words: ['表头缺列', '缺列', '少一列', '表头不全'] },
  { name: '照抄', rules: ['copy-of-last-year', 'copy-of-neighbour'], words: ['照抄', '抄袭', '雷同', '抄来的', '抄的', '互相抄', '千篇一律', '复制粘贴', '照搬'] },
  { name: '照抄上年', rules: ['copy-of-last-year'], needsPrevious: true, words: ['照抄上年', '照抄去年', '抄去年的', '抄上年的', '照搬上年', '照搬去年', '和去年雷同', '与上年雷同', '沿用去年的文字'] },
  { name: '照抄他处', rules: ['copy-of-neighbour'], words: ['照抄他处', '照抄别处', '照抄别人', '抄别人的', '抄别处的', '抄别的地方', '和别处雷同', '与他处雷同'] },
  { name: '沿用上年数据', rules: ['tables-reused'], needsPrevious: true, words: ['沿用上年数据', '沿用去年数据', '沿用上年的数', '数据照抄上年', '数据没更新', '数据没改', '表格没更新', '和上年数据一样', '与上年数据相同'] },
  { name: '公布期限', rules: ['deadline'], words: ['公布期限', '逾期公布', '逾期发布', '超期公布', '超期发布', '未按期公布', '未按期发布', '没按时公布', '没按时发布', '晚发布', '迟发布', '公布晚了', '发布晚了', '公布太晚'] },
  { name: '信息处理费', rules: ['fee-unpaid'], words: ['处理费矛盾', '收费矛盾', '处理费前后矛盾', '处理费对不上'] },
  { name: '他处名称', rules: ['foreign-name'], words: ['他处名称', '写成别处', '别处的地名', '别处的名称', '地名没改', '单位名没改', '写错地名', '写错单位名'] },
  { name: '现行有效件数衔接', rules: ['in-force'], needsPrevious: true, words: ['现行有效件数衔接', '现行有效对不上', '现行有效件数对不上', '有效件数不衔接'] },
  { name: '项目数量衔接', rules: ['items'], needsPrevious: true, words: ['项目数量衔接', '项目数量对不上', '上一年项目数量对不上'] },
  { name: '异常变动', rules: ['jump'], needsPrevious: true, words: ['异常变动', '异常波动', '骤增', '骤减', '突增', '突减', '暴增', '暴减', '大起大落', '变动异常', '波动异常', '猛增', '猛减'] },
  { name: '表样与年度', rules: ['layout-year'], words: ['表样与年度', '用错表样', '用错表', '表样用错', '用了旧表', '用旧表样', '旧格式', '表样不对', '格式用错'] },
  { name: '统计期限', rules: ['period'], words: ['统计期限不对', '统计期限写错', '统计期限错误', '统计期限有误', '统计期限有问题'] },
  { name: '采购项目与金额', rules: ['procurement-pair'], words: ['采购项目与金额', '采购数量和金额对不上', '采购金额对不上'] },
  { name: '读不准的单元格', rules: ['reading-unsure'], words: ['读不准的单元格', '读不准', '读不准的格', '没读准', '看不准的格', '读不出的格'] },
  { name: '约数与分项', rules: ['rounded'], words: ['约数与分项', '约数对不上', '约数和分项对不上'] },
  { name: '规章制定权', rules: ['rule-making-power'], words: ['规章制定权', '没有权力制定规章', '不该有规章', '填了规章', '误填规章', '规章填错'] },
  { name: '六个部分', rules: ['sections'], words: ['六个部分', '缺部分', '缺章节', '部分不全', '章节不全', '缺少部分', '少一部分', '六部分不全', '结构不全'] },
  { name: '三张表格', rules: ['tables-present'], words: ['三张表格', '缺表格', '缺表', '表格不全', '少了表', '没有表格', '缺行', '少一行'] },
  { name: '过时引用', rules: ['stale-citation'], words: ['过时引用', '引用过时', '引用旧条例', '文号不对', '文号写错', '文号错误', '引用错误', '引用有误', '文号过时', '引用旧文件'] },
  { name: '年份未改', rules: ['stale-year'], words: ['年份未改', '年份没改', '年份写错', '年份错误', '忘改年份', '没改年份', '年份有误'] },
  { name: '“没有”与表格', rules: ['text-denial'], words: ['说没有却有', '说没有表里有', '称没有却有', '说没收到却有'] },
  { name: '文字与表格', rules: ['text-figure', 'text-denial'], words: ['文字与表格', '文字与表格不一致', '文字和表格不一致', '文字跟表格不一致', '正文与表格不一致', '正文和表格不一致', '正文和表格对不上', '文字和表格对不上', '文字与表格对不上', '文表不一致', '文表对不上', '文表一致', '文字数据不一致', '和表格对不上', '与表格不符', '和表格不符', '文表不符', '图文不符'] },
  { name: '分项与总数', rules: ['text-parts'], words: ['分项与总数', '分项之和', '分项合计', '分项加起来', '分项对不上', '分项和总数对不上', '分项之和不等于总数', '分项加总'] },
  { name: '占比计算', rules: ['text-percentage', 'text-shares'], words: ['占比计算', '占比算错', '占比错误', '占比不对', '占比有误', '占比算得不对', '百分比算错', '百分比不对', '百分比错误', '比例算错', '占比写错'] },
  { name: '占比合计', rules: ['text-shares'], words: ['占比合计', '占比加起来不是100', '占比之和', '百分比之和'] },
  { name: '办结率与增幅', rules: ['text-rate'], words: ['办结率与增幅', '办结率算错', '增幅算错', '增长率算错', '办结率不对', '增幅不对', '增长率不对', '率算错'] },
  { name: '前后不一', rules: ['text-twice'], words: ['前后不一', '前后说法不一', '前后两说', '前后数字不一致', '前后数据不一致', '前后说的不一样', '同一个数前后不同'] },
  { name: '机关名称一致', rules: ['title-issuer'], words: ['机关名称一致', '机关名称不一致', '名称不一致', '机关名称对不上', '标题和正文机关不一致'] },
];

/** The ids of the rules of a topic by its name; none where there is no such topic. */
export const rulesOfTopic = (name: string): readonly string[] =>
  RULE_TOPICS.find((topic) => topic.name === name)?.rules ?? [];
