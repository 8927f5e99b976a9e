/** The layout and the year in, a form of another period out. */
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';

export const layoutYear = defineCheck({
  id: 'layout-year',
  name: '表样与年度',
  group: '格式',
  severity: 'warning',
  basis: FORM,
  rule: '2019、2020年度用试行格式（国办公开办函〔2019〕60号），2021年度起用现行格式（国办公开办函〔2021〕30号）。',
  *find({ report: { year, layout, figures } }) {
    if (year === null || layout === null || year < 2019 || figures.length === 0) return;
    const should = year <= 2020 ? '2019' : '2021';
    if (layout === should) return;
    yield {
      section: '二',
      message: `${year} 年度报告应使用${should === '2019' ? '试行格式（国办公开办函〔2019〕60号）' : '现行格式（国办公开办函〔2021〕30号）'}的表格，报告所用的是${should === '2019' ? '2021 年修订后' : '2019 年试行'}的表样。`,
    };
  },
});
