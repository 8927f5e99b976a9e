/** Questions that are not understood yet, with what they should get; a test fails when one of them is, so that it moves. */

// prettier-ignore
export const NOT_YET: readonly (readonly [question: string, figures: readonly string[]])[] = [
  ['固原二三年依申请', ['固原市 2023 requests.new.total = 214']],
  ['固原2023新收加结转', ['固原市 2023 sum(requests.new.total+requests.carried_in.total) = 214']],
  ['固原2023办结率', ['固原市 2023 share(requests.handled.total / requests.new.total) = 0.995327']],
  ['那谁，帮我瞅一眼石嘴山21年还有没有没办完的，几件', ['石嘴山市 2021 requests.carried_out.total = 1']],
  ['自治区办公厅2019年法律服务机构的申请是空的吗', ['宁夏回族自治区人民政府办公厅 2019 requests.new.legal = 空']],
  ['我听邻居说固原去年光收费就收了一个多亿，2023年到底收了多少', ['固原市 2023 active.fees.amount = 10335.99536']],
];
