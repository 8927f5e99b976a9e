/** Content in, the running text of its report out: sentences that agree with the figures, and some about other numbers. */
import type { Contact } from '../../src/report/report.ts';
import type { Content } from './content.ts';
import { SECTION_TITLES } from './form-words.ts';

export interface SectionText {
  readonly heading: string;
  readonly before: readonly string[];
  /** Paragraphs behind the section's table. */
  readonly after: readonly string[];
}

export interface Narrative {
  readonly title: string;
  readonly preface: readonly string[];
  readonly sections: readonly SectionText[];
  readonly closing: readonly string[];
}

const contactWords = (contact: Contact): string => {
  const parts: readonly (readonly [string, string | null])[] = [
    ['地址', contact.address],
    ['邮编', contact.postcode],
    ['联系电话', contact.phone],
    ['传真', contact.fax],
    ['电子邮箱', contact.email],
  ];
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}：${value}`])).join('，');
};

const KIND = '政府信息公开工作年度报告';

const titleOf = ({ identity: { printedName: name }, year, titleForm }: Content): string => {
  switch (titleForm) {
    case 'name first':
      return `${name}${year}年${KIND}`;
    case 'year first':
      return `${year}年${name}${KIND}`;
    case 'spaced':
      return `${name} ${year} 年${KIND}`;
    case 'work report':
      return `${name}${year}年度政府信息公开工作报告`;
  }
};

const preface = ({ identity, year }: Content): readonly string[] => {
  const { printedName, contact } = identity;
  const website =
    contact.website === null
      ? ''
      : `本报告的电子版可在${printedName}门户网站（${contact.website}）下载。`;
  return [
    `本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）要求编制。报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。${website}如对本报告有疑问，请与${printedName}办公室联系（${contactWords(contact)}）。`,
  ];
};

const count = (content: Content, id: string): number => content.cells.get(id) ?? 0;

const overall = (content: Content): readonly string[] => {
  const came = count(content, 'requests.new.total');
  return [
    `${content.year}年，坚持以公开为常态、不公开为例外，全年主动公开政府信息7665条，门户网站访问量达253万余人次。`,
    '（一）主动公开。召开新闻发布会12场，发布政策解读材料57件，其中图解28件、视频9件。办理领导信箱来信1748件，均已办结。',
    `（二）依申请公开。全年共收到政府信息公开申请${came}件，均按规定程序办理。`,
  ];
};

const PROBLEMS: readonly string[] = [
  '一是部分单位对政务公开工作重视不够，主动性有待提高；二是政策解读形式较为单一。',
  '下一步，将继续加强业务培训，压实工作责任，推动政务公开工作再上新台阶。',
];

const CLAUSES: readonly (readonly string[])[] = [
  [],
  [],
  [],
  [],
  PROBLEMS,
  ['本年度未收取信息处理费，无其他需要报告的事项。'],
];

/** The title, introduction, six sections and closing lines of a report. */
export const narrativeOf = (content: Content): Narrative => ({
  title: titleOf(content),
  preface: preface(content),
  sections: SECTION_TITLES[content.layout].map((heading, i) => ({
    heading,
    before: i === 0 ? overall(content) : (CLAUSES[i] ?? []),
    after:
      i === 1 && content.year % 2 === 0 ? ['注：以上数据含所属单位18家，其中委托执法3家。'] : [],
  })),
  closing: [content.identity.printedName, `${content.year + 1}年1月23日`],
});
