/** Requests and appeals in, sums that do not come out out: the four results of either way to court = total. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { failingSums } from './tables/failing.ts';

export const litigationTotal = defineCheck({
  id: 'litigation-total',
  name: '行政诉讼合计',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '表四未经复议直接起诉和复议后起诉：结果维持、结果纠正、其他结果、尚未审结之和，各等于总计。',
  find: (context) => failingSums('litigation-total', context),
});
