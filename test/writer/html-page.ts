/** Title and body in, the whole page out: bare, as a government site wraps it, or as Word saves it. */
import { escapeHtml } from './html-cell.ts';
import type { Encoding, HtmlStyle } from './style.ts';

const CHARSETS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  gb18030: 'gb2312',
};

const NAVIGATION = `<div class="top"><a href="/">首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/bsfw/">办事服务</a> | <a href="/hdjl/">互动交流</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; 政府信息公开年报</div>
<table class="search"><tr><td>站内搜索</td><td><input name="q"></td><td>热词：年报 2</td></tr></table>`;

const FOOTER = `<table class="share"><tr><td>分享到：</td><td>微信</td><td>打印</td><td>关闭</td></tr></table>
<ul class="related"><li><a href="/1.html">2018年政府信息公开工作年度报告</a></li></ul>
<div class="foot">主办：人民政府办公室　网站标识码：3501000001　备案序号：闽ICP备05000001号-1　<script>var visits = 214;</script></div>`;

const site = (title: string, body: string): string => `${NAVIGATION}
<div class="article"><h1>${title}</h1>
<div class="info">发布时间：2024-01-23 09:30　浏览次数：1024　字号：[<a>大</a> <a>中</a> <a>小</a>]</div>
<div class="TRS_Editor" id="zoom">${body}</div></div>
${FOOTER}`;

const word = (
  title: string,
  body: string,
): string => `<!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]-->
<div class="WordSection1"><p class="MsoNormal" align="center"><b>${title}<o:p></o:p></b></p>
${body}</div>`;

/** The page as text, its charset named as `encoding` needs. */
export const htmlPage = (title: string, body: string, style: HtmlStyle): string => {
  const safe = escapeHtml(title);
  const wrapped = {
    bare: `<h1>${safe}</h1>\n${body}`,
    site: site(safe, body),
    word: word(safe, body),
  };
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="${CHARSETS[style.encoding]}"><title>${safe}</title>
<style>.foot td{padding:5px}</style></head>
<body>
${wrapped[style.page]}
</body></html>
`;
};
