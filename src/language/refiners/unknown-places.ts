/** Left-over words that can only be an area or an organ in, mentions of unknown places out. */
import { issuerOf, type Area } from '../../vocabulary/places.ts';
import { leftOver } from '../left-over.ts';
import type { Meaning, Mention } from '../mention.ts';

const AREA =
  /^\p{Script=Han}{1,8}?(?:省|市|自治区|自治州|自治县|县|区|盟|旗|州|镇|乡|街道|街道办|街道办事处|村|开发区|新区|高新区|经开区|园区|示范区)$/u;
const ORGAN =
  /^\p{Script=Han}{0,10}?(?:局|委|厅|办|办公室|委员会|院|中心|管委会|总队|支队|大队|分局|署|司|部|处|科|站|所|协会|公司|集团|大学|学院|中学|小学|医院|银行|派出所|检察院|法院|政协|人大|工会|妇联|团委|残联)$/u;

/** Words that end like an organ or an area and are none. */
const NO_PLACE =
  /^(?:贵.{0,3}|乡村|农村|地区|市区|城区|社区|小区|景区|灾区|山区|机关|部门|本部|内部|全部|局部|干部|总部|外部|各县|各区|各市|外省|本省|本市|本县|本区|下属|所属|城市|超市|股市|上市|门市|住所|厕所|场所|网站|车站|电站|加油站|多处|何处|好处|用处|到处|之处|难处|益处|此处|科|处|部|站|所|院|办|委|司)$/u;

/** 红寺堡 + 镇 is another place than 红寺堡. */
const RANK =
  /^(?:(?:省|市|县|区|镇|乡|村)(?![村长民场域城块务级委直政里内上下])|街道|街道办|开发区|新区|高新区|经开区|管委会|公司|大学|学院)/u;

/** 门户网站, 政务公开专区, 政务大厅: where something stands, nobody. */
const MEDIUM = /(?:网站|专区|大厅)$/u;

const isPlace = (words: string): boolean =>
  (AREA.test(words) || ORGAN.test(words)) && !NO_PLACE.test(words) && !MEDIUM.test(words);

const isFiller = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind === 'filler');

/** Whether nothing but a short filler stands between: 白银 + 有 + 色集团. */
const touches = (mentions: readonly Mention[], text: string, from: number, to: number): boolean => {
  if (from === to) return true;
  const between = mentions.find(({ start, end }) => start === from && end === to);
  return (
    between !== undefined &&
    to - from <= 2 &&
    isFiller(between) &&
    !/[的、和与及跟]/u.test(text.slice(from, to))
  );
};

const placeBefore = (
  mentions: readonly Mention[],
  text: string,
  start: number,
): Mention | undefined =>
  mentions.find(
    ({ end, meanings }) =>
      end <= start &&
      meanings.some(({ kind }) => kind === 'place') &&
      touches(mentions, text, end, start),
  );

/** 教育局 in a chat about 固原市 is 固原市教育局, which the vocabulary knows. */
const placeNamed = (name: string, near: Area | null): Meaning => {
  const issuer = near ? issuerOf(name, near) : null;
  return issuer?.area
    ? { kind: 'place', name: issuer.name, known: true, open: false, others: [] }
    : { kind: 'place', name, known: false, open: false, others: [] };
};

const apart = (a: Mention, b: Mention): boolean => a.end <= b.start || a.start >= b.end;

/** 固原市 + 第一中学 is one organ, unknown as such: never answered with the area's figures. */
export const unknownPlaces = (
  mentions: readonly Mention[],
  text: string,
  near: Area | null,
): readonly Mention[] =>
  leftOver(text, mentions).reduce<readonly Mention[]>((known, run) => {
    const owner = placeBefore(known, text, run.start);
    const isQuoted = /[“"「『《]/u.test(text.charAt(run.start - 1));
    if (isQuoted || (!isPlace(run.words) && !(owner && RANK.test(run.words)))) return known;
    const start = owner?.start ?? run.start;
    const words = text.slice(start, run.end);
    const place: Mention = {
      words,
      start,
      end: run.end,
      meanings: [placeNamed(words, owner ? null : near)],
    };
    return [...known.filter((other) => apart(other, place)), place].toSorted(
      (a, b) => a.start - b.start,
    );
  }, mentions);
