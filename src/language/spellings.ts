/** Ways to write or say words in, those that the tables know out: variants, dialect, foreign words, slips of the keyboard. */

/** What is written so, and what it is read as. */
export type Spelling = readonly [written: RegExp, as: string];

/** Other ways to write the same words. */
export const VARIANTS: readonly Spelling[] = [
  [/部份/gu, '部分'],
  [/其它/gu, '其他'],
  [/具体(?=(?:是|有|共)?(?:多少|几))/gu, ''],
  [/幾/gu, '几'],
  [/帐/gu, '账'],
  [/(?<=[\d一二两三四五六七八九十几])个(?=[亿])/gu, ''],
  ...Array.from('一二三四五六七八九', (digit, at): Spelling => [
    new RegExp(`廿${digit}年`, 'gu'),
    `202${String(at + 1)}年`,
  ]),
];

/** Words of dialects and of the net, said plainly. */
// prettier-ignore
export const DIALECT: readonly Spelling[] = [
  [/咋整/gu, '怎么办'], [/咋个|咋/gu, '怎么'], [/啥子|啥/gu, '什么'], [/俺|咱(?!们)/gu, '我'], [/边个/gu, '哪个'], [/点解/gu, '为什么'], [/瞅瞅?/gu, '看'], [/喺/gu, '在'], [/公家/gu, '政府'], [/木有|冇|没得/gu, '没有'], [/晓得/gu, '知道'],
  [/(?<![很最])好多(?=[件份个起宗次项元钱块万张家条]|[哦嘛呢啊呀]?$|[\s？?，,。！!])|好?几多(?!种)/gu, '多少'],
  [/张(?=罚单|许可证|处罚决定书)/gu, '件'], [/([收给办答公])没\1/gu, '有没有$1'],
  [/申请[了过](?=(?:政府)?(?:信息)?公开(?!了|的|几|多少))/gu, '申请'],
  [/^\s*(?:好的?|好吧|好嘞|好用|不错|嗯+|ok|okay|知道了|明白了)[\s。！!~～]*$/giu, '谢谢'], [/^好的?(?=[\s，,]*谢)/gu, ''],
  [/(?<=多少|几)部(?![门委分队级])/gu, '件'], [/(?<![错对])了没有?(?=$|[？?，,。！!])/gu, '了吗'],
];

/** Where somebody writes English, or in pinyin, what is asked. */
// prettier-ignore
export const FOREIGN: readonly Spelling[] = [
  [/(?<![a-z])(?:law ?suits?|litigations?|susong)(?![a-z])/giu, '诉讼'],
  [/(?<![a-z])(?:(?:administrative )?(?:reviews?|reconsiderations?)|fuyi)(?![a-z])/giu, '复议'],
  [/(?<![a-z])(?:(?:foi |information )?(?:requests?|applications?)|shen ?qing|yi ?shen ?qing)(?![a-z])/giu, '申请'],
  [/(?<![a-z])(?:how many|number of|duo ?shao)(?![a-z])/giu, '多少'],
  [/(?<![a-z])number(?![a-z])/giu, '数量'],
  [/(?<![a-z])(?:vs\.?|versus)(?![a-z])/giu, '对比'],
  [/(?<![a-z])(?:annual )?reports?(?![a-z])/giu, '年报'],
  [/(?<![a-z])foia?(?![a-z])/giu, '申请'],
  [/(?<![a-z])(?:upheld|affirmed)(?![a-z])/giu, '维持'],
  [/(?<![a-z])(?:corrected|overturned)(?![a-z])/giu, '纠正'],
  [/(?<![a-z])pending(?![a-z])/giu, '尚未审结'],
  [/(?<![a-z])partial(?:ly)?(?: (?:granted|disclosed|disclosures?))?(?![a-z])/giu, '部分公开'],
  [/(?<![a-z])(?:which|what) (?:city|place|county|district|report|issuer|one)(?![a-z])/giu, '哪家'],
  [/(?<![a-z])(?:the )?(?:most|highest|largest)(?![a-z])/giu, '最多'],
  [/(?<![a-z])(?:the )?(?:fewest|least|lowest|smallest)(?![a-z])/giu, '最少'],
  [/(?<![a-z])(?:had|has)(?![a-z])/giu, ' '],
  [/\s?(?<![a-z])and(?![a-z])\s?/giu, '和'],
  [/(?<![a-z])(?:compan(?:y|ies)|business(?:es)?)(?![a-z])/giu, '企业'],
  [/(?<![a-z])individuals?(?![a-z])/giu, '自然人'],
  [/(?<![a-z])(?:xing ?zheng ?)?chu ?fa(?![a-z])/giu, '行政处罚'],
  [/(?<![a-z])(?:xing ?zheng ?)?xu ?ke(?![a-z])/giu, '行政许可'],
  [/(?<![a-z])bu ?yu ?gong ?kai(?![a-z])/giu, '不予公开'],
  [/(?<![a-z])penalt(?:y|ies)(?![a-z])/giu, '行政处罚'],
  [/(?<![a-z])licen[sc](?:es?|ing)(?![a-z])/giu, '行政许可'],
  [/(?<![a-z])trends?(?![a-z])/giu, '趋势'],
  [/(?<![a-z])(?:denied|refused|refusals?)(?![a-z])/giu, '不予公开'],
  [/(?<![a-z])granted(?![a-z])/giu, '予以公开'],
  [/(?<![a-z])cases?(?![a-z])/giu, '案件'],
  [/(?<![a-z])nian(?![a-z])/giu, '年'],
  [/(?<![a-z])ji ?jian(?![a-z])/giu, '几件'],
  [/(?<![a-z])(?:were|was|are|there|received|did|have|the|in|of|for|what|is|please|plz|pls|receive|receives|got|get|total|filed|year|ge|jian)(?![a-z])/giu, ' '],
];

/** Slips of the keyboard within words of two characters, where no other word is meant. */
// prettier-ignore
export const SLIPS: readonly Spelling[] = [
  [/[审甲伸]请/gu, '申请'], [/申[清情青晴]/gu, '申请'], [/(?<=行政)处[法伐发]|处[法伐发](?=决定|多少|几|数|$)/gu, '处罚'], [/[付腹覆]议/gu, '复议'],
  [/复[仪义意]/gu, '复议'], [/[素诉]松|素讼|诉颂/gu, '诉讼'], [/法仁/gu, '法人'], [/结[砖撰]/gu, '结转'],
  [/[不部步][与于预遇]公开/gu, '不予公开'], [/(?<=[\d年度和与、，])予公开/gu, '予以公开'], [/(?<=[\d年度市区县])[一医伊衣]申请(?=公开|多少|几|量|数|$)/gu, '依申请'],
  [/公[幵丌]/gu, '公开'], [/纠[証政]/gu, '纠正'], [/许[克刻]/gu, '许可'], [/强[治致]/gu, '强制'], [/年[抱豹]/gu, '年报'], [/排各/gu, '排名'],
  [/[身生声神]请(?![假教客求您你])/gu, '申请'], [/(?<=几|多少)[见剑建](?![设议筑])/gu, '件'], [/败[速素]/gu, '败诉'], [/行政出[发法]/gu, '行政处罚'], [/自燃人/gu, '自然人'], [/新受(?!理)/gu, '新收'],
  [/多小(?=件|个|项|次|钱|申|$)/gu, '多少'],
];
