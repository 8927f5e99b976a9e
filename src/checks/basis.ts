/** The sources that rules rest on, each named once. */

export const FORM_NOTE = '年度报告格式表三注：第一项加第二项之和，等于第三项加第四项之和';

const FORM_NAME = '《中华人民共和国政府信息公开工作年度报告格式》';
/** The number of the form in force for the reports of a year. */
export const formNumberOf = (year: number): string =>
  year <= 2020 ? '国办公开办函〔2019〕60号' : '国办公开办函〔2021〕30号';
export const FORM = `${FORM_NAME}（${formNumberOf(2021)}；2019、2020年度为${formNumberOf(2020)}）`;

/** A rule's basis as it holds for the report of a year: the form in force then, and not the other. */
export const basisFor = (basis: string, year: number | null): string =>
  year === null ? basis : basis.replace(FORM, `${FORM_NAME}（${formNumberOf(year)}）`);

export const ACCURACY = '条例第五十条：年度报告的内容应当准确、前后一致';
