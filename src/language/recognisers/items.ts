/** A question in, the items of a subject of table two out: 上年几项, 项目增加了几项; the form of 2019 counts them. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const ITEMS = '(?:项目(?:数量?)?)?(?:的)?';
const LAST_YEAR = '(?:上一?年度?|去年|前一年|头一年)';
const ASKED = '(?:有|是|为)?(?:几|多少)项';

const column = (id: string) =>
  [
    { kind: 'column', table: 'active', id, weak: false },
    { kind: 'measure', measure: '项', unit: '项' },
  ] as const;

/** 项目上年几项, 上年的项目多少项 */
const previous = pattern(
  new RegExp(
    `${ITEMS}${LAST_YEAR}(?:的)?(?:项目)?(?:数量?)?${ASKED}|项目${LAST_YEAR}${ASKED}`,
    'gu',
  ),
  () => column('previous_items'),
);

/** 今年增减几项, 项目减了几项, 比上年多几项 */
const change = pattern(
  new RegExp(
    `${ITEMS}(?:今年|本年度?|比${LAST_YEAR}|较${LAST_YEAR})?(?:增减|增加|减少|净增|净减|新增|增|减|(?<=比${LAST_YEAR}|较${LAST_YEAR}|项目|今年|本年)[多少])(?:了|变化)?(?:几|多少)项`,
    'gu',
  ),
  () => column('item_change'),
);

/** 强制项目减了多少 */
const changedBy = pattern(
  /项目(?:数量?)?(?:今年|本年度?|比上一?年|较上一?年)?(?:增减|增加|减少|净增|净减|增|减|多|少)(?:了|出)?(?:多少|几)(?:项|个)?(?!件)/gu,
  () => column('item_change'),
);

/** 收费项目有变化吗, 许可事项总数变化多少 */
const anyChange = pattern(
  /(?:项目(?:的)?(?:总?数量?)?|事项(?:的)?总?数量?)(?:今年|本年度?)?(?:有没有|有无|有|是否|发生)*(?:了)?(?:什么)?(?:变化|变动)(?:了)?(?:多少|几项|没有?|吗|么)?/gu,
  () => column('item_change'),
);

/** 采购总额多少万，项目多少个 */
const projectsToo = pattern(
  /(?<=采购[^。？?！!]{0,16})项目(?:数量?)?(?:有|是|共)?(?:多少|几)(?:个|项)?/gu,
  () => [
    { kind: 'row', table: 'active', id: 'procurement', weak: false },
    { kind: 'column', table: 'active', id: 'projects', weak: false },
  ],
);

/** 买了几个项目: what was bought. */
const bought = pattern(
  /(?:采?购|买)(?:了)?(?:多少|几)个?项目?(?:项目)?(?=[，,。？?呢啊]|$)/gu,
  (_groups, words) =>
    /项目/u.test(words)
      ? [
          { kind: 'row', table: 'active', id: 'procurement', weak: false },
          { kind: 'column', table: 'active', id: 'projects', weak: false },
        ]
      : null,
);

/** 许可、处罚项目各增减多少 */
const eachChange = pattern(/项目(?:数量?)?(?:各自?|分别)(?:增减|变化)(?:了)?(?=多少|几)/gu, () => ({
  kind: 'column',
  table: 'active',
  id: 'item_change',
  weak: false,
}));

/** 收费项目涨了还是跌了 */
const upOrDown = pattern(
  /项目(?:数量?)?(?:是)?(?:增加|变多|增多|上升|涨|增|多)了?(?:还是|没有?)(?:减少|变少|下降|降低|跌|降|减|少)?了?(?:[，,\s]*(?:多少|几)项)?/gu,
  () => ({ kind: 'column', table: 'active', id: 'item_change', weak: false }),
);

/** 增加了1196项对吗: a change that is stated. */
const changed = pattern(
  /(?:项目)(?:数量?)?(?:今年|本年度?|比上一?年|较上一?年)?(?:增加|减少|净增|净减|增|减)(?:了)?(?=\s?\d)/gu,
  () => ({ kind: 'column', table: 'active', id: 'item_change', weak: false }),
);

/** 规范性文件发了几个: what was made; 微博发了几条 is none. */
const sentOut = pattern(/(?<=(?:规范性文件|规章)[^，。；？?！!]{0,8})发了(?=[多少几的]|$)/gu, () =>
  ['made', 'issued'].map((id) => ({
    kind: 'column' as const,
    table: 'active' as const,
    id,
    weak: true,
  })),
);

/** All of them, in one list. */
export const items: readonly Recogniser[] = [
  changedBy,
  anyChange,
  projectsToo,
  bought,
  sentOut,
  eachChange,
  previous,
  change,
  upOrDown,
  changed,
];
