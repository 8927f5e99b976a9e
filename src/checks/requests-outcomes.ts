/** Requests and appeals in, sums that do not come out out: all outcomes = handled, per column. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { failingSums } from './tables/failing.ts';

export const requestsOutcomes = defineCheck({
  id: 'requests-outcomes',
  name: '办理结果合计',
  group: '数据',
  severity: 'error',
  basis: FORM,
  rule: '表三每一列：予以公开、部分公开、不予公开、无法提供、不予处理、其他处理各项之和，等于（七）总计。',
  find: (context) => failingSums('requests-outcomes', context),
});
