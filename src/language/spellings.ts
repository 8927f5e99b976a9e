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
  [/咋整/gu, '怎么办'], [/咋个|咋/gu, '怎么'], [/啥子|啥/gu, '什么'], [/俺|咱(?!们)/gu, '我'], [/边个/gu, '哪个'], [/(?<=新公开(?:数量?)?[、，和])总[数量](?=[各分多几])/gu, '对外公开总数量'], [/怎么(?:会)?(?=这么[多少高低])/gu, '为什么'], [/点解/gu, '为什么'], [/瞅瞅?/gu, '看'], [/喺/gu, '在'], [/公家/gu, '政府'], [/木有|冇|没得/gu, '没有'], [/晓得/gu, '知道'],
  [/(?<![很最])好多(?=[件份个起宗次项元钱块万张家条]|[哦嘛呢啊呀]?$|[\s？?，,。！!])|好?几多(?!种)/gu, '多少'],
  [/张(?=罚单|许可证|处罚决定书)/gu, '件'], [/([收给办答公])没\1/gu, '有没有$1'],
  [/申请[了过](?=(?:政府)?(?:信息)?公开(?!了|的|几|多少))/gu, '申请'],
  [/^\s*(?:好的?|好吧|好嘞|好用|不错|嗯+|ok|okay|知道了|明白了)[\s。！!~～]*$/giu, '谢谢'], [/^好的?(?=[\s，,]*谢)/gu, ''],
  [/[讲话](?:俾|畀)?我知/gu, '告诉我'], [/唔该(?:晒|哂)?/gu, '请问'], [/唔(?:俾|畀)|唔比(?=公开|人?睇|我)/gu, '不给'], [/有冇/gu, '有没有'], [/唔/gu, '不'], [/边度|边处/gu, '哪里'], [/边啲/gu, '哪些'], [/边(?=间|家|份|个|年|类|种|项)/gu, '哪'], [/系(?=多少|几|咩|乜|什么|边|哪)/gu, '是'], [/咩|乜嘢|乜(?=[嘢？?]|$)/gu, '什么'], [/嘅/gu, '的'], [/使咗/gu, '花了'], [/咗|晒(?=几|多)/gu, '了'], [/攞到/gu, '拿到'], [/睇/gu, '看'], [/佢/gu, '它'], [/嗰/gu, '那'], [/呢(?=个|份|间|啲|次)/gu, '这'], [/而家/gu, '现在'], [/[㗎喎啫啩咯嗎](?=[\s？?。，,!！]|$)/gu, ''], [/联络(?=电话|方法|方式|人|邮箱|地址)/gu, '联系'], [/(?<=多少|几)单(?=[\s？?。，,!！]|$|[申复诉官案])/gu, '件'],
  [/(?<=没有?[^，。？?]{2,12})(?:对吗|对吧|是吧|是吗|对不对)(?=[？?]?$)/gu, '吗'], [/(?<=电话(?:号码)?)是?(?:多少|几)号/gu, ''], [/(?<=超过|不到|不足|低于|高于|达到|多于|少于|过)(?:一半|半数)/gu, '50%'],
  [/电邮/gu, '邮箱'], [/(?<=\p{Script=Han}{2})总(?:量|数|计|件数)(?=(?:以?及|和|与|、|，)[^，。？?]{2,14}总(?:量|数|计|件数))|(?<=总(?:量|数|计|件数)(?:以?及|和|与|、|，)[^，。？?]{2,14})总(?:量|数|计|件数)/gu, '数量'], [/^(?:那就|那|算了[，,\s]*)?还是(?:看|查|问|说)?(?=[^，。？?]{2,12}吧[。！!]?$)/gu, '换成'], [/^那(?=个人(?:的|申请|呢|占|有))/gu, ''], [/几月份?(?=(?:要|得|该|会)?(?:公布|发布|公开|出))/gu, '什么时候'], [/(?<=什么时候)(?:要|得|该)(?=公布|发布|公开|出)/gu, ''], [/(?<=\d|年|，)法院(?=撤销|维持|纠正)/gu, '诉讼'],
  [/(?:吃|打)[了过]?(?=(?:多少|几)[场起个件次]?(?:行政)?官司)/gu, ''], [/(?<=罚|收|办|告|花|公开|申请)得(?=最?[多少高低狠凶大小])/gu, ''], [/发[了过]?(?:多少|几)[个张本]?(?:许可)?证(?!券|据|明|书|件|人)/gu, '行政许可多少件'],
  [/(?:超过|超|过|破)(?=百(?:件|的|$|[？?，,]))/gu, '超过1'], [/(?<=超过1)百/gu, '00'], [/(?:超过|超|过|破)千(?=件|的|$|[？?，,])/gu, '超过1000'], [/(?:超过|超|过|破)万(?=件|的|$|[？?，,])/gu, '超过10000'], [/(?<!以)上百(?=件|的)/gu, '不少于100'], [/(?<!以)上千(?=件|的)/gu, '不少于1000'], [/(?<!以)上万(?=件|的)/gu, '不少于10000'],
  [/^我?(?:孙[子女]|儿子|女儿|老伴|老公|老婆|爱人|领导|老师|同事|朋友|导师|老板|爸爸?|妈妈?|爷爷|奶奶)(?:让|叫|托|要|喊|请)我?(?:来|去|帮忙?)?(?:问|查|打听)(?:一下|问|下)?/gu, ''],
  [/(?<=多少|几)部(?![门委分队级])/gu, '件'], [/(?<![错对])了没有?(?=$|[？?，,。！!啊呀呢嘛哦])/gu, '了吗'], [/(?<=复议|诉讼|官司|被)纠错/gu, '纠正'], [/收(?=最?[多少](?:$|[？?的呀啊，,]))/gu, '收到'], [/申请(?=(?:不|部分)?(?:予以)?公开率)/gu, ''], [/(?<=组织|企业|公司|机构|自然人|个人|公民|律所)的?申请公开了(?=多少|几)/gu, '的申请里公开了'],
];

/** Where somebody writes English, or in pinyin, what is asked. */
// prettier-ignore
export const FOREIGN: readonly Spelling[] = [
  [/(?<![a-z])(?:law ?suits?|litigations?|susong)(?![a-z])/giu, '诉讼'],
  [/(?<![a-z])(?:(?:administrative )?(?:reviews?|reconsiderations?)|fuyi)(?![a-z])/giu, '复议'],
  [/(?<![a-z])(?:(?:foi |information )?(?:requests?|applications?)|shen ?qing|yi ?shen ?qing)(?![a-z])/giu, '申请'],
  [/(?<![a-z])(?:how many|number of|duo ?shao)(?![a-z])/giu, '多少'],
  [/^what(?:'s| is| does)\s+(?=[“"]?\p{Script=Han}+[”"]?(?: mean)?\s*[？?]*$)/giu, '什么是'],
  [/(?<![a-z])(?:tele)?phone(?: numbers?)?(?![a-z])/giu, '电话'],
  [/(?<![a-z])(?:postal |mailing )?address(?![a-z])/giu, '地址'],
  [/(?<![a-z])state secrets?(?![a-z])/giu, '国家秘密'],
  [/(?<![a-z])compare(?![a-z])/giu, '比较'],
  [/(?<![a-z])appeals?(?![a-z])/giu, '复议、诉讼'],
  [/(?<![a-z])(?:(?:please |can you |could you )?(?:tell|show|give) me|i want to know|do you know|hi|hello)(?![a-z])/giu, ' '],
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
  [/予[已义易移]公开/gu, '予以公开'],
  [/多小(?=件|个|项|次|钱|申|$)/gu, '多少'],
];
