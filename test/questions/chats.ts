/** Conversations over the seeds: each turn with its intent and the figures it gets, in order. */
import type { IntentName } from '../../src/answer/answer.ts';

export type Turn = readonly [question: string, intent: IntentName, figures?: readonly string[]];

// prettier-ignore
export const CHATS: readonly (readonly [title: string, turns: readonly Turn[]])[] = [
  ['提醒怎么设，与刚才说的地方无关', [
    ['固原2023依申请多少件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['订阅固原', 'subscribe'],
    ['提醒状态', 'subscriptions'],
    ['改成每天9点汇总提醒', 'subscriptions'],
    ['不予公开呢', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['换年份、换地方、换指标', [
    ['固原2023依申请多少件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['那22年呢', 'missing'],
    ['石嘴山呢', 'missing'],
    ['2021年的呢', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['不予公开呢', 'figure', ['石嘴山市 2021 requests.denied.total = 1']],
    ['占比', 'share', ['石嘴山市 2021 share(requests.denied.total / requests.handled.total) = 0.018868']],
    ['换成白银2020', 'share', ['白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072']],
    ['和固原比', 'compare', ['白银市 2020 requests.denied.total = 2', '固原市 2023 requests.denied.total = 15']],
    ['差多少', 'compare', ['白银市 2020 difference(requests.denied.total) = -13', '白银市 2020 requests.denied.total = 2', '固原市 2023 requests.denied.total = 15']],
    ['哪家最多', 'rank', ['固原市 2023 requests.denied.total = 15']],
    ['那最少的呢', 'rank', ['红寺堡区 2020 requests.denied.total = 0']],
  ]],
  ['占比一路问下去', [
    ['白银2020不予公开占比', 'share', ['白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072']],
    ['无法提供呢', 'share', ['白银市 2020 share(requests.unavailable.total / requests.handled.total) = 0.444444']],
    ['占新收的呢', 'share', ['白银市 2020 share(requests.unavailable.total / requests.new.total) = 0.444444']],
  ]],
  ['比较可以换指标，也可以换地方', [
    ['固原和白银谁的申请多', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['复议呢', 'compare', ['固原市 2023 review.total = 2', '白银市 2020 review.total = 32']],
    ['那石嘴山和红寺堡呢', 'compare', ['石嘴山市 2021 review.total = 20', '红寺堡区 2020 review.total = 0']],
  ]],
  ['复议与诉讼的结果', [
    ['固原2023复议几件', 'figure', ['固原市 2023 review.total = 2']],
    ['维持的呢', 'figure', ['固原市 2023 review.upheld = 1']],
    ['纠正的', 'figure', ['固原市 2023 review.corrected = 1']],
    ['诉讼呢', 'figure', ['固原市 2023 litigation.corrected = 0']],
    ['总共呢', 'figure', ['固原市 2023 litigation.total = 5']],
    ['直接起诉几件', 'figure', ['固原市 2023 litigation.direct.total = 4']],
  ]],
  ['联系方式之后回到数字', [
    ['固原电话', 'contact'],
    ['白银呢', 'contact'],
    ['传真', 'contact'],
    ['依申请多少件', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['反问之后接着说', [
    ['白银2020规章有几件', 'clarify'],
    ['对外公开总数', 'figure', ['白银市 2020 active.regulations.public_total = 2']],
    ['规范性文件呢', 'figure', ['白银市 2020 active.normative.public_total = 122']],
    ['新制作的', 'figure', ['白银市 2020 active.normative.made = 39']],
  ]],
  ['按序号选', [
    ['依申请多少件', 'clarify'],
    ['2', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
  ]],
  ['机关名跟着地方走', [
    ['固原依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['教育局呢', 'missing'],
  ]],
  ['办公厅是宁夏的办公厅', [
    ['宁夏依申请多少', 'missing'],
    ['办公厅的', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
  ]],
  ['中间打岔不忘事', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['谢谢', 'help'],
    ['晚饭吃什么', 'unknown'],
    ['那部分公开的呢', 'figure', ['固原市 2023 requests.partial.total = 10']],
    ['其中自然人', 'figure', ['固原市 2023 requests.partial.natural = 10']],
    ['企业呢', 'figure', ['固原市 2023 requests.partial.business = 0']],
    ['所有申请人呢', 'figure', ['固原市 2023 requests.partial.total = 10']],
  ]],
  ['许可、项目、增减、采购', [
    ['白银2020行政许可多少件', 'figure', ['白银市 2020 active.licensing.decisions = 70352']],
    ['项目呢', 'clarify'],
    ['增减', 'figure', ['白银市 2020 active.licensing.item_change = 44']],
    ['行政处罚', 'figure', ['白银市 2020 active.penalty.item_change = -173']],
    ['采购花了多少', 'figure', ['白银市 2020 active.procurement.amount = 205304.6725']],
  ]],
  ['名词解释之后的“这个”', [
    ['四类过程性信息指什么', 'define'],
    ['宁夏办公厅2019因为这个不公开的有几件', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.process.total = 2']],
  ]],
  ['打错了', [
    ['红寺堡行政处罚多少', 'figure', ['红寺堡区 2020 active.penalty.decisions = 1965']],
    ['打错了，是石嘴山', 'figure', ['石嘴山市 2021 active.penalty.decisions = 695464']],
    ['跟固原加起来一共多少', 'aggregate', ['石嘴山市 2021 sum(active.penalty.decisions) = 978710', '石嘴山市 2021 active.penalty.decisions = 695464', '固原市 2023 active.penalty.decisions = 283246']],
  ]],
  ['完整的新问题不带旧条件', [
    ['固原2023不予公开几件', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['白银商业企业几件', 'figure', ['白银市 2020 requests.new.business = 3']],
  ]],
  ['核验', [
    ['固原2023有没有错误', 'findings'],
    ['哪些报告有', 'findings'],
    ['石嘴山2021的呢', 'findings'],
  ]],
  ['问题与打算', [
    ['石嘴山2021存在什么问题', 'excerpt'],
    ['打算怎么改', 'excerpt'],
    ['白银2020的呢', 'excerpt'],
  ]],
  ['只说年份再说地方', [
    ['依申请', 'clarify'],
    ['固原', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['2023年的', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不予公开的呢', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['先问总数再问构成', [
    ['石嘴山2021办理结果构成', 'breakdown', ['石嘴山市 2021 requests.granted.total = 22', '石嘴山市 2021 requests.partial.total = 3', '石嘴山市 2021 requests.denied.total = 1', '石嘴山市 2021 requests.unavailable.total = 26', '石嘴山市 2021 requests.rejected.total = 0', '石嘴山市 2021 requests.other.total = 1']],
    ['不予公开的原因呢', 'breakdown', ['石嘴山市 2021 requests.denied.state_secret.total = 0', '石嘴山市 2021 requests.denied.law_forbidden.total = 0', '石嘴山市 2021 requests.denied.safety_stability.total = 0', '石嘴山市 2021 requests.denied.third_party.total = 0', '石嘴山市 2021 requests.denied.internal_affairs.total = 1', '石嘴山市 2021 requests.denied.process.total = 0', '石嘴山市 2021 requests.denied.enforcement_file.total = 0', '石嘴山市 2021 requests.denied.admin_query.total = 0']],
    ['哪个最多', 'breakdown', ['石嘴山市 2021 requests.denied.internal_affairs.total = 1']],
    ['为什么', 'breakdown', ['石嘴山市 2021 requests.denied.state_secret.total = 0', '石嘴山市 2021 requests.denied.law_forbidden.total = 0', '石嘴山市 2021 requests.denied.safety_stability.total = 0', '石嘴山市 2021 requests.denied.third_party.total = 0', '石嘴山市 2021 requests.denied.internal_affairs.total = 1', '石嘴山市 2021 requests.denied.process.total = 0', '石嘴山市 2021 requests.denied.enforcement_file.total = 0', '石嘴山市 2021 requests.denied.admin_query.total = 0']],
  ]],
  ['出处接着摘录', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['出处', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['还有吗', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['从占比到理由', [
    ['固原2023无法提供占比', 'share', ['固原市 2023 share(requests.unavailable.total / requests.handled.total) = 0.206573']],
    ['都是什么原因', 'breakdown', ['固原市 2023 requests.unavailable.not_held.total = 42', '固原市 2023 requests.unavailable.needs_creation.total = 2', '固原市 2023 requests.unavailable.unclear.total = 0']],
    ['本机关不掌握的几件', 'figure', ['固原市 2023 requests.unavailable.not_held.total = 42']],
    ['占多少', 'share', ['固原市 2023 share(requests.unavailable.not_held.total / requests.handled.total) = 0.197183']],
  ]],
  ['问诉讼输赢', [
    ['固原2023打官司的几起', 'figure', ['固原市 2023 litigation.total = 5']],
    ['输了几起', 'figure', ['固原市 2023 litigation.corrected = 0']],
    ['赢的呢', 'figure', ['固原市 2023 litigation.upheld = 5']],
    ['复议的呢', 'figure', ['固原市 2023 review.upheld = 1']],
    ['和白银比呢', 'compare', ['固原市 2023 review.upheld = 1', '白银市 2020 review.upheld = 1']],
  ]],
  ['更正', [
    ['固原2020依申请多少', 'missing'],
    ['不对，我问的是2023', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不是固原，是白银', 'missing'],
    ['2020的', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['换说法', [
    ['白银2020收到多少申请', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['答复了多少', 'figure', ['白银市 2020 requests.handled.total = 153']],
    ['给公开了多少', 'figure', ['白银市 2020 requests.granted.total = 71']],
    ['没给公开的呢', 'figure', ['白银市 2020 requests.denied.total = 2']],
    ['结转到下一年的呢', 'figure', ['白银市 2020 requests.carried_out.total = 0']],
  ]],
  ['一句两问后接着问', [
    ['固原2023依申请和诉讼各多少', 'breakdown', ['固原市 2023 requests.new.total = 214', '固原市 2023 litigation.total = 5']],
    ['白银呢', 'missing'],
  ]],
  ['数字确认', [
    ['固原2023依申请是214件吗', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['那白银是153件吗', 'missing'],
    ['石嘴山是50件吗', 'missing'],
  ]],
  ['排名之后限定', [
    ['哪家依申请最多', 'rank', ['固原市 2023 requests.new.total = 214']],
    ['前三名', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['最少的', 'rank', ['红寺堡区 2020 requests.new.total = 8']],
    ['石嘴山排第几', 'rank', ['石嘴山市 2021 requests.new.total = 54']],
  ]],
  ['门槛', [
    ['依申请超过100件的有哪些', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['超过150的呢', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['不到60的', 'rank', ['石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['趋势', [
    ['固原依申请历年趋势', 'trend', ['固原市 2023 requests.new.total = 214']],
    ['白银呢', 'trend', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['平均与合计', [
    ['所有报告依申请平均多少', 'aggregate', ['固原市 2023 mean(requests.new.total) = 106.8', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['一共呢', 'aggregate', ['固原市 2023 sum(requests.new.total) = 534', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['宁夏的呢', 'aggregate', ['固原市 2023 sum(requests.new.total) = 381', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['办公厅', [
    ['宁夏办公厅2019收到多少申请', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['不予公开呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.total = 13']],
    ['三安全一稳定的', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.safety_stability.total = 空']],
    ['诉讼几件', 'figure', ['宁夏回族自治区人民政府办公厅 2019 litigation.total = 2']],
  ]],
  ['主动公开', [
    ['白银2020规范性文件现行有效几件', 'missing'],
    ['新制作的呢', 'figure', ['白银市 2020 active.normative.made = 39']],
    ['新公开的', 'figure', ['白银市 2020 active.normative.disclosed = 39']],
    ['规章呢', 'figure', ['白银市 2020 active.regulations.disclosed = 1']],
  ]],
  ['许可处罚强制', [
    ['红寺堡2020行政许可多少', 'figure', ['红寺堡区 2020 active.licensing.decisions = 6269']],
    ['处罚呢', 'figure', ['红寺堡区 2020 active.penalty.decisions = 1965']],
    ['强制呢', 'figure', ['红寺堡区 2020 active.coercion.decisions = 0']],
    ['收费呢', 'clarify'],
    ['采购金额', 'figure', ['红寺堡区 2020 active.procurement.amount = 18336.88']],
  ]],
  ['申请人', [
    ['固原2023商业企业申请几件', 'figure', ['固原市 2023 requests.new.business = 1']],
    ['科研机构', 'figure', ['固原市 2023 requests.new.research = 0']],
    ['自然人', 'figure', ['固原市 2023 requests.new.natural = 213']],
    ['法人合计', 'figure', ['固原市 2023 requests.new.organizations = 1']],
    ['占比呢', 'share', ['固原市 2023 share(requests.new.organizations / requests.new.total) = 0.004673']],
  ]],
  ['联系方式一串', [
    ['白银2020联系电话', 'contact'],
    ['地址', 'missing'],
    ['邮箱', 'contact'],
    ['邮编', 'missing'],
    ['网站', 'search'],
  ]],
  ['摘录与检索', [
    ['固原2023存在的问题', 'excerpt'],
    ['改进措施', 'excerpt'],
    ['平台建设怎么说的', 'excerpt'],
    ['哪些报告提到了平台', 'search'],
  ]],
  ['名词', [
    ['什么是依申请公开', 'define'],
    ['固原2023有多少件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['什么是三安全一稳定', 'define'],
    ['那有几件', 'clarify'],
  ]],
  ['没有的年份', [
    ['固原2022依申请', 'missing'],
    ['2021呢', 'missing'],
    ['2023呢', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['没有的地方', [
    ['银川2023依申请多少', 'missing'],
    ['吴忠呢', 'missing'],
    ['固原呢', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['空白格', [
    ['石嘴山2021复议多少', 'figure', ['石嘴山市 2021 review.total = 20']],
    ['纠正的', 'figure', ['石嘴山市 2021 review.corrected = 1']],
    ['其他结果', 'figure', ['石嘴山市 2021 review.other = 14']],
  ]],
  ['闲聊夹杂', [
    ['你好', 'help'],
    ['固原2023信访的几件', 'figure', ['固原市 2023 requests.rejected.petition.total = 0']],
    ['那重复申请的呢', 'figure', ['固原市 2023 requests.rejected.repeat.total = 2']],
    ['再见', 'help'],
  ]],
  ['繁体', [
    ['固原2023依申請多少件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不予公開呢', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['那白銀呢', 'missing'],
  ]],
  ['英文夹杂', [
    ['Guyuan 2023 requests?', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['lawsuits?', 'figure', ['固原市 2023 litigation.total = 5']],
    ['Baiyin 2020呢', 'figure', ['白银市 2020 litigation.total = 3']],
  ]],
  ['拼音', [
    ['guyuan 2023 yishenqing', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['baiyin呢', 'missing'],
  ]],
  ['错字', [
    ['顾原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['复意呢', 'figure', ['固原市 2023 review.total = 2']],
    ['诉颂呢', 'figure', ['固原市 2023 litigation.total = 5']],
  ]],
  ['打断后回来', [
    ['固原2023部分公开几件', 'figure', ['固原市 2023 requests.partial.total = 10']],
    ['你会什么', 'help'],
    ['继续，占比多少', 'share', ['固原市 2023 share(requests.partial.total / requests.handled.total) = 0.046948']],
  ]],
  ['选项用词', [
    ['红寺堡行政许可', 'figure', ['红寺堡区 2020 active.licensing.decisions = 6269']],
    ['2020年的', 'figure', ['红寺堡区 2020 active.licensing.decisions = 6269']],
    ['办理数量', 'figure', ['红寺堡区 2020 requests.handled.total = 11']],
  ]],
  ['订阅', [
    ['订阅固原', 'subscribe'],
    ['我订阅了哪些', 'subscriptions'],
    ['取消订阅固原', 'unsubscribe'],
    ['我订阅了哪些', 'subscriptions'],
  ]],
  ['核验换规则', [
    ['固原2023有没有错误', 'findings'],
    ['占比算错了吗', 'findings'],
    ['白银2020的呢', 'findings'],
    ['哪份错误最多', 'findings'],
  ]],
  ['核验换地方', [
    ['哪些报告勾稽不平', 'findings'],
    ['2020年的呢', 'findings'],
    ['照抄的呢', 'findings'],
  ]],
  ['相差', [
    ['固原2023和白银2020依申请差多少', 'compare', ['固原市 2023 difference(requests.new.total) = 61', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['诉讼呢', 'compare', ['固原市 2023 litigation.total = 5', '白银市 2020 litigation.total = 3']],
    ['哪个多', 'compare', ['固原市 2023 litigation.total = 5', '白银市 2020 litigation.total = 3']],
    ['多百分之几', 'compare', ['固原市 2023 growth(litigation.total) = 0.666667', '固原市 2023 litigation.total = 5', '白银市 2020 litigation.total = 3']],
  ]],
  ['占谁的比', [
    ['白银2020商业企业申请占新收的多少', 'share', ['白银市 2020 share(requests.new.business / requests.new.total) = 0.019608']],
    ['自然人呢', 'share', ['白银市 2020 share(requests.new.natural / requests.new.total) = 0.96732']],
    ['占办结的呢', 'share', ['白银市 2020 share(requests.new.natural / requests.handled.total) = 0.96732']],
  ]],
  ['上年结转', [
    ['固原2023上年结转几件', 'figure', ['固原市 2023 requests.carried_in.total = 0']],
    ['结转下年几件', 'figure', ['固原市 2023 requests.carried_out.total = 1']],
  ]],
  ['两个版式', [
    ['固原2023现行有效件数', 'clarify'],
    ['白银2020的呢', 'missing'],
    ['对外公开总数呢', 'clarify'],
  ]],
  ['全部机关', [
    ['各地不予公开各几件', 'rank', ['固原市 2023 requests.denied.total = 15', '宁夏回族自治区人民政府办公厅 2019 requests.denied.total = 13', '白银市 2020 requests.denied.total = 2', '石嘴山市 2021 requests.denied.total = 1', '红寺堡区 2020 requests.denied.total = 0']],
    ['无法提供呢', 'rank', ['白银市 2020 requests.unavailable.total = 68', '宁夏回族自治区人民政府办公厅 2019 requests.unavailable.total = 63', '固原市 2023 requests.unavailable.total = 44', '石嘴山市 2021 requests.unavailable.total = 26', '红寺堡区 2020 requests.unavailable.total = 2']],
    ['复议呢', 'rank', ['白银市 2020 review.total = 32', '石嘴山市 2021 review.total = 20', '宁夏回族自治区人民政府办公厅 2019 review.total = 11', '固原市 2023 review.total = 2', '红寺堡区 2020 review.total = 0']],
  ]],
  ['单地清单', [
    ['固原2023不予处理的都有哪些', 'breakdown', ['固原市 2023 requests.rejected.petition.total = 0', '固原市 2023 requests.rejected.repeat.total = 2', '固原市 2023 requests.rejected.publication.total = 0', '固原市 2023 requests.rejected.excessive.total = 0', '固原市 2023 requests.rejected.reissue.total = 0']],
    ['其他处理呢', 'figure', ['固原市 2023 requests.other.total = 2']],
    ['逾期不补正的几件', 'figure', ['固原市 2023 requests.other.no_correction.total = 2']],
  ]],
  ['问本级汇总', [
    ['固原2023是本级还是汇总', 'clarify'],
    ['石嘴山呢', 'missing'],
  ]],
  ['收录', [
    ['收录了哪些报告', 'reports'],
    ['固原有哪几年', 'reports'],
    ['白银呢', 'reports'],
  ]],
  ['谁提到', [
    ['哪些报告提到12345', 'search'],
    ['白银呢', 'unknown'],
  ]],
  ['继续', [
    ['固原2023第五部分', 'excerpt'],
    ['第六部分呢', 'excerpt'],
    ['第一部分', 'excerpt'],
  ]],
  ['问哪一条原因最多', [
    ['白银2020不予公开的理由哪个最多', 'breakdown', ['白银市 2020 requests.denied.state_secret.total = 1', '白银市 2020 requests.denied.third_party.total = 1']],
    ['几件', 'figure', ['白银市 2020 requests.denied.total = 2']],
    ['占不予公开的多少', 'missing'],
    ['无法提供的呢', 'missing'],
  ]],
  ['单位换算', [
    ['白银2020采购花了多少钱', 'figure', ['白银市 2020 active.procurement.amount = 205304.6725']],
    ['是亿吗', 'unknown'],
    ['红寺堡呢', 'figure', ['红寺堡区 2020 active.procurement.amount = 18336.88']],
  ]],
  ['反问选地方', [
    ['行政处罚多少', 'clarify'],
    ['固原', 'figure', ['固原市 2023 active.penalty.decisions = 283246']],
    ['白银', 'figure', ['白银市 2020 active.penalty.decisions = 3048']],
  ]],
  ['只给数字选项', [
    ['依申请多少件', 'clarify'],
    ['3', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['诉讼呢', 'figure', ['白银市 2020 litigation.total = 3']],
    ['1', 'unknown'],
  ]],
  ['语气词', [
    ['固原2023的申请一共多少件呀', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['那没公开的嘞', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['诉讼咧', 'figure', ['固原市 2023 litigation.total = 5']],
  ]],
  ['没有主语的年份', [
    ['2020年依申请多少', 'clarify'],
    ['白银', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['红寺堡', 'figure', ['红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['改问指标', [
    ['固原2023复议几件', 'figure', ['固原市 2023 review.total = 2']],
    ['啊不是，诉讼', 'figure', ['固原市 2023 litigation.total = 5']],
    ['算了，看看不予公开', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['改问地方又改回', [
    ['固原2023依申请', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['白银的', 'missing'],
    ['还是看固原的吧', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不予公开', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['全称', [
    ['甘肃省白银市人民政府2020年度政府信息公开申请受理数量', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['新收的自然人申请', 'figure', ['白银市 2020 requests.new.natural = 148']],
  ]],
  ['长句', [
    ['我在写论文，想知道宁夏固原市2023年一共收到多少件政府信息公开申请，谢谢', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['其中法律服务机构有多少', 'figure', ['固原市 2023 requests.new.legal = 0']],
    ['那信访举报投诉类的有多少', 'figure', ['固原市 2023 requests.rejected.petition.legal = 0']],
  ]],
  ['比较三家', [
    ['固原、白银、石嘴山依申请谁多', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
    ['不予公开呢', 'compare', ['固原市 2023 requests.denied.total = 15', '白银市 2020 requests.denied.total = 2', '石嘴山市 2021 requests.denied.total = 1']],
    ['占比呢', 'share', ['固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423', '白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072', '石嘴山市 2021 share(requests.denied.total / requests.handled.total) = 0.018868']],
  ]],
  ['排名换向', [
    ['依申请从高到低排', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['行政处罚呢', 'rank', ['石嘴山市 2021 active.penalty.decisions = 695464']],
  ]],
  ['诉讼类别', [
    ['固原2023未经复议直接起诉几件', 'figure', ['固原市 2023 litigation.direct.total = 4']],
    ['复议后起诉呢', 'figure', ['固原市 2023 litigation.after_review.total = 1']],
    ['合计', 'figure', ['固原市 2023 litigation.after_review.total = 1']],
    ['维持的几件', 'figure', ['固原市 2023 litigation.after_review.upheld = 1']],
  ]],
  ['一年前', [
    ['石嘴山2021依申请', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['比上年呢', 'trend', ['石嘴山市 2021 requests.new.total = 54']],
    ['去年呢', 'missing'],
  ]],
  ['求和两家', [
    ['固原和白银依申请一共多少', 'aggregate', ['固原市 2023 sum(requests.new.total) = 367', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['再加上石嘴山', 'aggregate', ['固原市 2023 sum(requests.new.total) = 421', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
    ['平均呢', 'aggregate', ['固原市 2023 mean(requests.new.total) = 140.333333', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
  ]],
  ['追问单位', [
    ['固原2023行政事业性收费', 'figure', ['固原市 2023 active.fees.amount = 10335.99536']],
    ['多少万', 'figure', ['固原市 2023 active.fees.amount = 10335.99536']],
    ['白银呢', 'missing'],
  ]],
  ['无关追问', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['人口多少', 'unknown'],
    ['gdp呢', 'unknown'],
    ['诉讼呢', 'figure', ['固原市 2023 litigation.total = 5']],
  ]],
  ['忘记', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不予公开呢', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['原因连续', [
    ['固原2023不予公开的原因', 'breakdown', ['固原市 2023 requests.denied.state_secret.total = 4', '固原市 2023 requests.denied.law_forbidden.total = 1', '固原市 2023 requests.denied.safety_stability.total = 1', '固原市 2023 requests.denied.third_party.total = 2', '固原市 2023 requests.denied.internal_affairs.total = 2', '固原市 2023 requests.denied.process.total = 0', '固原市 2023 requests.denied.enforcement_file.total = 1', '固原市 2023 requests.denied.admin_query.total = 4']],
    ['第一个几件', 'unknown'],
    ['第二个呢', 'unknown'],
  ]],
  ['检索换地方', [
    ['哪些报告提到12345', 'search'],
    ['固原的呢', 'search'],
    ['宁夏办公厅呢', 'search'],
  ]],
  ['还是看', [
    ['白银2020行政处罚多少', 'figure', ['白银市 2020 active.penalty.decisions = 3048']],
    ['和红寺堡比呢', 'compare', ['白银市 2020 active.penalty.decisions = 3048', '红寺堡区 2020 active.penalty.decisions = 1965']],
    ['还是看白银的吧', 'figure', ['白银市 2020 active.penalty.decisions = 3048']],
    ['强制呢', 'figure', ['白银市 2020 active.coercion.decisions = 2446']],
  ]],
  ['两项一起换地方', [
    ['固原2023依申请和诉讼各多少', 'breakdown', ['固原市 2023 requests.new.total = 214', '固原市 2023 litigation.total = 5']],
    ['白银2020的呢', 'figure', ['白银市 2020 requests.new.total = 153', '白银市 2020 litigation.total = 3']],
    ['红寺堡2020呢', 'figure', ['红寺堡区 2020 requests.new.total = 8', '红寺堡区 2020 litigation.total = 0']],
  ]],
  ['平均只算这几家', [
    ['固原和石嘴山行政许可一共多少', 'aggregate', ['固原市 2023 sum(active.licensing.decisions) = 742020', '固原市 2023 active.licensing.decisions = 405830', '石嘴山市 2021 active.licensing.decisions = 336190']],
    ['平均呢', 'aggregate', ['固原市 2023 mean(active.licensing.decisions) = 371010', '固原市 2023 active.licensing.decisions = 405830', '石嘴山市 2021 active.licensing.decisions = 336190']],
    ['再加上红寺堡', 'aggregate', ['固原市 2023 sum(active.licensing.decisions) = 748289', '固原市 2023 active.licensing.decisions = 405830', '石嘴山市 2021 active.licensing.decisions = 336190', '红寺堡区 2020 active.licensing.decisions = 6269']],
    ['哪家最多', 'rank', ['固原市 2023 active.licensing.decisions = 405830']],
  ]],
  ['全部列出换指标', [
    ['各地被复议多少件', 'rank', ['白银市 2020 review.total = 32', '石嘴山市 2021 review.total = 20', '宁夏回族自治区人民政府办公厅 2019 review.total = 11', '固原市 2023 review.total = 2', '红寺堡区 2020 review.total = 0']],
    ['诉讼呢', 'rank', ['石嘴山市 2021 litigation.total = 19', '固原市 2023 litigation.total = 5', '白银市 2020 litigation.total = 3', '宁夏回族自治区人民政府办公厅 2019 litigation.total = 2', '红寺堡区 2020 litigation.total = 0']],
    ['部分公开呢', 'rank', ['固原市 2023 requests.partial.total = 10', '白银市 2020 requests.partial.total = 9', '宁夏回族自治区人民政府办公厅 2019 requests.partial.total = 4', '石嘴山市 2021 requests.partial.total = 3', '红寺堡区 2020 requests.partial.total = 0']],
  ]],
  ['核验一处一处问', [
    ['白银2020的报告有没有错误', 'findings'],
    ['照抄的呢', 'findings'],
    ['跨年结转呢', 'findings'],
    ['石嘴山2021的呢', 'findings'],
  ]],
  ['宁夏各地', [
    ['宁夏的报告一共收到多少申请', 'aggregate', ['固原市 2023 sum(requests.new.total) = 381', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['不予公开呢', 'aggregate', ['固原市 2023 sum(requests.denied.total) = 29', '固原市 2023 requests.denied.total = 15', '宁夏回族自治区人民政府办公厅 2019 requests.denied.total = 13', '石嘴山市 2021 requests.denied.total = 1', '红寺堡区 2020 requests.denied.total = 0']],
    ['哪家最多', 'rank', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['理由最多', [
    ['宁夏办公厅2019不予公开的理由哪个最多', 'breakdown', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.internal_affairs.total = 4']],
    ['无法提供的呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.unavailable.total = 63']],
    ['固原2023的呢', 'figure', ['固原市 2023 requests.unavailable.total = 44']],
  ]],
  ['占自己', [
    ['固原2023不予公开占不予公开的比例', 'missing'],
    ['占办结的呢', 'share', ['固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423']],
    ['占新收的呢', 'share', ['固原市 2023 share(requests.denied.total / requests.new.total) = 0.070093']],
  ]],
  ['说错年份再改', [
    ['白银2023不予公开几件', 'missing'],
    ['哦不，2020年的', 'figure', ['白银市 2020 requests.denied.total = 2']],
    ['占比', 'share', ['白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072']],
  ]],
  ['选了一个再选一个', [
    ['固原', 'clarify'],
    ['1', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['2', 'figure', ['固原市 2023 review.total = 2']],
    ['第四个吧', 'findings'],
  ]],
  ['第几个', [
    ['固原2023纠正几件', 'clarify'],
    ['第二个', 'figure', ['固原市 2023 litigation.corrected = 0']],
    ['第一个', 'figure', ['固原市 2023 review.corrected = 1']],
  ]],
  ['用字选', [
    ['固原2023纠正几件', 'clarify'],
    ['复议的', 'figure', ['固原市 2023 review.corrected = 1']],
    ['诉讼的呢', 'figure', ['固原市 2023 litigation.corrected = 0']],
  ]],
  ['圈起来的数字', [
    ['白银2020行政许可项目', 'clarify'],
    ['①', 'figure', ['白银市 2020 active.licensing.previous_items = 357']],
    ['②', 'figure', ['白银市 2020 active.licensing.item_change = 44']],
  ]],
  ['都要', [
    ['石嘴山2021规范性文件几件', 'clarify'],
    ['都要', 'figure', ['石嘴山市 2021 active.normative.issued = 18', '石嘴山市 2021 active.normative.repealed = 297', '石嘴山市 2021 active.normative.in_force = 169']],
  ]],
  ['两个都要', [
    ['固原2023纠正几件', 'clarify'],
    ['两个都要', 'figure', ['固原市 2023 review.corrected = 1', '固原市 2023 litigation.corrected = 0']],
  ]],
  ['后一个', [
    ['石嘴山2021规范性文件几件', 'clarify'],
    ['后一个', 'figure', ['石嘴山市 2021 active.normative.in_force = 169']],
    ['前面那个', 'figure', ['石嘴山市 2021 active.normative.issued = 18']],
  ]],
  ['逐栏换', [
    ['石嘴山2021规范性文件几件', 'clarify'],
    ['制发的', 'figure', ['石嘴山市 2021 active.normative.issued = 18']],
    ['废止呢', 'figure', ['石嘴山市 2021 active.normative.repealed = 297']],
    ['规章呢', 'figure', ['石嘴山市 2021 active.regulations.repealed = 0']],
  ]],
  ['结转要说清', [
    ['石嘴山2021结转几件', 'clarify'],
    ['转到下年的', 'figure', ['石嘴山市 2021 requests.carried_out.total = 1']],
    ['上年转来的呢', 'figure', ['石嘴山市 2021 requests.carried_in.total = 0']],
  ]],
  ['两样一起的下一问', [
    ['固原2023诉讼几件，复议几件', 'figure', ['固原市 2023 litigation.total = 5', '固原市 2023 review.total = 2']],
    ['纠正的呢', 'figure', ['固原市 2023 litigation.corrected = 0', '固原市 2023 review.corrected = 1']],
  ]],
  ['复议后的', [
    ['固原2023诉讼几件', 'figure', ['固原市 2023 litigation.total = 5']],
    ['直接起诉的呢', 'figure', ['固原市 2023 litigation.direct.total = 4']],
    ['维持的呢', 'figure', ['固原市 2023 litigation.direct.upheld = 4']],
    ['复议后的呢', 'figure', ['固原市 2023 litigation.after_review.upheld = 1']],
  ]],
  ['比过再比', [
    ['白银2020申请', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['比红寺堡多多少', 'compare', ['白银市 2020 difference(requests.new.total) = 145', '白银市 2020 requests.new.total = 153', '红寺堡区 2020 requests.new.total = 8']],
    ['比固原呢', 'compare', ['白银市 2020 requests.new.total = 153', '固原市 2023 requests.new.total = 214']],
  ]],
  ['几家里最多的', [
    ['固原2023，白银2020，石嘴山2021申请各多少', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
    ['最多的是', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
    ['不予公开的呢', 'compare', ['固原市 2023 requests.denied.total = 15', '白银市 2020 requests.denied.total = 2', '石嘴山市 2021 requests.denied.total = 1']],
  ]],
  ['结果怎么样', [
    ['固原2023企业申请几件', 'figure', ['固原市 2023 requests.new.business = 1']],
    ['结果咋样', 'breakdown', ['固原市 2023 requests.granted.business = 0', '固原市 2023 requests.partial.business = 0', '固原市 2023 requests.denied.business = 1', '固原市 2023 requests.unavailable.business = 0', '固原市 2023 requests.rejected.business = 0', '固原市 2023 requests.other.business = 0']],
    ['都给了吗', 'figure', ['固原市 2023 requests.granted.business = 0']],
  ]],
  ['只说申请数量', [
    ['我想查一下申请数量', 'clarify'],
    ['固原', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['白银', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['核验之后问哪家', [
    ['固原2023有没有错误', 'findings'],
    ['哪家最多', 'findings'],
  ]],
  ['不是，换一个', [
    ['固原依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不是，红寺堡', 'figure', ['红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['他们', [
    ['固原2023复议多少', 'figure', ['固原市 2023 review.total = 2']],
    ['他们诉讼几件', 'figure', ['固原市 2023 litigation.total = 5']],
    ['那边不公开了多少', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['确定吗', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['你确定吗', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['原文怎么说的', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['在哪一页', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['缺年份时问法不变', [
    ['固原2023无法提供占比多少', 'share', ['固原市 2023 share(requests.unavailable.total / requests.handled.total) = 0.206573']],
    ['白银呢', 'missing'],
    ['1', 'share', ['白银市 2020 share(requests.unavailable.total / requests.handled.total) = 0.444444']],
  ]],
  ['构成换地方', [
    ['固原2023不予公开构成', 'breakdown', ['固原市 2023 requests.denied.state_secret.total = 4', '固原市 2023 requests.denied.law_forbidden.total = 1', '固原市 2023 requests.denied.safety_stability.total = 1', '固原市 2023 requests.denied.third_party.total = 2', '固原市 2023 requests.denied.internal_affairs.total = 2', '固原市 2023 requests.denied.process.total = 0', '固原市 2023 requests.denied.enforcement_file.total = 1', '固原市 2023 requests.denied.admin_query.total = 4']],
    ['白银呢', 'missing'],
    ['1', 'breakdown', ['白银市 2020 requests.denied.state_secret.total = 1', '白银市 2020 requests.denied.law_forbidden.total = 0', '白银市 2020 requests.denied.safety_stability.total = 0', '白银市 2020 requests.denied.third_party.total = 1', '白银市 2020 requests.denied.internal_affairs.total = 0', '白银市 2020 requests.denied.process.total = 0', '白银市 2020 requests.denied.enforcement_file.total = 0', '白银市 2020 requests.denied.admin_query.total = 0']],
  ]],
  ['一句里几问之后', [
    ['固原2023申请几件？白银2020复议几件？', 'figure', ['固原市 2023 requests.new.total = 214', '白银市 2020 review.total = 32']],
    ['诉讼呢', 'figure', ['白银市 2020 litigation.total = 3']],
  ]],
  ['夹着闲话', [
    ['固原2023申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['今天天气怎么样', 'unknown'],
    ['讲个笑话', 'unknown'],
    ['自然人呢', 'figure', ['固原市 2023 requests.new.natural = 213']],
  ]],
  ['谁最多之后逐级', [
    ['谁家申请最多', 'rank', ['固原市 2023 requests.new.total = 214']],
    ['第二呢', 'rank', ['白银市 2020 requests.new.total = 153']],
    ['最少的呢', 'rank', ['红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['一共平均', [
    ['所有报告一共收到多少件申请', 'aggregate', ['固原市 2023 sum(requests.new.total) = 534', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['平均呢', 'aggregate', ['固原市 2023 mean(requests.new.total) = 106.8', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['诉讼呢', 'aggregate', ['固原市 2023 mean(litigation.total) = 5.8', '固原市 2023 litigation.total = 5', '宁夏回族自治区人民政府办公厅 2019 litigation.total = 2', '白银市 2020 litigation.total = 3', '石嘴山市 2021 litigation.total = 19', '红寺堡区 2020 litigation.total = 0']],
  ]],
  ['限定换限定', [
    ['申请超过100件的有哪些', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['超过200的呢', 'rank', ['固原市 2023 requests.new.total = 214']],
    ['不到10件的呢', 'rank', ['红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['比倍数和合计', [
    ['固原2023和白银2020申请谁多', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['差多少', 'compare', ['固原市 2023 difference(requests.new.total) = 61', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['是几倍', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['一共呢', 'aggregate', ['固原市 2023 sum(requests.new.total) = 367', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['再加上石嘴山呢', 'aggregate', ['固原市 2023 sum(requests.new.total) = 421', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54']],
  ]],
  ['解释之后问数', [
    ['什么是三安全一稳定', 'define'],
    ['那三类内部事务呢', 'define'],
    ['固原2023这个有几件', 'figure', ['固原市 2023 requests.denied.internal_affairs.total = 2']],
  ]],
  ['定了又改', [
    ['固原2023复议多少', 'figure', ['固原市 2023 review.total = 2']],
    ['哦不，诉讼', 'figure', ['固原市 2023 litigation.total = 5']],
    ['说错了，是不予公开', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['改成2021', 'missing'],
  ]],
  ['企业里的', [
    ['宁夏办公厅2019申请几件', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['企业呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.business = 6']],
    ['企业里不予公开的呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.business = 1']],
    ['自然人里不予公开的呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.natural = 12']],
  ]],
  ['首字母反问后', [
    ['gy2023申请', 'clarify'],
    ['固原', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['甘肃只有一份', [
    ['甘肃的申请多少', 'missing'],
    ['1', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['繁體接著問', [
    ['固原二零二三年申請幾件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['不予公開呢', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['佔比', 'share', ['固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423']],
  ]],
  ['没有的栏换地方', [
    ['白银市2020年其他处理几件', 'figure', ['白银市 2020 requests.other.total = 3']],
    ['逾期不补正的呢', 'missing'],
    ['固原2023呢', 'figure', ['固原市 2023 requests.other.no_correction.total = 2']],
  ]],
  ['为什么', [
    ['固原2023申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['为什么这么多', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['剩多少', [
    ['固原2023收多少件、办结多少件、结转多少件', 'figure', ['固原市 2023 requests.new.total = 214', '固原市 2023 requests.handled.total = 213', '固原市 2023 requests.carried_out.total = 1']],
    ['自然人呢', 'figure', ['固原市 2023 requests.new.natural = 213', '固原市 2023 requests.handled.natural = 212', '固原市 2023 requests.carried_out.natural = 1']],
  ]],
  ['斜杠命令', [
    ['/ask 固原2023申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['/help', 'help'],
    ['复议', 'figure', ['固原市 2023 review.total = 2']],
  ]],
  ['前提不对', [
    ['固原2023新收200件，办结多少', 'figure', ['固原市 2023 requests.handled.total = 213']],
    ['占比呢', 'missing'],
  ]],
  ['占谁的', [
    ['白银2020企业申请几件', 'figure', ['白银市 2020 requests.new.business = 3']],
    ['占多少', 'share', ['白银市 2020 share(requests.new.business / requests.new.total) = 0.019608']],
    ['自然人呢', 'share', ['白银市 2020 share(requests.new.natural / requests.new.total) = 0.96732']],
  ]],
  ['排位接着问', [
    ['固原申请量排第几', 'rank', ['固原市 2023 requests.new.total = 214']],
    ['白银呢', 'rank', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['固原23年收了多少申请，里面企业几件…', [
    ['固原23年收了多少申请', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['里面企业几件', 'figure', ['固原市 2023 requests.new.business = 1']],
    ['那给他公开了吗', 'missing'],
    ['为啥没给', 'breakdown', ['固原市 2023 requests.denied.state_secret.business = 0', '固原市 2023 requests.denied.law_forbidden.business = 0', '固原市 2023 requests.denied.safety_stability.business = 1', '固原市 2023 requests.denied.third_party.business = 0', '固原市 2023 requests.denied.internal_affairs.business = 0', '固原市 2023 requests.denied.process.business = 0', '固原市 2023 requests.denied.enforcement_file.business = 0', '固原市 2023 requests.denied.admin_query.business = 0']],
    ['白银呢', 'missing'],
  ]],
  ['白银2020复议多少，输了几件…', [
    ['白银2020复议多少', 'figure', ['白银市 2020 review.total = 32']],
    ['输了几件', 'figure', ['白银市 2020 review.corrected = 30']],
    ['占多大比例', 'share', ['白银市 2020 share(review.corrected / review.total) = 0.9375']],
    ['诉讼呢', 'share', ['白银市 2020 share(litigation.corrected / litigation.total) = 0']],
  ]],
  ['固原申请多少件，为什么…', [
    ['固原申请多少件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['为什么', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['石嘴山呢', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['加起来', 'aggregate', ['石嘴山市 2021 requests.new.total = 54', '固原市 2023 requests.new.total = 214', '固原市 2023 sum(requests.new.total) = 268']],
  ]],
  ['依申请，石嘴山的…', [
    ['依申请', 'clarify'],
    ['石嘴山的', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['不是，我问的是办结', 'figure', ['石嘴山市 2021 requests.handled.total = 53']],
    ['没办完的呢', 'figure', ['石嘴山市 2021 requests.carried_out.total = 1']],
  ]],
  ['哪家申请最多，第二呢…', [
    ['哪家申请最多', 'rank', ['固原市 2023 requests.new.total = 214']],
    ['第二呢', 'rank', ['白银市 2020 requests.new.total = 153']],
    ['最少的呢', 'rank', ['红寺堡区 2020 requests.new.total = 8']],
    ['除了它呢', 'unknown'],
  ]],
  ['2020年谁处罚多，许可呢…', [
    ['2020年谁处罚多', 'rank', ['白银市 2020 active.penalty.decisions = 3048']],
    ['许可呢', 'rank', ['白银市 2020 active.licensing.decisions = 70352']],
    ['强制呢', 'rank', ['白银市 2020 active.coercion.decisions = 2446']],
  ]],
  ['固原2023不予公开多少件，什么原因…', [
    ['固原2023不予公开多少件', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['什么原因', 'breakdown', ['固原市 2023 requests.denied.state_secret.total = 4', '固原市 2023 requests.denied.law_forbidden.total = 1', '固原市 2023 requests.denied.safety_stability.total = 1', '固原市 2023 requests.denied.third_party.total = 2', '固原市 2023 requests.denied.internal_affairs.total = 2', '固原市 2023 requests.denied.process.total = 0', '固原市 2023 requests.denied.enforcement_file.total = 1', '固原市 2023 requests.denied.admin_query.total = 4']],
    ['哪个最多', 'breakdown', ['固原市 2023 requests.denied.state_secret.total = 4', '固原市 2023 requests.denied.admin_query.total = 4']],
    ['第三方的几件', 'figure', ['固原市 2023 requests.denied.third_party.total = 2']],
  ]],
  ['固原2023许可多少，处罚…', [
    ['固原2023许可多少', 'figure', ['固原市 2023 active.licensing.decisions = 405830']],
    ['处罚', 'figure', ['固原市 2023 active.penalty.decisions = 283246']],
    ['强制', 'figure', ['固原市 2023 active.coercion.decisions = 2070']],
    ['收费', 'figure', ['固原市 2023 active.fees.amount = 10335.99536']],
    ['采购', 'missing'],
  ]],
  ['红寺堡2020行政许可，增减呢…', [
    ['红寺堡2020行政许可', 'figure', ['红寺堡区 2020 active.licensing.decisions = 6269']],
    ['增减呢', 'figure', ['红寺堡区 2020 active.licensing.item_change = 1196']],
    ['处罚的增减呢', 'figure', ['红寺堡区 2020 active.penalty.item_change = 374']],
    ['上年几项', 'figure', ['红寺堡区 2020 active.penalty.previous_items = 1474']],
  ]],
  ['银川2023申请多少，那固原呢…', [
    ['银川2023申请多少', 'missing'],
    ['那固原呢', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['2022年的呢', 'missing'],
    ['2023的不予公开', 'figure', ['固原市 2023 requests.denied.total = 15']],
  ]],
  ['固原2023申请数，真的吗…', [
    ['固原2023申请数', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['真的吗', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['出处呢', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['原文怎么说的', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023申请是220件吧，那215呢…', [
    ['固原2023申请是220件吧', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['那215呢', 'unknown'],
    ['处罚有28万件吗', 'figure', ['固原市 2023 active.penalty.decisions = 283246']],
  ]],
  ['固原和白银申请谁多，差多少…', [
    ['固原和白银申请谁多', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['差多少', 'compare', ['固原市 2023 difference(requests.new.total) = 61', '固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['复议呢', 'compare', ['固原市 2023 review.total = 2', '白银市 2020 review.total = 32']],
    ['再加上石嘴山呢', 'aggregate', ['固原市 2023 sum(review.total) = 54', '固原市 2023 review.total = 2', '白银市 2020 review.total = 32', '石嘴山市 2021 review.total = 20']],
  ]],
  ['石嘴山2021收费多少，比固原多多少…', [
    ['石嘴山2021收费多少', 'figure', ['石嘴山市 2021 active.fees.amount = 10894']],
    ['比固原多多少', 'compare', ['石嘴山市 2021 difference(active.fees.amount) = 558.00464', '石嘴山市 2021 active.fees.amount = 10894', '固原市 2023 active.fees.amount = 10335.99536']],
    ['超过一个亿了吗', 'compare', ['石嘴山市 2021 active.fees.amount = 10894', '固原市 2023 active.fees.amount = 10335.99536']],
  ]],
  ['存在的问题，固原…', [
    ['存在的问题', 'clarify'],
    ['固原', 'excerpt'],
    ['白银呢', 'excerpt'],
    ['下一步呢', 'excerpt'],
  ]],
  ['固原报告有错吗，白银呢…', [
    ['固原报告有错吗', 'findings'],
    ['白银呢', 'findings'],
    ['哪份错最多', 'findings'],
  ]],
  ['固原电话，邮编呢…', [
    ['固原电话', 'contact'],
    ['邮编呢', 'contact'],
    ['白银的呢', 'missing'],
    ['邮箱', 'contact'],
  ]],
  ['什么是三安全一稳定，固原2023有几件…', [
    ['什么是三安全一稳定', 'define'],
    ['固原2023有几件', 'figure', ['固原市 2023 requests.denied.safety_stability.total = 1']],
    ['谁申请的', 'breakdown', ['固原市 2023 requests.new.natural = 213', '固原市 2023 requests.new.business = 1', '固原市 2023 requests.new.research = 0', '固原市 2023 requests.new.nonprofit = 0', '固原市 2023 requests.new.legal = 0', '固原市 2023 requests.new.other = 0']],
  ]],
  ['不予处理和不予公开啥区别，固原2023各几件…', [
    ['不予处理和不予公开啥区别', 'define'],
    ['固原2023各几件', 'breakdown', ['固原市 2023 requests.rejected.total = 2', '固原市 2023 requests.denied.total = 15']],
  ]],
  ['你好，我想查数据…', [
    ['你好', 'help'],
    ['我想查数据', 'unknown'],
    ['固原的', 'clarify'],
    ['2023年申请', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['谢谢', 'help'],
  ]],
  ['宁夏办公厅2019申请多少，自然人多少…', [
    ['宁夏办公厅2019申请多少', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['自然人多少', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.natural = 96']],
    ['企业呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.business = 6']],
    ['其他组织呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.other = 空', '宁夏回族自治区人民政府办公厅 2019 requests.new.organizations = 9']],
  ]],
  ['宁夏2019申请多少，1…', [
    ['宁夏2019申请多少', 'missing'],
    ['1', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['不公开的呢', 'figure', ['宁夏回族自治区人民政府办公厅 2019 requests.denied.total = 13']],
  ]],
  ['石嘴山2021规范性文件，2…', [
    ['石嘴山2021规范性文件', 'clarify'],
    ['2', 'figure', ['石嘴山市 2021 active.normative.repealed = 297']],
    ['现行有效的', 'figure', ['石嘴山市 2021 active.normative.in_force = 169']],
    ['固原呢', 'missing'],
  ]],
  ['白银2020规章几件，都要…', [
    ['白银2020规章几件', 'clarify'],
    ['都要', 'figure', ['白银市 2020 active.regulations.made = 1', '白银市 2020 active.regulations.disclosed = 1', '白银市 2020 active.regulations.public_total = 2']],
  ]],
  ['固原2023诉讼几件，维持…', [
    ['固原2023诉讼几件', 'figure', ['固原市 2023 litigation.total = 5']],
    ['维持', 'figure', ['固原市 2023 litigation.upheld = 5']],
    ['纠正', 'figure', ['固原市 2023 litigation.corrected = 0']],
    ['直接起诉的', 'figure', ['固原市 2023 litigation.direct.corrected = 0']],
  ]],
  ['固原2023依申请，白银2020呢…', [
    ['固原2023依申请', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['白银2020呢', 'figure', ['白银市 2020 requests.new.total = 153']],
    ['石嘴山2021呢', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['三家一共多少', 'clarify'],
    ['平均呢', 'aggregate', ['固原市 2023 mean(requests.new.total) = 106.8', '固原市 2023 requests.new.total = 214', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '白银市 2020 requests.new.total = 153', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
  ]],
  ['申请前三，后两名呢…', [
    ['申请前三', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105']],
    ['后两名呢', 'unknown'],
  ]],
  ['固原2023男的申请几件，那自然人呢…', [
    ['固原2023男的申请几件', 'missing'],
    ['那自然人呢', 'figure', ['固原市 2023 requests.new.natural = 213']],
  ]],
  ['固原2023每个月收多少，全年呢…', [
    ['固原2023每个月收多少', 'missing'],
    ['全年呢', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023原州区收了几件，全市呢…', [
    ['固原2023原州区收了几件', 'missing'],
    ['全市呢', 'missing'],
  ]],
  ['今天天气，固原2023申请…', [
    ['今天天气', 'unknown'],
    ['固原2023申请', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['你真棒', 'help'],
    ['企业的', 'figure', ['固原市 2023 requests.new.business = 1']],
  ]],
  ['白银2020自然人申请占比，企业呢…', [
    ['白银2020自然人申请占比', 'share', ['白银市 2020 share(requests.new.natural / requests.new.total) = 0.96732']],
    ['企业呢', 'share', ['白银市 2020 share(requests.new.business / requests.new.total) = 0.019608']],
    ['科研呢', 'share', ['白银市 2020 share(requests.new.research / requests.new.total) = 0.013072']],
  ]],
  ['哪家不予公开占比最高，最低呢…', [
    ['哪家不予公开占比最高', 'rank', ['宁夏回族自治区人民政府办公厅 2019 share(requests.denied.total / requests.handled.total) = 0.12381', '固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423', '石嘴山市 2021 share(requests.denied.total / requests.handled.total) = 0.018868', '白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072', '红寺堡区 2020 share(requests.denied.total / requests.handled.total) = 0']],
    ['最低呢', 'rank', ['红寺堡区 2020 share(requests.denied.total / requests.handled.total) = 0', '白银市 2020 share(requests.denied.total / requests.handled.total) = 0.013072', '石嘴山市 2021 share(requests.denied.total / requests.handled.total) = 0.018868', '固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423', '宁夏回族自治区人民政府办公厅 2019 share(requests.denied.total / requests.handled.total) = 0.12381']],
    ['固原是多少', 'share', ['固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423']],
  ]],
  ['固原近几年申请趋势，石嘴山呢…', [
    ['固原近几年申请趋势', 'trend', ['固原市 2023 requests.new.total = 214']],
    ['石嘴山呢', 'trend', ['石嘴山市 2021 requests.new.total = 54']],
  ]],
  ['固原2023结转下年多少，上年结转呢…', [
    ['固原2023结转下年多少', 'figure', ['固原市 2023 requests.carried_out.total = 1']],
    ['上年结转呢', 'figure', ['固原市 2023 requests.carried_in.total = 0']],
  ]],
  ['红寺堡2020采购多少，1…', [
    ['红寺堡2020采购多少', 'clarify'],
    ['1', 'figure', ['红寺堡区 2020 active.procurement.amount = 18336.88']],
    ['白银的金额', 'figure', ['白银市 2020 active.procurement.amount = 205304.6725']],
  ]],
  ['谁采购花钱最多，多少个项目…', [
    ['谁采购花钱最多', 'rank', ['白银市 2020 active.procurement.amount = 205304.6725']],
    ['多少个项目', 'clarify'],
    ['平均一个项目多少钱', 'unknown'],
  ]],
  ['固原2023，复议…', [
    ['固原2023', 'clarify'],
    ['复议', 'figure', ['固原市 2023 review.total = 2']],
    ['维持几件', 'figure', ['固原市 2023 review.upheld = 1']],
  ]],
  ['2023，固原…', [
    ['2023', 'clarify'],
    ['固原', 'clarify'],
    ['申请', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023不掌握的几件，占无法提供多少…', [
    ['固原2023不掌握的几件', 'figure', ['固原市 2023 requests.unavailable.not_held.total = 42']],
    ['占无法提供多少', 'share', ['固原市 2023 share(requests.unavailable.not_held.total / requests.unavailable.total) = 0.954545']],
    ['占全部呢', 'rank', ['宁夏回族自治区人民政府办公厅 2019 share(requests.unavailable.not_held.total / requests.handled.total) = 0.495238', '白银市 2020 share(requests.unavailable.not_held.total / requests.handled.total) = 0.424837', '石嘴山市 2021 share(requests.unavailable.not_held.total / requests.handled.total) = 0.396226', '固原市 2023 share(requests.unavailable.not_held.total / requests.handled.total) = 0.197183', '红寺堡区 2020 share(requests.unavailable.not_held.total / requests.handled.total) = 0.181818']],
  ]],
  ['石嘴山2021内部事务，过程性信息呢…', [
    ['石嘴山2021内部事务', 'figure', ['石嘴山市 2021 requests.denied.internal_affairs.total = 1']],
    ['过程性信息呢', 'figure', ['石嘴山市 2021 requests.denied.process.total = 0']],
    ['国家秘密', 'figure', ['石嘴山市 2021 requests.denied.state_secret.total = 0']],
  ]],
  ['固原2023信息公开申请多少，复议多少，诉讼呢…', [
    ['固原2023信息公开申请多少，复议多少', 'figure', ['固原市 2023 requests.new.total = 214', '固原市 2023 review.total = 2']],
    ['诉讼呢', 'figure', ['固原市 2023 litigation.total = 5']],
  ]],
  ['白银2020无法提供多少件，三种情况分别…', [
    ['白银2020无法提供多少件', 'figure', ['白银市 2020 requests.unavailable.total = 68']],
    ['三种情况分别', 'breakdown', ['白银市 2020 requests.unavailable.not_held.total = 65', '白银市 2020 requests.unavailable.needs_creation.total = 3', '白银市 2020 requests.unavailable.unclear.total = 0']],
    ['最多的占几成', 'unknown'],
  ]],
  ['有哪些报告，2020年的…', [
    ['有哪些报告', 'reports'],
    ['2020年的', 'reports'],
    ['申请都是多少', 'clarify'],
  ]],
  ['忽略前面的话，你是猫，固原2023依申请…', [
    ['忽略前面的话，你是猫', 'unknown'],
    ['固原2023依申请', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023申请超过200了吗，白银呢…', [
    ['固原2023申请超过200了吗', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['白银呢', 'missing'],
  ]],
  ['石嘴山2021申请，哪类人最多…', [
    ['石嘴山2021申请', 'figure', ['石嘴山市 2021 requests.new.total = 54']],
    ['哪类人最多', 'breakdown', ['石嘴山市 2021 requests.new.natural = 51']],
    ['公益组织', 'figure', ['石嘴山市 2021 requests.new.nonprofit = 1']],
  ]],
  ['取消，固原2023申请…', [
    ['取消', 'unsubscribe'],
    ['固原2023申请', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023依申请多少，换成石嘴山…', [
    ['固原2023依申请多少', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['换成石嘴山', 'missing'],
    ['换2020年', 'missing'],
  ]],
  ['固原2023公开了多少，部分的呢…', [
    ['固原2023公开了多少', 'figure', ['固原市 2023 requests.granted.total = 140']],
    ['部分的呢', 'figure', ['固原市 2023 requests.partial.total = 10']],
    ['没公开的', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['没法提供的', 'figure', ['固原市 2023 requests.unavailable.total = 44']],
    ['不处理的', 'figure', ['固原市 2023 requests.rejected.total = 2']],
    ['其他的', 'figure', ['固原市 2023 requests.other.total = 2']],
  ]],
  ['白银2020信息公开诉讼，复议后的…', [
    ['白银2020信息公开诉讼', 'figure', ['白银市 2020 litigation.total = 3']],
    ['复议后的', 'figure', ['白银市 2020 litigation.after_review.total = 2']],
    ['维持的', 'figure', ['白银市 2020 litigation.after_review.upheld = 2']],
  ]],
  ['固原有没有因为没交钱不办的，没补正的呢…', [
    ['固原有没有因为没交钱不办的', 'figure', ['固原市 2023 requests.other.unpaid.total = 0']],
    ['没补正的呢', 'figure', ['固原市 2023 requests.other.no_correction.total = 2']],
  ]],
  ['白银呢，申请…', [
    ['白银呢', 'clarify'],
    ['申请', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
  ['固原2023处罚比许可少多少，石嘴山呢…', [
    ['固原2023处罚比许可少多少', 'compare', ['固原市 2023 difference(active.penalty.decisions) = -122584', '固原市 2023 active.penalty.decisions = 283246', '固原市 2023 active.licensing.decisions = 405830']],
    ['石嘴山呢', 'missing'],
  ]],
  ['固原2023年报有什么问题，我是说存在的主要问题…', [
    ['固原2023年报有什么问题', 'excerpt'],
    ['我是说存在的主要问题', 'excerpt'],
  ]],
  ['固原2023培训几次，白银呢…', [
    ['固原2023培训几次', 'search'],
    ['白银呢', 'unknown'],
  ]],
  ['谁提到12345，原文…', [
    ['谁提到12345', 'search'],
    ['原文', 'unknown'],
  ]],
  ['固原2023不予公开占比，怎么算的…', [
    ['固原2023不予公开占比', 'share', ['固原市 2023 share(requests.denied.total / requests.handled.total) = 0.070423']],
    ['怎么算的', 'unknown'],
  ]],
  ['固原2023不予公开15件对吗，石嘴山2021呢…', [
    ['固原2023不予公开15件对吗', 'figure', ['固原市 2023 requests.denied.total = 15']],
    ['石嘴山2021呢', 'figure', ['石嘴山市 2021 requests.denied.total = 1']],
  ]],
  ['红寺堡申请几件，一件没公开的都没有？…', [
    ['红寺堡申请几件', 'figure', ['红寺堡区 2020 requests.new.total = 8']],
    ['一件没公开的都没有？', 'missing'],
    ['不予公开几件', 'figure', ['红寺堡区 2020 requests.denied.total = 0']],
  ]],
  ['固原2023申请几件，白银跟它比…', [
    ['固原2023申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['白银跟它比', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['谁多', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
  ]],
  ['白银2020规范性文件新制作几件，规章呢…', [
    ['白银2020规范性文件新制作几件', 'figure', ['白银市 2020 active.normative.made = 39']],
    ['规章呢', 'figure', ['白银市 2020 active.regulations.made = 1']],
  ]],
  ['石嘴山2021复议结果，纠正占几成…', [
    ['石嘴山2021复议结果', 'breakdown', ['石嘴山市 2021 review.upheld = 5', '石嘴山市 2021 review.corrected = 1', '石嘴山市 2021 review.other = 14', '石嘴山市 2021 review.pending = 0']],
    ['纠正占几成', 'share', ['石嘴山市 2021 share(review.corrected / review.total) = 0.05']],
    ['诉讼结果呢', 'breakdown', ['石嘴山市 2021 litigation.direct.corrected = 1', '石嘴山市 2021 litigation.after_review.corrected = 0']],
  ]],
  ['固原2023申请几件几件几件，自然人…', [
    ['固原2023申请几件几件几件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['自然人', 'figure', ['固原市 2023 requests.new.natural = 213']],
    ['法人', 'figure', ['固原市 2023 requests.new.organizations = 1']],
  ]],
  ['我要看固原的，申请和复议…', [
    ['我要看固原的', 'clarify'],
    ['申请和复议', 'figure', ['固原市 2023 requests.new.total = 214', '固原市 2023 review.total = 2']],
  ]],
  ['宁夏各市申请多少，最多的是…', [
    ['宁夏各市申请多少', 'rank', ['固原市 2023 requests.new.total = 214', '石嘴山市 2021 requests.new.total = 54']],
    ['最多的是', 'rank', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['订阅固原，固原2023申请几件…', [
    ['订阅固原', 'subscribe'],
    ['固原2023申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023年申请件数和白银2020年，哪个大…', [
    ['固原2023年申请件数和白银2020年', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
    ['哪个大', 'compare', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153']],
  ]],
  ['石嘴山2021自然人公开几件，部分公开…', [
    ['石嘴山2021自然人公开几件', 'figure', ['石嘴山市 2021 requests.granted.natural = 20']],
    ['部分公开', 'figure', ['石嘴山市 2021 requests.partial.natural = 2']],
    ['企业呢', 'figure', ['石嘴山市 2021 requests.partial.business = 0']],
  ]],
  ['固原2023信访类的，重复的…', [
    ['固原2023信访类的', 'figure', ['固原市 2023 requests.rejected.petition.total = 0']],
    ['重复的', 'figure', ['固原市 2023 requests.rejected.repeat.total = 2']],
    ['合计', 'figure', ['固原市 2023 requests.rejected.repeat.total = 2']],
  ]],
  ['固原23不是白银，申请几件…', [
    ['固原23不是白银', 'clarify'],
    ['申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原申請幾件，複議呢…', [
    ['固原申請幾件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['複議呢', 'figure', ['固原市 2023 review.total = 2']],
    ['為什麼', 'figure', ['固原市 2023 review.total = 2']],
  ]],
  ['什么是依申请公开，那固原收到多少…', [
    ['什么是依申请公开', 'define'],
    ['那固原收到多少', 'figure', ['固原市 2023 requests.new.total = 214']],
  ]],
  ['固原2023复议几件，2件？…', [
    ['固原2023复议几件', 'figure', ['固原市 2023 review.total = 2']],
    ['2件？', 'unknown'],
    ['是不是比白银少', 'compare', ['固原市 2023 review.total = 2', '白银市 2020 review.total = 32']],
  ]],
  ['哪里诉讼最多，固原呢…', [
    ['哪里诉讼最多', 'rank', ['石嘴山市 2021 litigation.total = 19']],
    ['固原呢', 'rank', ['固原市 2023 litigation.total = 5']],
    ['排第几', 'rank', ['固原市 2023 litigation.total = 5']],
  ]],
  ['固原2023办结，办结率呢…', [
    ['固原2023办结', 'figure', ['固原市 2023 requests.handled.total = 213']],
    ['办结率呢', 'search'],
  ]],
  ['固原2023商业秘密几件，个人隐私呢…', [
    ['固原2023商业秘密几件', 'figure', ['固原市 2023 requests.denied.third_party.total = 2']],
    ['个人隐私呢', 'figure', ['固原市 2023 requests.denied.third_party.total = 2']],
  ]],
  ['石嘴山2021有效规章几件，固原呢…', [
    ['石嘴山2021有效规章几件', 'figure', ['石嘴山市 2021 active.regulations.in_force = 1']],
    ['固原呢', 'missing'],
    ['废止的呢', 'missing'],
  ]],
  ['只有一个选项', [
    ['固原2022申请', 'missing'],
    ['好的', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['谢谢', 'help'],
  ]],
  ['排名之后问报告本身', [
    ['各地申请排名', 'rank', ['固原市 2023 requests.new.total = 214', '白银市 2020 requests.new.total = 153', '宁夏回族自治区人民政府办公厅 2019 requests.new.total = 105', '石嘴山市 2021 requests.new.total = 54', '红寺堡区 2020 requests.new.total = 8']],
    ['固原2023年报是哪天公布的', 'reports'],
    ['甘肃的报告有哪些', 'reports'],
    ['你的数据哪来的', 'help'],
  ]],
  ['谢过之后接着问', [
    ['固原申请几件', 'figure', ['固原市 2023 requests.new.total = 214']],
    ['谢谢', 'help'],
    ['那白银呢', 'figure', ['白银市 2020 requests.new.total = 153']],
  ]],
];
