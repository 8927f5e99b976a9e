/** Measure words after 多少 and 几: which of the tables' units they count, `other` for what no table counts. */
import type { Measure } from './mention.ts';

const MEASURE_WORDS: Readonly<Record<Exclude<Measure, 'other'>, readonly string[]>> = {
  件: [
    '件',
    '份',
    '起',
    '宗',
    '桩',
    '笔',
    '例',
    '次',
    '回',
    '场',

    '桩案子',
    '件案子',
    '个案子',
    '个案件',
    '个申请',
    '个件',
  ],
  项: ['项'],
  个: ['个', '家'],
  项目: ['项目', '个项目'],
  万元: [
    '元',
    '块',
    '块钱',
    '钱',
    '千万',
    '百万',
    '千万元',
    '百万元',
    '万',
    '万元',
    '万块',
    '亿',
    '亿元',
    '万块钱',
  ],
};

/** Things people count that are in no table: 条信息, 本公报, 场培训. */
const OTHER_MEASURES: readonly string[] = [
  ...Array.from('条篇本期人名位天套辆克吨亩户幅字页款栋张台所只支批周月级门处座种类盏股'),
  ...[
    '人次',
    '小时',
    '公里',
    '平方米',
    '分钟',
    '个人',
    '个月',
    '年',
    '岁',
    '篇次',
    '余条',
    '万条',
    '万人次',
    '万次',
    '个工作日',
    '工作日',
    '层',
    '度',
    '分',
  ],
];

/** Words and the unit they count. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...OTHER_MEASURES.map((words) => [words, 'other'] as const),
  ...(Object.entries(MEASURE_WORDS) as [Measure, readonly string[]][]).flatMap(([measure, words]) =>
    words.map((word) => [word, measure] as const),
  ),
]);
