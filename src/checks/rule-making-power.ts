/** Government rules counted in, those of an issuer that has no power to make them out. */
import { metricOf } from '../vocabulary/metrics.ts';
import type { Issuer } from '../vocabulary/places.ts';
import { defineCheck } from './define-check.ts';
import { printedIn } from './tables/cells.ts';

/** An office that reports for its government, or an organ that does so under another name. */
const SPEAKS_FOR_GOVERNMENT = /办公[厅室]|管理委员会|管委会/;

/** Prefecture-level cities without districts that lists of divisions may hold as counties. */
const WITH_POWER_BY_NAME = new Set(['东莞市', '中山市', '嘉峪关市', '三沙市', '儋州市']);
/** Cities of the 兵团: their powers follow no level. */
const CORPS_CITIES = '6590';

/** Why the issuer can make no rules, or null where it can or that cannot be told. */
const powerless = ({ area, organ }: Issuer): string | null => {
  if (!area || area.kind !== 'division') return null;
  if (area.level === 'township') return '乡镇、街道';
  if (organ !== null && !SPEAKS_FOR_GOVERNMENT.test(organ)) return '地方政府部门';
  if (WITH_POWER_BY_NAME.has(area.name) || area.code.startsWith(CORPS_CITIES)) return null;
  return area.level === 'county' ? '县级政府' : null;
};

/** Townships that no table of places holds are known by their names. */
const TOWNSHIP = /(?:[乡镇]|街道)(?:人民政府|办事处)?$/;

const CELLS = ['made', 'disclosed', 'public_total', 'issued', 'repealed', 'in_force'].map(
  (quantity) => `active.regulations.${quantity}`,
);

export const ruleMakingPower = defineCheck({
  id: 'rule-making-power',
  name: '规章制定权',
  group: '数据',
  severity: 'error',
  basis: '立法法第九十三条：规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定',
  rule: '县级政府、地方政府部门和乡镇没有规章制定权，“规章”各栏应为 0。',
  *find({ report, figures, issuer }) {
    const own = issuer();
    const isTownship = !own?.area && TOWNSHIP.test(report.issuer ?? '');
    const who = isTownship ? '乡镇、街道' : own && powerless(own);
    if (!who) return;
    const told = CELLS.filter((id) => (printedIn(figures, id) ?? 0) > 0);
    const [first] = told;
    if (!first) return;
    yield {
      section: '二',
      message: `${report.issuer ?? ''}是${who}，没有规章制定权，表二“规章”行却填有${told.map((id) => `${metricOf(id)?.columnLabel ?? ''} ${printedIn(figures, id) ?? 0} 件`).join('、')}；可能把规范性文件填作规章。`,
      figures: told,
      expected: 0,
      actual: printedIn(figures, first) ?? null,
    };
  },
});
