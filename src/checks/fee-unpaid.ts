/** Requests dropped for unpaid fees in, a text that says no fee was ever charged out. */
import { quoteOf } from './claims/passage.ts';
import { defineCheck } from './define-check.ts';
import { numberIn } from './tables/cells.ts';

const UNPAID = 'requests.other.unpaid.total';

/** No notice to pay was sent: then nobody can have failed to pay one. */
const NO_NOTICE =
  /(?:未|没有|无)(?:曾)?(?:(?:向[^。；，]{1,12})?(?:发出|制发|开具|出具|下达|送达)[^。；，]{0,10})?[收缴]费通知|(?:不存在|没有|无)(?:需要|应当)?(?:收取|收费)[^。；，]{0,8}(?:情形|情况)/;
/** Nothing was collected: an unpaid notice may be the very reason. */
const NOTHING_PAID =
  /(?:未|没有|无)(?:曾|产生|发生)?(?:收取|收费)?[^。；，]{0,12}信息(?:公开)?处理费/;

export const feeUnpaid = defineCheck({
  id: 'fee-unpaid',
  name: '信息处理费',
  group: '数据',
  severity: 'warning',
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；年度报告格式第六部分',
  rule: '有因逾期未按收费通知缴费而不再处理的申请时，第六部分不应说没有发出过收费通知（警告）；说没有收取处理费的，提请核对（提示）。',
  layouts: ['2021'],
  *find({ figures, claims }) {
    const unpaid = numberIn(figures, UNPAID) ?? 0;
    if (unpaid === 0) return;
    for (const { passage, start, end, text } of claims().sentences) {
      if (passage.section !== '六') continue;
      const noNotice = NO_NOTICE.test(text);
      if (!noNotice && !NOTHING_PAID.test(text)) continue;
      const evidence = quoteOf(passage, start, end);
      yield {
        severity: noNotice ? 'warning' : 'notice',
        section: '六',
        message: `表三“申请人逾期未按收费通知要求缴纳费用”为 ${unpaid} 件，第六部分却称“${evidence.quote}”，请核对。`,
        figures: [UNPAID],
        actual: unpaid,
        evidence: [evidence],
      };
      return;
    }
  },
});
