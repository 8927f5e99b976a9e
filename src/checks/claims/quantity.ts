/** A stretch of plain text in, the quantities it names out: value, unit, the words before and after. */

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  /** Words between the last break or quantity and the number: 自然人申请. */
  readonly label: string;
  /** Words between the unit and the next break or quantity: 结转下年度继续办理. */
  readonly after: string;
  /** True for 余, 多, 约, 近, 超: the number is no exact count. */
  readonly approximate: boolean;
  /** One unit of the last printed digit: 1, 0.01, or 100 for 10.73 万. */
  readonly step: number;
  /** Where label, number and the end of the unit stand in the passage. */
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  /** The innermost bracket it stands in, by the place of its opening; -1 outside brackets. */
  readonly bracket: number;
}

const UNITS = [
  '个百分点', '件次', '人次', '场次', '批次', '篇次', '项次', '户次', '条次', '万元', '亿元',
  '％', '件', '条', '次', '个', '篇', '期', '份', '项', '人', '名', '元', '家', '场', '批', '户',
  '幅', '部', '种', '则', '起', '宗', '例', '处', '册', '本', '套', '台', '款', '组', '张', '倍', '类', '字',
]; // prettier-ignore

/** 申请数量 182，办结数量 179: a noun of counting stands for the unit. */
const COUNT_OF =
  '(?:数量?|总数|总量|件数|新收|办结|上一?年度?结转|结转(?:至|到)?(?:下一?|20\\d\\d)年度?(?:继续办理)?)(?:为|是|：)?';
const NO_UNIT = `(?<=${COUNT_OF}\\d+)(?=[，。；、）]|$)`;

const QUANTITY = new RegExp(
  String.raw`(?<![\d.,〔A-Za-z第])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,5}(?=件(?!事|件))|(?<=[为共有计到])零(?=件))(万|亿)?(余|多)?(万|亿)?(余|多)?(?:(${UNITS.join('|')})(余|多)?|${NO_UNIT})`,
  'g',
);

const APPROXIMATE_BEFORE = /(?:约|近|超|逾|超过|将近|不少于|至少|多达|达到近)$/;

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }; // prettier-ignore

const chineseNumber = (words: string): number => {
  let total = 0;
  let digit = 0;
  for (const char of words) {
    const place = char === '十' ? 10 : char === '百' ? 100 : 0;
    if (place > 0) {
      total += (digit || 1) * place;
      digit = 0;
    } else digit = DIGITS[char] ?? 0;
  }
  return total + digit;
};

const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const BREAKS: ReadonlySet<string> = new Set('，、；：。！？（）“”《》〔〕\n');

/** Brackets longer than this are no remarks. */
const LONGEST_BRACKET = 600;

/** The innermost bracket around a place, by the place of its opening; -1 outside. */
const bracketAround = (text: string, place: number): number => {
  let depth = 0;
  for (let index = place - 1; index >= Math.max(0, place - LONGEST_BRACKET); index -= 1) {
    const char = text.charAt(index);
    if (char === '）') depth += 1;
    else if (char === '（' && depth > 0) depth -= 1;
    else if (char === '（') return index;
    else if (char === '。') return -1;
  }
  return -1;
};

const breakBefore = (text: string, from: number, least: number): number => {
  let index = from;
  while (index > least && !BREAKS.has(text.charAt(index - 1))) index -= 1;
  return index;
};

const breakAfter = (text: string, from: number, most: number): number => {
  let index = from;
  while (index < most && !BREAKS.has(text.charAt(index))) index += 1;
  return index;
};

const numberOf = (digits: string, scale: string): { value: number; step: number } => {
  const factor = SCALE[scale] ?? 1;
  if (!/\d/.test(digits)) return { value: chineseNumber(digits), step: 1 };
  const bare = digits.replaceAll(',', '');
  const decimals = bare.split('.')[1]?.length ?? 0;
  const value = Math.round(Number(bare) * factor * 1e6) / 1e6;
  return { value, step: factor / 10 ** decimals };
};

/** Reads every quantity of a plain text, in order. */
export const quantitiesOf = (text: string): readonly Quantity[] => {
  const matches = [...text.matchAll(QUANTITY)];
  return matches.map((match, position) => {
    const [words, digits = '', scale1 = '', more1, scale2 = '', more2, unit = '件', more3] = match;
    const start = match.index;
    const end = start + words.length;
    const previous = matches[position - 1];
    const next = matches[position + 1];
    const labelStart = breakBefore(text, start, previous ? previous.index + previous[0].length : 0);
    const label = text.slice(labelStart, start);
    const after = text.slice(end, breakAfter(text, end, next ? next.index : text.length));
    const approximate = Boolean(more1 ?? more2 ?? more3) || APPROXIMATE_BEFORE.test(label);
    const { value, step } = numberOf(digits, scale1 || scale2);
    const bracket = bracketAround(text, start);
    return { value, step, unit, label, after, approximate, labelStart, start, end, bracket };
  });
};
