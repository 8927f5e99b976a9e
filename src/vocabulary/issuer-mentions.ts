/** Running text or a question in, every issuer it names out, with spans. */
import type { Area } from './areas.ts';
import { choose } from './choose-issuer.ts';
import type { IssuerMention } from './issuers.ts';
import { readingsAt, type IssuerReading } from './issuer-readings.ts';
import { levelReadingsAt } from './level-words.ts';
import { ministriesAt, ministryOf } from './ministries.ts';
import { isWeak } from './place-words.ts';
import { fitsBetweenWords } from './word-borders.ts';

const HAN = /[\u3400-\u9fff]/u;

/** How much of the text behind a name is looked at. */
const REACH = 8;

const YEAR_BEHIND =
  /^\s{0,2}(?:[12１２二两][0-9０-９〇零○一二三四五六七八九千]{3}|[0-9０-９]{2}\s?年)/u;

/** 北京路, 北京东路, 长沙大道: streets and schools are named after places. */
const NAMED_AFTER = /^(?:[东西南北中]?(?:路|街(?!道)|大道|大街|巷)|大学|学院|大厦|银行|饭店|宾馆)/u;

/** Behind 山西大同 and other names with their parent: what may follow a name, but not go on with a word. */
const OPEN_BEHIND =
  /^(?:$|[^\u3400-\u9fff]|[的和与呢有收依、]|申请|新收|办结|公开|行政|复议|诉讼|结转|予以|不予|部分|无法|政府|信息|年报|报告|规章|规范|许可|处罚|去年|今年|最新|上年)/u;

/** What is asked right behind a place at the beginning of a question: 大同依申请多少件, 朝阳的年报. */
const ASKED_BEHIND =
  /^的?(?:依申请|新收|收到|收了|申请量|申请数|年报|年度报告|办结|复议|行政复议|行政诉讼|诉讼|结转|规范性文件|不予公开|予以公开|部分公开|无法提供|不予处理|存在的)/u;
const SENTENCE_BEFORE = /^[^\u3400-\u9fff]?$|^[那查问订阅消看]$/u;

const beginsSentence = (text: string, start: number): boolean =>
  SENTENCE_BEFORE.test(text.charAt(start - 1));

/** A question that holds nothing but the name: 那大同呢. */
const AROUND_BEFORE = /^[\s那就换成看查问]*$/u;
const AROUND_BEHIND = /^[\s的呢吗？?！!。]*$/u;

const standsAlone = (text: string, { start, end }: IssuerReading): boolean =>
  start < 6 &&
  text.length - end < 6 &&
  AROUND_BEFORE.test(text.slice(0, start)) &&
  AROUND_BEHIND.test(text.slice(end));

const isSure = (text: string, { path, start, end, withOrgan }: IssuerReading): boolean => {
  if (!path) return true;
  const under = path.above.length > 0;
  const clear = !path.short && path.words.length > 2;
  if (withOrgan) return clear || under || fitsBetweenWords(text, start, path.end);
  const behind = text.slice(end, end + REACH);
  if (NAMED_AFTER.test(behind)) return false;
  if (isWeak(path.words))
    return (
      YEAR_BEHIND.test(behind) ||
      (under && (!path.short || OPEN_BEHIND.test(behind))) ||
      (beginsSentence(text, start) && ASKED_BEHIND.test(behind))
    );
  return under || path.words.length > 3 || fitsBetweenWords(text, start, end);
};

const isMention = (text: string, reading: IssuerReading): boolean =>
  isSure(text, reading) || standsAlone(text, reading);

/** Words after which 自治区办公厅 or 市教育局 can begin. */
const LEVEL_WORD_BEFORE = /[在由向与和及对经据是给请那被至到为找问]/u;

const LEVEL_WORD_FIRST = /[自省市县区州旗盟本我全]/u;

const levelWordCanBegin = (text: string, at: number): boolean => {
  if (!LEVEL_WORD_FIRST.test(text.charAt(at))) return false;
  const before = text.charAt(at - 1);
  return !HAN.test(before) || LEVEL_WORD_BEFORE.test(before);
};

/** 国办发, 国办公开办函: the sign of a document, not its author. */
const SIGN_BEHIND = /^(?:发|函|公开办|秘|电|明电)/u;

const centralAt = (text: string, at: number): IssuerReading | null => {
  const [found] = ministriesAt(text, at);
  if (!found || SIGN_BEHIND.test(text.slice(found.end, found.end + REACH))) return null;
  if (found.words.length <= 4 && !fitsBetweenWords(text, at, found.end)) return null;
  const issuers = found.values.map(ministryOf);
  return { issuers, open: false, path: null, withOrgan: true, start: at, end: found.end };
};

const readingAt = (text: string, at: number, near: Area | undefined): IssuerReading | null => {
  const named = readingsAt(text, at).find((reading) => isMention(text, reading));
  const level = levelWordCanBegin(text, at) ? levelReadingsAt(text, at, near)[0] : undefined;
  return named ?? centralAt(text, at) ?? level ?? null;
};

/**
 * Every issuer that running text or a question names, in its order: the longest name at each place, areas one
 * inside the other as one mention (甘肃白银, 吴忠市红寺堡区). Names that are ordinary words as well (和平, 资源) count
 * only with 市, 县, 区, an organ, a year or their parent, or when they are all of the text; no name is seen where
 * common words meet (公开|平台). Words that leave open which area is meant (鼓楼区) give an issuer without
 * area and all readings in `others`; `near` decides between them. The text must be in simplified characters.
 */
export const issuersIn = (text: string, near?: Area): IssuerMention[] => {
  const mentions: IssuerMention[] = [];
  for (let at = 0; at < text.length;) {
    const reading = HAN.test(text.charAt(at)) ? readingAt(text, at, near) : null;
    const end = reading?.end ?? at + 1;
    const words = text.slice(at, end);
    const chosen = reading && choose(reading, words, near);
    if (chosen) mentions.push({ ...chosen, words, start: at, end });
    at = end;
  }
  return mentions;
};
