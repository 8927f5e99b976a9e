/** Quantities behind a marker in, those that belong to one list out. */
import { divideAlike, partitions } from './part-kinds.ts';
import type { Quantity } from './quantity.ts';

/** Words that begin a statement of its own, where a list has ended. */
const STOP =
  /其中|另有|另外|此外|同时|并|同比|环比|较上|较去|较20|比上|比去|与上|增长|增加|减少|下降|占|平均|^(?:累计|合计|共计|总计|全年|共(?![产青享建治]))|满意|^含|^已(?:办理|办结|答复|回复)的|率$|^率|未(?!审结)|达到|已$|得分|排名|浏览|访问|点击|阅读|粉丝|关注|覆盖/;

/** How often a part was looked at: 微信发布 59 条，阅读量 17231 人次，新区报发布 8 条. */
const AUDIENCE = /(?:浏览|访问|点击|阅读|播放|观看)[量数]?(?:达|为|共|约|近|超过?)*$/;

/** 由上年的 120 件增至 150 件: what a number is compared with, and the number so compared. */
const COMPARED =
  /(?:上年|去年|上一年度?|20\d\d年)(?:同期)?的?(?:为|共)?$|(?:比|较)(?:上年|去年)(?:增加|减少)$|[增升降减](?:加|少)?(?:至|到|为)/;

const PEOPLE = new Set(['人', '名', '人次']);
const ITEMS = new Set([
  '件',
  '条',
  '个',
  '篇',
  '份',
  '项',
  '部',
  '幅',
  '则',
  '起',
  '宗',
  '例',
  '处',
]);
const MONEY = new Set(['元', '万元', '亿元']);

/** Quantities of different families are never parts of one another. */
export const familyOf = (unit: string): string => {
  if (PEOPLE.has(unit)) return unit;
  if (MONEY.has(unit)) return '元';
  return ITEMS.has(unit) ? '件' : unit;
};

/** Counts, amounts: all but percentages and multiples. */
export const isCount = (quantity: Quantity): boolean =>
  quantity.unit !== '％' && quantity.unit !== '个百分点' && quantity.unit !== '倍';

/** The run of quantities that belong to one list; `offset` is where `text` begins in the passage. */
export const listFrom = (
  candidates: readonly Quantity[],
  text: string,
  offset: number,
): readonly Quantity[] => {
  const parts: Quantity[] = [];
  for (const quantity of candidates) {
    const first = parts[0];
    const last = parts.at(-1);
    if (COMPARED.test(quantity.label)) break;
    if (first && last) {
      if (quantity.unit !== first.unit && AUDIENCE.test(quantity.label)) continue;
      const between = text.slice(last.end - offset, quantity.labelStart - offset);
      const listed = text.slice(first.end - offset, (parts[1]?.start ?? quantity.start) - offset);
      if (between.includes('；') && !listed.includes('；')) break;
      if (STOP.test(quantity.label) || STOP.test(last.after)) break;
      if (familyOf(quantity.unit) !== familyOf(first.unit)) break;
      if (!divideAlike(quantity.label, first.label) || !divideAlike(quantity.label, last.label))
        break;
      if (quantity.label === '' && quantity.after === '') break;
    }
    parts.push(quantity);
    if (partitions(parts.map(({ label }) => label))) break;
  }
  return parts;
};
