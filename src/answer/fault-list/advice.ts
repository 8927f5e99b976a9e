/** A rule in, what an officer is asked to do about a fault of that kind out. */

const ADD_UP = '对照台账逐项核对，更正有误的数，使各项之和与总计相等。';
const TEXT_OR_TABLE = '对照台账核对文字与表格，更正有误的一处，使前后一致。';
const BETWEEN_YEARS = '对照上年报告和台账核对；确有调整的，在报告中说明原因。';

const ADVICE: Readonly<Record<string, string>> = {
  'requests-balance':
    '对照申请办理台账核对新收、上年结转、办理结果总计、结转下年度四项，更正有误的数，使收支相等。',
  'requests-outcomes': ADD_UP,
  'requests-row-total': ADD_UP,
  'review-total': ADD_UP,
  'litigation-total': ADD_UP,
  'whole-numbers': '件数、项数、个数填写不小于 0 的整数。',
  bounds: '对照台账核对，更正超出范围的数。',
  'blank-cells': '没有的数统一填写“0”，不留空白，不以“/”“-”代替。',
  'column-lost': '按国家统一格式补全表三的表头。',
  'layout-year': '改用该年度对应的国家统一格式重新填报。',
  'amount-unit': '核对金额单位，按表头所示的万元折算填写。',
  'procurement-pair': '核对政府集中采购的项目数量与总金额，补填缺少的一项。',
  'rule-making-power':
    '本级机关没有规章制定权的，规章各栏填“0”；属于行政规范性文件的，改填到相应一行。',
  'fee-unpaid': '核对信息处理费的收取情况，使表三与第六部分的说法一致。',
  'text-figure': TEXT_OR_TABLE,
  'text-percentage': '按所列件数重新计算占比，更正文字。',
  'text-shares': '重新计算各项占比，使其合计为 100%。',
  'text-parts': '核对总数与各分项，更正有误的数；各项有交叉的，改写为不相加的说法。',
  'text-twice': '核对两处所述，更正有误的一处；口径不同的，分别写明。',
  'text-rate': '按所列的数重新计算，更正文字。',
  'text-denial': TEXT_OR_TABLE,
  rounded: '核对约数与各分项，或改用准确数。',
  period: '统计期限改为报告年度的 1 月 1 日至 12 月 31 日。',
  'stale-year': '改为报告年度；确为引述往年的，写明所指。',
  'foreign-name': '改为本地区、本机关的名称；确为引述他处的，写明所指。',
  'title-issuer': '统一标题、正文和联系方式中的机关名称。',
  'stale-citation': '改引现行有效的文件，并核对名称和文号。',
  'copy-of-last-year': '按本年度的实际工作重新撰写。',
  'copy-of-neighbour': '按本地区、本机关的实际工作重新撰写。',
  'tables-reused': '核对各表是否为本年度数据，沿用上年表格的重新填报。',
  deadline: '按时限公布；已经逾期的，查明原因，下年改进。',
  sections: '按国家统一格式补全各部分，依次编号。',
  'tables-present': '按国家统一格式补全表格及各行，没有的数填“0”。',
  'carried-over': BETWEEN_YEARS,
  'in-force': BETWEEN_YEARS,
  items: BETWEEN_YEARS,
  jump: '复核该数；确属实际变化的，在报告中说明原因。',
  children: '对照下级报告核对汇总数，更正有误的一方。',
  'changed-after': '说明改动原因；改动已发布报告的，应当公开更正。',
  'reading-unsure': '对照原件核对这些单元格；表格线或行列错位的，重新排版。',
};

/** One Chinese sentence; a rule that is not listed is to be checked against the records. */
export const adviceOn = (rule: string): string => ADVICE[rule] ?? '对照台账核对后更正。';

/** The rules that have advice of their own. */
export const ADVISED: readonly string[] = Object.keys(ADVICE);
