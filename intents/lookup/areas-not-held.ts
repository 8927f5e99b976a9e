/** Areas asked about in, those whose own government's report the index lacks out. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import type { Desk } from '../../src/intent.ts';
import type { Place } from '../../src/language/understanding.ts';
import type { ReportFilter } from '../../src/store/store.ts';
import {
  AREAS,
  type Area,
  type AreaLevel,
  canonicalNameOf,
  isWithin,
  issuerOf,
} from '../../src/vocabulary/places.ts';
import { LEVEL_NAMES } from './of-levels.ts';

interface Scope {
  readonly places: readonly Place[];
  readonly levels: readonly AreaLevel[];
}

const MOST = 60;

/** 台湾, 香港, 澳门: no such reports are made there. */
const WITHOUT_REPORTS = /^(?:71|81|82)/u;

const areaOf = ({ name }: Place): Area | null => issuerOf(name)?.area ?? null;

/** The divisions of the levels in the places; directly below them, where no level is told. */
const areasIn = ({ places, levels }: Scope): readonly Area[] => {
  const above = places.flatMap((place) => areaOf(place) ?? []);
  return AREAS.filter(
    (area) =>
      area.kind === 'division' &&
      !WITHOUT_REPORTS.test(area.code) &&
      (levels.length > 0
        ? levels.includes(area.level) &&
          (above.length === 0 || above.some((each) => isWithin(area, each)))
        : above.some((each) => area.parent === each)),
  );
};

const WHICH: Answer = answer(
  'clarify',
  '您想看哪里缺报告？说出一个省、市或一级，我列出没有收录的。',
  { options: ['宁夏哪些市没有报告？', '固原哪些县没有报告？', '哪些省没有报告？'] },
);

/** Which areas the index holds no report of; that it holds none does not mean that there is none. */
export const areasNotHeld = async (
  desk: Desk,
  scope: Scope,
  filter: ReportFilter,
): Promise<Answer> => {
  const areas = areasIn(scope);
  if (areas.length === 0) return WHICH;
  const held = new Set((await desk.reports(filter)).map(({ issuer }) => issuer));
  const lacking = areas.map(canonicalNameOf).filter((name) => !held.has(name));
  const where = scope.places.map(({ name }) => name).join('、') || '全国';
  const which = filter.years ? ` ${filter.years.join('、')} 年度` : '';
  const levels = scope.levels.map((level) => LEVEL_NAMES[level]).join('、') || '下一级';
  const among = `${where}的 ${String(areas.length)} 个${levels}地方`;
  if (lacking.length === 0) return answer('reports', `${among}都收录了${which}报告。`);
  const names = lacking.slice(0, MOST).join('、') + (lacking.length > MOST ? '等' : '');
  const how = lacking.length === areas.length ? '都' : `里，有 ${String(lacking.length)} 个`;
  return answer('reports', `${among}${how}没有收录${which}报告：${names}。`, {
    notes: ['没有收录，不等于没有发布。'],
  });
};
