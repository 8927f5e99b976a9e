/** Paragraphs in; whom the report says to turn to out: address, postcode, phone, fax, e-mail, website. */
import type { Contact } from '../report/report.ts';
import { normalizeText, toSimplified } from '../vocabulary/script.ts';

const DASH = /[-—–－―‐‑−]+/gu;
const NUMBER = String.raw`\+86[-—–－\s]*[1-9]\d{1,2}[-—–－\s]*\d{7,8}|[（(]?\s*(?:\+?86\s*[-—–－]*\s*)?0\d{2,3}\s*[)）]?\s*[-—–－―‐‑−]*\s*\d{7,8}(?:\s*[-—–－转]+\s*\d{1,5})?|1[3-9]\d{9}|400[-—–－]?\d{3}[-—–－]?\d{4}|(?<!\d)[2-9]\d{6,7}(?!\d)`;
const BOTH = String.raw`(?:联系|咨询|办公|监督)?电\s*话\s*(?:\(传\s*真\)|（传\s*真）|[/／、及和（(]\s*传\s*真\s*[)）]?)`;
const PHONE = String.raw`(?:联系方式|致电|联系[，,](?=\s*0\d)|\bTel\.?|(?:联系|咨询|办公|监督|服务|值班)?电\s*话(?:号码)?)`;
const FAX = String.raw`(?:传\s*真(?:电话|号码)?|\bFax\.?)`;
const AFTER = String.raw`\s*(?:[:：为是]|号码[:：]?)?\s*`;

const BOTH_NUMBER = new RegExp(`${BOTH}${AFTER}(${NUMBER})`, 'u');
const PHONE_NUMBER = new RegExp(`${PHONE}${AFTER}(${NUMBER})`, 'iu');
/** 0591-87870590（传真）. */
const FAX_BEHIND = new RegExp(String.raw`(${NUMBER})\s*[（(]传\s*真[)）]`, 'u');
const FAX_NUMBER = new RegExp(`${FAX}${AFTER}(${NUMBER})`, 'iu');
const POSTCODE = /(?:邮\s*编|邮政编码)\s*[:：为是]?\s*(\d{6})(?!\d)/u;
const EMAIL = /[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/u;
const NEXT_FIELD = String.raw`[，,；;、\s]*(?:邮\s*编|邮政编码|联系电话|咨询电话|办公电话|电\s*话|联系方式|传\s*真|电子邮[箱件]|邮\s*箱|E-?mail|网\s*址|联系人|办公时间|$)`;
const ADDRESS = new RegExp(
  String.raw`(?:联系|办公|通讯|通信|单位|受理)?地\s*址\s*[:：为是在]\s*([^。；;)）\n]{4,80}?(?:[（(][^（）()]{1,30}[)）][^。；;)）\n]{0,40}?)?)(?=${NEXT_FIELD}|[。；;)）\n])`,
  'iu',
);
const WEBSITE =
  /https?:\/\/[\w.\-/:?=&%#~]+|(?<![\w@.])(?:www|[a-z]{2,20})\.[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\/[\w.\-/?=&%#~]*)?/iu;
const ABOUT_SITE = /网站|网址|查阅|下载|登[录陆]|查询|浏览|访问|门户/u;
const ABOUT_CONTACT =
  /联系|地\s*址|电\s*话|致电|传\s*真|邮\s*编|邮政编码|邮\s*箱|疑问|\bTel\b|\bE-?mail\b/iu;

const tidyPhone = (number: string | undefined): string | null => {
  if (number === undefined) return null;
  const text = number
    .replace(/^[（(]\s*(\d{3,4})\s*[)）]\s*/u, '$1-')
    .replace(/[)）]/gu, '-')
    .replace(DASH, '-')
    .replace(/[\s（(]+/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/转/gu, '-');
  return /^(?:0\d{2,3}-)?12345$/u.test(text) ? null : text;
};

const tidyAddress = (address: string | undefined): string | null => {
  const text = address?.replace(/[，,；;、：:\s]+$/u, '').trim() ?? '';
  return text === '' ? null : text;
};

const tidySite = (site: string | undefined): string | null => {
  const text = site?.replace(/[.,;:]+$/u, '') ?? '';
  return text === '' ? null : text;
};

const NONE: Contact = {
  address: null,
  postcode: null,
  phone: null,
  fax: null,
  email: null,
  website: null,
};

const contactIn = (printed: string): Contact => {
  const text = toSimplified(normalizeText(printed)).replace(/[<>]/gu, ' ');
  const both = BOTH_NUMBER.exec(text)?.[1];
  return {
    address: tidyAddress(ADDRESS.exec(text)?.[1]),
    postcode: POSTCODE.exec(text)?.[1] ?? null,
    phone: tidyPhone(both ?? PHONE_NUMBER.exec(text)?.[1]),
    fax: tidyPhone(both ?? FAX_NUMBER.exec(text)?.[1] ?? FAX_BEHIND.exec(text)?.[1]),
    email: EMAIL.exec(text)?.[0] ?? null,
    website: ABOUT_SITE.test(text) ? tidySite(WEBSITE.exec(text.replace(EMAIL, ' '))?.[0]) : null,
  };
};

/** What every kind of contact holds: a long number, an address on the net, a place after 地址. */
const HOLDS_ONE = /[\d０-９]{5}|@|＠|www|http|\.cn|\.com|地\s*址/iu;
const HOTLINE = /热线|投诉举报电话/u;
const LONGEST = 3000;

/**
 * Puts the contact together from the paragraphs that name one; earlier paragraphs win. Hand in the
 * preface and the last section: numbers in the others are of something else.
 */
export const contactOf = (paragraphs: readonly string[]): Contact => {
  const found = paragraphs
    .filter((text) => text.length <= LONGEST && HOLDS_ONE.test(text))
    .filter((text) => ABOUT_CONTACT.test(toSimplified(text)) || ABOUT_SITE.test(toSimplified(text)))
    .map((text) => contactIn(text.replace(HOTLINE, ' ')));
  return found.reduce<Contact>(
    (all, one) => ({
      address: all.address ?? one.address,
      postcode: all.postcode ?? one.postcode,
      phone: all.phone ?? one.phone,
      fax: all.fax ?? one.fax,
      email: all.email ?? one.email,
      website: all.website ?? one.website,
    }),
    NONE,
  );
};
