/** The sources that rules rest on, each named once. */

export const FORM_NOTE = '年度报告格式表三注：第一项加第二项之和，等于第三项加第四项之和';
export const FORM =
  '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号；2019、2020年度为国办公开办函〔2019〕60号）';
export const ACCURACY = '条例第五十条：年度报告的内容应当准确、前后一致';
