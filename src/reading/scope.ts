/** The opening of a report in; whether it says to cover the whole area or the office alone out. */
import type { Scope } from '../report/report.ts';
import { plain } from './bare.ts';

const WHOLE =
  /汇总|(?:包括|涵盖|含).{0,40}(?:各县|各乡|所辖|所属|各部门|各级).{0,40}(?:数据|情况)|全(?:省|市|县|区|州|旗)(?:各级)?(?:行政机关|政府信息公开工作(?:情况|数据))/u;
const OWN =
  /(?:不含|不包括|不包含).{0,30}(?:部门|县|区|乡|镇|单位|下级)|(?:仅|只)(?:含|包括|包含|统计|反映).{0,20}本级|(?:市|县|区|省|自治区|州|旗|政府)本级(?:政府)?(?:信息公开|数据|情况|行政机关)|本级(?:政府信息公开|数据)/u;

/** The scope that the paragraphs before section one state; null where they do not say. */
export const scopeOf = (preface: readonly string[]): Scope | null => {
  const text = preface.map(plain).join('\n');
  if (OWN.test(text)) return '本级';
  return WHOLE.test(text) ? '汇总' : null;
};
