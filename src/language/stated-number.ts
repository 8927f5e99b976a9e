/** A number that a question states in, its value and what it is told in out: 1.8亿元, 四十万件, 5%, 九成. */
import { readNumber } from '../vocabulary/numbers.ts';

/** `yuan`: money, told in yuan whatever the words; `share`: a part of 1. */
export type Scale = 'plain' | 'yuan' | 'share';

export interface StatedNumber {
  readonly value: number;
  readonly scale: Scale;
  /** The weight of its last digit that is told: 1.8亿 is told to ten millions. */
  readonly step: number;
  /** As the question has it. */
  readonly said: string;
}

const DIGITS = '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?\\s?[百千万亿]{0,2}';
const NUMERALS = '[零〇一二两三四五六七八九十百千万亿]{1,12}';

/** A number in digits or numerals, as a part of a regular expression. */
export const NUMBER = `(?:${DIGITS}|${NUMERALS})`;
/** What it counts. */
export const UNIT = '(?:[件项个起宗份家次笔]|[万亿]?元|块钱?|%|％|成半?)';

const YUAN_IN_WAN = 10_000;

/** 成半 is half a tenth more. */
const tenths = (value: number, unit: string): number =>
  value / 10 + (unit.endsWith('半') ? 0.05 : 0);

/** A round number is told within a tenth of itself: 70万 is 66.5 to 73.5. */
const LOOSEST = 0.1;

/** The weight of the last digit that is not 0: 214 is told to ones, 1.8 to tenths. */
const weightOf = (value: number): number => {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
};

const stepOf = (value: number): number => Math.min(weightOf(value), value * LOOSEST);

/** Reads a number with the unit behind it, which may be empty; null where the words are no number. */
export const readStated = (number: string, unit: string): StatedNumber | null => {
  const isMoney = /[元块]/u.test(unit) || (unit === '' && /[万亿]/u.test(number));
  const told = readNumber(number + (/[万亿](?=元)/u.exec(unit)?.[0] ?? ''));
  if (told === null) return null;
  const said = number.trim() + unit;
  if (/[%％]/u.test(unit))
    return { value: told / 100, scale: 'share', step: stepOf(told) / 100, said };
  if (unit.startsWith('成'))
    return { value: tenths(told, unit), scale: 'share', step: stepOf(told) / 10, said };
  return { value: told, scale: isMoney ? 'yuan' : 'plain', step: stepOf(told), said };
};

type Scaled = Pick<StatedNumber, 'value' | 'scale'>;

const unitsIn = ({ scale }: Scaled, unit: string | null): number =>
  scale === 'yuan' && unit === '万元' ? YUAN_IN_WAN : 1;

/** The number in the unit of a figure, yuan as 万元, without binary dust. */
export const valueIn = (stated: Scaled, unit: string | null): number =>
  Number((stated.value / unitsIn(stated, unit)).toPrecision(15));

/** Whether a figure, rounded as far as the number is told, is that number. */
export const roundsTo = (value: number, stated: StatedNumber, unit: string | null): boolean =>
  Math.abs(value - valueIn(stated, unit)) <= stated.step / unitsIn(stated, unit) / 2;

/** Whether a figure is the number and more, as 一百多 is 101 to 199 and 四十多万 below 500,000. */
export const isOver = (value: number, stated: StatedNumber, unit: string | null): boolean => {
  const weight = weightOf(stated.value) / unitsIn(stated, unit);
  const above = value - valueIn(stated, unit);
  return above > 0 && above < weight;
};
