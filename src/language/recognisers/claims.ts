/** A question in, the numbers it states out: 是214件吗, 有四十万件吗, 近七十万件是否属实, 500件申请里. */
import type { Claim, Recogniser } from '../mention.ts';
import { NUMBER, readStated, UNIT } from '../stated-number.ts';
import { pattern } from './patterns.ts';

/** Four digits that are a year where nothing is counted by them. */
const NO_YEAR = '(?!20[0-4]\\d(?!\\d|\\s?[件项个万亿元起%％成]))';
const ROUGHLY = '近|约为?|大约|大概|差不多|将近|接近|快';
const DIGITS_ONLY = '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?\\s?[万亿]{0,2}';
/** A noun may stand between the number and the doubt: 214件申请对吗. */
const NOUN = '(?:申请|处罚|许可|强制|案件|案子|官司|复议|诉讼|不予公开|部分公开|予以公开)?';
const DOUBT = `(?:这个数|${NOUN})?[？?！!]*(?:有没有这回?事|有这回?事|有这么多|是这样|属不属实|准确|准不准|准吗|准么|是否|属实|是真|真的假的|真假|真的|对吗|对不对|对不|对吧|没错|正确|是吧|是吗|是不是|我?不信|可能吗)`;
const TAIL = '(?=，|,|吗|么|吧|嘛|对|没错|是不是|[？?]|$)';

/** A number as the patterns take it apart: 近, 四十, 多, 万, 件, 左右. */
interface Told {
  readonly rough: string;
  readonly number: string;
  readonly more: string;
  readonly tail: string;
  readonly unit: string;
  readonly around: string;
}

const wayOf = (verb: string, { rough, more, around }: Told): Claim['way'] => {
  if (more === '多') return 'over';
  if (rough + more + around !== '') return 'about';
  return /[有够达]/u.test(verb) ? 'has' : 'is';
};

/** 两百来件 is 180 to 220. */
const AROUND = 0.2;

const claimed = (told: Told, verb = ''): Claim | null => {
  const read = readStated(told.number + told.tail, told.unit);
  const said = `${told.number.trim()}${told.more}${told.tail}${told.unit}`;
  if (!read) return null;
  const step = told.more === '来' ? read.value * AROUND : read.step;
  return { ...read, step, said, way: wayOf(verb, told) };
};

/** 多 after a number, 万 after that: 四十多万. */
const MORE = '(多|来)?([万亿](?!元))?';

/** 是214件吗, 有四十万件吗, 花了1.8亿吗: a number to be confirmed. */
const asked = pattern(
  new RegExp(
    `(不是|是不是|有没有|应该是|等于|达到|[降涨升跌增减][到至]了?|够|是|为|有|共)(?:不是)?(?:只)?(?:有)?(${ROUGHLY})?\\s?${NO_YEAR}(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?\\s?[百千万亿]{0,2}|${NUMBER}(?=${UNIT}|多|来))\\s?${MORE}(${UNIT})?(左右|上下)?(?:[那这]么多)?(?:了)?${TAIL}`,
    'gu',
  ),
  ([verb = '', rough = '', number = '', more = '', tail = '', unit = '', around = '']) => {
    const claim = claimed({ rough, number, more, tail, unit, around }, verb);
    return claim && { kind: 'claim', ...claim };
  },
);

/** 20亿吗: no unit behind it. */
const bare = ([rough = '', number = '', around = '']: readonly string[]): readonly string[] => [
  rough,
  number,
  '',
  '',
  '',
  around,
];

/** 214件是否属实, 三十二件没错吧: the same, asked the other way round. */
const doubted = pattern(
  new RegExp(
    `(?<![\\d.])(${ROUGHLY})?${NO_YEAR}(${NUMBER})\\s?${MORE}(${UNIT})?(左右|上下)?了?[,，]?(?=${DOUBT})|(?<![\\d.])(${ROUGHLY})?(${NUMBER})\\s?${MORE}(${UNIT})(左右|上下)?了?(?=${NOUN}(?:吧|吗|么|嘛))|(?<![\\d.])(${ROUGHLY})?(\\d[\\d,.]{0,15}[万亿]|[一二两三四五六七八九十百千]{1,6}[万亿])(左右|上下)?了?(?=吧|吗|么|嘛)`,
    'gu',
  ),
  (groups) => {
    const [rough = '', number = '', more = '', tail = '', unit = '', around = ''] =
      groups[1] !== '' ? groups : groups[7] !== '' ? groups.slice(6) : bare(groups.slice(12));
    const claim = claimed({ rough, number, more, tail, unit, around });
    return claim && { kind: 'claim', ...claim };
  },
);

/** 是不是收到214件: the doubt stands before the number. */
const whether = pattern(
  new RegExp(
    `(?<=(?:是不是|有没有|是否)(?:只|就|总共|一共|才|仅)?(?:收到|受理|办结|办理|有|收|花|罚|公开)了?)(${ROUGHLY})?(${NUMBER})\\s?${MORE}(${UNIT})?(?!\\d|年)`,
    'gu',
  ),
  ([rough = '', number = '', more = '', tail = '', unit = '']) => {
    const claim = claimed({ rough, number, more, tail, unit, around: '' });
    return claim && { kind: 'claim', ...claim };
  },
);

/** 500件申请里, 三十二件复议: a number taken for given; 三件 alone is a list of things. */
const stated = pattern(
  /(?<![\d.第前近几好])(\d[\d,]{0,15}|[一二两三四五六七八九十百千零]{2,9}|十)\s?([件宗]|起(?![诉案]))(?!以[上下内]|之间|及以)/gu,
  ([number = '', unit = '']) => {
    const read = readStated(number, unit);
    return read && { kind: 'stated', ...read };
  },
);

/** 新收214，办结213，那…: the same without a unit, right behind what it counts; 申请23 is a year. */
const statedBare = pattern(
  /(?<=(?:新收|收到|收了|办了|给了|申请|办结|公开|提供|处理|答复|复议|诉讼|维持|纠正|处罚|许可|强制|结转)[了是有共为]?)(?!1[5-9](?!\d)|2\d(?!\d)|20[0-4]\d(?!\d))(\d{1,8})(?=[，,、；;]|(?:收|办|公开|复议|诉讼|不予|结转|给)[了到结]?)/gu,
  ([number = '']) => {
    const read = readStated(number, '');
    return read && { kind: 'stated', ...read };
  },
);

/** 采购1.8亿？ asks whether it is so. */
const questioned = pattern(
  new RegExp(
    `(?<=\\p{Script=Han})(${ROUGHLY})?${NO_YEAR}(${DIGITS_ONLY}|${NUMBER}(?=\\s?${UNIT}))\\s?${MORE}(${UNIT})?(左右|上下)?(?=[？?]+$)`,
    'gu',
  ),
  ([rough = '', number = '', more = '', tail = '', unit = '', around = '']) => {
    if (unit === '' && tail === '' && !/[万亿]/u.test(number)) return null;
    const claim = claimed({ rough, number, more, tail, unit, around });
    const isMoney = claim?.scale === 'yuan';
    return (
      claim && [
        { kind: 'claim', ...claim },
        ...(isMoney ? [{ kind: 'measure', measure: '万元', unit: '万元' } as const] : []),
      ]
    );
  },
);

/** 到底是54还是53: two numbers to choose from; the figure tells which. */
const either = pattern(
  new RegExp(
    `(?:到底|究竟)?[是有为]?${NO_YEAR}${NUMBER}\\s?${UNIT}?(?:还是|或者?是?)${NO_YEAR}${NUMBER}\\s?${UNIT}?(?=[呢啊呀]?[？?。]?$)`,
    'gu',
  ),
  () => ({ kind: 'filler' }),
);

/** All of them, in one list. */
export const claims: readonly Recogniser[] = [
  asked,
  doubted,
  whether,
  stated,
  statedBare,
  questioned,
  either,
];
