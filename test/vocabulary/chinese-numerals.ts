/** A whole number below 10^12 in, the way it is written in Chinese numerals out (一千零二十三). */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['千', '百', '十', ''] as const;

const section = (value: number): string => {
  const digits = String(value).padStart(4, '0');
  const written = UNITS.map((unit, at) => {
    const digit = digits.charAt(at);
    return digit === '0' ? '零' : `${DIGITS.charAt(Number(digit))}${unit}`;
  });
  return written.join('').replace(/零+/gu, '零').replace(/零$/u, '');
};

const joined = (head: string, unit: string, rest: number, below: number): string => {
  if (rest === 0) return `${head}${unit}`;
  const tail = inChinese(rest).replace(/^零/u, '');
  return `${head}${unit}${rest < below / 10 ? '零' : ''}${tail}`;
};

/** Writes a number the full way: 零 for every gap, 一十 at the beginning shortened to 十. */
export const inChinese = (value: number): string => {
  if (value === 0) return '零';
  if (value >= 1e8) return joined(inChinese(Math.floor(value / 1e8)), '亿', value % 1e8, 1e8);
  if (value >= 1e4)
    return joined(
      section(Math.floor(value / 1e4)).replace(/^零/u, ''),
      '万',
      value % 1e4,
      1e4,
    ).replace(/^一十/u, '十');
  return section(value).replace(/^零/u, '').replace(/^一十/u, '十');
};
