/** A question in, what it says of reports and their parts out: 第六部分, 五份报告, 三种情况, 2021版, 本级. */
import { readNumber } from '../../vocabulary/numbers.ts';
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 三种情况, 八类原因: the parts of a group are asked for. */
const parts = pattern(
  /([两二三四五六七八九十]|\d{1,2})(?:种|类|项|个)(?:情况|情形|原因|结果|类型|理由|方式|去向|申请人|办理结果)?(?=各|分别|都|有|是|的|无法|不予|件数|数量|$|[，。？?])/gu,
  ([count = '']) => {
    const number = readNumber(count);
    return number === null ? null : { kind: 'parts-count', count: number };
  },
);

/** 五份报告, 这5份: all that are held. */
const reports = pattern(
  /(?:这|全部|所有)?([一二两三四五六七八九十]{1,3}|\d{1,5}|几(?=[份家个].{0,4}(?:一共|总共|合计|加起来|平均|共)))(?:份|家|个)(?:报告|年报|地方|单位(?!(?:来|去|提)?申请)|机关|发布机关|市县|县区|城市)(?:里面?)?|(?<![\d第前])([两二三四五六七八九十])[家份](?=里|当中|之中|中|加|合|一共|总共|共|平均|的|都|各|分别|申请|复议|诉讼|行政|许可|处罚|强制|采购|收费|新收|办结|不予|无法|公开|谁|哪|$)/gu,
  ([reports = '', houses = '']) => {
    const count = readNumber(reports + houses);
    return [
      { kind: 'cue', cue: 'all' },
      ...(count === null ? [] : [{ kind: 'reports-count', count } as const]),
    ];
  },
);

/** 除了固原其他几家, 别的地方: all that are left. */
const theOthers = pattern(
  /(?:其他|其它|其余|别的|剩下|另外)的?(?:[几两三四五六七八九]|\d{1,3})?(?:家|人家|个?地方|个?[市县区]|份?报告|个?单位|个?机关)|别家|别处|(?<=除[^，。？?]{2,20}[，,]?)(?:其他|其它|其余|别的|剩下)(?:的)?(?=一共|总共|加起来|合计|平均|谁|哪|最|都|各|$)/gu,
  () => ({ kind: 'cue', cue: 'all' }),
);

/** 第3项 of a list changes nothing about what is asked. */
const item = pattern(/第[一二三四五六七八九\d]{1,2}(?:项|条|款|行|列|栏|小项|类)/gu, () => ({
  kind: 'filler',
}));

/** 2023年底还没办完的: what is handed on at the end of the year. */
const yearEnd = pattern(/(?<=20\d\d年)[底末](?=还?(?:没|未|剩|结转|有几件没))/gu, () => ({
  kind: 'filler',
}));

/** 2020、2021两年: the years just named. */
const bothYears = pattern(
  /(?<=20\d\d年?(?:度)?)(?:这?[两三四]年(?:度)?(?:间|的)?|(?:之间|期间|中间)(?:的)?)/gu,
  () => ({
    kind: 'filler',
  }),
);

/** 三项数据 of what was named before. */
const items = pattern(
  /[两二三四五六七](?:项|个|组|类)(?:数据|数字|指标|数|(?=合计|一共|总共|加起来|相加|之和|总和|加一起))/gu,
  () => ({
    kind: 'filler',
  }),
);

/** 2019版和2021版, 新旧表样: the two forms themselves. */
const layouts = pattern(
  /(?:2019|2021|19|21|新|旧|老|新旧|新老|两)(?:年)?(?:版|个?版本|表样|版式|格式|式样)(?:的)?/gu,
  () => ({ kind: 'layout' }),
);

/** 2019年和2021年的表格有什么区别: the forms, not reports of those years. */
const formsOfYears = pattern(
  /(?:20)?19年?(?:度)?(?:的?表格?)?[和与跟同、](?:20)?21年?(?:度)?(?:年报|报告)?的?(?:表格|表样|格式|式样|年报格式|报告格式|表)(?=.{0,6}(?:区别|不同|不一样|差别|变化|差异|哪里变|改了))/gu,
  () => ({ kind: 'layout' }),
);

/** 从2019结转过来的: what the report for the year behind takes over. */
const carriedFrom = pattern(
  /(?:从|自|由)(20\d\d)年?(?:度)?(?:结转|转|留|剩)(?:过来|进来|下来|来|到(?:今年|本年度?))的?/gu,
  ([from = '']) => [
    { kind: 'row', table: 'requests', id: 'carried_in', weak: false },
    { kind: 'year', year: Number(from) + 1 },
  ],
);

/** 结转到2022的: what the report for the year before hands on. */
const carriedInto = pattern(
  /(20\d\d年?(?:度)?的?)?(?:结转|转)(?:到|至|入)(20\d\d)年?(?:度)?(?:的|继续办理|接着办|接着)*/gu,
  ([from = '', into = '']) => [
    { kind: 'row', table: 'requests', id: 'carried_out', weak: false },
    { kind: 'year', year: from === '' ? Number(into) - 1 : Number(from.slice(0, 4)) },
  ],
);

/** 复议结果, 诉讼的结果 when no result is named: all of them. */
const outcomes = pattern(
  /(?<=复议|诉讼|起诉|官司)(?:案件|案)?的?结果(?=$|[？?。，,！!呢吧啊]|(?:是|都|各|分别|怎|如何|有哪))/gu,
  () => ({ kind: 'cue', cue: 'breakdown' }),
);

/** 公益组织申请的结果, 结果呢: what became of them. */
const became = pattern(
  /(?<=申请)(?:的)?(?:最后|最终)?(?:的)?结果(?=$|[？?。，呢])|^(?:那|那么)?(?:最后|最终)?结果(?:呢|怎么样|如何)?(?=[？?]?$)/gu,
  () => ({ kind: 'cue', cue: 'breakdown' }),
);

/** 提到适老化没有: asked whether, nothing is sought by 没有. */
const whether = pattern(
  /(?<=[提讲说写谈](?:到|及|了|过|没提|没讲)?[^，。？?！!]{1,16})没有?(?=[？?。！!\s]*$)/gu,
  () => ({ kind: 'filler' }),
);

/** 哪份报告里有“适老化”: quoted words are looked for. */
const holds = pattern(/(?<=报告|年报|正文|原文|里面?|中)(?:有没有|有|含)(?=["“「『])/gu, () => ({
  kind: 'cue',
  cue: 'mention',
}));

const scope = pattern(/(本级|汇总|全口径|合并)(?:的|口径)?/gu, ([words = '']) => ({
  kind: 'scope',
  scope: words === '本级' ? '本级' : '汇总',
}));

const greeting = pattern(/(?<![a-z])(?:\/?help|\/start|hi|hello|hey)(?![a-z])/giu, () => ({
  kind: 'cue',
  cue: 'help',
}));

/** 申请被拒了怎么办: advice is wanted. */
const advice = pattern(
  /怎么办(?=[呢啊呀]?[？?。！!]*$)|如何是好|(?:该|应该|要)找谁|怎么维权/gu,
  () => ({ kind: 'cue', cue: 'advice' }),
);

/** 都办完了吗: whether any are left. */
const allDone = pattern(
  /(?:都|全部?|是否都?|是不是都?)(?:已经?)?(?:办完|办结|办理完毕?|处理完|答复完|办好)(?:了)?(?=[吗么没？?]|没有|$)/gu,
  () => ({ kind: 'row', table: 'requests', id: 'carried_out', weak: false }),
);

/** 怎么考核的: how it was done, looked for by what was done. */
const how = pattern(
  /(?:怎么|如何|怎样|咋)(?=(?!样|办|说|写|算|来|样子)\p{Script=Han}{2,6}的[呢啊呀？?。]*$)/gu,
  () => ({
    kind: 'cue',
    cue: 'tell',
  }),
);

/** 申请的人里头: those who apply. */
const among = pattern(/(?<=的)人(?=里[头面边]?|中|当中)/gu, () => ({ kind: 'filler' }));

/** 两个加起来: the two told before. */
const theTwo = pattern(
  /^(?:那|那么|把)?(?:这|那)?[两2二三3四4五5](?:个数?|者|家|份|边|项|样|种)(?:里面?|中|当中|之间|之中)?(?=都?(?:加|合|相|比|差|谁|哪|一共|总共|平均|均值))/gu,
  () => ({ kind: 'filler' }),
);

/** 2023上年结转和本年新收: of the year asked about. */
const ofThisYear = pattern(/(?<=20\d\d[^，。？?]{0,12})本年度?(?=新收|新增|收到)/gu, () => ({
  kind: 'filler',
}));

/** 减去不予公开还剩多少: what is left of a difference. */
const leftOfDifference = pattern(
  /(?<=减[^，。？?]{1,24}[，,]?)还?剩(?:下)?(?:多少|几)(?:件)?/gu,
  () => ({
    kind: 'filler',
  }),
);

/** 不是，红寺堡: the last question again, of another. */
const denied = pattern(/^(?:不是|不|错)(?=[，,\s])/gu, () => ({ kind: 'cue', cue: 'follow' }));

/** 复议以后又起诉的, 复议完再打官司 */
const suedAfterReview = pattern(
  /复议(?:完了?|过了?|之后|以后|后|结束后?)(?:不服)?(?:又|再|还|接着|仍|继续|的)*(?:去|到)?(?:向)?(?:起诉|打官司|上法院|告到法院|法院告|法院起诉|提起诉讼|告状)(?:的)?/gu,
  () => ({ kind: 'row', table: 'appeals', id: 'litigation.after_review', weak: false }),
);

/** 几件没结: cases not decided; 没结转 is of requests. */
const notClosed = pattern(
  /(?<!办)(?:还)?没有?结(?:案|掉|了)?(?!转|果|论|余|束)(?:的)?(?=$|[？?。，,呢吗]|有?[多几])/gu,
  () => [
    { kind: 'column', table: 'appeals', id: 'pending', weak: true },
    { kind: 'row', table: 'requests', id: 'carried_out', weak: true },
  ],
);

/** 复议后的呢, alone. */
const afterReview = pattern(/^(?:那|那么)?复议(?:之|以)?后(?=呢?[？?]?$)/gu, () => ({
  kind: 'row',
  table: 'appeals',
  id: 'litigation.after_review',
  weak: false,
}));

/** 投诉打哪个电话: what the number is wanted for. */
const dialled = pattern(
  /(?:投诉|举报|反映(?:情况|问题)?|拨?打)(?=[^，。？?]{0,10}(?:电话|热线|号码))/gu,
  () => ({ kind: 'filler' }),
);

/** 收多少件: requests; 收多少钱 is about charges. */
const received = pattern(/[收接](?=了?(?:多少|几)(?:[件份宗起]|[，,。？?]|$))/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'new',
  weak: true,
}));

/** All of them, in one list. */
export const forms: readonly Recogniser[] = [
  parts,
  reports,
  theOthers,
  item,
  yearEnd,
  bothYears,
  items,
  layouts,
  formsOfYears,
  carriedFrom,
  holds,
  carriedInto,
  outcomes,
  became,
  whether,
  scope,
  greeting,
  theTwo,
  ofThisYear,
  leftOfDifference,
  advice,
  how,
  among,
  allDone,
  received,
  dialled,
  denied,
  notClosed,
  afterReview,
  suedAfterReview,
];
