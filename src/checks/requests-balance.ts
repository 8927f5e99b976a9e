/** Requests and appeals in, sums that do not come out out: new + carried in = handled + carried out, per column. */
import { FORM_NOTE } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { failingSums } from './tables/failing.ts';

export const requestsBalance = defineCheck({
  id: 'requests-balance',
  name: '申请收支平衡',
  group: '数据',
  severity: 'error',
  basis: FORM_NOTE,
  rule: '表三每一列：本年新收加上年结转，等于办理结果总计加结转下年度继续办理。',
  find: (context) => failingSums('requests-balance', context),
});
