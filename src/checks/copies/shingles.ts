/** Texts in, how much of one stands in another out, common phrases, names and numbers set aside. */
import type { Report } from '../../report/report.ts';

/** Characters of a shingle: longer than any common phrase that is not listed below. */
const LENGTH = 9;

/** What every report says; shingles inside these prove nothing. */
const COMMON = [
  '以习近平新时代中国特色社会主义思想为指导',
  '中华人民共和国政府信息公开条例',
  '以公开为常态不公开为例外',
  '政府信息公开工作年度报告格式',
  '国务院办公厅政府信息与政务公开办公室',
  '保障人民群众的知情权参与权表达权监督权',
  '公民法人和其他组织依法获取政府信息',
  '政府信息公开指南和政府信息公开目录',
  '政府信息公开信息处理费管理办法',
  '基层政务公开标准化规范化工作',
  '存在的主要问题及改进情况',
];

const bare = (text: string): string => text.replace(/[\d\s\p{P}\p{S}a-zA-Z]/gu, '');

const shinglesIn = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, index) =>
    text.slice(index, index + LENGTH),
  );

const COMMON_SHINGLES = new Set(COMMON.flatMap((phrase) => shinglesIn(bare(phrase))));

/** The shingles of a text; the names given are taken out before. */
export const shinglesOf = (text: string, names: readonly string[]): ReadonlySet<string> => {
  let rest = bare(text);
  for (const name of names) if (name.length > 1) rest = rest.replaceAll(name, '');
  return new Set(shinglesIn(rest).filter((shingle) => !COMMON_SHINGLES.has(shingle)));
};

/** The share of `own` that stands in `other`, 0 to 1. */
export const containment = (own: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (own.size === 0) return 0;
  let shared = 0;
  for (const shingle of own) if (other.has(shingle)) shared += 1;
  return shared / own.size;
};

/** Names of the issuer that are taken out: 固原市, 固原. */
export const namesOf = ({ issuer }: Pick<Report, 'issuer'>): readonly string[] =>
  issuer === null ? [] : [issuer, issuer.replace(/[省市县区州旗]$/, '')];
