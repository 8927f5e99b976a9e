/** Requests and appeals in, sums that do not come out out: the four results of review = total. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { failingSums } from './tables/failing.ts';

export const reviewTotal = defineCheck({
  id: 'review-total',
  name: '行政复议合计',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '表四行政复议：结果维持、结果纠正、其他结果、尚未审结之和，等于总计。',
  find: (context) => failingSums('review-total', context),
});
