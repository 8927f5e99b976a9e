/** Requests and appeals in, sums that do not come out out: the six kinds of applicant = total, per row. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { failingSums } from './tables/failing.ts';

export const requestsRowTotal = defineCheck({
  id: 'requests-row-total',
  name: '申请人合计',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '表三每一行：自然人与五类法人或其他组织之和，等于总计。',
  find: (context) => failingSums('requests-row-total', context),
});
