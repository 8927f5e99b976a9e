/** A line of text in; whether it is page furniture (page numbers) or site chrome (navigation, share buttons, footers) out. */

const PAGE_NUMBER =
  /^\s*(?:[-—–－―·•~～]{1,3}\s*[\d０-９]{1,3}\s*[-—–－―·•~～]{1,3}|第\s*[\d０-９]{1,3}\s*页(?:\s*[,，/／|]?\s*共\s*[\d０-９]{1,3}\s*页)?|(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*[/／]\s*\d{1,3})\s*$/iu;

/** Words that only the frame of a web page has. */
const SURELY_CHROME =
  /ICP备|网安备|网站标识码|版权所有|Copyright|首页\s*[>＞»]|(?:当前|所在|您的|现在的?)位置[：:]|浏览次数|【打印】|【关闭】|扫一扫在手机/u;
const CHROME =
  /主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持[：:]|点击[数率量]|访问[次量]数?[：:]|分享到|扫一扫|打印本页|关闭窗口|字体[：:]|字号[：:]|上一[篇条][：:]|下一[篇条][：:]|相关(?:链接|文章|阅读|稿件|附件)|无障碍|长者版|网站地图|返回顶部|收藏本站|设为首页|责任编辑|信息来源[：:]|索\s*引\s*号|文\s*号[：:]|所属机构[：:]|发布机构[：:]|生成日期[：:]|发文字号/u;
const STAMP =
  /^(?:来源|作者|时间|日期|发布(?:时间|日期|人|机构)|编辑|审核)[：:].{0,80}$|^(?:首页|打印|关闭|分享|微信|微博|收藏)(?:\s|[|｜>]|$)/u;
const LONGEST_CHROME = 200;
const SENTENCE = /[。；]/u;

/** Page numbers as printed at the edge of a page: — 2 —, - 3 -, 第 3 页 共 6 页. */
const isPageNumber = (text: string): boolean => text.length < 40 && PAGE_NUMBER.test(text);

/** Navigation, buttons, metadata and footers of web pages; sentences are text, whatever they mention. */
const isChrome = (text: string): boolean => {
  if (text.length > LONGEST_CHROME || SENTENCE.test(text)) return false;
  return SURELY_CHROME.test(text) || CHROME.test(text) || STAMP.test(text.trim());
};

/** Anything printed around the report, not in it. */
export const isFurniture = (text: string): boolean => isPageNumber(text) || isChrome(text);

const DATE_ALONE =
  /^[（(]?\s*(?:20\d{2}|二[〇○零].{2})\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日\s*[)）]?$|^20\d{2}-\d{1,2}-\d{1,2}$/u;
const NAME_ALONE =
  /^[\p{Script=Han}（）()\s]{4,30}(?:政府|办公室|办公厅|局|委员会|委|厅|中心|管委会|街道办事处|院)$/u;

/** A date, or the name of an office, on a line of its own: how letters end and some reports begin. */
export const isSignature = (text: string): boolean => {
  const line = text.replace(/\*\*/gu, '').trim();
  return DATE_ALONE.test(line) || (NAME_ALONE.test(line) && !/[一二三四五六]、/u.test(line));
};
