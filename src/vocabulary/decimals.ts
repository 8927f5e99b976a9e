/** Printed numbers in, exact decimals out: Arabic and Chinese numerals with 千, 万, 亿, shifted without binary dust. */

/** coefficient × 10^exponent, exact. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The decimal times 10^power. */
export const shifted = (decimal: Decimal, power: number): Decimal => ({
  ...decimal,
  exponent: decimal.exponent + power,
});

const plus = (a: Decimal, b: Decimal): Decimal => {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (d: Decimal): bigint => d.coefficient * 10n ** BigInt(d.exponent - exponent);
  return { coefficient: at(a) + at(b), exponent };
};

/** Beyond it printed digits would be lost. */
const LARGEST = 1e15;

/** The nearest number: printed digits come back as they were. Null where it is too large for that. */
export const numberOf = ({ coefficient, exponent }: Decimal): number | null => {
  const value = Number(`${String(coefficient)}e${String(exponent)}`);
  return value <= LARGEST ? value : null;
};

const ARABIC = /^(?:\d{1,15}|[1-9]\d{0,2}(?:[,，]\d{3}){1,4})(?:[.．]\d{1,12})?$/u;

const arabic = (text: string): Decimal | null => {
  if (!ARABIC.test(text)) return null;
  const [whole = '', fraction = ''] = text.replace(/[,，]/gu, '').split(/[.．]/u);
  return { coefficient: BigInt(whole + fraction), exponent: -fraction.length };
};

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零○', '一壹', '二两贰兩貳', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (characters, digit) => [...characters].map((character) => [character, digit]),
  ),
);
const DIGIT = `[${Object.keys(DIGITS).join('')}]`;
const ONE = `[${Object.keys(DIGITS).slice(3).join('')}]`;
const ALL_DIGITS = new RegExp(`^${DIGIT}{1,15}$`, 'u');
/** 两三 and 七八 are guesses, not digits in a row: two digits need a zero among them. */
const GUESS = /[两兩]|^[^〇零○]{2}$/u;
const SECTION = new RegExp(
  `^(?:(${ONE})[千仟])?(?:零?(${ONE})[百佰])?(?:零?(${ONE}?)[十拾])?(?:([零〇]?)(${ONE}))?$`,
  'u',
);

const digitOf = (character: string): number => DIGITS[character] ?? 0;

/** 1 to 9999; a last digit without 零 stands for the next lower unit, as spoken: 一千二, 一百五; never ahead of 万. */
const section = (text: string, isLast: boolean): number | null => {
  const parts = SECTION.exec(text.replace(/^[零〇]/u, ''));
  if (!parts || text === '') return null;
  const [, thousands = '', hundreds = '', tens, zero, last = ''] = parts;
  const upper = digitOf(thousands) * 1000 + digitOf(hundreds) * 100;
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digitOf(tens);
  const spoken = zero === '' && tens === undefined && upper > 0;
  if (spoken && !isLast) return null;
  const unit = !spoken ? 1 : hundreds === '' ? 100 : 10;
  return upper + ten * 10 + digitOf(last) * unit;
};

const BIG: readonly (readonly [unit: RegExp, power: number])[] = [
  [/[亿億]/u, 8],
  [/[万萬]/u, 4],
];

const remainder = (text: string, power: number, isLast: boolean): Decimal | null => {
  if (text === '') return { coefficient: 0n, exponent: 0 };
  if (/^[一二三四五六七八九]$/u.test(text))
    return isLast ? { coefficient: BigInt(digitOf(text)), exponent: power - 1 } : null;
  if (ARABIC.test(text) && text.length < power) return null;
  const rest = wholeOrHead(text, isLast);
  return rest && (numberOf(rest) ?? LARGEST) < 10 ** power ? rest : null;
};

const inDigits = (text: string): string | null =>
  ALL_DIGITS.test(text) && (text.length === 1 || !GUESS.test(text))
    ? [...text].map(digitOf).join('')
    : null;

const small = (text: string, isLast: boolean): Decimal | null => {
  const number = arabic(text);
  if (number) return number;
  const grouped = /^(.+?)([十百千])$/u.exec(text);
  const counted = grouped && arabic(grouped[1]?.trimEnd() ?? '');
  if (counted) return shifted(counted, ' 十百千'.indexOf(grouped[2] ?? ''));
  const [whole = '', fraction] = text.split('点');
  const value = inDigits(whole) ?? section(whole, isLast);
  if (value === null) return null;
  if (fraction === undefined) return { coefficient: BigInt(value), exponent: 0 };
  if (!ALL_DIGITS.test(fraction)) return null;
  const digits = [...fraction].map(digitOf).join('');
  return { coefficient: BigInt(`${String(value)}${digits}`), exponent: -digits.length };
};

/** `isLast`: no unit follows, so that the last digit may be short for the unit below: 一万二, but not 一万二万. */
const wholeOrHead = (text: string, isLast: boolean): Decimal | null => {
  for (const [unit, power] of BIG) {
    const [before = '', behind, ...more] = text.split(unit);
    if (behind === undefined) continue;
    const head = before === '' || more.length > 0 ? null : wholeOrHead(before.trimEnd(), false);
    const rest = remainder(behind.trimStart(), power, isLast);
    return head && rest && plus(shifted(head, power), rest);
  }
  return small(text, isLast);
};

/**
 * Reads one number without sign: 1,234, 0.5, 一千二百, 二〇二三, 1.2万, 3亿5000万, 10.73 万; null where it is none.
 * Full-width digits must be plain already.
 */
export const decimalOf = (text: string): Decimal | null => wholeOrHead(text, true);
