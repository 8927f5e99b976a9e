/** A number and one of Word's number formats in, the number as Word prints it out. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** 十, 二十三, 一百零五: as people count, up to 999. */
const counted = (n: number, digits: string, [ten, hundred]: readonly [string, string]): string => {
  const digit = (k: number): string => digits[k] ?? '';
  if (n < 10) return digit(n);
  if (n < 20 && ten === '十') return ten + (n % 10 === 0 ? '' : digit(n % 10));
  if (n < 100) return digit(Math.floor(n / 10)) + ten + (n % 10 === 0 ? '' : digit(n % 10));
  const rest = n % 100;
  const zero = rest > 0 && rest < 10 ? '零' : '';
  const below =
    rest === 0
      ? ''
      : rest < 20 && rest >= 10
        ? digit(1) + ten + (rest % 10 === 0 ? '' : digit(rest % 10))
        : counted(rest, digits, [ten, hundred]);
  return digit(Math.floor(n / 100)) + hundred + zero + below;
};

const chinese = (n: number): string => (n < 1000 ? counted(n, DIGITS, ['十', '百']) : String(n));
const legal = (n: number): string =>
  n < 1000 ? counted(n, LEGAL_DIGITS, ['拾', '佰']) : String(n);
const digitByDigit = (n: number): string =>
  [...String(n)].map((d) => DIGITS[Number(d)] ?? d).join('');

const letters = (n: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.min(9, Math.ceil(n / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (n: number): string => {
  let rest = Math.min(n, 3999);
  let text = '';
  for (const [value, letter] of ROMAN)
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  return text;
};

const circled = (n: number): string => (n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n));
const fullWidth = (n: number): string =>
  [...String(n)].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('');

/** Number formats of ECMA-376 part 1, 17.18.59, as far as Chinese documents use them. */
const FORMATS: Readonly<Partial<Record<string, (n: number) => string>>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanDigital2: chinese,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  upperLetter: (n) => letters(n, 'A'),
  lowerLetter: (n) => letters(n, 'a'),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  bullet: () => '',
  none: () => '',
};

/** The number as printed; formats not known count in digits. */
export const formatNumber = (n: number, format: string): string =>
  n < 1 ? String(n) : (FORMATS[format] ?? String)(n);
