/** The seven columns of form three (who applied): id, name, what is printed over the column, what people say. */

export interface Applicant {
  readonly id: string;
  /** Name used in answers. */
  readonly name: string;
  /** Column heads as the forms print them, white space removed. */
  readonly printed: readonly string[];
  /** What people call it in a question. */
  readonly spoken: readonly string[];
  /** Ids of the applicants this one sums up. */
  readonly parts?: readonly string[];
}

// prettier-ignore
export const APPLICANTS = [
  { id: 'natural', name: '自然人', printed: ['自然人'], spoken: ['自然人', '个人', '公民', '老百姓', '老百姓个人', '群众', '市民', '个人的', '老百姓自己', '普通人', '居民', '私人', '老乡', '乡亲', '乡亲们', '乡里乡亲', '百姓', '民众', '平民', '公民个人', '自然人个人', '个体'] },
  { id: 'business', name: '商业企业', printed: ['商业企业', '企业'], spoken: ['商业企业', '企业', '公司', '商企', '商业公司', '企业类', '商业类企业', '企业法人', '企业单位'] },
  { id: 'research', name: '科研机构', printed: ['科研机构'], spoken: ['科研机构', '科研院所', '研究机构', '科研单位', '科研', '科研院', '科研机构类', '研究院', '科研类', '学术机构', '研究所', '科研所', '科研组织', '科研部门'] },
  { id: 'nonprofit', name: '社会公益组织', printed: ['社会公益组织'], spoken: ['社会公益组织', '公益组织', '社会组织', '公益机构', '公益', '社会公益', '公益类', '公益类组织', '公益性组织', '社会团体', '社会公益机构', '公益团体', '慈善组织', '公益性社会组织'] },
  { id: 'legal', name: '法律服务机构', printed: ['法律服务机构'], spoken: ['法律服务机构', '律师事务所', '律所', '律师', '法律机构', '法律服务', '法律服务类', '律所律师', '法律服务组织'] },
  { id: 'other', name: '其他申请人', printed: ['其他'], spoken: ['其他申请人', '其他组织类申请人', '其他类申请人', '其他类型的申请人', '其他类型申请人'] },
  { id: 'total', name: '总计', printed: ['总计', '合计'], spoken: ['总计', '合计', '总数', '一共', '总共'], parts: ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'] },
] as const satisfies readonly Applicant[];

export type ApplicantId = (typeof APPLICANTS)[number]['id'];

/** 法人或其他组织: the five kinds of organisation together; never printed as a column of its own. */
export const ORGANIZATIONS = {
  id: 'organizations',
  name: '法人或其他组织',
  printed: ['法人或其他组织'],
  spoken: [
    '法人或其他组织',
    '法人和其他组织',
    '法人或者其他组织',
    '法人及其他组织',
    '法人其他组织',
    '非自然人',
    '法人',
    '组织',
    '单位',
  ],
  parts: ['business', 'research', 'nonprofit', 'legal', 'other'],
} as const satisfies Applicant;
