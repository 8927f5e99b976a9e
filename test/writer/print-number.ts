/** A number and a style in, the text of its cell out. */
import type { Metric } from '../../src/vocabulary/metrics.ts';
import type { WordStyle } from './style.ts';

/** Moves the decimal point of a written number to the right (or left, for negative `places`). */
const movePoint = (digits: string, places: number): string => {
  const [whole = '0', fraction = ''] = digits.split('.');
  const all =
    whole.padStart(1 - Math.min(places, 0) + whole.length, '0') +
    fraction.padEnd(Math.max(places, 0), '0');
  const point = all.length - Math.max(fraction.length - places, 0);
  const moved = `${all.slice(0, point)}.${all.slice(point)}`;
  return (
    moved
      .replace(/^0+(?=\d)/u, '')
      .replace(/\.?0*$/u, (tail) => (moved.includes('.') ? '' : tail)) || '0'
  );
};

const PLACES: Readonly<Record<Exclude<WordStyle['amountUnit'], ''>, number>> = {
  万元: 0,
  万: 0,
  元: 4,
  亿元: -4,
};

const separated = (digits: string, separator: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const widened = (text: string): string =>
  text.replace(/[0-9.+-]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const CHANGE_SIGNS: Readonly<Record<WordStyle['change'], readonly [string, string]>> = {
  plain: ['', '-'],
  '+': ['+', '-'],
  增: ['增', '减'],
  '↑': ['↑', '↓'],
};

const digitsOf = (value: number, style: WordStyle): string => {
  const digits = separated(String(Math.abs(value)), style.thousands);
  return style.digits === 'wide' ? widened(digits) : digits;
};

const changeText = (value: number, style: WordStyle): string => {
  const [up, down] = CHANGE_SIGNS[style.change];
  const sign = value < 0 ? down : value > 0 ? up : '';
  return (style.digits === 'wide' ? widened(sign) : sign) + digitsOf(value, style);
};

const amountText = (value: number, style: WordStyle): string => {
  if (style.amountUnit === '') return digitsOf(value, style);
  const moved = separated(movePoint(String(value), PLACES[style.amountUnit]), style.thousands);
  return (style.digits === 'wide' ? widened(moved) : moved) + style.amountUnit;
};

const countText = (value: number, metric: Metric, style: WordStyle): string => {
  const sign = value < 0 ? '-' : '';
  return sign + digitsOf(value, style) + (style.countUnit ? metric.unit : '');
};

/** What the cell of a metric holds; null prints the style's mark for blank. */
export const printNumber = (value: number | null, metric: Metric, style: WordStyle): string => {
  if (value === null) return style.blank;
  if (metric.column === 'item_change') return changeText(value, style);
  return metric.unit === '万元' ? amountText(value, style) : countText(value, metric, style);
};
