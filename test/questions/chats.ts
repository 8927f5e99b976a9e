/** Conversations over the seeds: each turn with its intent and the figures it gets, in order. */
import type { IntentName } from '../../src/answer/answer.ts';

export type Turn = readonly [question: string, intent: IntentName, figures?: readonly string[]];

// prettier-ignore
export const CHATS: readonly (readonly [title: string, turns: readonly Turn[]])[] = [
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
];
