/** A question in, the conditions out that no table counts by, though each of their words alone means nothing. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const COUNTED = '(?=(?:政府信息公开|信息公开)?(?:申请|处罚|许可|强制|复议|诉讼|案|件|收费|采购))';

/** 拿到信息的申请, 急的申请, 进行中的案子: what is said of those counted. */
const attribute = pattern(
  new RegExp(
    [
      '(?:拿到|得到|获得|取得|要到|给|提供)(?:了|过|出)?(?:政府)?(?:信息|材料|资料|文件)的?',
      '(?:存在|有)问题的',
      '(?:多少|几)的?罚款',
      `(?:进行|办理|处理)中的?${COUNTED}`,
      `(?:急|快|好|行|对|少|多|重|新|老|大|小)的${COUNTED}`,
      `机关${COUNTED}`,
      `(?:少量|部分|主要|个别|一些|有些)${COUNTED}`,
    ].join('|'),
    'gu',
  ),
  () => ({ kind: 'uncounted' }),
);

/** 可以公开的, 要求公开的, 自己公开的: not what was made public on request. */
const wished = pattern(
  /(?:可以|能够?|应该?|应当|要求?|会|愿意|想|自己|自行)公开的?(?!年报|报告|办)/gu,
  () => ({ kind: 'uncounted' }),
);

/** 申请前 is a condition, 申请前三 a rank. */
const beforehand = pattern(/(?:申请|公开|答复)前(?![一二两三四五六七八九十\d])/gu, () => ({
  kind: 'uncounted',
}));

/** 平均每个项目多少钱, 每100件申请有几件: a rate, which no form prints; 最多的占几成, 剩下的呢 of parts told before. */
const perCase = pattern(
  /平均(?:每|一)[个件项宗起](?!地方|报告|单位|[市县区家])|每(?:一?[百千万]|\d{1,5})\s?[件个项宗起份]|^(?:那|那么)?最[多少](?:的)?(?:那[个种类项]|一[项种类])?占|^(?:那|那么)?(?:剩下|其余|余下|另外)的(?=呢?[？?。]?$)/gu,
  () => ({ kind: 'uncounted' }),
);

/** 会增加吗, 能到100吗: what is to come stands in no report. */
const future = pattern(
  /(?:会不会|[会能将](?:要|会|再|继续|进一步|接着)?)(?:增加|增长|增多|减少|下降|上升|变多|变少|涨|降|升|更多|更少|达?到|突破|超过)(?=[^，。？?]{0,8}(?:吗|么|吧|[？?]|$))/gu,
  () => ({ kind: 'uncounted' }),
);

/** 比固原少、比石嘴山多的: between two reports, which no ranking tells. */
const betweenTwo = pattern(
  /比[^，,、比？?]{1,12}[多少高低大小][、，,且又但而]{1,2}比(?=[^，,、？?]{1,12}[多少高低大小])/gu,
  () => ({ kind: 'uncounted' }),
);

/** 不予公开第9项: the group has no row of that number, or the number alone is told. */
const item = pattern(
  /(?<=(?:不予公开|无法提供|不予处理)[^，。？?]{0,12})第\s?(?:[一二三四五六七八九十]{1,2}|\d{1,2})\s?(?:小项|小类|项)(?!目)/gu,
  () => ({ kind: 'uncounted' }),
);

/** 咨询多少人次 counts what was asked; 咨询一下 asks. */
const consulted = pattern(
  /(?:政府信息公开|信息公开)?(?:的)?咨询(?=[了量]?(?:多少|几)(?:人|条|次)|人次|服务)/gu,
  () => ({
    kind: 'uncounted',
  }),
);

/** 哪份报告提到了如何办理: whatever is behind it is looked for as it stands. */
const sought = pattern(
  /(?<=(?:谁|哪[份些几篇家]|哪里|有没有报告|有哪些)[^，。？?！!]{0,8}(?:提到|提及|讲到|说到|谈到|写到)[过了]?(?:的是)?)(?![过了])(?![^，。？?！!]*(?:多少|几[件份个]))[^，。？?！!"“”]{2,20}?(?=的?(?:内容|字样|说法|报告|年报)?[吗呢啊]?[？?。！!]?$)/gu,
  () => ({ kind: 'uncounted' }),
);

/** 县里的呢: those below are not told apart. */
const below = pattern(
  /^(?:那|那么)?(?:各)?(?:[县区镇乡村](?:里|上|级)|部门|各?局|下面)的?(?=呢?[？?。]?$)/gu,
  () => ({ kind: 'uncounted' }),
);

/** 复议的申请人, 诉讼的原告: table four does not count by them. */
const parties = pattern(
  /(?<=复议|诉讼|官司|起诉)(?:案件|案)?的?(?:申请人|原告|起诉人|当事人)/gu,
  () => ({ kind: 'uncounted' }),
);

/** All of them, in one list. */
export const conditions: readonly Recogniser[] = [
  attribute,
  wished,
  beforehand,
  perCase,
  future,
  betweenTwo,
  item,
  consulted,
  parties,
  below,
  sought,
];
