/** What the six sections tell: number, heading, and what people call it; and the topics inside section one, five and six. */

export interface SectionTerm {
  readonly number: '一' | '二' | '三' | '四' | '五' | '六';
  readonly title: string;
  readonly spoken: readonly string[];
}

// prettier-ignore
export const SECTIONS = [
  { number: '一', title: '总体情况', spoken: ['总体情况', '总体状况', '总的情况', '整体情况'] },
  { number: '二', title: '主动公开政府信息情况', spoken: ['主动公开政府信息情况'] },
  { number: '三', title: '收到和处理政府信息公开申请情况', spoken: ['收到和处理政府信息公开申请情况'] },
  { number: '四', title: '政府信息公开行政复议、行政诉讼情况', spoken: ['行政复议、行政诉讼情况', '行政复议和行政诉讼情况'] },
  { number: '五', title: '存在的主要问题及改进情况', spoken: ['存在的主要问题及改进情况', '问题及改进情况', '问题和改进'] },
  { number: '六', title: '其他需要报告的事项', spoken: ['其他需要报告的事项', '其他需要报告事项', '其他事项', '其它需要报告的事项', '其他报告事项', '其他要报告的'] },
] as const satisfies readonly SectionTerm[];

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly section: SectionTerm['number'];
  readonly spoken: readonly string[];
  /** Words of which a sub-heading on this topic holds at least one. */
  readonly headed: readonly string[];
}

// prettier-ignore
export const TOPICS = [
  { id: 'problems', name: '存在的问题', section: '五', headed: ['问题', '不足'], spoken: ['存在的主要问题', '存在的问题', '存在问题', '主要问题', '存在什么问题', '存在哪些问题', '有什么问题', '有哪些问题', '有哪些问题没解决', '哪些问题没解决', '没解决的问题', '有啥问题', '哪些问题', '什么问题', '啥问题', '不足', '不足之处', '短板', '薄弱环节', '差距', '困难', '毛病', '问题', '的问题', '主要的问题', '欠缺', '弱项', '需要改进的地方', '有待改进', '做得不好', '做得不够'] },
  { id: 'plans', name: '改进措施和下一步打算', section: '五', headed: ['改进', '下一步', '今后', '打算', '措施', '工作重点'], spoken: ['想干什么', '想怎么干', '下一年想干什么', '明年想干什么', '打算干什么', '下一年准备怎么改进', '下一年准备怎么改', '明年准备怎么改进', '下一年怎么改', '准备怎么改进', '准备怎么改', '打算怎么改进', '打算怎么改', '准备如何改进', '下一年怎么改进', '明年怎么改', '改进措施', '改进情况', '整改措施', '改进', '整改', '怎么改', '如何改', '怎么改进', '如何改进', '下一步', '下一步打算', '下一步计划', '下一步工作', '下步', '下一步怎么办', '下一步怎么做', '后续', '怎么办', '怎么整改', '如何整改', '怎样改进', '未来计划', '工作计划', '努力方向', '工作打算', '下一阶段', '打算', '今后', '明年打算', '来年打算', '明年计划', '解决措施', '怎么解决', '措施'] },
  { id: 'proactive', name: '主动公开', section: '一', headed: ['主动公开'], spoken: ['主动公开'] },
  { id: 'on-request', name: '依申请公开', section: '一', headed: ['依申请公开', '依申请'], spoken: ['依申请公开', '依申请公开工作'] },
  { id: 'management', name: '政府信息管理', section: '一', headed: ['信息管理'], spoken: ['政府信息管理', '信息管理'] },
  { id: 'platform', name: '平台建设', section: '一', headed: ['平台建设', '平台'], spoken: ['平台建设', '公开平台建设', '信息公开平台建设', '政府信息公开平台建设', '公开平台'] },
  { id: 'supervision', name: '监督保障', section: '一', headed: ['监督保障', '监督', '保障'], spoken: ['监督保障', '保障监督'] },
  { id: 'fee', name: '信息处理费', section: '六', headed: ['信息处理费', '处理费', '收费'], spoken: ['信息处理费', '信息公开处理费', '处理费', '政府信息公开信息处理费', '信息处理费用'] },
] as const satisfies readonly Topic[];

export type TopicId = (typeof TOPICS)[number]['id'];
