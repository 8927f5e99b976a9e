/** A question in, the words out with which people say who sends them and whether anybody listens. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const WHO =
  '(?:我?(?:们?家)?(?:导师|领导|老师|老板|主任|处长|科长|爷爷|奶奶|姥姥|姥爷|外公|外婆|爸爸?|妈妈?|老公|老婆|孩子|儿子|女儿|同事|朋友|邻居|客户|当事人))';
const ASK = '(?:来|去)?(?:问|查|看|统计|了解|找|打听|核实)(?:问|查|看)?(?:一?下)?';

/** 导师让我统计, 帮我妈问下 */
const sentBy = pattern(
  new RegExp(
    `${WHO}(?:老|总|常)?(?:说|讲|告诉我|跟我说)(?:过|是|的)?|${WHO}(?:让|叫|要|派|托)我?(?:${ASK})?|(?:帮|替|给|代)${WHO}(?:${ASK})?`,
    'gu',
  ),
  () => ({ kind: 'filler' }),
);

/** 老师布置作业让统计, 领导交代的任务要查 */
const setTask = pattern(
  new RegExp(
    `(?:${WHO}|老师|领导|单位|学校|公司|局里|上面|上级)(?:今天|昨天|刚|刚刚|又|给我)?(?:布置|留|安排|交代|交待|派|下达|给|要求)(?:了|的|下来)?(?:一?个|一?份|一?项)?(?:作业|任务|活儿?|差事|课题|工作|题目)(?:，|,)?(?:是|要求|需要|让|叫|要|得)?我?(?:们)?(?:${ASK})?`,
    'gu',
  ),
  () => ({ kind: 'filler' }),
);

/** 喂，听得到吗: the line is tried. */
const heard = pattern(/喂+|听得[到见]吗|能听[到见]吗|在不在|有人在吗/gu, () => ({
  kind: 'filler',
}));

/** 像我这样: of oneself, no condition. */
const likeMe = pattern(
  /(?:像|跟|和|同)(?:我|我们|他|她|俺)(?:这样|一样|这种情况|这种)?(?:子)?(?:的)?(?=被|不|没|输|赢|打|申请|要|去|的)/gu,
  () => ({ kind: 'filler' }),
);

/** 尊敬的工作人员：, 敬爱的老师们， */
const addressed = pattern(/^(?:尊敬|敬爱|亲爱)的?[^，,：:。！!\s]{1,14}[：:，,！!\s]/gu, () => ({
  kind: 'filler',
}));

/** 恳请贵处告知, 望贵局予以答复, 特此函询 */
const requested = pattern(
  /(?:特此|谨此|谨|兹|现|恳|敬|烦|望|盼|请|祈|还望|还请)*(?:请|祈|望|恳|盼)?(?:贵[局办处厅委所院府方站]|贵(?:单位|机关|中心|平台|网站|部门|科室|公司|政府))?(?:能够?|可以)?(?:予以|给予|及时|尽快|协助)?(?:告知|函复|函告|回复|答复|提供|查复|惠复|惠告|函询|查询|核实|协查|查告)(?:为[盼感荷谢])?(?=[，,。！!\s]|[我本]|20|\p{Script=Han}{2,8}[市县区省厅]|$)/gu,
  (_groups, words) => (/请|祈|望|恳|盼|贵|此|谨|兹|敬|烦/u.test(words) ? { kind: 'filler' } : null),
);

/** 对老百姓采取: whoever it is done to. */
const doneTo = pattern(
  /(?:对|给|向|跟)(?:老百姓|百姓|群众|市民|民众|社会)(?=采取|实施|作出|做出|进行|处|开|下|的?行政|的?强制|罚|办|发|公布)/gu,
  () => ({ kind: 'filler' }),
);

/** 我去年申请了一条信息: what the one who asks did, no row. */
const ownRequest = pattern(
  /(?:我|咱|俺|他|她|家里|[爸妈父母])(?:们|家)?(?:[^，。？?！!；;]{0,8}?(?<!有))?(?:申请|要|递交?|提交?)(?:公开)?(?:了|过)(?:一|两|三|几|好几)(?:条|个|份|次|件|回)(?:政府|公开)?(?:的)?(?:信息|材料|文件|东西|资料|申请)?/gu,
  (_groups, words) => (/\d|多少|几[条份次件回]/u.test(words) ? null : { kind: 'filler' }),
);

/** All of them, in one list. */
export const courtesies: readonly Recogniser[] = [
  sentBy,
  setTask,
  heard,
  likeMe,
  addressed,
  requested,
  doneTo,
  ownRequest,
];
