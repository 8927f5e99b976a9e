/** What the national forms print around their rows and columns: headings, notes and lead-ins of groups. */
import type { Layout } from '../../src/vocabulary/metrics.ts';

export const SECTION_TITLES: Readonly<Record<Layout, readonly string[]>> = {
  '2019': [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
  '2021': [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ],
};

export const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const APPLICANTS_HEAD = '申请人情况';
export const RESULTS_LABEL = '三、本年度办理结果';
export const CONTENT_HEAD = '信息内容';
export const PARTIAL_REMARK = '（区分处理的，只计这一情形，不计其他情形）';
export const AMOUNT_REMARK = '（单位：万元）';

/** The line over a block of form two: 第二十条第（五）项. */
export const articleLine = (article: string): string => `第二十条第（${article}）项`;
