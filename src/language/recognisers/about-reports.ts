/** A question in, what it asks of the reports, the forms or the bot themselves out: 能查些什么, 什么时候发布的, 表格改了哪些. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 能查些什么, 你都可以帮我看哪些东西 */
const offers = pattern(
  /^(?:请问|那|嗯)?[，,]?(?:你|您|这|这里|这个|这儿|机器人)?(?:都|一般|到底)?(?:能|可以|会|可)(?:够)?(?:都)?(?:帮我|给我|替我|帮忙)?(?:查询?|问|看|做|干|回答|提供|答|办)(?:到|得了|出)?(?:一?些|点)?(?:什么|哪些|哪方面)(?:的)?(?:东西|内容|数据|信息|事情?|问题|功能)?[呀啊呢吗的哦]*[？?。]?$/gu,
  () => ({ kind: 'cue', cue: 'help' }),
);

/** 你这个机器人是干什么的 */
const whatFor = pattern(
  /^(?:请问)?(?:你|您|你们|这|这个|这儿|这里|它)?(?:这|这个|那个)?(?:是)?(?:一?个)?(?:机器人|助手|程序|系统|软件|小程序|东西|玩意儿?|平台|网站|工具)?(?:到底|究竟|主要|具体)?(?:是)?(?:拿来|用来)?(?:干|做|搞|弄)(?:什么|啥|嘛|嘛用)(?:用|使)?(?:的)?(?:呢|啊|呀)?[？?。]?$/gu,
  () => ({ kind: 'cue', cue: 'help' }),
);

/** 是什么时候发布的, 几月几号挂出来的 */
const publishedWhen = pattern(
  /(?:是|大概|具体)?(?:在)?(?:什么时候|何时|哪一?天|几月几[号日]|几[号日]|几时|几月份?|什么时间|啥时候)(?:才|就|被|正式|对外|向社会)*(?:发布|公布|公开|发|出|挂|上网|印发|上传|晒|登)(?:出来|出去|上网|出|到网上|上去)?(?:了)?(?:的)?(?=[呢啊呀吗]?[？?。]?$|[，,])/gu,
  () => ({ kind: 'cue', cue: 'published' }),
);

/** 单位是元还是万元: every amount is told with its unit. */
const unitAsked = pattern(
  /(?:计量|金额的?)?单位(?:是|为)?(?:个)?(?:什么|多少|哪个|(?:万元|元|亿元|万)(?:还是(?:万元|元|亿元|万)|吗|么)|万还是元)/gu,
  () => ({ kind: 'filler' }),
);

/** 换成亿元是多少: an amount is told in its own unit. */
const otherUnit = pattern(
  /(?:换算?成?|折合?成?|换为|按照?|用|以)(?:[百千万亿]{0,2}元|[百千万亿]{1,2}|人民币)(?:来)?(?:算|计算?|说|为单位|表示)?(?=是|大概|约|有|等于|多少|几|[，。？?]|$)/gu,
  () => ({ kind: 'filler' }),
);

/** 21年以后表格改了哪些: the two forms set side by side. */
const formsChanged = pattern(
  /(?:从|自)?(?:20)?(?:19|21)年?(?:度)?(?:以?后|起|开始|之后|以来)(?:的)?(?:年报)?(?:新)?(?:表格?|表样|格式|样式|模板)(?:里面?|上)?(?:有|都|到底|究竟)*(?:什么|哪些|哪里)?(?:改|变|调整|增加|增|删|减|不同|不一样|区别|差别|新)(?:动|化)?了?(?:什么|哪些|哪里|哪儿|啥)?/gu,
  () => [{ kind: 'layout' }, { kind: 'cue', cue: 'meaning' }],
);

/** All of them, in one list. */
export const aboutReports: readonly Recogniser[] = [
  offers,
  whatFor,
  publishedWhen,
  unitAsked,
  otherUnit,
  formsChanged,
];
