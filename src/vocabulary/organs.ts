/** Departments and offices of governments: the words people and reports use in, full name and kind out. */

/** An organ without its area. */
export interface Organ {
  /** Full name as written in a report: 发展和改革委员会; null for the government itself. */
  readonly name: string | null;
  /** What it is, whatever it is called: 卫健委 and 卫生健康局 have the same. */
  readonly key: string;
}

/**
 * Field of work in full; short forms that stand for it (turned into the full form); other names in full that
 * departments of the same field have (kept as printed); tails: 厅, 局, 委 (委员会), 办 (办公室).
 */
// prettier-ignore
const FIELDS: readonly (readonly [full: string, short: string, same: string, tails: string])[] = [
  ['发展和改革', '发改', '发展改革', '委局'],
  ['教育', '', '教育体育 教育和体育 教体 教育科技', '厅局委'],
  ['科学技术', '科技', '科技和工业信息化 科学技术和工业信息化 科学技术和信息化', '厅局委'],
  ['工业和信息化', '工信', '工业信息化 工信和商务 工业信息化和商务 工业和信息化商务', '厅局委'],
  ['经济和信息化', '经信', '经济信息化', '厅局委'],
  ['民族宗教事务', '民宗', '民族事务 民族和宗教事务 民族宗教', '委局厅'],
  ['公安', '', '', '厅局'],
  ['民政', '', '', '厅局'],
  ['司法', '', '', '厅局'],
  ['财政', '', '', '厅局'],
  ['人力资源和社会保障', '人社', '人力资源社会保障', '厅局'],
  ['自然资源', '', '自然资源和规划 自然资源与规划 规划和自然资源 规划自然资源 国土资源', '厅局委'],
  ['生态环境', '环保', '环境保护', '厅局'],
  ['住房和城乡建设', '住建', '住房城乡建设 住房和建设', '厅局委'],
  ['交通运输', '交通', '', '厅局委'],
  ['水利', '', '', '厅局'],
  ['水务', '', '', '厅局'],
  ['农业农村', '农业', '农业农村和水利 农业农村水利 农业和农村', '厅局委'],
  ['商务', '', '商务和投资促进 商务和经济合作 商务经济', '厅局委'],
  ['文化和旅游', '文旅', '文化广电和旅游 文化广电旅游 文化旅游 文化体育和旅游 文化体育旅游 文化旅游和体育 文化广播电视和旅游 文化旅游广电 文化旅游体育广电 文化广电旅游体育 文化体育广电和旅游 文体旅游广电 旅游和文化', '厅局委'],
  ['卫生健康', '卫健', '卫生', '委局厅'],
  ['退役军人事务', '退役军人', '', '厅局'],
  ['应急管理', '应急', '', '厅局'],
  ['审计', '', '', '厅局'],
  ['外事', '', '', '办委'],
  ['国有资产监督管理', '国资', '国有资产监管', '委局'],
  ['市场监督管理', '市监 市场监管', '', '厅局委'],
  ['林业和草原', '林草', '林业 园林和林业 林业和园林', '厅局'],
  ['体育', '', '', '局'],
  ['统计', '', '', '局'],
  ['医疗保障', '医保', '', '局'],
  ['信访', '', '', '局办'],
  ['粮食和物资储备', '粮储 粮食', '粮食和储备', '局'],
  ['地方金融管理', '金融', '地方金融监督管理 金融工作', '局办'],
  ['乡村振兴', '', '扶贫开发', '局办'],
  ['行政审批服务', '行政审批', '审批服务管理 行政审批服务管理', '局'],
  ['政务服务', '', '政务服务管理 政务服务和数据管理 政务服务数据管理 政务服务监督管理 政务服务和大数据管理', '局办'],
  ['数据', '', '大数据 大数据管理 数据管理 数据资源管理 大数据发展管理 大数据发展', '局'],
  ['机关事务管理', '机关事务', '机关事务服务', '局'],
  ['城市管理', '城管', '城市管理和综合执法 城市管理综合执法 综合行政执法 综合执法 城市综合管理 城市管理行政执法 城市管理和行政执法', '局委'],
  ['人民防空', '人防', '国防动员', '办'],
  ['广播电视', '广电', '新闻出版广电', '局'],
  ['药品监督管理', '药监', '食品药品监督管理', '局'],
  ['知识产权', '', '', '局'],
  ['投资促进', '', '招商 招商引资 投资合作 经济合作', '局'],
  ['园林绿化', '园林', '', '局'],
  ['规划和国土资源', '规土', '规划国土', '局委'],
  ['海洋与渔业', '海洋', '海洋和渔业 海洋发展', '局'],
  ['税务', '', '', '局'],
  ['气象', '', '', '局'],
  ['邮政管理', '邮政', '', '局'],
  ['烟草专卖', '烟草', '', '局'],
  ['地震', '', '', '局'],
  ['档案', '', '', '局'],
  ['防震减灾', '', '', '局'],
  ['公路', '', '公路事业发展', '局'],
  ['住房保障和房产管理', '房管', '住房保障和房屋管理 房产管理 房屋管理 住房保障', '局'],
  ['新闻出版', '', '', '局'],
  ['绿化和市容管理', '绿化市容', '', '局'],
  ['口岸', '', '', '办'],
  ['侨务', '', '', '办'],
  ['营商环境建设', '营商', '营商环境建设监督 营商环境', '局'],
];

const TAIL: Readonly<Record<string, string>> = {
  厅: '厅',
  局: '局',
  委: '委员会',
  办: '办公室',
};

/** Organs whose names follow no pattern: words, full name, key. */
// prettier-ignore
const SINGLE: readonly (readonly [words: string, name: string, key: string])[] = [
  ['科委', '科学技术委员会', '科学技术'],
  ['发展改革委', '发展和改革委员会', '发展和改革'],
  ['教委', '教育委员会', '教育'],
  ['规自局', '自然资源和规划局', '自然资源'],
  ['自规局', '自然资源和规划局', '自然资源'],
  ['自规委', '规划和自然资源委员会', '自然资源'],
  ['规自委', '规划和自然资源委员会', '自然资源'],
  ['规资局', '规划和自然资源局', '自然资源'],
  ['住建委', '住房和城乡建设委员会', '住房和城乡建设'],
  ['建委', '住房和城乡建设委员会', '住房和城乡建设'],
  ['城乡建设委员会', '城乡建设委员会', '住房和城乡建设'],
  ['城乡建设局', '城乡建设局', '住房和城乡建设'],
  ['交委', '交通委员会', '交通运输'],
  ['交通委', '交通委员会', '交通运输'],
  ['交通委员会', '交通委员会', '交通运输'],
  ['农委', '农业农村委员会', '农业农村'],
  ['经信委', '经济和信息化委员会', '经济和信息化'],
  ['经委', '经济和信息化委员会', '经济和信息化'],
  ['商委', '商务委员会', '商务'],
  ['绿化市容局', '绿化和市容管理局', '绿化和市容管理'],
  ['参事室', '人民政府参事室', '人民政府参事室'],
  ['研究室', '人民政府研究室', '人民政府研究室'],
  ['发展研究中心', '人民政府发展研究中心', '人民政府发展研究中心'],
  ['地方志办公室', '人民政府地方志办公室', '地方志'],
  ['公共资源交易中心', '公共资源交易中心', '公共资源交易中心'],
  ['公共资源交易监督管理局', '公共资源交易监督管理局', '公共资源交易监督管理局'],
  ['消防救援支队', '消防救援支队', '消防救援'],
  ['消防救援总队', '消防救援总队', '消防救援'],
  ['消防救援大队', '消防救援大队', '消防救援'],
  ['公安分局', '公安分局', '公安'],
  ['交警支队', '公安局交通警察支队', '公安局交通警察支队'],
  ['住房公积金管理中心', '住房公积金管理中心', '住房公积金'],
  ['公积金中心', '住房公积金管理中心', '住房公积金'],
];

/** Key of the general office. */
export const OFFICE_KEY = '人民政府办公室';

/** The general office of a government: 厅 in provinces and some cities, 室 elsewhere. */
// prettier-ignore
const OFFICES: readonly (readonly [words: string, name: string | null])[] = [
  ['人民政府办公厅', '人民政府办公厅'],
  ['政府办公厅', '人民政府办公厅'],
  ['办公厅', '人民政府办公厅'],
  ['人民政府办公室', '人民政府办公室'],
  ['政府办公室', '人民政府办公室'],
  ['人民政府办', null],
  ['政府办', null],
  ['府办', null],
];

/** The full names of the general office. */
export const OFFICE_NAMES: readonly string[] = [
  ...new Set(OFFICES.flatMap(([, name]) => name ?? [])),
];

/** Words for the general office, whatever it is called. */
export const OFFICE_WORDS: readonly string[] = OFFICES.map(([words]) => words);

/** Words for the government itself, and for what governs a functional area. */
export const GOVERNMENT = ['人民政府', '政府'] as const;
export const COMMITTEES = ['行政公署', '行署', '管理委员会', '管委会', '行政委员会'] as const;

const fieldOrgans = (): (readonly [string, Organ])[] =>
  FIELDS.flatMap(([full, short, same, tails]) =>
    [...tails].flatMap((tail) => {
      const long = TAIL[tail] ?? tail;
      const kept = [full, ...same.split(' ')].filter((stem) => stem !== '');
      const turned = short.split(' ').filter((stem) => stem !== '');
      return [
        ...kept.flatMap((stem) => both(stem, tail, long, stem, full)),
        ...turned.flatMap((stem) => both(stem, tail, long, full, full)),
      ];
    }),
  );

const both = (
  stem: string,
  tail: string,
  long: string,
  name: string,
  key: string,
): (readonly [string, Organ])[] => {
  const organ: Organ = { name: `${name}${long}`, key };
  return long === tail
    ? [[`${stem}${tail}`, organ]]
    : [
        [`${stem}${long}`, organ],
        [`${stem}${tail}`, organ],
      ];
};

let table: ReadonlyMap<string, Organ> | undefined;

const readTable = (): ReadonlyMap<string, Organ> =>
  new Map<string, Organ>([
    ...fieldOrgans(),
    ...SINGLE.map(([words, name, key]) => [words, { name, key }] as const),
    ...SINGLE.map(([, name, key]) => [name, { name, key }] as const),
    ...OFFICES.map(
      ([words, name]) => [words, { name: name ?? OFFICE_KEY, key: OFFICE_KEY }] as const,
    ),
  ]);

/** Words of a department or office → the organ. */
export const organTable = (): ReadonlyMap<string, Organ> => (table ??= readTable());

/** Words for the general office that leave open whether it is a 厅 or a 室. */
export const isOpenOffice = (words: string): boolean =>
  OFFICES.some(([each, name]) => each === words && name === null);
