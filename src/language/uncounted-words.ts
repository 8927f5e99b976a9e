/** Conditions that no table counts by, though each of their characters alone means nothing in a question. */

// prettier-ignore
export const UNCOUNTED_WORDS: readonly string[] = [
  '访问量', '浏览量', '点击量', '阅读量', '点击数', '访问数', '第一个', '第二个', '第三个', '第一条', '第二条', '第三条', '按时', '及时', '准时', '用时', '实时', '本地', '外地', '自行', '自由', '自家', '自有', '自发', '成本', '收成', '得分', '新版', '旧版', '老版',
  '同类', '多数', '少数', '大多数', '极少数', '所得', '数额', '会上', '会后', '来信', '来访', '来电', '地下', '地上', '亲自', '下去', '报上去',
  '有效申请', '无效申请', '有效的申请', '公开后', '申请后', '答复后',
];
