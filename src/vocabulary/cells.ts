/** The text of a table cell in; its number in the unit of the column, blank, or unreadable out. */
import { decimalOf, shifted, numberOf, type Decimal } from './decimals.ts';
import type { Unit } from './metrics.ts';
import { normalizeText } from './script.ts';

/** `note`: a remark printed inside the cell, e.g. 其中修订16件. */
export type CellReading =
  | { readonly state: 'number'; readonly value: number; readonly note: string | null }
  | { readonly state: 'blank'; readonly note: string | null }
  | { readonly state: 'unreadable' };

const UNREADABLE: CellReading = { state: 'unreadable' };
/** Longer than any cell with a number and a remark. */
const LONGEST = 200;

const BLANK = /^(?:[-—–－―‒‑﹣−─━_]{1,4}|[/／\\＼]{1,3}|无|無|暂无|空|空白|不适用|N\/A|n\/a)$/u;

/** A one, or a dash drawn with the nearest key. */
const MAYBE_DASH = '一';

const PLUS = '新增|净增加?|增加了?|增长了?|上升了?|增|↑|\\+';
const MINUS = '净减少?|减少了?|下降了?|降低了?|减|↓|[-—–−﹣‐‑]';
const SIGNED = new RegExp(
  `^(?:(?:比|较)(?:上一?|去)年度?)?(?:(${PLUS})|(${MINUS}))[:：]?\\s*(.+)$`,
  'u',
);
const SIGN_BEHIND = new RegExp(
  `^(.*\\S)\\s*(?:(↑|[（(](?:${PLUS})[)）])|(↓|[（(](?:${MINUS})[)）]))$`,
  'u',
);
const NO_CHANGE = /^(?:本年)?增\/?减[:：]?\s*0\s*项?$|^±\s*0$/u;

const NOTE_IN_BRACKETS =
  /^(.*?)\s*[（(〔[【]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）〕\]】]\s*。?$/u;
const NOTE_UNCLOSED = /^(.*?\d\s*[件项个条]?)\s*[（(]([^（()）]*[\u3400-\u9fff][^（()）]*)$/u;
const NOTE_BEHIND =
  /^(.*?\d\s*[件项个条]?)\s*[，,；;、。]?\s*((?:其中|含|包括|包含|注[:：]).+|注\s*\d{0,2}|[*＊※①-⑳⁰¹²³⁴-⁹]{1,3})$/u;
/** The mark of a footnote behind a dash or slash. */
const BLANK_MARKED =
  /^([-—–－―‒‑﹣−─━/／]{1,4})\s*(注\s*\d{0,2}|[*＊※①-⑳⁰¹²³⁴-⁹]{1,3}|[[【]注?\d{1,2}[\]】])$/u;
/** A word before the number that adds nothing. */
const TOTAL_AHEAD = /^(?:共计?|合计|总计|累计)[:：]?\s*/u;
const UNIT_ALONE = /^(?:单位[:：]?)?(万元|亿元|元|件|项|个|条|宗|起|次)$/u;

const COUNTED = /^(.*?\S)\s*(?:件次?|项|个|条|宗|起|次|份|例)$/u;
const MONEY = /^(.*?\S)\s*元整?$/u;
const SCALE = /[十百千万亿拾佰仟萬億]/u;
const BIG_SCALE = /[万亿萬億]\s*$/u;

const inWanYuan = (text: string): Decimal | null => {
  const money = MONEY.exec(text)?.[1];
  const decimal = decimalOf(money ?? text);
  if (!decimal) return null;
  const isYuan = money !== undefined || BIG_SCALE.test(text);
  return isYuan ? shifted(decimal, -4) : decimal;
};

const quantity = (text: string, unit: Unit): Decimal | null => {
  if (unit === '万元') return inWanYuan(text);
  const counted = COUNTED.exec(text)?.[1] ?? text;
  const decimal = decimalOf(counted);
  return decimal && (counted.length > 1 || !SCALE.test(counted)) ? decimal : null;
};

interface Signed {
  readonly sign: 1 | -1;
  readonly text: string;
}

const signOf = (text: string): Signed => {
  const ahead = SIGNED.exec(text);
  if (ahead) return { sign: ahead[2] === undefined ? 1 : -1, text: ahead[3] ?? '' };
  const behind = SIGN_BEHIND.exec(text);
  if (behind) return { sign: behind[3] === undefined ? 1 : -1, text: behind[1] ?? '' };
  return { sign: 1, text };
};

const valueOf = (text: string, unit: Unit): number | null => {
  if (text === MAYBE_DASH) return null;
  if (NO_CHANGE.test(text)) return 0;
  const signed = signOf(text);
  const decimal = quantity(signed.text, unit);
  const value = decimal && numberOf(decimal);
  return value === null ? null : signed.sign * value + 0;
};

const plainReading = (text: string, unit: Unit, note: string | null): CellReading => {
  if (text === '' || BLANK.test(text)) return { state: 'blank', note };
  const value = valueOf(text, unit);
  return value === null ? UNREADABLE : { state: 'number', value, note };
};

/**
 * Reads a cell of a column whose unit is known. Blank is: nothing, `/`, `\`, dashes, 无. Numbers may carry
 * thousands separators, Chinese numerals, their own unit (件 under 件; 元, 万, 万元, 亿元 under 万元,
 * turned into 万元 exactly), signs (增44, 减73, +1196, ↓3) and a remark, which is kept aside.
 * Digits apart by spaces (2 14), two numbers, percentages and foreign units are unreadable.
 */
export const readCell = (text: string, unit: Unit): CellReading => {
  if (text.length > LONGEST) return UNREADABLE;
  const plain = normalizeText(text).replace(/\s+/gu, ' ').trim().replace(TOTAL_AHEAD, '');
  const whole = plainReading(plain, unit, null);
  if (whole.state !== 'unreadable') return whole;
  const marked = BLANK_MARKED.exec(plain)?.[2];
  if (marked !== undefined) return { state: 'blank', note: marked };
  const remark =
    NOTE_IN_BRACKETS.exec(plain) ?? NOTE_UNCLOSED.exec(plain) ?? NOTE_BEHIND.exec(plain);
  if (!remark) return UNREADABLE;
  const [head = '', inside = ''] = remark.slice(1).map((part) => part.trim());
  if (BLANK.test(head) && /\d/u.test(inside)) return UNREADABLE;
  if (head === '') return BLANK.test(inside) ? { state: 'blank', note: null } : UNREADABLE;
  const own = UNIT_ALONE.exec(inside)?.[1];
  return own === undefined
    ? plainReading(head, unit, inside || null)
    : plainReading(`${head}${own}`, unit, null);
};
